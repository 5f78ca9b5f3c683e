package import Foundation
internal import GRDB
package import Registration

/// Letters that the desk writes of its own accord when their hour has come.
extension Register {
  /// Letters made in one transaction at most: a large event must not keep the mailbox waiting.
  static let noticesAtOnce = 100

  /// Writes to those who were told something else of an event than what is announced now, each author once for each event.
  /// Afterwards they count as told. Says how many letters there are, nil where nothing is due: call again until then.
  package func tellChanges(at now: Date, compose: @escaping @Sendable (Notice) throws -> Draft) async throws
    -> Int?
  {
    try await writer.write { db in
      guard let event = try EventRow.filter(Column("tell_at") <= now).order(Column("tell_at")).fetchOne(db)
      else { return nil }
      let notices = try EventChange(db: db, now: now, event: event).notices(limit: Self.noticesAtOnce)
      _ = try Self.enqueue(notices, at: now, db, compose: compose)
      return notices.count
    }
  }

  /// Writes the reminders that are due, each once for an author, an event and the day it begins on. Says how many letters there are;
  /// call again until there are none.
  package func remind(
    _ catalogue: Catalogue, at now: Date, compose: @escaping @Sendable (Notice) throws -> Draft
  ) async throws -> Int {
    let rounds = ReminderRound.due(catalogue, at: now)
    guard !rounds.isEmpty else { return 0 }
    return try await writer.write { db in
      for round in rounds {
        let notices = try round.notices(db, at: now, limit: Self.noticesAtOnce)
        _ = try Self.enqueue(notices, at: now, db, compose: compose)
        if !notices.isEmpty { return notices.count }
      }
      return 0
    }
  }

  /// Closes the questions that nobody answered in time: staff are told. Says how many.
  package func closeQuestions(at now: Date) async throws -> Int {
    try await writer.write { try Questions(db: $0, now: now).closeUnanswered() }
  }

  /// When something of the above is due next, as far as the register knows; nil where nothing waits. Reminders are the catalogue's.
  package func nextNotice() async throws -> Date? {
    try await writer.read { db in
      try Date.fetchOne(
        db,
        sql: """
          SELECT MIN(due) FROM (SELECT MIN(tell_at) AS due FROM event
            UNION ALL SELECT MIN(closes_at) FROM question WHERE state = 'open')
          """)
    }
  }
}

/// An event of which some were told something else.
private struct EventChange {
  let db: Database
  let now: Date
  let event: EventRow

  /// For some of them; afterwards these count as told, and nobody waits to be told where there is nobody left.
  func notices(limit: Int) throws -> [Notice] {
    guard let id = EventID(rawValue: event.id), let current = event.announcement,
      let announced = try Announcements(db: db).announcement(current)
    else { return [] }
    var notices: [Notice] = []
    while notices.count < limit, let author = try nextAuthor(current) {
      notices += try self.notices(to: author, id, announced)
    }
    if notices.count < limit {
      try db.execute(sql: "UPDATE event SET tell_at = NULL WHERE id = ?", arguments: [event.id])
    }
    return notices
  }

  private func nextAuthor(_ current: Int64) throws -> String? {
    try String.fetchOne(
      db,
      sql: """
        SELECT author_email FROM registration
        WHERE event = ? AND status <> 'cancelled' AND announcement IS NOT ? LIMIT 1
        """, arguments: [event.id, current])
  }

  /// One; none where there is nothing to tell: the event is over, or what changed back was never told. Those without an address have
  /// no author in common: one for each message that made them.
  private func notices(to author: String, _ id: EventID, _ announced: Announcement) throws -> [Notice] {
    let rows = try RegistrationRow.filter(
      RegistrationRow.Columns.event == event.id && RegistrationRow.Columns.authorEmail == author
        && RegistrationRow.Columns.status != Entry.Status.cancelled
    ).inOrder().fetchAll(db)
    let stale = rows.filter { $0.announcement != event.announcement }
    let told = try Announcements(db: db).announcement(stale.first?.announcement)
    try db.execute(
      sql:
        "UPDATE registration SET announcement = ? WHERE event = ? AND author_email = ? AND status <> 'cancelled'",
      arguments: [event.announcement, event.id, author])
    // An event that is over, or that everybody knows is cancelled, is nobody's business any more.
    guard let first = stale.first, let told, event.isToCome(at: now),
      !(announced.isCancelled && told.isCancelled)
    else { return [] }
    let isCancelled = announced.isCancelled && !told.isCancelled
    let groups = author.contains("@") ? [(message: first.message, rows: stale)] : stale.byMessage()
    return try groups.map { message, rows in
      Notice(
        matter: isCancelled ? .cancelled : .changed(former: told),
        origin: try Origin(of: message, author: author, db),
        outcome: try Invitations(db: db).renumbered(Standing(db: db).outcome(id, rows)))
    }
  }
}

/// How registrations stand, in the terms of a letter.
struct Standing {
  let db: Database

  func outcome(_ event: EventID, _ rows: [RegistrationRow]) throws -> Outcome {
    Outcome(event: event, changes: try rows.map { try change($0, in: event) })
  }

  func change(_ row: RegistrationRow, in event: EventID) throws -> Change {
    switch row.status {
    case .confirmed: try Change(row, result: .alreadyConfirmed)
    case .waiting:
      try Change(row, result: .alreadyWaiting(rank: WaitingLine(db: db, event: event).rank(of: row)))
    case .cancelled: try Change(row, result: .cancelled)
    }
  }
}
