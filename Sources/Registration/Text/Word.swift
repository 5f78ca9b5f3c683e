/// A word, number, address or telephone of the author's text, and where it stands.
struct Word: Sendable, Equatable {
  enum Kind: Sendable, Equatable { case word, number, email, phone, url }

  var kind: Kind
  /// Without case and accents; a telephone in E.164, an address in lower case.
  var folded: String
  /// As written.
  var text: String
  /// UTF-8 offsets into the source: the subject, or the zones' texts joined with line feeds.
  var range: Range<Int>

  /// Begins with a capital letter.
  let isCapitalised: Bool
  /// Two letters at least, all capital.
  let isAllCapitals: Bool

  init(kind: Kind, folded: String, text: String, range: Range<Int>) {
    self.kind = kind
    self.folded = folded
    self.text = text
    self.range = range
    isCapitalised = text.unicodeScalars.first?.isUppercase ?? false
    isAllCapitals = isCapitalised && Self.isAllCapitals(text)
  }

  private static func isAllCapitals(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars where scalar.isAlphabetic {
      guard scalar.isUppercase else { return false }
      letters += 1
    }
    return letters > 1
  }

  /// What stands outside a text.
  static let nothing = Word(kind: .word, folded: "", text: "", range: 0..<0)

  var number: Int? { kind == .number && folded.utf8.count <= 4 ? Int(folded) : nil }
}

/// The punctuation that stands between two words.
struct Marks: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let space = Marks(rawValue: 1 << 0)
  static let apostrophe = Marks(rawValue: 1 << 1)
  /// A hyphen between two letters.
  static let hyphen = Marks(rawValue: 1 << 2)
  /// A point that ends no sentence: of an abbreviation, an initial, a date.
  static let dot = Marks(rawValue: 1 << 3)
  static let comma = Marks(rawValue: 1 << 4)
  static let colon = Marks(rawValue: 1 << 5)
  static let semicolon = Marks(rawValue: 1 << 6)
  static let period = Marks(rawValue: 1 << 7)
  static let question = Marks(rawValue: 1 << 8)
  static let exclamation = Marks(rawValue: 1 << 9)
  static let open = Marks(rawValue: 1 << 10)
  static let close = Marks(rawValue: 1 << 11)
  static let quote = Marks(rawValue: 1 << 12)
  static let dash = Marks(rawValue: 1 << 13)
  static let slash = Marks(rawValue: 1 << 14)
  static let plus = Marks(rawValue: 1 << 15)
  /// A line end that the author meant, not a wrapped line.
  static let line = Marks(rawValue: 1 << 16)
  /// An empty line.
  static let paragraph = Marks(rawValue: 1 << 17)
  static let bullet = Marks(rawValue: 1 << 18)
  /// The border of a table's cell.
  static let cell = Marks(rawValue: 1 << 19)
  static let arrow = Marks(rawValue: 1 << 20)
  /// « @Rose »: somebody is called out to.
  static let at = Marks(rawValue: 1 << 21)
  /// « ☑ »
  static let tick = Marks(rawValue: 1 << 22)

  static let endsSentence: Marks = [.period, .question, .exclamation, .semicolon, .line, .paragraph, .bullet]
  static let endsLine: Marks = [.line, .paragraph, .bullet]
  static let separates: Marks = [.comma, .colon, .open, .close, .dash, .slash, .plus, .cell, .arrow]
}

/// A text as words with the punctuation between them.
struct Words: Sendable, Equatable {
  private(set) var words: [Word] = []
  /// Of each word's folded form: phrases are looked up by it.
  private(set) var hashes: [WordHash] = []
  /// `gaps[i]` is what stands before word i; the last one ends the text.
  private(set) var gaps: [Marks] = [[.line]]

  init() {}

  /// Empty, with room for about so many.
  init(room: Int) {
    words.reserveCapacity(room)
    hashes.reserveCapacity(room)
    gaps.reserveCapacity(room + 1)
  }

  var count: Int { words.count }
  var indices: Range<Int> { 0..<words.count }
  /// The word there, or `Word.nothing` outside the text: a rule that looks at the next word meets the end of a letter in any of them.
  subscript(_ index: Int) -> Word { words.indices.contains(index) ? words[index] : .nothing }
  /// What stands before the word, or a line end outside the text.
  func before(_ index: Int) -> Marks { gaps.indices.contains(index) ? gaps[index] : .line }
  func after(_ index: Int) -> Marks { before(index + 1) }

  mutating func append(_ word: Word) {
    words.append(word)
    hashes.append(WordHash(word.folded))
    gaps.append([])
  }

  /// Adds the words of a line that begins at that offset of this text's source, and was cut alone.
  mutating func append(_ line: Words, at offset: Int) {
    mark(line.gaps[0].subtracting(.line))
    for word in line.words {
      var word = word
      word.range = word.range.lowerBound + offset..<word.range.upperBound + offset
      words.append(word)
    }
    hashes += line.hashes
    gaps += line.gaps.dropFirst()
  }
  /// The last words become one, such as the groups of a telephone number.
  mutating func truncate(to count: Int) {
    words.removeLast(words.count - count)
    hashes.removeLast(hashes.count - count)
    gaps.removeLast(gaps.count - count - 1)
  }

  /// The same words in other letters, small or capital.
  mutating func respell(_ index: Int, _ text: String) {
    let word = words[index]
    words[index] = Word(kind: word.kind, folded: word.folded, text: text, range: word.range)
  }

  /// The word says nothing any more to whoever looks for closed classes of words.
  mutating func mute(_ index: Int) {
    let word = words[index]
    words[index] = Word(kind: .word, folded: Self.muted, text: word.text, range: word.range)
    hashes[index] = WordHash(Self.muted)
  }

  private static let muted = "·"

  /// Adds to what stands after the last word.
  mutating func mark(_ marks: Marks) { gaps[gaps.count - 1].formUnion(marks) }

  /// The folded word there, or nothing outside the text.
  func folded(_ index: Int) -> String { self[index].folded }

  /// The stretches between sentence ends, in order.
  var sentences: [Range<Int>] { split { !gaps[$0].isDisjoint(with: .endsSentence) && !isBracketed($0) } }

  /// The stretches between line ends.
  var lines: [Range<Int>] { split { !gaps[$0].isDisjoint(with: .endsLine) } }

  /// « (Vietnam, Inde…) et … »: dots that end what stands in brackets, where the sentence goes on.
  private func isBracketed(_ index: Int) -> Bool {
    gaps[index].isSuperset(of: [.period, .close])
      && gaps[index].isDisjoint(with: Marks.endsSentence.subtracting(.period))
      && words.indices.contains(index) && words[index].kind == .word && !words[index].isCapitalised
  }

  private func split(at isEnd: (Int) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in words.indices where isEnd(index + 1) {
      parts.append(start..<index + 1)
      start = index + 1
    }
    if start < words.count { parts.append(start..<words.count) }
    return parts
  }
}
