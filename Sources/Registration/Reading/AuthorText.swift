import MIME

/// The author's own words of now: the subject, then the body, in one row of words.
struct AuthorText: Sendable {
  /// Subject first; a paragraph's end stands between it and the body.
  private(set) var words = Words()
  /// Words before this index are of the subject.
  private(set) var subjectCount = 0
  /// The subject answers or forwards: its words are the thread's, not the author's.
  private(set) var isSubjectInherited = false
  /// Words from here on are of a signature, by zone; per word.
  private(set) var isSignature: [Bool] = []
  /// There was more than a request takes to write: the rest was not read, and nothing may be done.
  private(set) var isTooLong = false

  /// The text was all in capitals, and is read in small letters: no capital marks a name.
  private(set) var isShouted = false

  /// UTF-8 octets and words of the author's own that are read; a long letter has 6,000 and 1,000.
  static let octetLimit = 24_000
  private static let wordLimit = 2_000

  /// `author`: the words of the name in From.
  init(subject: String, lines: [Zoning.Line], author: Set<String> = []) {
    let isSpoken = lines.contains { $0.kind == .own && SpokenMarks.areIn($0.text) }
    var tokeniser = Tokeniser(limit: Self.wordLimit, isSpoken: isSpoken)
    let stripped = SubjectPrefix.strip(subject)
    isSubjectInherited = stripped.isInherited
    tokeniser.add(stripped.text, at: stripped.offset)
    tokeniser.addParagraphEnd()
    subjectCount = tokeniser.words.count
    isSignature = Array(repeating: false, count: subjectCount)
    addBody(lines, isSpoken: isSpoken, author, to: &tokeniser)
    words = tokeniser.words
    isShouted = Capitals.areEverywhere(in: words, from: subjectCount)
    if isShouted { words.calm() }
  }

  /// « Les gestes qui sauvent », « Aider sans s'épuiser », « après 65 ans »: the small words of a title that is told in its own words neither
  /// deny, suppose nor count.
  mutating func muteTitles(_ mentions: [EventMention], _ index: EventIndex) {
    for mention in mentions where mention.isStrong && mention.range.count > 1 {
      let isTold = mention.events.contains { entry in
        let title = index.entries[entry].words
        return mention.range.allSatisfy { title.contains(words[$0].folded) || words[$0].folded == "·" }
      }
      guard isTold else { continue }
      for at in mention.range where Self.mayTurn(words[at].folded) { words.mute(at) }
    }
  }

  private static func mayTurn(_ folded: String) -> Bool {
    EventWords.isEmpty(folded) && !EventWords.isNoun(folded) && !articles.contains(folded)
  }

  private static let articles: WordSet = [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "a", "au", "aux", "en", "sur", "pour",
    "dans", "votre",
    "vos", "the", "of", "to", "for",
  ]

  private mutating func addBody(
    _ lines: [Zoning.Line], isSpoken: Bool, _ author: Set<String>, to tokeniser: inout Tokeniser
  ) {
    var previous: Zoning.Line?
    var octets = 0
    for line in lines {
      if let previous, TableRule.isOne(line.text, below: previous.text) { continue }
      guard !line.isBlank, line.kind == .own || line.kind == .signature else {
        tokeniser.addParagraphEnd()
        previous = nil
        continue
      }
      octets += line.text.utf8.count
      guard octets <= Self.octetLimit, tokeniser.words.count < Self.wordLimit else {
        isTooLong = true
        break
      }
      let isContinued =
        (previous.map { $0.kind == line.kind && LineWrap.joins($0.text, line.text) } ?? false)
        && !Self.signs(line.text, author)
      if !isSpoken, let words = line.words, tokeniser.hasRoom(for: words.count),
        !tokeniser.mayComplete(line.text)
      {
        tokeniser.add(words, at: line.offset, isContinued: isContinued)
      } else {
        tokeniser.add(line.text, at: line.offset, isContinued: isContinued)
      }
      let added = tokeniser.words.count - isSignature.count
      // A number wrapped over two lines is one word.
      isSignature.removeLast(max(0, -added))
      isSignature += Array(repeating: line.kind == .signature, count: max(0, added))
      previous = line
    }
    tokeniser.addParagraphEnd()
  }

  /// The author's name and nothing else, under what is asked.
  private static func signs(_ line: String, _ author: Set<String>) -> Bool {
    guard author.count > 1, line.utf8.count < 80 else { return false }
    let words = Tokeniser.words(of: line).words.filter { $0.kind != .phone }
    let folded = words.map(\.folded)
    if folded.count > 1, Set(folded).isSubset(of: author) { return true }
    // « mohamed diallo 06 39 98 12 34 », below Momo Diallo's
    return folded.count == 2 && words.allSatisfy { $0.kind == .word }
      && folded[1].utf8.count > 3 && author.contains(folded[1]) && folded[0].utf8.count > 2
      && !NameWords.excludes(folded[0]) && !EventWords.isFunction(folded[0])
  }

