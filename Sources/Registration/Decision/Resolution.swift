import Foundation

/// Turns a reading into a decision: an act only where everything fits together, a named doubt otherwise.
struct Resolution: Sendable {
  private(set) var reading: Reading
  let index: EventIndex
  var now: Date
  let zone: TimeZone
  let context: ThreadContext
  /// What the second reading goes by.
  let models: Models
  /// The event that the author has singled out in answer to the desk's question.
  private(set) var settledEntry: Int?
  /// The author has said « oui » to a request that was undecided.
  private var isAffirmed = false
  /// What the author took back is left out.
  private var isRetracted = false
  /// Staff may register somebody before it opens, or after it closed.
  private var liftsDeadlines = false

  init(
    reading: Reading, index: EventIndex, now: Date, zone: TimeZone, context: ThreadContext,
    models: Models = .shipped
  ) {
    self.reading = reading
    self.index = index
    self.now = now
    self.zone = zone
    self.context = context
    self.models = models
  }

  /// The same request, for that event.
  func settled(on entry: Int) -> Resolution {
    var resolution = self
    resolution.settledEntry = entry
    return resolution
  }

  /// The same request, decided.
  var affirmed: Resolution {
    var resolution = self
    resolution.isAffirmed = true
    return resolution
  }

  /// What would be done if nothing of the author's own words stood in the way, and staff lifted a deadline: for a human to decide on. Empty
  /// where that is not clear either.
  var proposal: [Action] {
    if context.isAllQuoted || reading.text.isTooLong { return [] }
    var resolution = affirmed
    resolution.liftsDeadlines = true
    guard case .act(let actions) = resolution.decision(own) else { return [] }
    return actions
  }

  /// Clauses that may act: the author's own, of now, outside the signature.
  var own: [Reading.Clause] {
    let people = PeopleReader(reading: reading, sender: nil)
    return reading.clauses.filter(people.isOwn)
  }

  func outcome() -> Outcome {
    if let settled = settledOnSecondThoughts { return settled }
    let (decision, unclear) = byRules()
    guard isReadTwice, let second = SecondReading(self, rules: decision) else {
      return Outcome(decision: decision, unclear: unclear, aside: aside(of: decision), proposal: proposal)
    }
    if let actions = second.actions {
      let isAsked = [.staff(.question), .staff(.specialNeed)].contains(decision)
      return Outcome(
        decision: .act(actions), aside: isAsked ? .questionBeside : sideMatter(actions),
        proposal: second.proposal)
    }
    return decision.isAct
      ? Outcome(decision: .staff(.notUnderstood), proposal: second.proposal)
      : Outcome(decision: decision, unclear: unclear, proposal: second.proposal)
  }

  /// By the rules alone: the models do not see what was taken back.
  private var settledOnSecondThoughts: Outcome? {
    guard !isAnswer, let rest = Retraction(reading: reading, clauses: own, choice: choice).rest else {
      return nil
    }
    var resolution = self
    resolution.reading = reading.narrowed(to: rest.clauses)
    resolution.settledEntry = rest.entry
    resolution.isRetracted = true
    let (decision, unclear) = resolution.byRules()
    return Outcome(
      decision: decision, unclear: unclear, aside: resolution.aside(of: decision),
      proposal: resolution.proposal)
  }

  private func aside(of decision: Decision) -> StaffMatter? {
    if case .act(let actions) = decision { sideMatter(actions) } else { nil }
  }

  /// What staff are given beside what is done.
  private func sideMatter(_ actions: [Action]) -> StaffMatter? {
    if let matter = Residue(reading: reading, clauses: own).sideMatter { return matter }
    let done = EventSet(entries(actions))
    let told =
      reading.dates.filter(choice.isInFigures).map { ($0.range.lowerBound, choice.matching($0)) }
      + reading.events.filter(\.isStrong).map { ($0.range.lowerBound, $0.events) }
    let isLeftOut = told.contains { place, events in
      !events.isEmpty && events.isDisjoint(with: done) && events.allSatisfy(isShut)
        && own.contains { clause in
          clause.range.contains(place) && !clause.refuses(place) && !clause.sentence.isSubject
            && (clause.has(Sense.registering) || !FiniteVerb.stands(in: clause.range, reading.words))
        }
    }
    return isLeftOut && actions.contains { $0.verb == .register } ? .closedBeside : nil
  }

  /// What answers the desk is read together with its question, by the rules alone; what is not told by a table, nothing else can tell.
  private var isReadTwice: Bool {
    !isAnswer && context.hasOwnWords && !context.isAllQuoted && !reading.text.isTooLong
      && !EventTable(reading: reading, clauses: own, choice: choice).isUnread
  }

