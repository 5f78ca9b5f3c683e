import MIME

/// A message of somebody else's that the author sends on, as the block of fields or the attribution above it tells.
struct Forward: Sendable {
  /// Who wrote it; the address is empty where none is told.
  let author: Author
  /// The day it was written: « demain » is the day after that.
  let written: CivilDate
  let subject: String
  let body: [TextLine]

  /// The first message below the author's own words; nil where who wrote it, or when, is not told.
  init?(lines: [Zoning.Line], body: [TextLine], today: CivilDate) {
    let isEarlier = { (line: Zoning.Line) in line.kind == .quoted || line.kind == .forwarded }
    guard let first = lines.firstIndex(where: { isEarlier($0) && !$0.isBlank }) else { return nil }
    let opening = Range(first, upTo: min(first + 8, lines.count))
    for start in opening {
      guard let head = Head(at: start, lines, today) else { continue }
      author = head.author
      written = head.written
      subject = head.subject
      let depth = body[start].quoteDepth
      let from = max(head.end, start + 1)
      self.body = zip(lines[from...], body[from...]).map { line, told in
        guard isEarlier(line) else { return TextLine("") }
        return TextLine(told.text, quoteDepth: max(0, told.quoteDepth - max(depth, head.depth)))
      }
      return
    }
    return nil
  }

  /// What stands above an earlier message.
  private struct Head {
    var author: Author
    var written: CivilDate
    var subject: String
    var end: Int
    /// How deep the text below is quoted.
    var depth: Int

    init?(at start: Int, _ lines: [Zoning.Line], _ today: CivilDate) {
      if let block = HeaderBlock(at: start, in: lines) {
        guard let from = block.fields["from"], let author = Correspondent.read(from),
          let date = block.date, let written = Correspondent.day(date, today)
        else { return nil }
        (self.author, self.written, end, depth) = (author, written, block.end, 0)
        subject = block.fields["subject"] ?? ""
        return
      }
      guard let line = Attribution(at: start, lines), let author = Correspondent.read(line.who),
        let written = Correspondent.day(line.when, today)
      else { return nil }
      (self.author, self.written, end, depth) = (author, written, line.end, 1)
      subject = ""
    }
  }

  /// « Le 6 sept. 2017 à 16:40, Marie Diallo <marie@…> a écrit : », wrapped over up to four lines.
  private struct Attribution {
    var when: String
    var who: String
    var end: Int

    init?(at start: Int, _ lines: [Zoning.Line]) {
      guard start < lines.count else { return nil }
      var text = ""
      for index in Range(start, upTo: min(start + 4, lines.count)) where !lines[index].isBlank {
        text += (text.isEmpty ? "" : " ") + lines[index].text.prefix(300).trimmed
        guard let cut = Self.verb(text) else { continue }
        let told = String(text[..<cut])
        guard let comma = told.lastIndex(where: { $0 == "," }) else { return nil }
        when = String(told[..<comma])
        who = String(told[told.index(after: comma)...]).trimmed
        end = index + 1
        return
      }
      return nil
    }

    /// Where « a écrit : » or `wrote:` begins, at the end of the text.
    private static func verb(_ text: String) -> String.Index? {
      let folded = Folding.fold(text).trimmed
      guard folded.hasSuffix(":") else { return nil }
      let tail = folded.dropLast().split(separator: " ").suffix(2).joined(separator: " ")
      let count = tail == "a ecrit" ? 2 : tail.hasSuffix("wrote") ? 1 : 0
      guard count > 0 else { return nil }
      var rest = Substring(text.trimmed.dropLast().trimmed)
      for _ in 0..<count {
        guard let space = rest.lastIndex(where: { $0.isWhitespace }) else { return nil }
        rest = rest[..<space]
        while rest.last?.isWhitespace ?? false { rest = rest.dropLast() }
      }
      return text.index(text.startIndex, offsetBy: rest.count, limitedBy: text.endIndex)
    }
  }
}

/// Who is told by a field such as « De : Marie Diallo <marie@…> », and when.
enum Correspondent {
  /// Name and address; nil where neither is told, or where one wrote for another.
  static func read(_ value: String) -> Author? {
    let words = Tokeniser.words(of: String(value.prefix(300)))
    guard !forAnother.contains(words, words.indices) else { return nil }
    let addresses = words.words.filter { $0.kind == .email }.map(\.folded)
    guard Set(addresses).count <= 1 else { return nil }
    let address = addresses.first ?? ""
    let name = String(value.prefix { !"<[(".contains($0) }).filter { !"\"'*".contains($0) }.trimmed
    let isName = !name.isEmpty && !name.contains("@")
    guard isName || !address.isEmpty else { return nil }
    return Author(name: isName ? name : nil, address: address)
  }

  /// The day it was written, not long ago and not to come.
  static func day(_ value: String, _ today: CivilDate) -> CivilDate? {
    let words = Tokeniser.words(of: String(value.prefix(200)))
    for mention in DateReader(words, today: today).mentions {
      guard case .day(let day) = mention.when, !mention.contradicts else { continue }
      let age = today.dayNumber - day.dayNumber
      return (0...60).contains(age) ? day : nil
    }
    return nil
  }

  private static let forAnother = PhraseBook<Bool>([
    true: """
    de la part
    on behalf
    au nom de
    """
  ])
}
