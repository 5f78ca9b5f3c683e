import Foundation

/// Cuts lines into words. One pass over the scalars; what it looks ahead for is bounded.
struct Tokeniser {
  private(set) var words = Words()
  /// The line in UTF-8, where it begins in its source, its scalars and where each begins in it.
  private var bytes: [UInt8] = []
  private var base = 0
  private var scalars: [Unicode.Scalar] = []
  private var offsets: [Int] = []
  private var folded: [UInt8] = []
  private var position = 0
  /// The line was parted into columns.
  private var hasColumns = false
  /// Strokes between blanks on the line, once they are counted.
  private var strokes: Int?
  /// Octets of a word that are folded and compared: no word has more.
  private static let wordLimit = 128
  /// Words after which nothing more is read.
  private let limit: Int

  /// The text was dictated with its punctuation: « virgule », « point ».
  private let isSpoken: Bool

  init(limit: Int = .max, isSpoken: Bool = false) {
    self.limit = limit
    self.isSpoken = isSpoken
  }

  /// Adds a line that begins at that UTF-8 offset of its source. `isContinued`: wrapped by the author's client, so that the sentence goes on.
  mutating func add(_ line: String, at offset: Int, isContinued: Bool = false) {
    load(line, at: offset)
    let isWrapped = completeTelephone()
    if !isWrapped {
      words.mark(isContinued ? .space : .line)
      skipListMark()
    }
    while position < scalars.count, words.count < limit { step() }
  }

  /// Adds a line that was cut already, with offsets from its own beginning.
  mutating func add(_ line: Words, at offset: Int, isContinued: Bool = false) {
    words.mark(isContinued ? .space : .line)
    words.append(line, at: offset)
  }

  /// The last word may be half a telephone number, and the line its other half.
  func mayComplete(_ line: String) -> Bool {
    guard words.count > 0, isPair(words[words.count - 1]) else { return false }
    return line.unicodeScalars.first { !$0.isBlank }.map(\.isDigit) ?? false
  }

  /// Whether so many words more can be read, and what stands after them.
  func hasRoom(for count: Int) -> Bool { words.count < limit - count }

  mutating func addParagraphEnd() { words.mark(.paragraph) }

  static func words(of text: String) -> Words {
    var tokeniser = Tokeniser()
    return tokeniser.cut(text)
  }

  /// A text cut alone, with what this has of room.
  mutating func cut(_ text: String) -> Words {
    words = Words(room: text.utf8.count / 5 + 1)
    add(text, at: 0)
    defer { words = Words() }
    return words
  }

