/// What labelled mail makes of a message: each person and each event by its likeliest part, put together; or all but the least certain of them.
struct LearntPlan {
  let actions: [Action]
  let origin: Plan.Origin

  /// Of people by their places in `people`, and of events by their entries in the catalogue.
  private struct Parts {
    var coming: [Int] = []
    var leaving: [Int] = []
    var moving: [Int] = []
    var all: [Int] { coming + leaving + moving }

    init(_ candidates: [Int], _ parts: [PartLikelihoods.Part]) {
      for (candidate, part) in zip(candidates, parts) {
        switch part {
        case .register: coming.append(candidate)
        case .cancel: leaving.append(candidate)
        case .move: moving.append(candidate)
        case .none: break
        }
      }
    }
  }

  private struct Step {
    var verb: Action.Verb
    var entry: Int
    /// By their places in `people`.
    var people: [Int]
  }

  /// The likeliest first, then the same with one session of each title, then what comes of the second best part of the person, and of the event, of whom that is least unlikely. Without what
  /// does not fit together, and what an event does not stand open for.
  static func all(_ resolution: Resolution, _ seen: SeenMessage) -> [LearntPlan] {
    let people = seen.personParts.map(\.best), events = seen.eventParts.map(\.best)
    let otherPeople = secondThought(seen.personParts), otherEvents = secondThought(seen.eventParts)
    var writer = ParticipantWriter(resolution, seen)
    return [
      (people, events, .models),
      (people, withoutTwins(resolution, seen), .secondThoughts),
      (otherPeople, events, .secondThoughts),
      (people, otherEvents, .secondThoughts),
    ].compactMap { LearntPlan(resolution, seen, people: $0, events: $1, origin: $2, &writer) }
  }

  /// Of several sessions of one title that somebody may come to, the likeliest alone.
  private static func withoutTwins(_ resolution: Resolution, _ seen: SeenMessage) -> [PartLikelihoods.Part] {
    let title = { (place: Int) in resolution.index.entries[seen.events[place].entry].title }
    let coming = seen.events.indices.filter { seen.eventParts[$0].best == .register }
    return seen.events.indices.map { place in
      let isSecond =
        coming.contains(place)
        && coming.contains {
          title($0) == title(place) && seen.eventParts[$0][.register] > seen.eventParts[place][.register]
        }
      return isSecond ? .none : seen.eventParts[place].best
    }
  }

  /// Somebody would come to two sessions of one title.
  static func hasTwins(_ registering: [Action], _ index: EventIndex) -> Bool {
    let told = registering.flatMap { action in
      let title = index.entries.first { $0.event.id == action.event }?.title ?? []
      return action.participants.compactMap(\.name).map { [$0] + title }
    }
    return Set(told).count < told.count
  }

  private static func secondThought(_ all: [PartLikelihoods]) -> [PartLikelihoods.Part] {
    var parts = all.map(\.best)
    let ratio = { (place: Int) in all[place][all[place].ranked[1]] / all[place][all[place].best] }
    if let least = all.indices.max(by: { ratio($0) < ratio($1) }) { parts[least] = all[least].ranked[1] }
    return parts
  }

  private init?(
    _ resolution: Resolution, _ seen: SeenMessage, people: [PartLikelihoods.Part],
    events: [PartLikelihoods.Part], origin: Plan.Origin, _ writer: inout ParticipantWriter
  ) {
    self.origin = origin
    let parts = Parts(Array(seen.people.indices), people)
    guard let steps = Self.steps(parts, Parts(seen.events.map(\.entry), events), seen), !steps.isEmpty,
      steps.allSatisfy({ Self.isOpen($0.verb, resolution.status($0.entry)) })
    else { return nil }
    let registers = Set(steps.filter { $0.verb == .register }.map(\.entry)).count
    let company = Self.company(of: steps, resolution, seen)
    guard !company.isOpen || seen.seats.total != nil, company.count == 0 || registers == 1,
      !Self.leavesOut(steps, company, resolution, seen)
    else { return nil }
    actions = steps.map { step in
      let named = step.people.count, total = seen.seats.total ?? 0
      let isCounted = step.verb == .register && registers == 1 && seen.hasMore > 0.5 && total > named
      let told = step.verb == .register ? named + company.count : named
      return Action(
        step.verb, event: resolution.index.entries[step.entry].event.id, seats: isCounted ? total : told,
        participants: writer.participants(step.people))
    }
  }