  /// The author answers a question of the desk's: what is meant is not in their words alone.
  private var isAnswer: Bool { reading.question != nil || settledEntry != nil || isAffirmed }

  /// The first reading's, and what stood in its way.
  func byRules() -> (decision: Decision, unclear: [Range<Int>]) {
    if context.isAllQuoted { return (.staff(.nothingOwn), []) }
    if reading.text.isTooLong { return (.staff(.notUnderstood), []) }
    let clauses = own
    if let doubt = Residue(
      reading: reading, clauses: clauses, isAffirmed: isAffirmed, isRetracted: isRetracted
    ).doubt {
      return (doubt.decision, [doubt.words])
    }
    let decision = decision(clauses)
    if case .act(let actions) = decision, settledEntry == nil, leavesOut(clauses, actions) {
      return (.ask(Question(.whichEvent, candidates: upcoming)), [])
    }
    if case .act(let actions) = decision,
      let words = Audit(reading: reading, clauses: clauses, actions: actions, choice: choice).objection
    {
      return (.staff(.notUnderstood), [words])
    }
    guard case .staff = decision else { return (decision, []) }
    return (decision, PeopleReader(reading: reading, sender: nil).result().unowned.map(\.range))
  }

  private func decision(_ clauses: [Reading.Clause]) -> Decision {
    let intent = Intent(reading: reading, clauses: clauses)
    if let several = severalEvents(intent, clauses) { return several }
    guard intent.kind != .none else { return .staff(context.hasOwnWords ? .notUnderstood : .nothingOwn) }
    if intent.kind == .mixed { return rotation(clauses, intent) ?? .staff(.notUnderstood) }
    switch event(clauses, intent) {
    case .one(let entry):
      if settledEntry == nil, UnknownSubject(reading: reading, index: index).isTold(in: clauses) {
        return .ask(Question(.whichEvent, candidates: upcoming))
      }
      return decide(intent, entry, clauses)
    case .unknown: return .ask(Question(.whichEvent, candidates: upcoming))
    case .several(let entries):
      return .ask(Question(isOneTitle(entries) ? .whichSession : .whichEvent, candidates: ids(entries)))
    case .contradiction(let entries):
      return .ask(Question(.dateDoubt, candidates: entries.isEmpty ? upcoming : ids(entries)))
    }
  }

  /// One event, which one leaves and another comes to.
  private func rotation(_ clauses: [Reading.Clause], _ intent: Intent) -> Decision? {
    guard case .one(let entry) = event(clauses, intent), statusDoubt(.substitute, entry) == nil,
      let groups = Rotation(reading: reading, clauses: clauses).groups()
    else { return nil }
    let id = index.entries[entry].event.id
    return .act([
      Action(.cancel, event: id, seats: groups.cancel.seats, participants: groups.cancel.participants),
      Action(.register, event: id, seats: groups.register.seats, participants: groups.register.participants),
    ])
  }

  /// Several events, to come to or not, told apart; nil where there is but one.
  private func severalEvents(_ intent: Intent, _ clauses: [Reading.Clause]) -> Decision? {
    guard intent.kind != .substitute else { return nil }
    let table = EventTable(reading: reading, clauses: clauses, choice: choice)
    if table.isUnread { return .staff(.notUnderstood) }
    if let steps = table.steps()
      ?? EventRoster(reading: reading, clauses: clauses, choice: choice).steps()
    {
      return actions(steps)
    }
    if let ticked = tickedEvents(intent, clauses) { return ticked }
    if intent.kind == .register,
      let all = AllOfDay(reading: reading, clauses: clauses, choice: choice).entries,
      let round = each(of: all, intent, clauses)
    {
      return round
    }
    let programme = Programme(reading: reading, clauses: clauses, choice: choice)
    switch ProgrammePlan(reading: reading, clauses: clauses, programme: programme).result() {
    case nil: return nil
    case .unclear: return .staff(.notUnderstood)
    case .ask(let topic):
      return .ask(Question(topic, candidates: ids(choice.sorted(programme.entries(.join)))))
    case .steps(let steps): return actions(steps)
    }
  }

  /// The same people for each of them; nil where not all of it can be done.
  private func each(of entries: [Int], _ intent: Intent, _ clauses: [Reading.Clause]) -> Decision? {
    var actions: [Action] = []
    for entry in entries {
      guard case .act(let one) = decide(intent, entry, clauses) else { return nil }
      actions += one
    }
    return .act(actions)
  }