  /// The stretches of words that the author's own body and subject have, sentence by sentence.
  var sentences: [Sentence] {
    words.sentences.map { range in
      Sentence(
        range: range, isSubject: range.lowerBound < subjectCount, isSignature: isSignature[range.lowerBound],
        end: words.after(range.upperBound - 1))
    }
  }

  /// A sentence, or a line of a list.
  struct Sentence: Sendable, Equatable {
    var range: Range<Int>
    var isSubject: Bool
    var isSignature: Bool
    var end: Marks
    var isQuestion: Bool { end.contains(.question) }
  }
}

/// `Re:`, `TR :`, `[EXTERNE]` and their like before a subject.
enum SubjectPrefix {
  private static let inherited = ["re", "tr", "fwd", "fw", "ref", "rep", "aw", "wg", "sv"]

  static func strip(_ subject: String) -> (text: String, offset: Int, isInherited: Bool) {
    var rest = Substring(subject)
    var isInherited = false
    for _ in 0..<12 {
      rest = rest.drop { $0.isWhitespace }
      if rest.first == "[", let close = rest.prefix(40).firstIndex(of: "]") {
        rest = rest[rest.index(after: close)...]
      } else if let colon = rest.prefix(10).firstIndex(of: ":"), isPrefix(rest[..<colon]) {
        isInherited = true
        rest = rest[rest.index(after: colon)...]
      } else {
        break
      }
    }
    let offset = subject.utf8.distance(from: subject.startIndex, to: rest.startIndex)
    return (String(rest.prefix(1000)), offset, isInherited)
  }

  private static func isPrefix(_ text: Substring) -> Bool {
    inherited.contains(Folding.fold(text).filter { $0.isLetter })
  }
}

/// Whether a line end is the client's, not the author's.
enum LineWrap {
  /// Clients wrap between 65 and 80 columns: a line that had room for the next word was ended by its author.
  private static let narrowest = 62
  /// A longer line was not wrapped at all.
  private static let widest = 84

  static func joins(_ line: String, _ next: String) -> Bool {
    let end = line.unicodeScalars.last { !$0.isBlank } ?? " "
    guard !".!?:;".unicodeScalars.contains(end) else { return false }
    let trimmed = next.unicodeScalars.drop { $0.isBlank }
    // An address alone is a line of a signature or a cell.
    if trimmed.contains("@"), !trimmed.contains(where: \.isBlank) { return false }
    guard let first = trimmed.first, !first.isBullet, !(opensWithTitle(line) && opensWithTitle(next)) else {
      return false
    }
    let room = trimmed.prefix(80).prefix { !$0.isBlank }.count
    guard line.unicodeScalars.prefix(narrowest).count + 1 + room >= narrowest,
      line.unicodeScalars.prefix(widest + 1).count <= widest
    else { return false }
    let isRow =
      first.isUppercase ? trimmed.prefix(60).contains(":") : opensDatedRow(line) && opensDatedRow(next)
    if isRow, !endsInLink(line) { return false }
    guard !endsInContact(line), !trimmed.prefix(while: { $0 != " " }).contains("@"), !line.holds("->"),
      !next.holds("->"), !line.holds("→")
    else { return false }
    // An indented paragraph is no row of columns.
    let (told, below) = (line.trimmed, next.trimmed)
    return !told.holds("\t") && !told.holds(" | ") && !told.holds("   ") && !below.holds("   ")
  }

  /// « conférence du 14/11 : … »
  private static func opensDatedRow(_ line: String) -> Bool {
    guard let colon = line.prefix(60).firstIndex(of: ":") else { return false }
    return line[..<colon].contains(where: \.isNumber) && line[colon...].dropFirst().first == " "
  }

  /// « M. … », « Mme … » under one another: a person a line.
  private static func opensWithTitle(_ line: String) -> Bool {
    let opening = line.drop { $0.isWhitespace }.prefix(12).split { $0 == " " || $0 == "." }
    return opening.count > 1 && ["M", "Mme", "Mlle", "Mr", "Monsieur", "Madame", "Dr"].contains(opening[0])
      && opening[1].first?.isUppercase ?? false
  }

  /// « … à la », « … le », a comma: the sentence goes on.
  private static func endsInLink(_ line: String) -> Bool {
    guard let last = line.suffix(40).split(whereSeparator: \.isWhitespace).last else { return false }
    return last.hasSuffix(",") || last.count < 4
  }

  /// An address or a telephone closes a line of a list.
  private static func endsInContact(_ line: String) -> Bool {
    let tail = line.suffix(60).split { $0.isWhitespace || "(),;".contains($0) }.suffix(5)
    return tail.last?.contains("@") ?? false
      || tail.joined().suffix(8).allSatisfy { $0.isNumber || ".-".contains($0) }
  }
}
