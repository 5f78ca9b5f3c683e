internal import Foundation
internal import GRDB
internal import Registration

extension Acts {
  /// Afterwards those under the reference have a seat for the other event, or wait for it at the end of its line, under a new
  /// reference and in the thread of the message that made them; their former seats are free.
  func move(_ reference: Reference, to event: EventID, mayWait: Bool) throws -> Done {
    let rows = try active(reference)
    guard let from = rows.first.flatMap({ EventID(rawValue: $0.event) }), from != event else {
      throw ActError.sameEvent(reference, event)
    }
    _ = try open(event)
    let seats = try MovedSeats(acts: self, event: event, rows: rows, mayWait: mayWait)
    var done = Done()
    for (message, rows) in rows.byMessage() {
      let taken = Outcome(event: event, changes: try rows.map(seats.take))
      let given = Outcome(
        event: from, changes: try rows.map { try $0.givenUp(db, at: now, cause: cause) })
      let outcomes = try [taken, given].map(Invitations(db: db).numbered)
      done.outcomes += outcomes
      let notice = try notice(outcomes, madeBy: message, author: rows.first?.authorEmail ?? "")
      if let notice { done.notices.append(notice) } else { done.untold += rows.count }
    }
    return done
  }
}

/// Seats for those who come from another event: one group, seated together or waiting together.
private struct MovedSeats {
  private let acts: Acts
  private let event: EventID
  private let instant: Date
  private let status: Entry.Status
  private let reference: String

  init(acts: Acts, event: EventID, rows: [RegistrationRow], mayWait: Bool) throws {
    self.acts = acts
    self.event = event
    instant = try acts.placeInLine(for: event)
    guard let first = rows.first else { throw ActError.noMatch(event) }
    let seats = acts.seats(for: first, at: instant)
    let size = try rows.count { try acts.registered($0, for: event) == nil }
    guard let status = try seats.status(for: size, event: event) else {
      throw ActError.noRoom(event, seats: size)
    }
    guard status == .confirmed || mayWait || !rows.contains(where: { $0.status == .confirmed }) else {
      throw ActError.wouldWait(event)
    }
    self.status = status
    reference = try References(db: seats.db).unused(for: "move \(event) \(first.reference)").rawValue
  }

  /// Whoever is registered there already keeps that.
  func take(_ row: RegistrationRow) throws -> Change {
    if let known = try acts.registered(row, for: event) {
      return try Standing(db: acts.db).change(known, in: event)
    }
    let person = Participant(
      name: row.name, email: row.email, phone: row.phone, organisation: row.organisation)
    return try acts.seats(for: row, at: instant).seat(
      row.nameKey == nil ? nil : person, event, status, reference)
  }
}

extension Acts {
  fileprivate func seats(for row: RegistrationRow, at instant: Date) -> Seats {
    let author = Participant(name: nil, email: row.authorEmail)
    return Seats(
      db: db,
      receipt: Receipt(actOfStaff: .act([]), at: instant, sender: author, messageID: row.messageId),
      message: row.message, now: now, cause: cause)
  }

  /// The registration that this person has for the event; nil for a seat without a name.
  fileprivate func registered(_ row: RegistrationRow, for event: EventID) throws -> RegistrationRow? {
    guard let key = row.nameKey else { return nil }
    let same = RegistrationRow.filter(
      RegistrationRow.Columns.event == event.rawValue && RegistrationRow.Columns.nameKey == key
        && RegistrationRow.Columns.status != Entry.Status.cancelled)
    return try same.inOrder().fetchAll(db).first {
      $0.authorEmail == row.authorEmail || ($0.email != nil && $0.email == row.email)
    }
  }
}
