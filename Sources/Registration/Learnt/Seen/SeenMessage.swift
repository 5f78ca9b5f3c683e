/// A message with whoever and whatever may be meant in it, all that is seen of each, and what the models make of it.
struct SeenMessage {
  let people: [PersonCandidate]
  let events: [EventEvidence]
  let seats: SeatsReader
  let read: PeopleReader.Result
  let personFeatures: [Features]
  let eventFeatures: [Features]
  let messageFeatures: Features
  let pairFeatures: PairFeatures
  let wordFeatures: WordFeatures
  let personParts: [PartLikelihoods]
  let eventParts: [PartLikelihoods]
  /// That all it asks for can be done at once.
  let doable: Double
  /// That more seats are asked for than people named.
  let hasMore: Double
  private let models: Models

  /// More of them nobody writes in a request, and to look at each beside all others takes the square of their number.
  private static let mostNames = 100, mostEvents = 24

  /// nil where more is told than anybody asks for. `organisations`: names which the rules know to be no person's.
  init?(_ resolution: Resolution, organisations: [String] = [], named: Bool = false) {
    let reading = resolution.reading, own = resolution.own
    guard reading.names.count <= Self.mostNames else { return nil }
    let text = MaskedText(reading, own: own)
    let sender = SenderReader(reading: reading).person
    read = PeopleReader(reading: reading, sender: sender).result()
    let owned = organisations.map { Tokeniser.words(of: $0).words.map(\.folded) }
    people = PersonCandidate.all(in: reading, sender: sender, read: read).filter { !owned.contains($0.words) }
    seats = SeatsReader(reading.words, clauses: own.map(\.range))
    let choice = resolution.choice
    events = EventEvidence.all(text, resolution.index, choice, resolution.context)
    guard events.count <= Self.mostEvents else { return nil }
    let person = PersonFeatures(text, people, read: read, named: named)
    personFeatures = people.map(person.of)
    let event = EventFeatures(
      text: text, index: resolution.index, choice: choice, all: events, chosen: choice.result(in: own),
      status: resolution.status)
    eventFeatures = events.map { event.of($0, named: named) }
    messageFeatures = MessageFeatures(text: text, people: people, read: read, seats: seats).all(named: named)
    pairFeatures = PairFeatures(text, people, events)
    wordFeatures = WordFeatures(text, people, events, named: named)
    models = resolution.models
    let both = Likelihoods(models, wordFeatures)
    let persons = zip(personFeatures, wordFeatures.people).map(both.person)
    personParts = PartLikelihoods.shared(persons, by: people.map { Self.list(of: $0, text) })
    eventParts = zip(eventFeatures, wordFeatures.events).map(both.event)
    (doable, hasMore) = both.message(messageFeatures)
  }

  /// The list in which somebody has a line, by the clause above it.
  private static func list(of person: PersonCandidate, _ text: MaskedText) -> Int? {
    let place = person.runs.lazy.filter { text.isOwn($0.range.lowerBound) && isLine($0, text) }
      .compactMap { text.head(ofListAt: text.clause(of: $0.range.lowerBound)) }.first
    // Half a name may be no name: « Chauffeur ».
    return place.map { person.isHalf ? -1 - $0 : $0 }
  }

  /// The name opens it, and hardly more stands there than what tells of who bears it; nor is anything denied: « (non, en congés) ».
  private static func isLine(_ run: NameRun, _ text: MaskedText) -> Bool {
    let clause = text.clauses[text.clause(of: run.range.lowerBound)].range
    return clause.count { !text.token($0).hasPrefix("<") } <= 3
      && !clause.contains { ["non", "pas", "no", "not"].contains(text.token($0)) }
      && !Range(clause.lowerBound, upTo: run.range.lowerBound).contains { text.token($0).hasPrefix("<") }
      && !text.words.before(clause.lowerBound).isDisjoint(with: .endsLine)
      && !text.words.before(clause.upperBound).isDisjoint(with: .endsLine)
  }

  /// How likely that person, by their place in `people`, comes to that event, where several come to several.
  func goes(_ person: Int, to entry: Int) -> Double {
    models.pair.likelihoods(pairFeatures.of(person, entry, named: false))[1]
  }

  /// How likely a plan of these properties is just what a clerk would do.
  func isRight(_ plan: Features) -> Double { models.plan.likelihood(plan) }
}
