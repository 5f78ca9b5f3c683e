/// What labelled mail has taught of a message: what would be done, and how likely that is just what a clerk would do.
struct LearntPlan {
  let actions: [Action]
  let likelihood: Double

  private struct Parts<Candidate> {
    var coming: [Candidate] = []
    var leaving: [Candidate] = []
    /// That all parts are right.
    var likelihood = 1.0
    var all: [Candidate] { coming + leaving }

    init(_ candidates: [Candidate], _ parts: [PartLikelihoods]) {
      for (candidate, likelihoods) in zip(candidates, parts) {
        likelihood *= likelihoods[likelihoods.best]
        switch likelihoods.best {
        case .register: coming.append(candidate)
        case .cancel: leaving.append(candidate)
        case .none: break
        }
      }
    }
  }

  /// nil where nothing is to be done, or what is to be done cannot be put together.
  init?(_ resolution: Resolution, _ seen: SeenMessage) {
    let personParts = seen.personParts
    let people = Parts(seen.people, personParts)
    let events = Parts(seen.events.map(\.entry), seen.eventParts)
    // The thread alone may be about anything.
    guard seen.events.allSatisfy({ !events.coming.contains($0.entry) || $0.isTold }) else { return nil }
    // Who is told by half a name is known to nobody else, or it is somebody whom nobody wrote about.
    guard zip(seen.people, personParts).allSatisfy({ !$0.isHalf || $1[.none] > Self.certainty }) else {
      return nil
    }
    let hasMore = LogisticModel.seats.likelihoods(seen.messageFeatures)[1]
    let total = seen.seats.total
    let isCounted = hasMore > 0.5 && total ?? 0 > people.coming.count && !people.coming.isEmpty
    // A number that is neither of those named nor of more is in doubt.
    guard total == nil || isCounted || people.coming.isEmpty || total == people.coming.count else {
      return nil
    }
    guard
      let steps = Self.steps(people, events, seats: isCounted ? total ?? 0 : people.coming.count),
      !steps.isEmpty,
      steps.allSatisfy({ Self.isOpen($0.verb, resolution.status($0.entry)) })
    else { return nil }
    let writer = ParticipantWriter(resolution: resolution, seen: seen)
    actions = steps.map { step in
      Action(
        step.verb, event: resolution.index.entries[step.entry].event.id, seats: step.seats,
        participants: writer.participants(step.people))
    }
    likelihood =
      people.likelihood * events.likelihood * seen.doable
      * (people.coming.isEmpty ? 1 : isCounted ? hasMore : 1 - hasMore)
  }

  /// That somebody told by half a name has no part in it.
  private static let certainty = 0.93

  private struct Step {
    var verb: Action.Verb
    var entry: Int
    var people: [PersonCandidate]
    var seats: Int
  }

  /// Who goes where: to one event, or from one to another. Who comes to which of several is not learnt: nil.
  private static func steps(_ people: Parts<PersonCandidate>, _ events: Parts<Int>, seats: Int) -> [Step]? {
    if let entry = events.all.first, events.all.count == 1 {
      var steps: [Step] = []
      if !people.leaving.isEmpty {
        steps.append(Step(verb: .cancel, entry: entry, people: people.leaving, seats: people.leaving.count))
      }
      if !people.coming.isEmpty {
        steps.append(Step(verb: .register, entry: entry, people: people.coming, seats: seats))
      }
      return steps
    }
    if let from = events.leaving.first, let to = events.coming.first, events.all.count == 2 {
      // « je passe du 3 au 10 »: the same people.
      guard people.leaving.isEmpty != people.coming.isEmpty else { return nil }
      return [
        Step(verb: .cancel, entry: from, people: people.all, seats: people.all.count),
        Step(verb: .register, entry: to, people: people.all, seats: max(seats, people.all.count)),
      ]
    }
    return nil
  }

  private static func isOpen(_ verb: Action.Verb, _ status: EventStatus) -> Bool {
    verb == .register ? status == .open : status != .past && status != .cancelled
  }
}
