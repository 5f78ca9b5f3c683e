internal import Foundation
internal import GRDB
internal import Registration

/// An event of which some were told something else.
struct EventChange {
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
