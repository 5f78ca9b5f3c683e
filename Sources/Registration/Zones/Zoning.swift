import MIME

/// Labels each line of a text by who wrote it and when. Nothing is deleted: a wrong label loses no word.
///
/// One pass for each kind of mark, each with a bounded look-ahead.
struct Zoning {
  /// A line with its kind and where it begins in the whole text.
  struct Line: Sendable, Equatable {
    var text: String
    var kind: Zone.Kind
    /// UTF-8 offset into the zones' texts joined with line feeds.
    var offset: Int
    var isBlank: Bool
    /// The words of the text, where they were asked for.
    fileprivate(set) var words: Words?
  }

  var lines: [Line] = []
  private var tokeniser = Tokeniser()
  /// For each line the name of the header field it opens with, if any.
  private(set) var headers: [String?] = []

  /// Whether the author wrote anything now.
  var hasOwnWords: Bool { lines.contains { $0.kind == .own && !$0.isBlank } }

  init(_ body: [TextLine]) {
    var offset = 0
    lines.reserveCapacity(body.count)
    for line in body {
      let isBlank = line.text.unicodeScalars.allSatisfy {
        $0.isBlank || $0.value == 0x200B || $0.value == 0xFEFF
      }
      lines.append(Line(text: line.text, kind: Self.kind(of: line), offset: offset, isBlank: isBlank))
      offset += line.text.utf8.count + 1
    }
    headers = lines.map { $0.kind == .own ? Self.headerName($0.text) : nil }
    labelThread(body)
    if ownOctets <= AuthorText.octetLimit {
      labelSignatureMarks()
      labelFooters()
      labelValediction()
      labelAdvertisements()
    }
    joinBlankLines()
  }

  /// The lines of one kind gathered, in order; joined with line feeds they are the whole text.
  var zones: [Zone] {
    var zones: [Zone] = []
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, lines[end].kind == lines[start].kind { end += 1 }
      zones.append(Zone(lines[start].kind, lines[start..<end].map(\.text).joined(separator: "\n")))
      start = end
    }
    return zones
  }

  /// Of more than is read nothing need be known: nothing may be done.
  private var ownOctets: Int { lines.reduce(0) { $0 + ($1.kind == .own ? $1.text.utf8.count : 0) } }

  private static func kind(of line: TextLine) -> Zone.Kind {
    if line.quoteDepth > 0 || line.mark == .reply { return .quoted }
    return line.mark == .signature ? .signature : .own
  }

  mutating func label(_ range: Range<Int>, _ kind: Zone.Kind) {
    for index in range where lines[index].kind == .own { lines[index].kind = kind }
  }

  /// The words of a line, cut once for all that ask.
  mutating func words(of index: Int) -> Words {
    if let words = lines[index].words { return words }
    let words = tokeniser.cut(lines[index].text)
    lines[index].words = words
    return words
  }

  /// An empty line between two of one kind is of that kind.
  private mutating func joinBlankLines() {
    var previous = Zone.Kind.own
    var index = 0
    while index < lines.count {
      let start = index
      while index < lines.count, lines[index].isBlank, lines[index].kind == .own { index += 1 }
      if start < index, index < lines.count, lines[index].kind == previous {
        for blank in start..<index { lines[blank].kind = previous }
      }
      if index < lines.count { previous = lines[index].kind }
      index += 1
    }
  }

  /// The next line at or after that has text, within a bounded distance.
  func nextText(from start: Int) -> Int? {
    var index = start
    while index < lines.count, index < start + 40 {
      if !lines[index].isBlank { return index }
      index += 1
    }
    return nil
  }
}
