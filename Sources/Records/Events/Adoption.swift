package import Foundation
internal import GRDB
package import Registration

/// Takes a catalogue over into the register.
struct Adoption {
  /// How long a change is kept back before people are told: a mistake that is corrected meanwhile costs nobody a letter.
  static let grace: TimeInterval = 5 * 60

  let db: Database
  let now: Date

  func adopt(_ catalogue: Catalogue) throws {
    for event in catalogue.events { try adopt(event, in: catalogue.organiser.timeZone) }
    try tellWhatLeft(catalogue)
  }

  private func adopt(_ event: Event, in zone: TimeZone) throws {
    var row = EventRow(event, in: zone)
    let former = try EventRow.fetchOne(db, key: row.id)
    (row.announcement, row.tellAt) = (former?.announcement, former?.tellAt)
    try row.upsert(db)
    let current = try Announcements(db: db).number(of: event.announcement, for: row.id)
    if former?.announcement != current {
      try db.execute(
        sql: "UPDATE registration SET announcement = ? WHERE event = ? AND announcement IS NULL",
        arguments: [former?.announcement ?? current, row.id])
      row.announcement = current
      row.tellAt = try isOtherThanTold(row) ? now.addingTimeInterval(Self.grace) : nil
      try row.update(db)
    }
    if let former, former.capacity != row.capacity { try tellWhoCanNeverBeSeated(row) }
    try note(row, former)
  }

  /// Mail does not tell what the catalogue was when it was read: the journal does. The first one of all is no change.
  private func note(_ row: EventRow, _ former: EventRow?) throws {
    if let former {
      guard !former.isAnnounced(as: row) else { return }
    } else {
      guard try Int64.fetchOne(db, sql: "SELECT MAX(id) FROM message") != nil else { return }
    }
    try Journal.write(
      db, at: now, cause: .rule("catalogue"), act: former == nil ? "event added" : "event changed",
      detail: ["event": row.id])
  }

  /// Whether anybody who is registered was last told something else than what is announced now.
  private func isOtherThanTold(_ event: EventRow) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM registration
          WHERE event = ? AND status <> 'cancelled' AND announcement IS NOT ?)
        """, arguments: [event.id, event.announcement]) ?? false
  }

  /// Groups that wait for an event which is smaller than they are now: staff are told, once.
  private func tellWhoCanNeverBeSeated(_ event: EventRow) throws {
    guard let capacity = event.capacity else { return }
    let messages = try Int64.fetchAll(
      db,
      sql: """
        SELECT MIN(message) FROM registration WHERE event = ? AND status = 'waiting'
        GROUP BY reference HAVING COUNT(*) > ? ORDER BY MIN(id)
        """, arguments: [event.id, capacity])
    for message in messages { try News.write(db, of: message, .eventFull) }
  }

  /// Events to come that are no longer in the catalogue, while people are registered: nobody is written to, staff are told, once.
  private func tellWhatLeft(_ catalogue: Catalogue) throws {
    let known = catalogue.events.map(\.id.rawValue)
    let left = try EventRow.filter(Column("is_missing") == false && !known.contains(Column("id"))).fetchAll(
      db)
    for var event in left {
      event.isMissing = true
      try event.update(db)
      try Journal.write(
        db, at: now, cause: .rule("catalogue"), act: "event left", detail: ["event": event.id])
      let registered = try registered(event)
      guard registered > 0, event.isToCome(at: now) else { continue }
      let title = try Announcements(db: db).announcement(event.announcement)?.title ?? event.id
      try News.write(db, .eventLeftCatalogue(title: title, registered: registered))
    }
  }

  private func registered(_ event: EventRow) throws -> Int {
    try RegistrationRow.filter(
      RegistrationRow.Columns.event == event.id
        && RegistrationRow.Columns.status != Entry.Status.cancelled
    ).fetchCount(db)
  }
}

extension Register {
  /// Takes over what the catalogue says of each event. Afterwards the database refuses a seat beyond its capacity, whatever a caller
  /// believed it had read. Events that left the catalogue keep their registrations.
  ///
  /// In the same transaction, seats that are free now go to those who wait. Their letters are recorded with it; one that cannot be
  /// composed is told to staff, and so is a group that waits for an event which became smaller than it is. Those who were told
  /// something else of an event are written to by `tellChanges`, once a grace has passed. Returns whom it called up.
  @discardableResult
  package func adopt(
    _ catalogue: Catalogue, at now: Date, compose: @escaping @Sendable (Notice) throws -> ComposedLetter
  ) async throws -> [Notice] {
    try await writer.write { db in
      try Adoption(db: db, now: now).adopt(catalogue)
      let promotions = try WaitingList(db: db, now: now).promote(afterChangesTo: catalogue.events.map(\.id))
      _ = try Self.enqueue(promotions, at: now, db, compose: compose)
      return promotions
    }
  }

  /// Tells staff, once in a digest, of a catalogue or templates that could not be taken over: the former ones stay.
  package func noteRefusedReload(_ problem: String) async throws {
    try await tellStaff(.reloadRefused(problem: problem))
  }
}
