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
    let made = try decision.registrations(.made, db)
    let given = try decision.givenBack(db)
    guard try decision.registrations(.changed, db).isEmpty, try !made.contains(where: hasSuccessor) else {
      throw ActError.cannotBeUndone(number)
    }
    decision.undoneBy = decisions.answer
    try decision.update(db)
    var done = Acts.Done()
    for rows in made.filter({ $0.status != .cancelled }).byEvent() {
      done.add(try decisions.acts.giveUp(rows))
    }
    // The seat that somebody was given is nobody's: the next may have it.
    for row in made where row.takesOver != nil {
      try db.execute(sql: "UPDATE registration SET takes_over = NULL WHERE id = ?", arguments: [row.id])
    }
    for group in given.byReference() { done.add(try takeAgain(group)) }
    try Journal.write(
      db, at: decisions.now, cause: decisions.cause, act: "decision undone",
      detail: ["message": "\(number)", "deed": decision.deed.rawValue])
    var result = Decisions.Made(.reopened(done.outcomes, untold: done.untold))
    result.notices = done.notices
    result.events = done.outcomes.map(\.event)
    return result
  }

  /// Whether somebody has the seat that was this one's.
  private func hasSuccessor(_ row: RegistrationRow) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM registration WHERE takes_over = ? AND status <> 'cancelled')",
      arguments: [row.id]) ?? false
  }

  /// All of one reference: each has the state and the place in line that it had, or nothing is taken back.
  private func takeAgain(_ group: [(row: RegistrationRow, former: Entry.Status)]) throws -> Acts.Done {
    let rows = group.map(\.row)
    guard let first = rows.first, let event = EventID(rawValue: first.event) else { return Acts.Done() }
    for row in rows {
      guard !row.authorEmail.hasPrefix("erased/"), try !hasSuccessor(row) else {
        throw ActError.seatGone(event)
      }
      if let other = try activeTwin(of: row) { throw ActError.alreadyRegistered(event, [other]) }
      try db.execute(
        sql: "UPDATE registration SET takes_over = NULL WHERE takes_over = ?", arguments: [row.id])
    }
    guard try decisions.acts.open(event).startsAt > decisions.now else { throw ActError.eventBegun(event) }
    let receipt = Receipt(
      actOfStaff: .act([]), at: first.registeredAt, sender: Participant(name: nil, email: first.authorEmail))
    let seats = Seats(
      db: db, receipt: receipt, message: first.message, now: decisions.now, cause: decisions.acts.cause)
    let waited = group.allSatisfy { $0.former == .waiting }
    guard let status = try seats.status(for: rows.count, event: event), status == .confirmed || waited else {
      throw ActError.seatGone(event)
    }
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

  /// The reference under which the same person is registered by the same author since.
  private func activeTwin(of row: RegistrationRow) throws -> Reference? {
    guard let key = row.nameKey else { return nil }
    let twin = RegistrationRow.filter(
      RegistrationRow.Columns.event == row.event && RegistrationRow.Columns.nameKey == key
        && RegistrationRow.Columns.authorEmail == row.authorEmail
        && RegistrationRow.Columns.status != Entry.Status.cancelled)
    return try twin.fetchOne(db).flatMap { Reference(rawValue: $0.reference) }
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

extension [(row: RegistrationRow, former: Entry.Status)] {
  fileprivate func byReference() -> [Self] {
    let references = map(\.row.reference).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return references.map { reference in filter { $0.row.reference == reference } }
  }
}

extension [RegistrationRow] {
  fileprivate func byEvent() -> [[RegistrationRow]] {
    let events = map(\.event).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return events.map { event in filter { $0.event == event } }
  }
}