  /// Somebody without a name comes along whom no number counts, or leaves with the only one who is named.
  private static func leavesOut(
    _ steps: [Step], _ company: UnnamedCompany, _ resolution: Resolution, _ seen: SeenMessage
  ) -> Bool {
    let words = resolution.reading.words, names = resolution.reading.names
    let leaving = Set(steps.filter { $0.verb == .cancel }.flatMap(\.people))
    if leaving.count == 1, UnnamedLeaving(words: words, names: names).isTold(in: resolution.own) {
      return true
    }
    return leaving.isEmpty && company.count == 0 && seen.read.unnamed == 0 && seen.seats.total == nil
      && UncountedCompany(words: words, names: names).isTold(in: resolution.own)
  }

  /// Who comes with those who come, and has no name.
  private static func company(of steps: [Step], _ resolution: Resolution, _ seen: SeenMessage)
    -> UnnamedCompany
  {
    let reader = PeopleReader(reading: resolution.reading, sender: nil)
    let coming = Set(steps.filter { $0.verb == .register }.flatMap(\.people))
    return coming.map { place in
      seen.people[place].runs.filter { run in
        resolution.own.contains { $0.range.contains(run.range.lowerBound) }
      }
      .reduce(UnnamedCompany()) { $0 | reader.company(of: $1) }
    }.reduce(UnnamedCompany(), +)
  }

  private static func steps(_ people: Parts, _ events: Parts, _ seen: SeenMessage) -> [Step]? {
    if let entry = events.all.first, events.all.count == 1 {
      guard people.moving.isEmpty else { return nil }
      return [
        Step(verb: .cancel, entry: entry, people: people.leaving),
        Step(verb: .register, entry: entry, people: people.coming),
      ].filter { !$0.people.isEmpty }
    }
    if let from = events.leaving.first, let to = events.coming.first, events.all.count == 2 {
      return exchange(people, from: from, to: to)
    }
    guard events.leaving.isEmpty, people.leaving.isEmpty, people.moving.isEmpty else { return nil }
    return distribution(people.coming, events.coming, seen)
  }

  /// « je passe du 3 au 10 »: the same people, unless it is plain that these leave and those come.
  private static func exchange(_ people: Parts, from: Int, to: Int) -> [Step]? {
    var people = people
    if people.moving.isEmpty {
      guard people.leaving.isEmpty != people.coming.isEmpty else { return nil }
      people.moving = people.all
      (people.leaving, people.coming) = ([], [])
    }
    return [
      Step(verb: .cancel, entry: from, people: people.leaving + people.moving),
      Step(verb: .register, entry: to, people: people.coming + people.moving),
    ]
  }

  /// Who comes to which of several: everybody to one at least, and somebody to each.
  private static func distribution(_ people: [Int], _ events: [Int], _ seen: SeenMessage) -> [Step]? {
    guard people.count * events.count <= mostPairs else { return nil }
    let steps = events.map { entry in
      Step(
        verb: .register, entry: entry,
        people: people.count == 1 ? people : people.filter { seen.goes($0, to: entry) > 0.5 })
    }
    let going = Set(steps.flatMap(\.people))
    return steps.allSatisfy { !$0.people.isEmpty } && going.count == people.count ? steps : nil
  }

  /// Each is looked at by itself.
  static let mostPairs = 64

  private static func isOpen(_ verb: Action.Verb, _ status: EventStatus) -> Bool {
    verb == .register ? status == .open : status != .past && status != .cancelled
  }
}
