/// A line of a list of who comes to what: the events and the people that it names.
struct RosterLine: Sendable {
  let range: Range<Int>
  let entries: [Int]
  /// Each once, the author where the line says « moi ».
  let people: [Person]
  /// Those whom it names in full and who are not the author.
  let others: [NameRun]
  let senses: Senses
  let isQuestion: Bool
  let tellsEventAhead: Bool
  /// The line says « moi ».
  let tellsAuthor: Bool
  /// Nothing stands there but events, people and what they are.
  let isPlain: Bool
  /// The events stand all before, or all behind, the people.
  private let isParted: Bool
  private let endsWithColon: Bool
  /// A mark stands between the events and the people, and no verb does.
  let isSet: Bool

  init(_ range: Range<Int>, reading: Reading, clauses: [Reading.Clause], choice: EventChoice, sender: Person?)
  {
    self.range = range
    let words = reading.words
    let own = clauses.filter { $0.range.overlaps(range) }.map { $0.narrowed(to: $0.range.clamped(to: range)) }
    senses = own.reduce(Senses()) { $0.union($1.senses) }
    isQuestion = own.last?.sentence.isQuestion ?? false
    let parts = PartReader(reading: reading, choice: choice).parts(of: own)
    let told = parts.contains { $0.event != .unknown } ? parts.map(\.event) : [choice.result(in: own)]
    entries = Self.entries(told)
    tellsEventAhead = told.contains { event in
      if case .one(let entry) = event { return !choice.isPast(entry) }
      return event != .unknown
    }
    let runs = reading.names.filter { $0.isFull && range.contains($0.range.lowerBound) }
    let selves = range.filter { words[$0].folded == "moi" && words.folded($0 - 1) != "chez" }
    tellsAuthor = !selves.isEmpty
    others = runs.filter { !PersonName.agree($0.words, sender?.words ?? []) }
    let named = runs.map { Person(name: $0.name, words: $0.words, range: $0.range) }
    people = (selves.isEmpty ? named : [sender].compactMap { $0 } + named).reduce(into: []) {
      people, person in
      if !people.contains(where: { $0.isSame(as: person) }) { people.append(person) }
    }
    let events = Self.events(in: range, reading)
    let persons = runs.map(\.range) + selves.map { $0..<$0 + 1 }
    isParted = Self.areParted(events, persons)
    endsWithColon = words.after(range.upperBound - 1).contains(.colon)
    isSet =
      isParted && !events.isEmpty && !FiniteVerb.stands(in: range, words)
      && range.dropFirst().contains {
        !words.before($0).isDisjoint(with: [.colon, .arrow, .cell, .dash, .open])
      }
    let known = events + persons
    isPlain =
      range.allSatisfy { at in
        known.contains { $0.contains(at) }
          || NameWords.kin.contains(words[at].folded) && persons.contains { $0.lowerBound == at + 1 }
          || Self.isIdle(at, of: range, words)
          || choice.index.topic(words[at].folded) != nil || choice.index.held(at: words[at].folded) != nil
      } && !(selves.isEmpty == false && sender == nil)
  }

  /// It tells by itself who comes to what.
  var isRow: Bool { isPlain && isParted && !entries.isEmpty && !people.isEmpty }

  /// « De mon côté, je viendrai aux Assises du 14 mai. »
  var isAuthors: Bool {
    senses.contains(.registerSelf) && senses.isSubset(of: [.registerSelf, .plain, .courtesy]) && !isQuestion
      && others.isEmpty && entries.count == 1
  }

  /// Somebody comes to all that the lines before tell, by their number: « moi-même : les trois ».
  func isForAll(of count: Int, _ words: Words) -> Bool {
    isPlain && !people.isEmpty && entries.isEmpty && Both.isTold(in: range, words, of: count)
  }

  /// It names an event and nobody, or somebody and no event, and announces what stands below.
  var isHead: Bool {
    guard endsWithColon, entries.isEmpty != people.isEmpty else { return false }
    // « Merci d'inscrire à la réunion du 10 juin : »
    let announces: Senses = [.registerOthers, .registerUs, .registerNominal]
    return isPlain
      || !entries.isEmpty && !senses.isDisjoint(with: announces)
        && senses.isSubset(of: announces.union([.plain, .courtesy]))
  }

  /// None where one cannot be told.
  private static func entries(_ told: [EventChoice.Result]) -> [Int] {
    var entries: [Int] = []
    for event in told {
      switch event {
      case .one(let entry): if !entries.contains(entry) { entries.append(entry) }
      case .unknown: continue
      case .several, .contradiction: return []
      }
    }
    return entries
  }

  private static func events(in range: Range<Int>, _ reading: Reading) -> [Range<Int>] {
    (reading.events.filter(\.isStrong).map(\.range) + reading.dates.map(\.range)).filter {
      range.contains($0.lowerBound)
    }
  }

  private static func areParted(_ events: [Range<Int>], _ people: [Range<Int>]) -> Bool {
    guard let first = people.map(\.lowerBound).min(), let last = people.map(\.upperBound).max() else {
      return false
    }
    return events.allSatisfy { $0.upperBound <= first } || events.allSatisfy { $0.lowerBound >= last }
  }

  /// It neither denies nor adds anything, nor leaves it open: no « pas », « ou », « avec son mari », « + 1 », « 2 places ».
  private static func isIdle(_ at: Int, of line: Range<Int>, _ words: Words) -> Bool {
    let word = words[at]
    if words.before(at).contains(.plus) { return false }
    switch word.kind {
    case .phone, .email: return true
    case .url: return false
    // « 1) », « 14 h », « 9h30 »
    case .number:
      return at == line.lowerBound || ClockTime(words, at: at) != nil || ClockTime(words, at: at - 2) != nil
    case .word: break
    }
    if open.contains(word.folded) { return false }
    return EventWords.isNoun(word.folded) || EventWords.isFunction(word.folded)
      || NameWords.civilities.contains(word.folded) || NameWords.offices.contains(word.folded)
      || idle.contains(word.folded) || word.folded.utf8.count == 1
  }

  private static let open: WordSet = [
    "ou", "pas", "non", "jamais", "avec", "sans", "plus", "par", "sauf", "personne", "personnes", "que",
    "qui", "si",
    "peut",
  ]

  private static let idle: WordSet = [
    "meme", "seul", "seule", "seulement", "uniquement", "egalement", "tel", "mail", "portable", "heures",
    "heure",
    "inscription", "inscriptions",
  ]
}
