/// A second look at a finished decision, without regard for turns of phrase: an act is done only where nothing in the author's
/// words speaks of more than what is done.
struct Audit: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  let choice: EventChoice
  var words: Words { reading.words }

  /// What an audit finds to say.
  enum Finding: String, CaseIterable {
    case opposite, oddName, lostDay, lostName, keptAway, lostNumber, lostCompany, soleSeat, lostOther,
      lostAuthor
    case lostGivenNames, lostLeaver, doubt
  }

  /// The words that what is to be done leaves without an answer, or that are nobody's name.
  var objection: Range<Int>? { Finding.allCases.lazy.compactMap(words(of:)).first }

  func words(of finding: Finding) -> Range<Int>? {
    switch finding {
    case .opposite: opposite
    case .oddName: oddName
    case .lostDay: lostDay
    case .lostName: lostName
    case .keptAway: keptAway
    case .lostNumber: lostNumber
    case .lostCompany: lostCompany
    case .soleSeat: soleSeat
    case .lostOther: lostOther
    case .lostAuthor: lostAuthor
    case .lostGivenNames: lostGivenNames
    case .lostLeaver: lostLeaver
    case .doubt: doubt
    }
  }

  // MARK: The other half

  /// Where all is registering, an order to take off; where all is cancelling, an order to add.
  private var opposite: Range<Int>? {
    let verbs = Set(actions.map(\.verb))
    guard verbs.count == 1 else { return nil }
    let opposes = verbs.contains(.register) ? givesUp : adds
    return clauses.lazy.filter(isNear).compactMap { clause in
      clause.range.first { !isAccounted($0, clause) && (isPlaceOfSomebody($0, clause) || opposes($0)) }
    }.first.map { $0..<$0 + 1 }
  }

  /// « annulez », « ôtez », « je renonce ».
  private func givesUp(_ index: Int) -> Bool {
    guard let entry = PredicateWords.forms[words[index].folded], !isDone(index) else { return false }
    if words[index].folded.hasPrefix("sort"), !takesSomebody(index) { return false }
    return entry.kind == .drop || entry.kind == .giveUp && Self.resigning.begin(words[index].folded)
  }

  /// « sortez-moi de la liste », « me sortir de … »; not « sortir davantage ».
  private func takesSomebody(_ index: Int) -> Bool {
    ["me", "m", "nous", "le", "la", "l", "les"].contains(words.folded(index - 1))
      || ["moi", "nous", "le", "la", "les", "mon", "ma", "notre"].contains(words.folded(index + 1))
  }

  /// « ajoutez », « inscrivez ».
  private func adds(_ index: Int) -> Bool {
    guard let entry = PredicateWords.forms[words[index].folded], entry.kind == .record, !isDone(index) else {
      return false
    }
    return Self.adding.begin(words[index].folded)
  }

  private static let resigning: WordStems = ["desist", "renonc", "decommand"]
  private static let adding: WordStems = ["inscri", "ajout", "rajout", "reinscri"]

  /// « à ma place », and « à leur place » beside who takes it.
  private func isPlaceOfSomebody(_ index: Int, _ clause: Reading.Clause) -> Bool {
    guard words[index].folded == "place", words.folded(index - 2) == "a" else { return false }
    return ["ma", "notre"].contains(words.folded(index - 1))
      || ["sa", "leur"].contains(words.folded(index - 1))
        && reading.names.contains { clause.range.contains($0.range.lowerBound) }
  }

  /// « annulé », « vient d'annuler », « vous aviez bien voulu m'inscrire »: what has happened.
  private func isDone(_ index: Int) -> Bool {
    words[index].text.hasSuffix("é") || words[index].text.hasSuffix("É")
      || (max(0, index - 4)..<index).contains { Self.auxiliaries.contains(words[$0].folded) }
  }

  private static let auxiliaries: WordSet = [
    "est", "sont", "ete", "ai", "as", "avons", "avez", "ont", "avais", "avait", "avions", "aviez", "etait",
    "etaient",
    "viens", "vient", "venons", "venez", "viennent",
  ]

  /// It speaks of somebody, a day, an event or a place at it.
  private func isNear(_ clause: Reading.Clause) -> Bool {
    let range = clause.range
    return reading.dates.contains { range.contains($0.range.lowerBound) }
      || reading.events.contains { $0.isStrong && range.contains($0.range.lowerBound) }
      || reading.names.contains { range.contains($0.range.lowerBound) }
      || range.contains { Self.matters.contains(words[$0].folded) || EventWords.isNoun(words[$0].folded) }
  }

  private static let matters: WordSet = [
    "place", "places", "inscription", "inscriptions", "liste", "participation", "presence", "nom", "noms",
    "moi", "nous",
  ]

  /// Part of a title, of a name, or of a turn of phrase that asks nothing.
  private func isAccounted(_ index: Int, _ clause: Reading.Clause) -> Bool {
    clause.refuses(index)
      || clause.hits.contains {
        [.plain, .openCondition].contains($0.meaning) && $0.range.contains(index)
      }
      || reading.events.contains { $0.isStrong && $0.range.contains(index) }
      || reading.organisations.contains { $0.range.contains(index) }
      || reading.names.contains { $0.range.contains(index) }
  }

  // MARK: Names

  /// A participant whose name is a place's, an organisation's or a speaker's, or holds a word twice; the author's own is what they say it is.
  private var oddName: Range<Int>? {
    actions.flatMap(\.participants).contains(where: isOdd) ? clauses.first?.range : nil
  }

  private func isOdd(_ person: Participant) -> Bool {
    let name = person.nameWords
    guard name != reading.author.nameWords, let family = name.last else { return false }
    let long = name.filter { $0.utf8.count > 2 }
    return choice.index.held(at: family) != nil || name.count == 1 && choice.index.isGuest(family)
      || Set(long).count < long.count || isDenial(person)
      || name.contains { NameWords.organisations.contains($0) || $0 == "via" }
      || name.count > 1 && Tokeniser.words(of: person.organisation ?? "").words.map(\.folded) == name
  }

  /// « my brother won't come »: an English verb and its denial.
  private func isDenial(_ person: Participant) -> Bool {
    let name = Folding.fold(person.name ?? "")
    return name.contains("n't") || name.contains("n’t")
  }

  // MARK: Days

  /// A day of an event about which nothing is done, told where nothing denies it.
  private var lostDay: Range<Int>? {
    let done = Set(actions.map(\.event))
    return reading.dates.first { date in
      guard case .day = date.when, isAsked(date) else { return false }
      let fitting = choice.matching(date)
      return !fitting.isEmpty && !isSuperseded(fitting, done)
        && !fitting.allSatisfy { choice.index.entries[$0].event.isCancelled }
        && fitting.allSatisfy { !done.contains(choice.index.entries[$0].event.id) && !choice.isPast($0) }
    }?.range
  }

  /// « … P.-S. : mettez-moi plutôt le 19 mai »: another session of the same title takes its place further down.
  private func isSuperseded(_ fitting: EventSet, _ done: Set<EventID>) -> Bool {
    let titles = choice.index.entries.filter { done.contains($0.event.id) }.map(\.title)
    return titles.count == 1 && fitting.allSatisfy { choice.index.entries[$0].title == titles[0] }
      && Programme(reading: reading, clauses: clauses, choice: choice).changedMind != nil
  }

  private func isAsked(_ date: DateMention) -> Bool {
    let first = date.range.lowerBound
    guard let clause = clauses.first(where: { $0.range.contains(first) }), !clause.refuses(first),
      !clause.has(Self.otherwise),
      let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(first) })
    else { return false }
    return !stretch.contains { Negation.isParticle($0, words) || words[$0].folded.hasPrefix("hesit") }
      && !choice.isOfOtherOccasion(date) && !choice.isBusy(date, clauses)
  }

  /// What a day is told for beside being asked for.
  private static let otherwise = Sense.cancelling.union([
    .attended, .wasRegistered, .keeps, .moves, .replaces, .hypothesis,
  ])
}
