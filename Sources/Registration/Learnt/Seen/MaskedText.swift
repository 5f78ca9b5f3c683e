/// The author's words without what differs from one office to another: names, events, days and numbers stand for their kind.
struct MaskedText: Sendable {
  let reading: Reading
  /// The clauses that are the author's own, of now, outside the signature.
  let own: [Int]
  /// Of each word: itself without case and accents, or its kind, such as `<P>` for a name.
  private let tokens: [String]
  private let clauseOfWord: [Int]
  private let isOwnWord: [Bool]
  var words: Words { reading.words }
  var clauses: [Reading.Clause] { reading.clauses }

  init(_ reading: Reading, own clauses: [Reading.Clause]) {
    self.reading = reading
    let opened = Set(clauses.map(\.range.lowerBound))
    own = reading.clauses.indices.filter { opened.contains(reading.clauses[$0].range.lowerBound) }
    var tokens = reading.words.indices.map { Self.token(reading.words[$0]) }
    for range in reading.organisations.map(\.range) { for at in range { tokens[at] = "<ORG>" } }
    for range in reading.dates.map(\.range) { for at in range { tokens[at] = "<DATE>" } }
    for event in reading.events where event.isStrong {
      for at in event.range where !tokens[at].hasPrefix("<") { tokens[at] = "<EV>" }
    }
    for run in reading.names { for at in run.range { tokens[at] = run.isFull ? "<P>" : "<p>" } }
    self.tokens = tokens
    var clauseOfWord = Array(repeating: 0, count: tokens.count)
    for (index, clause) in reading.clauses.enumerated() {
      for at in clause.range { clauseOfWord[at] = index }
    }
    self.clauseOfWord = clauseOfWord
    let text = reading.text, end = reading.tail.range.lowerBound
    isOwnWord = tokens.indices.map { at in
      at < end && !text.isSignature[at] && !(at < text.subjectCount && text.isSubjectInherited)
    }
  }

  private static func token(_ word: Word) -> String {
    switch word.kind {
    case .phone: "<phone>"
    case .email: "<email>"
    case .url: "<url>"
    case .number: word.folded.utf8.count < 2 ? "<n\(word.folded)>" : "<n>"
    case .word: word.folded
    }
  }

  func isOwn(_ at: Int) -> Bool { isOwnWord.indices.contains(at) && isOwnWord[at] }

  func clause(of word: Int) -> Int { clauseOfWord[word] }

  /// The word there, as that person's features have it: their own name is `<ME>`, the author's is `<S>`.
  func token(_ at: Int, for person: PersonCandidate? = nil, sender: PersonCandidate? = nil) -> String {
    guard tokens.indices.contains(at) else { return "<B>" }
    if tokens[at] == "<P>" || tokens[at] == "<p>" {
      if let person, person.runs.contains(where: { $0.range.contains(at) }) { return "<ME>" }
      if let sender, sender.runs.contains(where: { $0.range.contains(at) }) { return "<S>" }
    }
    return tokens[at]
  }

  /// The clause's words; what stands for several is told once.
  func tokens(of clause: Int, for person: PersonCandidate? = nil, sender: PersonCandidate? = nil) -> [String]
  {
    clauses[clause].range.reduce(into: []) { found, at in
      let token = token(at, for: person, sender: sender)
      if token != found.last || !token.hasPrefix("<") { found.append(token) }
    }
  }

  static func stem(_ token: String) -> String {
    token.hasPrefix("<") || token.utf8.count <= 4 ? token : String(token.prefix(5))
  }

  /// The last three letters of a longer word: tense and person stand there.
  static func ending(_ token: String) -> String? {
    token.hasPrefix("<") || token.utf8.count < 5 ? nil : String(token.suffix(3))
  }
}

extension Features {
  /// Words, their stems, their endings, and stems side by side.
  mutating func add(bag kind: String, _ tokens: [String], pairs: Bool = true) {
    let stems = tokens.map(MaskedText.stem)
    for (token, stem) in zip(tokens, stems) {
      add(kind, token)
      guard let ending = MaskedText.ending(token) else { continue }
      add(kind, "^", stem)
      add(kind, "$", ending)
    }
    guard pairs else { return }
    for (stem, next) in zip(stems, stems.dropFirst()) { add(kind, stem, "_", next) }
  }

  /// What the clause means, by the rules for verbs and turns of phrase.
  mutating func add(senses kind: String, _ clause: Reading.Clause) {
    for sense in clause.senses { add(kind, "\(sense)") }
  }

  /// The marks that stand somewhere.
  mutating func add(marks kind: String, _ marks: Marks) {
    for (name, mark) in Self.marks where marks.contains(mark) { add(kind, name) }
  }

  private static let marks: [(String, Marks)] = [
    ("space", .space), ("apostrophe", .apostrophe), ("hyphen", .hyphen), ("dot", .dot), ("comma", .comma),
    ("colon", .colon), ("semicolon", .semicolon), ("period", .period), ("question", .question),
    ("exclamation", .exclamation), ("open", .open), ("close", .close), ("quote", .quote), ("dash", .dash),
    ("slash", .slash), ("plus", .plus), ("line", .line), ("paragraph", .paragraph), ("bullet", .bullet),
    ("cell", .cell), ("arrow", .arrow), ("at", .at),
  ]
}
