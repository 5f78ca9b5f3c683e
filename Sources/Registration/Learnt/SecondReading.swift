/// A second reading of the author's own words, by what labelled mail has taught: it stops what the rules would do where that is all but
/// impossible, and does what they do not understand where that is all but certain.
struct SecondReading {
  let resolution: Resolution
  let seen: SeenMessage

  init(_ resolution: Resolution) {
    self.resolution = resolution
    seen = SeenMessage(resolution)
  }

  // MARK: What the rules would do

  /// Below these nobody would have read it so.
  private static let leastOfPerson = 0.1, leastOfOther = 0.03, leastOfEvent = 0.02, leastDoable = 0.01

  /// Whether somebody may have meant that.
  func admits(_ actions: [Action]) -> Bool {
    seen.doable >= Self.leastDoable
      && zip(seen.people, seen.personParts).allSatisfy { person, likelihoods in
        let part = part(of: person, in: actions)
        return person.isHalf || likelihoods[part] >= (part == .none ? Self.leastOfOther : Self.leastOfPerson)
      }
      && zip(seen.events, seen.eventParts).allSatisfy { $1[part(of: $0, in: actions)] >= Self.leastOfEvent }
  }

  private func part(of person: PersonCandidate, in actions: [Action]) -> PartLikelihoods.Part {
    let own = Set(person.words)
    return part(
      of: actions.filter { action in
        action.participants.contains { participant in
          let words = Set(Tokeniser.words(of: participant.name ?? "").words.map(\.folded))
          return words.isSubset(of: own) || own.isSubset(of: words)
        }
      })
  }

  private func part(of evidence: EventEvidence, in actions: [Action]) -> PartLikelihoods.Part {
    let id = resolution.index.entries[evidence.entry].event.id
    return part(of: actions.filter { $0.event == id })
  }

  private func part(of actions: [Action]) -> PartLikelihoods.Part {
    actions.isEmpty ? .none : actions.contains { $0.verb == .register } ? .register : .cancel
  }

  // MARK: What they do not understand

  /// How likely a plan must be: more where the rules read nothing at all than where they read the same and only doubt it.
  private static let leastAlone = 0.75, leastBeside = 0.65

  /// What is all but certainly asked, instead of that decision; nil where it is not.
  func actions(instead decision: Decision) -> [Action]? {
    guard mayBeMisunderstood(decision), seen.read.unnamed == 0, seen.read.unnamedListed == 0,
      seen.read.unread == 0, !resolution.reading.hidesNames,
      isToldInBody, let plan = LearntPlan(resolution, seen),
      !leavesOut(plan.actions), !isTakenBack
    else { return nil }
    let read = resolution.proposal
    guard read.isEmpty || Self.isSame(read, plan.actions) else { return nil }
    return plan.likelihood >= (read.isEmpty ? Self.leastAlone : Self.leastBeside) ? plan.actions : nil
  }

  /// The rules tell of these that something is not understood, lacks or is supposed, not that something is known to stand in the way.
  private func mayBeMisunderstood(_ decision: Decision) -> Bool {
    switch decision {
    case .staff(let matter): [.notUnderstood, .question, .specialNeed].contains(matter)
    case .ask(let question):
      [.who, .confirm, .dateDoubt, .whichEvent].contains(question.topic)
        || question.topic == .howMany && seen.seats.total != nil
    case .act, .silent: false
    }
  }

  /// The subject alone is a thread's title as often as a request.
  private var isToldInBody: Bool {
    let reading = resolution.reading
    let told = reading.names.map(\.range) + reading.events.map(\.range) + reading.dates.map(\.range)
    return resolution.own.contains { clause in
      !clause.sentence.isSubject
        && (clause.has(Sense.requesting) || told.contains { clause.range.contains($0.lowerBound) })
    }
  }

  /// Words of giving up stand there, and nothing is given up; or a person, a number, a day or an event is told that the plan does not have.
  private func leavesOut(_ actions: [Action]) -> Bool {
    let own = resolution.own
    let givesUp = own.contains { $0.has(Sense.cancelling.union([.replaces, .moves])) }
    if givesUp, !actions.contains(where: { $0.verb == .cancel }) { return true }
    return resolution.leavesOut(own, actions)
      || Audit(reading: resolution.reading, clauses: own, actions: actions, choice: resolution.choice)
        .objection != nil
  }

  /// « J'aurais souhaité venir, hélas … », « si vous avez besoin de bras, je viendrai ».
  private var isTakenBack: Bool {
    let own = resolution.own
    let residue = Residue(reading: resolution.reading, clauses: own)
    return own.contains { clause in
      residue.recants(clause) || residue.isUnwilling(clause) || residue.regretsWish(clause)
        || ["si", "if"].contains(resolution.reading.words.folded(clause.range.lowerBound))
          && clause.has(Sense.registering)
    }
  }

  private static func isSame(_ one: [Action], _ other: [Action]) -> Bool {
    func told(_ actions: [Action]) -> Set<[String]> {
      Set(
        actions.map { action in
          let names = action.participants.compactMap(\.name).map {
            Tokeniser.words(of: $0).words.map(\.folded).sorted().joined(separator: " ")
          }
          return [action.verb.rawValue, action.event.rawValue, "\(action.seats)"] + names.sorted()
        })
    }
    return told(one) == told(other)
  }
}