  /// « [x] 11 avril », « [x] 9 mai » in a form: the same people for each of them.
  private func tickedEvents(_ intent: Intent, _ clauses: [Reading.Clause]) -> Decision? {
    let ticked = clauses.filter { !$0.sentence.isSubject && Boxes.isTicked(before: $0.range, reading.words) }
    let told = ticked.map { choice.result(in: [$0]) }
    guard intent.kind == .register, ticked.count > 1 else { return nil }
    var actions: [Action] = []
    for (box, event) in zip(ticked, told) {
      guard case .one(let entry) = event else { return .ask(Question(.whichEvent, candidates: upcoming)) }
      let others = Set(ticked.map(\.range)).subtracting([box.range])
      let decision = decide(intent, entry, clauses.filter { !others.contains($0.range) })
      guard case .act(let one) = decision else { return decision }
      actions += one
    }
    return Set(actions.map(\.event)).count == actions.count ? .act(actions) : .staff(.notUnderstood)
  }

  /// All of them that can be done: what is closed or cancelled is left to staff (`sideMatter`).
  private func actions(_ steps: [ProgrammePlan.Step]) -> Decision {
    var done: [ProgrammePlan.Step] = []
    for step in steps {
      let doubt = statusDoubt(step.verb == .cancel ? .cancel : .register, step.entry)
      guard let doubt else {
        done.append(step)
        continue
      }
      if step.verb == .cancel { return doubt }
      guard isShut(step.entry) else { return .ask(Question(.whichEvent, candidates: upcoming)) }
    }
    guard done.contains(where: { $0.verb == .register }) || done.count == steps.count else {
      return .ask(Question(.whichEvent, candidates: upcoming))
    }
    return .act(
      done.map {
        Action($0.verb, event: index.entries[$0.entry].event.id, seats: $0.seats, participants: $0.people)
      })
  }

  private func isShut(_ entry: Int) -> Bool { [.closed, .cancelled].contains(status(entry)) }

  var choice: EventChoice { EventChoice(index: index, reading: reading, now: now, zone: zone) }

  func status(_ entry: Int) -> EventStatus { EventStatus(index.entries[entry].event, at: now, in: zone) }

  private func decide(_ intent: Intent, _ entry: Int, _ clauses: [Reading.Clause]) -> Decision {
    if let doubt = statusDoubt(intent.kind, entry) { return doubt }
    let id = index.entries[entry].event.id
    let planner = ParticipantPlan(
      reading: reading, clauses: clauses, intent: intent, isConfirmed: context.isConfirmed(entry))
    switch planner.plan() {
    case .ask(let topic): return .ask(Question(topic, candidates: [id]))
    case .staff(let matter): return .staff(matter)
    case .people(let register, let cancel):
      var actions: [Action] = []
      if let cancel {
        actions.append(Action(.cancel, event: id, seats: cancel.seats, participants: cancel.participants))
      }
      if let register {
        actions.append(
          Action(.register, event: id, seats: register.seats, participants: register.participants))
      }
      return actions.isEmpty ? .ask(Question(.who, candidates: [id])) : .act(actions)
    }
  }

  /// What stands in the way of registering, or of cancelling, at that time.
  private func statusDoubt(_ kind: Intent.Kind, _ entry: Int) -> Decision? {
    let status = status(entry)
    if kind == .cancel {
      return status == .past || status == .cancelled || choice.hasBegun(entry)
        ? .staff(.noMatchingRegistration) : nil
    }
    if status == .open || liftsDeadlines && (status == .closed || status == .notYetOpen) { return nil }
    // A seat that changes hands after closing is a human's to give.
    if kind == .substitute, status == .closed { return .staff(.notUnderstood) }
    let topics: [EventStatus: Question.Topic] = [
      .past: .past, .closed: .closed, .notYetOpen: .notYetOpen, .cancelled: .cancelledByOrganiser,
    ]
    return .ask(
      Question(
        topics[status] ?? .whichEvent,
        candidates: status == .notYetOpen ? [index.entries[entry].event.id] : upcoming))
  }

  /// Everything one may register for, in order of time.
  private var upcoming: [EventID] {
    ids(choice.sorted(index.entries.indices.filter { status($0) == .open }))
  }

  private func ids(_ entries: [Int]) -> [EventID] { entries.map { index.entries[$0].event.id } }

  private func isOneTitle(_ entries: [Int]) -> Bool {
    Set(entries.map { index.entries[$0].title }).count == 1
  }
}
