internal import Foundation
internal import GRDB
internal import Registration

/// Carries out what staff decide in answer to a digest, inside its transaction, by the same rules as what is asked by mail.
struct Decisions {
  let db: Database
  let now: Date
  /// Staff's message, or what stands for it where they decide by a command.
  let answer: Int64
  let cause: Journal.Cause
  /// The news that the digest they answer was made of.
  let digest: DigestSpan

  /// What came of an order, with whom each is told.
  struct Made {
    var result: OrderReport.Result
    var notices: [ActNotice] = []
    var refusal: (origin: Origin, reason: String?)?
    /// The events whose seats may have come free.
    var events: [EventID] = []

    init(_ result: OrderReport.Result) { self.result = result }

    init(_ done: Acts.Done) {
      result = .done(done.outcomes, untold: done.untold)
      notices = done.notices
      events = done.outcomes.map(\.event)
    }
  }

  var acts: Acts { Acts(db: db, now: now, cause: cause) }

  /// An `ActError` it throws leaves changes behind: they are the caller's to roll back.
  func carryOut(_ deed: StaffOrder.Deed, on number: Int64?) throws -> Made {
    guard let number else { return try carryOut(deed) }
    if case .undo = deed { return try Undoing(decisions: self).undo(number) }
    let row = try openCase(number)
    let effects = try Effects(db)
    let (made, kind) = try carryOut(deed, on: row, number)
    guard let kind else { return made }
    var decision = DecisionRow(
      message: number, answer: answer, deed: kind, news: try News.last(db), decidedAt: now)
    try decision.insert(db)
    try effects.keep(for: decision.id)
    try Questions(db: db, now: now).end([number], as: .staff)
    try Journal.write(
      db, at: now, cause: cause, act: "decided",
      detail: ["message": "\(number)", "deed": kind.rawValue])
    return made
  }

  /// Without a case.
  private func carryOut(_ deed: StaffOrder.Deed) throws -> Made {
    switch deed {
    case .register(let names, let event):
      try check(event)
      return Made(
        try acts.register(names.map { Participant(name: $0) }, for: event, nil))
    case .cancel(let reference, let names): return Made(try acts.cancel(known(reference), names))
    case .move(let reference, let event):
      return Made(try acts.move(known(reference), to: event, mayWait: false))
    case .unclear(let doubt): return Made(.unclear(doubt))
    // Who came is told all at once: `AttendanceRound`.
    case .accept, .refuse, .wait, .settle, .undo, .attend: return Made(.unclear(.noCase))
    }
  }

  private func carryOut(_ deed: StaffOrder.Deed, on row: MessageRow, _ number: Int64) throws -> (
    Made, DecisionRow.Deed?
  ) {
    switch deed {
    case .accept: (Made(try take(row.proposal, row, number)), .accept)
    case .wait:
      (Made(try take(row.proposal.filter { $0.verb == .register }, row, number, makesWait: true)), .wait)
    case .refuse(let reason): (try refuse(number, row, reason), .refuse)
    case .settle: (Made(.settled), .settle)
    case .register(let names, let event):
      (Made(try take([action(names, event, row)], row, number)), .register)
    case .cancel(let reference, let names): (Made(try acts.cancel(known(reference), names)), .cancel)
    case .move(let reference, let event):
      (Made(try acts.move(known(reference), to: event, mayWait: false)), .move)
    case .unclear(let doubt): (Made(.unclear(doubt)), nil)
    case .undo, .attend: (Made(.unclear(.words)), nil)
    }
  }

  /// The message, where it waits for a human or for its author, and the digest tells so.
  private func openCase(_ number: Int64) throws -> MessageRow {
    guard let row = try MessageRow.fetchOne(db, key: number) else { throw ActError.unknownCase(number) }
    let told = try NewsStretch(db: db, since: 0, through: News.last(db)).cases(of: number)
    guard let first = told.all.first else { throw ActError.unknownCase(number) }
    guard first <= digest.through, row.receivedAt >= digest.since || told.all.contains(where: digest.covers)
    else { throw ActError.notInDigest(number) }
    guard told.open.isEmpty else { return row }
    throw try DecisionRow.inForce(on: number, db) == nil
      ? ActError.settledSince(number) : ActError.decided(number)
  }

  private func known(_ text: String) throws -> Reference {
    guard let reference = Reference(rawValue: text) else { throw ActError.unknownReference(text) }
    return reference
  }

