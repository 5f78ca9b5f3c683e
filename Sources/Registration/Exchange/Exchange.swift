import Calendar
import MIME

/// What a message asks only together with the text it quotes, forwards or answers: looked into where the author's own
/// words, read alone, leave something open.
struct Exchange: Sendable {
  /// The author's own words, and what they lead to alone.
  let resolution: Resolution
  let desk: DeskQuestion.Desk

  /// `thread`: the message's lines, with what it answers below them; `reply`: what the author's calendar says.
  func outcome(_ message: Message, _ zoning: Zoning, thread: [Zoning.Line], _ reply: CalendarReply? = nil)
    -> Outcome
  {
    let interview = Interview(lines: thread, text: resolution.reading.text, desk: desk)
    if let interview, let actions = InterviewPlan(interview: interview, resolution: resolution).actions() {
      return Outcome(decision: .act(actions), proposal: resolution.proposal)
    }
    let alone = resolution.outcome()
    if let reply, reply.status == .declined {
      return declined(reply, alone)
    }
    let forward = forward(message, zoning)
    if case .act(let actions) = alone.decision {
      let isOpen = forward.map { disowns(actions, $0) } ?? false
      guard isOpen || leavesOutCompanion(actions) else { return alone }
      return forwarded(forward, alone)
        ?? alone.deciding(.ask(Question(.who, candidates: actions.map(\.event))))
    }
    return forwarded(forward, alone) ?? alone
  }

  /// A calendar that declines gives up, whatever little the words beside it say; what they ask beyond is theirs to ask,
  /// for the event of the invitation alone.
  private func declined(_ reply: CalendarReply, _ alone: Outcome) -> Outcome {
    let answer = CalendarAnswer(reply: reply, resolution: resolution).actions()
    guard case .act(let actions) = alone.decision else {
      return answer.map { alone.deciding(.act($0)) } ?? alone
    }
    // « je serai peut-être en retard »: words that say more are not outweighed by what the models make of them.
    guard answer != nil || resolution.byRules().decision.isAct else {
      return alone.deciding(.staff(.notUnderstood))
    }
    let invited = InvitedEvent(reply: reply, index: resolution.index, zone: resolution.zone).entry
    let isSame = invited.map { entry in
      actions.allSatisfy { $0.event == resolution.index.entries[entry].event.id }
    }
    // « je viens quand même », beside an invitation that is declined, contradicts itself.
    return (isSame ?? true) && actions.contains { $0.verb == .cancel }
      ? alone : alone.deciding(.staff(.notUnderstood))
  }

  /// The desk asked who comes with the author, and nobody is named, nor said not to come.
  private func leavesOutCompanion(_ actions: [Action]) -> Bool {
    let reading = resolution.reading
    guard let question = reading.question, question.asksCompanion, question.people.isEmpty else {
      return false
    }
    return actions.contains { $0.verb == .register && $0.seats < 2 }
      && !reading.words.words.contains { ["seul", "seule", "alone"].contains($0.folded) }
  }

  /// Somebody else's message below the author's words.
  private func forward(_ message: Message, _ zoning: Zoning) -> Forward? {
    let today = CivilDate(resolution.now, in: resolution.zone)
    let isDesk = { (box: Mailbox) in desk.addresses.contains(box.address.lowercased()) }
    // What is merely copied to the desk is asked of somebody else.
    guard message.to.contains(where: isDesk) || !message.cc.contains(where: isDesk),
      let forward = Forward(lines: zoning.lines, body: message.body, today: today),
      !desk.addresses.contains(forward.author.address),
      forward.author.address != resolution.reading.author.address
    else { return nil }
    return forward
  }

  private func forwarded(_ forward: Forward?, _ alone: Outcome) -> Outcome? {
    let request = ForwardedRequest(
      outer: resolution.reading, clauses: resolution.own, index: resolution.index, now: resolution.now,
      zone: resolution.zone, desk: desk)
    guard let forward, let actions = request.actions(of: forward) else { return nil }
    return alone.deciding(
      .act(actions), aside: Residue(reading: resolution.reading, clauses: resolution.own).sideMatter)
  }

  /// What the author's own words lead to alone is not theirs to ask: whom the message below is from is registered for what
  /// that message asks, « merci d'annuler » may be of them, and « inscrivez aussi … » beside their request leaves them out.
  private func disowns(_ actions: [Action], _ forward: Forward) -> Bool {
    let clauses = resolution.own.filter { !$0.sentence.isSubject }
    let words = resolution.reading.words
    let writer = forward.author.nameWords
    let isMeant = actions.flatMap(\.participants).contains { participant in
      PersonName.agree(participant.nameWords, writer)
    }
    if isMeant { return !tellsEvent(clauses) }
    let isBare =
      clauses.contains { $0.has([.cancelBare]) } && !clauses.contains { $0.has([.cancelSelf, .cancelUs]) }
    let adds = clauses.contains { clause in
      clause.range.contains { ["aussi", "egalement", "ainsi", "too", "also"].contains(words[$0].folded) }
    }
    return isBare || adds && clauses.contains { ErrandPhrases.pointing.contains(words, $0.range) }
  }

  /// The author's own words name an event.
  private func tellsEvent(_ clauses: [Reading.Clause]) -> Bool {
    let isTold = { (at: Int) in clauses.contains { $0.range.contains(at) } }
    return resolution.reading.events.contains { $0.isStrong && isTold($0.range.lowerBound) }
      || resolution.reading.dates.contains { isTold($0.range.lowerBound) }
  }
}