  private mutating func load(_ line: String, at offset: Int) {
    bytes.removeAll(keepingCapacity: true)
    scalars.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: line.utf8)
    scalars.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count + 1)
    var utf8 = 0
    for scalar in line.unicodeScalars {
      scalars.append(scalar)
      offsets.append(utf8)
      utf8 += UTF8.width(scalar)
    }
    offsets.append(utf8)
    base = offset
    position = 0
    hasColumns = false
    strokes = nil
  }

  private mutating func step() {
    let scalar = scalars[position]
    let isFresh = position == 0 || !scalars[position - 1].isWordScalar
    if isFresh, addAddress() || addTelephone() || addLink() { return }
    guard scalar.isWordScalar else { return addMark(scalar) }
    let start = position
    folded.removeAll(keepingCapacity: true)
    var isNumber = true
    while position < scalars.count, scalars[position].isWordScalar {
      if !scalars[position].isDigit { isNumber = false }
      if folded.count < Self.wordLimit { Folding.append(scalars[position], to: &folded) }
      position += 1
    }
    let word = String(decoding: folded, as: UTF8.self)
    if isSpoken, let marks = SpokenMarks.marks(word) { return words.mark(marks) }
    if let verb = Shorthand.glued(word) {
      let end = position
      add(.word, start..<start + 1, "j")
      words.mark(.apostrophe)
      return add(.word, start + 1..<end, verb)
    }
    add(isNumber ? .number : .word, start..<position, isNumber ? word : Shorthand.full(word, first: scalar))
  }

  private mutating func add(_ kind: Word.Kind, _ range: Range<Int>, _ folded: String) {
    let utf8 = offsets[range.lowerBound]..<offsets[range.upperBound]
    words.append(
      Word(
        kind: kind, folded: folded, text: String(decoding: bytes[utf8], as: UTF8.self),
        range: base + utf8.lowerBound..<base + utf8.upperBound))
    position = range.upperBound
  }

  private mutating func addAddress() -> Bool {
    guard let end = EmailScanner.end(in: scalars, from: position) else { return false }
    let text = String(String.UnicodeScalarView(scalars[position..<end]))
    add(.email, position..<end, text.lowercased())
    return true
  }

  private mutating func addTelephone() -> Bool {
    guard let found = PhoneScanner.scan(scalars, from: position) else { return false }
    add(.phone, position..<found.end, found.number)
    return true
  }

  /// « 06 12 34 56 » at a line's end and « 78 » below: the client wrapped a number between its pairs.
  private mutating func completeTelephone() -> Bool {
    var first = words.count
    while first > 0, words.count - first < 5, isPair(words.words[first - 1]),
      first == words.count || words.before(first) == .space || words.before(first) == .dot
    { first -= 1 }
    let pairs = words.words[first...]
    guard (1...4).contains(pairs.count), let opening = pairs.first, opening.folded.first == "0",
      let last = pairs.last, last.range.upperBound < base, let rest = pairsBelow(5 - pairs.count)
    else { return false }
    let national = String((pairs.map(\.folded).joined() + rest.digits).dropFirst())
    guard national.first != "0" else { return false }
    let start = opening.range.lowerBound
    let text = pairs.map(\.text).joined(separator: " ") + " " + rest.digits
    words.truncate(to: first)
    words.append(
      Word(
        kind: .phone, folded: "+" + CallingCodes.french(national) + national, text: text,
        range: start..<base + offsets[rest.end]))
    position = rest.end
    return true
  }

  private func isPair(_ word: Word) -> Bool { word.kind == .number && word.folded.utf8.count == 2 }

  /// Just so many pairs of digits that the line begins with, and where they end.
  private func pairsBelow(_ count: Int) -> (digits: String, end: Int)? {
    var digits = ""
    var index = 0
    while digits.utf8.count < count * 2, index < scalars.count {
      if (48...57).contains(scalars[index].value) {
        digits.unicodeScalars.append(scalars[index])
      } else if ![" ", ".", "-"].contains(scalars[index]) {
        return nil
      }
      index += 1
    }
    let isEnd = index == scalars.count || !scalars[index].isWordScalar
    return digits.utf8.count == count * 2 && isEnd ? (digits, index) : nil
  }

  private mutating func addLink() -> Bool {
    guard LinkScanner.begins(in: scalars, at: position) else { return false }
    var end = position
    while end < scalars.count, !scalars[end].isBlank, scalars[end] != ">" { end += 1 }
    add(.url, position..<end, "")
    return true
  }

  /// Bullets, dashes and numbers that open a line of a list.
  private mutating func skipListMark() {
    var index = position
    while index < scalars.count, scalars[index].isBlank { index += 1 }
    guard index < scalars.count else { return }
    if scalars[index].isBullet, index + 1 < scalars.count, !scalars[index + 1].isBullet,
      scalars[index] != "+" || scalars[index + 1].isBlank
    {
      words.mark(.bullet)
      position = index + 1
      return
    }
    let start = index
    while index < scalars.count, index - start < 3, scalars[index].isDigit { index += 1 }
    guard index > start, index - start < 3, index < scalars.count else { return }
    let closes = [")", ".", "°", "/"].contains(scalars[index])
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    guard (closes && next.isBlank) || scalars[index] == "\t" || isCell(index) else { return }
    words.mark(.bullet)
    position = index + 1
  }

  private func isCell(_ index: Int) -> Bool {
    index + 1 < scalars.count && scalars[index].isBlank
      && ["|", "\t"].contains(scalars[index + 1])
  }
}

