internal import Foundation

/// What is seen of something that may be to be done: who read it so, how likely its parts are, and what the rules find to say against it.
struct PlanFeatures {
  let resolution: Resolution
  let seen: SeenMessage
  let rules: Decision
  /// What the rules say of the message, whatever is done.
  private let doubts: [String]
  /// The clauses that may act.
  private let own: [Reading.Clause]

  init(_ resolution: Resolution, _ seen: SeenMessage, rules: Decision) {
    self.resolution = resolution
    self.seen = seen
    self.rules = rules
    own = resolution.own
    doubts = Self.doubts(resolution.reading, own)
  }

  func of(_ plan: Plan, beside others: [Plan], named: Bool) -> Features {
    var features = Features(named: named)
    features.add("bias")
    addOrigins(plan, others, &features)
    let deeds = plan.actions.map(Deed.init)
    addLikelihoods(deeds, &features)
    addShape(deeds, &features)
    for doubt in doubts { features.add("doubt:", doubt) }
    return features
  }

  /// An action, each participant by the words of the name.
  private struct Deed {
    let action: Action
    private let names: [Set<String>]

    init(_ action: Action) {
      self.action = action
      names = action.participants.map { Set($0.nameWords) }
    }

    func concerns(_ words: Set<String>) -> Bool {
      names.contains { $0.isSubset(of: words) || words.isSubset(of: $0) }
    }
  }

  private func addOrigins(_ plan: Plan, _ others: [Plan], _ features: inout Features) {
    let origins = Self.name(plan.origins)
    let rules = Self.name(rules)
    features.add("origins:", origins)
    features.add("rules:", rules)
    features.add("rules:", rules, "/", origins)
    for other in others { features.add("beside:", Self.name(other.origins), "/", origins) }
  }

  private static func name(_ origins: Set<Plan.Origin>) -> String {
    Plan.Origin.allCases.filter(origins.contains).map(\.rawValue).joined(separator: "+")
  }

  private static func name(_ decision: Decision) -> String {
    switch decision {
    case .act: "act"
    case .ask(let question): "ask." + question.topic.rawValue
    case .staff(let matter): "staff." + matter.rawValue
    case .silent: "silent"
    }
  }

  // MARK: How likely

  private func addLikelihoods(_ deeds: [Deed], _ features: inout Features) {
    let actions = deeds.map(\.action)
    var all: [Double] = []
    for (kind, isOfKind) in Self.kinds {
      let parts = zip(seen.people, seen.personParts).filter { isOfKind($0.0) }
        .map { (likelihoods: $0.1, part: part(of: $0.0, in: deeds)) }
      addLeast(kind, parts, &features)
      all += parts.map { $0.likelihoods[$0.part] }
    }
    let told = zip(seen.events, seen.eventParts).map { (likelihoods: $1, part: part(of: $0, in: deeds)) }
    addLeast("event", told, &features)
    let events = told.map { $0.likelihoods[$0.part] }
    if events.count < Set(actions.map(\.event)).count { features.add("eventUntold") }
    features.add(steps: "doable", seen.doable)
    let isCounted = actions.contains { $0.verb == .register && $0.seats > $0.participants.count }
    let seats = isCounted ? seen.hasMore : 1 - seen.hasMore
    if actions.contains(where: { $0.verb == .register }) {
      features.add(steps: isCounted ? "more" : "noMore", seats)
      all.append(seats)
    }
    let pairs = pairs(deeds)
    if let least = pairs.min() { features.add(steps: "pair", least) }
    features.add(steps: "all", (all + events + pairs).reduce(seen.doable, *))
  }

  /// The least likely of those parts, to all readers together and to the least convinced.
  private func addLeast(
    _ kind: String, _ parts: [(likelihoods: PartLikelihoods, part: PartLikelihoods.Part)],
    _ features: inout Features
  ) {
    if let least = parts.map({ $0.likelihoods[$0.part] }).min() { features.add(steps: kind, least) }
    if let least = parts.map({ $0.likelihoods.least($0.part) }).min() {
      features.add(steps: kind + "Least", least)
    }
  }

  private static let kinds: [(String, @Sendable (PersonCandidate) -> Bool)] = [
    ("author", { $0.isSender }), ("half", { $0.isHalf }), ("other", { !$0.isSender && !$0.isHalf }),
  ]

  /// Of each who comes, and each event that somebody comes to, where there are several of both.
  private func pairs(_ deeds: [Deed]) -> [Double] {
    let registering = deeds.filter { $0.action.verb == .register }
    let people = seen.people.indices.filter { part(of: seen.people[$0], in: registering) == .register }
    guard registering.count > 1, people.count > 1, registering.count * people.count <= LearntPlan.mostPairs
    else { return [] }
    return registering.flatMap { deed in
      let entry = resolution.index.entries.firstIndex { $0.event.id == deed.action.event } ?? 0
      return people.map { person in
        let goes = seen.goes(person, to: entry)
        return part(of: seen.people[person], in: [deed]) == .register ? goes : 1 - goes
      }
    }
  }

