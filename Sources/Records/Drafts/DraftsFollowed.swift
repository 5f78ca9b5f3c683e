internal import Foundation
internal import GRDB
internal import Registration

/// Letters that staff send, from the day they are written to the day they went out or were discarded.
struct DraftsFollowed {
  // To the letter as the index has it: see `Register.due`.
  static let condition = "sent_by_staff = 1 AND state IN ('queued', 'drafted', 'discarded')"

  let db: Database

  /// Notes of what a new letter tells, and which drafts must not be sent any more because of it.
  func note(_ composed: ComposedLetter, _ letter: Int64) throws {
    if composed.replacesEarlier { try replace(composed, by: letter) }
    guard composed.isSentByStaff else { return }
    for event in Set(composed.events) {
      try db.execute(
        sql: "INSERT INTO letter_event (outbox, event) VALUES (?, ?)", arguments: [letter, event.rawValue])
    }
  }

  /// What waits in the folder; nil for nothing.
  func summary() throws -> DayReport.Drafts? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT COUNT(*) AS count, MIN(drafted_at) AS since FROM outbox
        WHERE \(Self.condition) AND state = 'drafted'
        """)
    guard let row, let since: Date = row["since"] else { return nil }
    return DayReport.Drafts(count: row["count"], since: since)
  }

  /// What the server did not take into the folder, and is tried again; nil for nothing.
  func unfiled() throws -> DayReport.UnfiledDrafts? {
    let reasons = try String.fetchAll(
      db,
      sql: """
        SELECT reason FROM outbox WHERE \(Self.condition) AND state = 'queued' AND reason IS NOT NULL
        ORDER BY due_at DESC, id DESC
        """)
    return reasons.first.map { DayReport.UnfiledDrafts(count: reasons.count, reason: $0) }
  }

  private func replace(_ composed: ComposedLetter, by letter: Int64) throws {
    for event in Set(composed.events) {
      try db.run(
        """
        UPDATE outbox SET outdated = 'replaced'
        WHERE \(Self.condition) AND state <> 'discarded' AND recipient = :recipient AND id < :letter
          AND outdated IS NULL
          AND EXISTS (SELECT 1 FROM letter_event WHERE letter_event.outbox = outbox.id AND event = :event)
        """, ["letter": letter, "recipient": composed.recipient, "event": event.rawValue])
    }
  }
}
