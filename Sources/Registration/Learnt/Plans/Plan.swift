/// What may be to be done, by whoever read it so.
struct Plan: Sendable {
  enum Origin: String, CaseIterable {
    /// The rules would do it.
    case rules
    /// They would, if nothing stood in the way.
    case proposal
    /// The models put it together.
    case models
    /// They would, but for the part they are least certain of, or for another session of a title.
    case secondThoughts
  }

  var actions: [Action]
  var origins: Set<Origin>

  /// All there are of a message, each once.
  static func all(_ resolution: Resolution, _ seen: SeenMessage, rules: Decision, proposal: [Action])
    -> [Plan]
  {
    var plans: [Plan] = []
    func add(_ actions: [Action], _ origin: Origin) {
      guard !actions.isEmpty else { return }
      if let same = plans.firstIndex(where: { isSame($0.actions, actions) }) {
        plans[same].origins.insert(origin)
      } else {
        plans.append(Plan(actions: actions, origins: [origin]))
      }
    }
    if case .act(let actions) = rules { add(actions, .rules) }
    add(proposal, .proposal)
    for learnt in LearntPlan.all(resolution, seen) { add(learnt.actions, learnt.origin) }
    return plans
  }

  /// The same people, by whatever order of their names, at the same events, for as many seats.
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