  private func part(of person: PersonCandidate, in deeds: [Deed]) -> PartLikelihoods.Part {
    let own = Set(person.words)
    return Self.part(deeds.filter { $0.concerns(own) })
  }

  private func part(of evidence: EventEvidence, in deeds: [Deed]) -> PartLikelihoods.Part {
    let id = resolution.index.entries[evidence.entry].event.id
    return Self.part(deeds.filter { $0.action.event == id })
  }

  private static func part(_ deeds: [Deed]) -> PartLikelihoods.Part {
    let verbs = Set(deeds.map(\.action.verb)), events = Set(deeds.map(\.action.event))
    if verbs.isEmpty { return .none }
    return verbs.count > 1 && events.count > 1 ? .move : verbs.contains(.register) ? .register : .cancel
  }

  // MARK: Its shape

  private func addShape(_ deeds: [Deed], _ features: inout Features) {
    let actions = deeds.map(\.action)
    let verbs = Set(actions.map(\.verb.rawValue)).sorted().joined(separator: "+")
    features.add("verbs:", verbs)
    features.add("events:", "\(min(3, Set(actions.map(\.event)).count))")
    let people = actions.map(\.participants.count).max() ?? 0
    features.add("people:", "\(min(4, people))")
    if actions.contains(where: { $0.seats > $0.participants.count }) { features.add("moreSeats") }
    if let total = seen.seats.total {
      features.add("total:", actions.contains { $0.seats == total } ? "done" : "lost")
    }
    for half in seen.people where half.isHalf && part(of: half, in: deeds) != .none {
      features.add("halfDone:", half.runs.contains(where: \.isTitled) ? "titled" : "bare")
    }
    let done = Set(actions.map(\.event))
    let evidence = seen.events.filter { done.contains(resolution.index.entries[$0.entry].event.id) }
    if evidence.contains(where: { !$0.isTold }) { features.add("threadAlone") }
    if LearntPlan.hasTwins(actions.filter { $0.verb == .register }, resolution.index) {
      features.add("twins")
    }
    let givesUp = own.contains { $0.has(Sense.cancelling.union([.replaces, .moves])) }
    if givesUp, !actions.contains(where: { $0.verb == .cancel }) { features.add("givesUp") }
  }

  // MARK: What speaks against it

  private static func doubts(_ reading: Reading, _ own: [Reading.Clause]) -> [String] {
    let residue = Residue(reading: reading, clauses: own)
    let people = PeopleReader(reading: reading, sender: nil).result()
    var doubts: [String] = []
    func add(_ name: String, _ isSo: Bool) { if isSo { doubts.append(name) } }
    if let doubt = residue.doubt { doubts.append(name(doubt.decision)) }
    add("firm", residue.isFirm)
    add("recants", own.contains(where: residue.recants))
    add("unwilling", own.contains(where: residue.isUnwilling))
    add("regrets", own.contains(where: residue.regretsWish))
    add(
      "supposes",
      own.contains {
        ["si", "if"].contains(reading.words.folded($0.range.lowerBound)) && $0.has(Sense.registering)
      })
    add("unnamed", people.unnamed + people.unnamedListed > 0)
    add("beside", people.beside != UnnamedCompany())
    add("unread", people.unread > 0)
    add("unowned", !people.unowned.isEmpty)
    add("hidesNames", reading.hidesNames)
    add("subjectAlone", !isToldInBody(reading, own))
    add("question", own.contains(where: \.sentence.isQuestion))
    add("several", own.count > 8)
    return doubts
  }

  /// The subject alone is a thread's title as often as a request.
  private static func isToldInBody(_ reading: Reading, _ own: [Reading.Clause]) -> Bool {
    let told = reading.names.map(\.range) + reading.events.map(\.range) + reading.dates.map(\.range)
    return own.contains { clause in
      !clause.sentence.isSubject
        && (clause.has(Sense.requesting) || told.contains { clause.range.contains($0.lowerBound) })
    }
  }
}

extension Features {
  /// A likelihood by the steps that it reaches, of its odds' logarithm: the higher, the more of them.
  fileprivate mutating func add(steps kind: String, _ likelihood: Double) {
    let bounded = min(max(likelihood, 1e-4), 1 - 1e-4)
    let odds = log(bounded / (1 - bounded))
    for step in -12...12 where odds >= Double(step) / 2 { add(kind, ">", "\(step)") }
  }
}
