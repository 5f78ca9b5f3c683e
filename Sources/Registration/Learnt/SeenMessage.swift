/// A message with whoever and whatever may be meant in it, and all that is seen of each.
struct SeenMessage {
  let people: [PersonCandidate]
  let events: [EventEvidence]
  let seats: SeatsReader
  let read: PeopleReader.Result
  let personFeatures: [Features]
  let eventFeatures: [Features]
  let messageFeatures: Features

  init(_ resolution: Resolution, named: Bool = false) {
    let reading = resolution.reading, own = resolution.own
    let text = MaskedText(reading, own: own)
    var sender: Person?
    if case .known(let person) = SenderReader(reading: reading).result() { sender = person }
    people = PersonCandidate.all(in: reading, sender: sender)
    read = PeopleReader(reading: reading, sender: sender).result()
    seats = SeatsReader(reading.words, clauses: own.map(\.range))
    let choice = resolution.choice
    events = EventEvidence.all(text, resolution.index, choice, resolution.context)
    let person = PersonFeatures(text, people, read: read, named: named)
    personFeatures = people.map(person.of)
    let event = EventFeatures(
      text: text, index: resolution.index, choice: choice, all: events, chosen: choice.result(in: own),
      status: resolution.status)
    eventFeatures = events.map { event.of($0, named: named) }
    messageFeatures = MessageFeatures(text: text, people: people, read: read, seats: seats).all(named: named)
  }
}

/// How likely it is that somebody, or an event, is asked for, given up, or neither.
struct PartLikelihoods: Sendable {
  enum Part: String, CaseIterable { case cancel, none, register }

  private let likelihoods: [Part: Double]

  init(_ model: LogisticModel, _ features: Features) {
    let all = model.likelihoods(features)
    likelihoods = zip(model.classes, all).reduce(into: [:]) { told, pair in
      if let part = Part(rawValue: pair.0) { told[part] = pair.1 }
    }
  }

  subscript(part: Part) -> Double { likelihoods[part] ?? 0 }

  var best: Part { Part.allCases.max { self[$0] < self[$1] } ?? .none }
}

extension SeenMessage {
  var personParts: [PartLikelihoods] { personFeatures.map { PartLikelihoods(.person, $0) } }
  var eventParts: [PartLikelihoods] { eventFeatures.map { PartLikelihoods(.event, $0) } }
  /// That all it asks for can be done at once.
  var doable: Double { LogisticModel.message.likelihoods(messageFeatures)[1] }
}