  /// Nobody is registered for what was cancelled, or has begun; deadlines are staff's to lift.
  private func check(_ event: EventID) throws {
    guard try acts.open(event).startsAt > now else { throw ActError.eventBegun(event) }
  }
}

extension Decisions {
  /// Does it as if the message had asked for it plainly: with its place in line, and an answer in its thread.
  private func take(_ actions: [Action], _ row: MessageRow, _ number: Int64, makesWait: Bool = false) throws
    -> Acts.Done
  {
    guard !actions.isEmpty else { throw ActError.nothingProposed(number) }
    for action in actions where action.verb == .register { try check(action.event, makesWait: makesWait) }
    let receipt = Receipt(deciding: row, .act(actions))
    var seats = Seats(db: db, receipt: receipt, message: number, now: now, cause: cause)
    if makesWait { try checkIsFull(actions, seats) }
    seats.makesWait = makesWait
    let outcomes = try seats.apply(actions).map(Invitations(db: db).numbered)
    try outcomes.forEach(check)
    var notice = try acts.notice(outcomes, madeBy: number, author: seats.author)
    notice?.isAsked = true
    if let recipient = notice?.origin.recipient {
      notice?.isFirstLetter = try !OutboxRow.isAnswered(recipient, db)
    }
    return Acts.Done(
      outcomes: outcomes, notices: [notice].compactMap(\.self),
      untold: notice == nil ? outcomes.flatMap(\.changes).count : 0)
  }

  private func check(_ event: EventID, makesWait: Bool) throws {
    try check(event)
    guard makesWait else { return }
    guard let row = try EventRow.fetchOne(db, key: event.rawValue), row.waitingList, row.capacity != nil
    else { throw ActError.noWaitingList(event) }
  }

  /// Who was put in line while there is room would be called up at once.
  private func checkIsFull(_ actions: [Action], _ seats: Seats) throws {
    for action in actions where try seats.status(for: action.seats, event: action.event) == .confirmed {
      throw ActError.seatsAreFree(action.event)
    }
  }

  /// Whole, or not at all.
  private func check(_ outcome: Outcome) throws {
    let results = outcome.changes.map(\.result)
    if results.contains(.full) { throw ActError.noRoom(outcome.event, seats: results.count) }
    if results.contains(.forStaff) { throw ActError.registeredByAnother(outcome.event) }
    if results.contains(.noMatch) { throw ActError.noMatch(outcome.event) }
  }

  /// The author's own name brings the author's address with it.
  private func action(_ names: [String], _ event: EventID, _ row: MessageRow) -> Action {
    let people = names.map { name in
      let isAuthor =
        row.senderName.map { NameKey.of($0) == NameKey.of(name) || NameKey.agree($0, name) } ?? false
      return Participant(name: name, email: isAuthor ? row.senderEmail : nil)
    }
    return Action(.register, event: event, seats: people.count, participants: people)
  }

  /// The author is told where an answer had gone to the message, which did nothing: whoever is not answered is not written to now, and
  /// who was told that there is no room knows.
  private func refuse(_ number: Int64, _ row: MessageRow, _ reason: String?) throws -> Made {
    guard !row.proposal.isEmpty || row.outcome == .ask else { throw ActError.nothingToRefuse(number) }
    let origin = try Origin(of: number, author: row.senderEmail ?? "", db)
    let wasAnswered = try !OutboxRow.filter(
      OutboxRow.Columns.message == number && OutboxRow.Columns.isNotice == false
    ).isEmpty(db)
    let isTold = wasAnswered && origin.isAddressed && row.outcome != .act
    var made = Made(.refused(isTold: isTold))
    if isTold { made.refusal = (origin, reason) }
    return made
  }
}

extension Receipt {
  /// Of a message that waited for a human, as if it had been as clear as this when it came.
  fileprivate init(deciding row: MessageRow, _ decision: Decision) {
    self.init(
      place: Place(uidValidity: 0, uid: row.uid), sha256: row.sha256, redeliveryKey: nil,
      messageID: row.messageId, references: row.references, receivedAt: row.receivedAt,
      sender: row.senderEmail.map { Participant(name: row.senderName, email: $0) }, subject: row.subject,
      words: row.words, decision: decision, answerAddress: row.senderEmail, dailyLimit: 0)
  }
}
