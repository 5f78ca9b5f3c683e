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
  let personParts: [PartLikelihoods]
  let eventParts: [PartLikelihoods]
  /// That all it asks for can be done at once.
  let doable: Double
  /// That more seats are asked for than people named.
  let hasMore: Double
  private let models: Models

  /// More of them nobody writes in a request, and to look at each beside all others takes the square of their number.
  private static let mostNames = 100, mostEvents = 24

  /// nil where more is told than anybody asks for.
  init?(_ resolution: Resolution, named: Bool = false) {
    let reading = resolution.reading, own = resolution.own
    guard reading.names.count <= Self.mostNames else { return nil }
    let text = MaskedText(reading, own: own)
    var sender: Person?
    if case .known(let person) = SenderReader(reading: reading).result() { sender = person }
    read = PeopleReader(reading: reading, sender: sender).result()
    people = PersonCandidate.all(in: reading, sender: sender, read: read)
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
    models = resolution.models
    personParts = PartLikelihoods.shared(
      personFeatures.map { PartLikelihoods(resolution.models.person, $0) },
      by: people.map { Self.list(of: $0, text) })
    eventParts = eventFeatures.map { PartLikelihoods(resolution.models.event, $0) }
    doable = models.message.likelihoods(messageFeatures)[1]
    hasMore = models.seats.likelihoods(messageFeatures)[1]
  }

  /// The list that somebody stands in, by the clause above it.
  private static func list(of person: PersonCandidate, _ text: MaskedText) -> Int? {
    person.runs.lazy.filter { text.isOwn($0.range.lowerBound) }
      .compactMap { text.head(ofListAt: text.clause(of: $0.range.lowerBound)) }.first
  }

  /// How likely that person, by their place in `people`, comes to that event, where several come to several.
  func goes(_ person: Int, to entry: Int) -> Double {
    models.pair.likelihoods(pairFeatures.of(person, entry, named: false))[1]
  }

  /// How likely a plan of these properties is just what a clerk would do.
  func isRight(_ plan: Features) -> Double { models.plan.likelihoods(plan)[1] }
}
