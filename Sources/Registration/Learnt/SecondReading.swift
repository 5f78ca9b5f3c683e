/// A second reading of the author's own words, by what labelled mail has taught: of all that may be to be done it does what is all but certain,
/// and stops the rest.
struct SecondReading {
  let seen: SeenMessage
  let plans: [Plan]
  private let features: PlanFeatures
  private let rules: Decision
  private let resolution: Resolution
  /// What the rules would do if nothing stood in the way.
  private let readByRules: [Action]
  private var likeliest: (plan: Plan, likelihood: Double)?
  /// Only the rules know what is left then.
  private let deniesOrder: Bool

  /// nil where more is told than anybody asks for: the rules alone decide.
  init?(_ resolution: Resolution, rules: Decision, named: Bool = false) {
    readByRules = resolution.proposal
    let organisations = readByRules.flatMap(\.participants).compactMap(\.organisation)
    guard let seen = SeenMessage(resolution, organisations: organisations, named: named) else { return nil }
    self.seen = seen
    plans = Plan.all(resolution, seen, rules: rules, proposal: readByRules)
    features = PlanFeatures(resolution, seen, rules: rules)
    self.rules = rules
    self.resolution = resolution
    let own = resolution.own
    let residue = Residue(reading: resolution.reading, clauses: own)
    deniesOrder = own.contains { residue.deniesOrder($0) || residue.recants($0) }
    likeliest = plans.indices.map {
      (plan: plans[$0], likelihood: seen.isRight(features(of: $0, named: false)))
    }
    .sorted { $0.likelihood > $1.likelihood }
    .first { $0.likelihood < Self.leastProposed || isAllowed($0.plan) }
  }

  func features(of place: Int, named: Bool) -> Features {
    var others = plans
    let plan = others.remove(at: place)
    return features.of(plan, beside: others, named: named)
  }

  /// How likely what is done must be just what a clerk would do: more where the rules would not do it.
  private static let leastBeside = 0.5, leastAlone = 0.83
  /// What staff are asked whether to do it.
  private static let leastProposed = 0.4

  /// What is all but certainly to be done; nil where nothing is.
  var actions: [Action]? {
    guard mayBeMisunderstood, let (plan, likelihood) = likeliest,
      likelihood >= (plan.origins.contains(.rules) ? Self.leastBeside : Self.leastAlone)
    else { return nil }
    return plan.actions
  }

  /// Nothing that only the rules see speaks against it, or they would do it themselves.
  private func isAllowed(_ plan: Plan) -> Bool {
    plan.origins.contains(.rules) || !deniesOrder && !resolution.forbids(plan.actions)
  }

  /// For a human to decide on: what the rules have read, or else what is to be done more likely than anything else; empty where nothing is.
  var proposal: [Action] {
    guard readByRules.isEmpty, let (plan, likelihood) = likeliest else { return readByRules }
    return likelihood >= Self.leastProposed ? plan.actions : []
  }

  /// The rules tell of these that something is not understood, lacks or is supposed, not that something is known to stand in the way.
  private var mayBeMisunderstood: Bool {
    switch rules {
    case .act: true
    case .staff(let matter): [.notUnderstood, .question, .specialNeed].contains(matter)
    case .ask(let question):
      [.who, .confirm, .dateDoubt, .whichEvent, .whichSession, .howMany].contains(question.topic)
    case .silent: false
    }
  }
}
