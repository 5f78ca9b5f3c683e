internal import GRDB
internal import Registration

/// Takes a decision of staff's back: what it made is given up, what it gave back is taken again where there is still room, and the case
/// is open.
struct Undoing {
  let decisions: Decisions
  private var db: Database { decisions.db }

  func undo(_ number: Int64) throws -> Decisions.Made {
    guard try MessageRow.exists(db, key: number) else { throw ActError.unknownCase(number) }
    guard var decision = try DecisionRow.inForce(on: number, db) else { throw ActError.undecided(number) }
    let made = try decision.registrations(.made, db).filter { $0.status != .cancelled }
    let given = try decision.registrations(.givenBack, db)
    decision.undoneBy = decisions.answer
    try decision.update(db)
    var done = Acts.Done()
    for rows in made.byEvent() { done.add(try decisions.acts.giveUp(rows)) }
    for rows in given.byEvent() { done.add(try takeAgain(rows)) }
    try Journal.write(
      db, at: decisions.now, cause: .staff(decisions.answer), act: "decision undone",
      detail: ["message": "\(number)", "deed": decision.deed.rawValue])
    var result = Decisions.Made(.reopened(done.outcomes, untold: done.untold))
    result.notices = done.notices
    result.events = done.outcomes.map(\.event)
    return result
  }

  /// All of one event: each has the place in line that it had.
  private func takeAgain(_ rows: [RegistrationRow]) throws -> Acts.Done {
    guard let first = rows.first, let event = EventID(rawValue: first.event) else { return Acts.Done() }
    guard try decisions.acts.open(event).startsAt > decisions.now else { throw ActError.eventBegun(event) }
    let receipt = Receipt(
      actOfStaff: .act([]), at: first.registeredAt, sender: Participant(name: nil, email: first.authorEmail))
    let seats = Seats(
      db: db, receipt: receipt, message: first.message, now: decisions.now, cause: decisions.acts.cause)
    guard let status = try seats.status(for: rows.count, event: event) else { throw ActError.seatGone(event) }
    var done = Acts.Done()
    for (message, rows) in rows.byMessage() {
      let changes = try rows.map { try taken(again: $0, status, event) }
      let outcome = try Invitations(db: db).numbered(Outcome(event: event, changes: changes))
      let notice = try decisions.acts.notice([outcome], madeBy: message, author: first.authorEmail)
      done.outcomes.append(outcome)
      if let notice { done.notices.append(notice) } else { done.untold += changes.count }
    }
    return done
  }

  private func taken(again row: RegistrationRow, _ status: Entry.Status, _ event: EventID) throws -> Change {
    var row = row
    (row.status, row.cancelledAt) = (status, nil)
    try row.save(db, as: status.rawValue, at: decisions.now, cause: decisions.acts.cause)
    let result: Change.Result =
      try status == .confirmed ? .confirmed : .waiting(rank: WaitingLine(db: db, event: event).rank(of: row))
    return try Change(row, result: result)
  }
}

extension Acts.Done {
  fileprivate mutating func add(_ other: Acts.Done) {
    outcomes += other.outcomes
    notices += other.notices
    untold += other.untold
  }
}

extension [RegistrationRow] {
  fileprivate func byEvent() -> [[RegistrationRow]] {
    let events = map(\.event).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return events.map { event in filter { $0.event == event } }
  }
}
