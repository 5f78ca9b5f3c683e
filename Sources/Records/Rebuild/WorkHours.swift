package import Foundation
internal import GRDB

/// When the register in use was worked at, and in which order: what no mail tells, and what came of the mail may depend on.
package struct WorkHours: Sendable {
  /// A message that was read.
  package struct Reading: Sendable {
    package var number: Int64
    package var at: Date
  }

  /// By the SHA-256 of their bytes; commands of staff's apart.
  package var readings: [String: Reading]
  /// When the desk wrote of its own accord: notices, and digests.
  package var looks: [Look]
  /// When the desk was opened for the first time; nil where it never was.
  package var openedAt: Date?
  package var mailbox: MailboxState?

  package struct Look: Sendable, Equatable {
    package var at: Date
    package var isForDigest: Bool
  }
}

extension Register {
  package func workHours() async throws -> WorkHours {
    try await writer.read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, sha256, recorded_at FROM message WHERE source = 'mail'")
      let readings = rows.map { row in
        (row["sha256"] as String, WorkHours.Reading(number: row["id"], at: row["recorded_at"]))
      }
      let digests = try Date.fetchAll(db, sql: "SELECT made_at FROM digest")
      let notices = try Date.fetchAll(
        db,
        sql: """
          SELECT made_at FROM reminder UNION SELECT ended_at FROM reminder_round UNION SELECT made_at FROM sheet
          UNION SELECT made_at FROM certificate UNION SELECT at FROM journal WHERE cause IN ('rule questions', 'rule notices')
          """)
      let looks =
        notices.map { WorkHours.Look(at: $0, isForDigest: false) }
        + digests.map { WorkHours.Look(at: $0, isForDigest: true) }
      return WorkHours(
        readings: Dictionary(readings) { first, _ in first }, looks: looks.sorted { $0.at < $1.at },
        openedAt: try Date.fetchOne(db, sql: "SELECT opened_at FROM desk"),
        mailbox: try MailboxRow.fetchOne(db)?.state)
    }
  }
}