extension Tokeniser {
  private mutating func addMark(_ scalar: Unicode.Scalar) {
    if let end = emoticonEnd() {
      position = end
      return words.mark(.period)
    }
    if let end = leaderEnd() {
      position = end
      return words.mark(.dash)
    }
    position += 1
    let next = position < scalars.count ? scalars[position] : " "
    let previous = position > 1 ? scalars[position - 2] : " "
    switch scalar {
    case "'", "’", "‘", "ʼ", "`", "´": words.mark(.apostrophe)
    case ",": words.mark(.comma)
    case ":": words.mark(.colon)
    case ";": words.mark(.semicolon)
    case "?", "？": words.mark(.question)
    case "!": words.mark(.exclamation)
    case "…": words.mark(.period)
    case ".": words.mark(pointMark(next: next))
    case "☑", "☒", "✅": words.mark([.bullet, .tick])
    case "☐", "□", "◻", "❏", "❑": words.mark([.open, .close])
    case "(", "[", "{": words.mark(.open)
    case ")", "]", "}": words.mark(.close)
    case "«", "»", "\"", "“", "”", "„": words.mark(.quote)
    case "/": words.mark(partsRow(next, previous) ? .cell : .slash)
    case "+", "&": words.mark(.plus)
    case "|", "\t": words.mark(.cell)
    case "→", "⇒": words.mark(.arrow)
    case "@": words.mark(.at)
    case ">" where previous == "-" || previous == "=": words.mark(.arrow)
    case "-", "‐", "‑": words.mark(previous.isWordScalar && next.isWordScalar ? .hyphen : .dash)
    case "–", "—", "•", "·", "*", "_", "=": words.mark(.dash)
    default:
      hasColumns = hasColumns || isColumnGap(next, previous)
      words.mark(hasColumns && scalar == " " && previous == " " ? .cell : .space)
    }
  }

  /// Three blanks in a row part columns, and behind them on their line two: the longest cell leaves no more.
  private func isColumnGap(_ next: Unicode.Scalar, _ previous: Unicode.Scalar) -> Bool {
    position > 2 && next == " " && previous == " " && words.count > 0
      && words.before(words.count).isSubset(of: [.space, .cell]) && isInside
  }

  /// « PETIT / Rose / 06 39 98 12 34 »: two strokes and more with blanks around them part a row.
  private mutating func partsRow(_ next: Unicode.Scalar, _ previous: Unicode.Scalar) -> Bool {
    guard next == " ", previous == " " else { return false }
    let count =
      strokes
      ?? scalars.indices.dropFirst().dropLast().count {
        scalars[$0] == "/" && scalars[$0 - 1] == " " && scalars[$0 + 1] == " "
      }
    strokes = count
    return count > 1
  }

  /// Something stands before on the line.
  private var isInside: Bool { scalars[..<position].contains { $0 != " " } }

  /// « Awa Diallo ........ présente »: points that lead the eye to what stands behind them.
  private func leaderEnd() -> Int? {
    guard scalars[position] == "." || scalars[position] == "…" else { return nil }
    var end = position
    while end < scalars.count, scalars[end] == "." || scalars[end] == "…" { end += 1 }
    let isLong = end - position > 3 || end - position > 1 && scalars[position] == "…"
    return isLong && words.count > 0 && scalars[end...].contains { !$0.isBlank && $0.isWordScalar }
      ? end : nil
  }

  /// « :) », « ;-) », « :D » between blanks end a sentence; « :(Awa) » is a colon and a bracket.
  private func emoticonEnd() -> Int? {
    guard [":", ";"].contains(scalars[position]) else { return nil }
    var at = position + 1
    if at < scalars.count, ["-", "'", "o"].contains(scalars[at]) { at += 1 }
    guard at < scalars.count, [")", "(", "D", "P", "p"].contains(scalars[at]) else { return nil }
    return at + 1 == scalars.count || scalars[at + 1].isBlank ? at + 1 : nil
  }

  /// A point ends a sentence unless it stands inside something, or after an abbreviation or an initial.
  private func pointMark(next: Unicode.Scalar) -> Marks {
    guard !next.isWordScalar else { return .dot }
    guard words.count > 0, words.before(words.count).isEmpty else { return .period }
    let last = words[words.count - 1]
    if position == scalars.count { return Abbreviations.beforeNames.contains(last.folded) ? .dot : .period }
    let isInitial = last.kind == .word && last.text.unicodeScalars.count == 1 && last.isCapitalised
    return isInitial || Abbreviations.all.contains(last.folded) ? .dot : .period
  }
}

/// Words whose point ends no sentence.
enum Abbreviations {
  static let beforeNames: WordSet = [
    "m", "mm", "mr", "mme", "mmes", "mlle", "mlles", "me", "dr", "pr", "st", "ste",
  ]
  static let all: WordSet = beforeNames.union([
    "tel", "port", "mob", "no", "n", "ass", "ex", "cf", "av", "bd", "pers", "resp", "pdt",
    "pres",
    "janv", "fevr", "fev", "avr", "juil", "sept", "oct", "nov", "dec", "lun", "mar", "mer", "jeu", "ven",
    "sam", "dim",
  ])
}
