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
  /// When the desk wrote of its own accord: notices, and digests; in order.
  package var looks: [Look]
  /// When the desk was opened for the first time; nil where it never was.
  package var openedAt: Date?
  package var mailbox: MailboxState?

  package struct Look: Sendable, Hashable {
    package var at: Date
    package var isForDigest: Bool
    /// The last message that was read before: clocks may be set back, numbers never are.
    package var after: Int64
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
      let looks = Set(try Self.journalled(db) + Self.written(db))
      return WorkHours(
        readings: Dictionary(readings) { first, _ in first },
        looks: looks.sorted { ($0.after, $0.at) < ($1.after, $1.at) },
        openedAt: try Date.fetchOne(db, sql: "SELECT opened_at FROM desk"),
        mailbox: try MailboxRow.fetchOne(db)?.state)
    }
  }

  /// Those that left a line in the journal, among the lines of messages.
  private static func journalled(_ db: Database) throws -> [WorkHours.Look] {
    let lines = try Row.fetchCursor(
      db,
      sql: """
        SELECT at, cause FROM journal WHERE cause LIKE 'message %' AND act <> 'seen again'
          OR cause IN ('rule digest', 'rule sheet', 'rule questions') ORDER BY id
        """)
    var looks: [WorkHours.Look] = []
    var last: Int64 = 0
    while let line = try lines.next() {
      let cause: String = line["cause"]
      if cause.hasPrefix("message ") {
        last = max(last, Int64(cause.dropFirst("message ".count)) ?? 0)
      } else {
        looks.append(WorkHours.Look(at: line["at"], isForDigest: cause == "rule digest", after: last))
      }
    }
    return looks
  }

  /// Those that left letters alone, among the letters that answer messages.
  private static func written(_ db: Database) throws -> [WorkHours.Look] {
    let letters = try Row.fetchCursor(
      db, sql: "SELECT message, is_notice, kind, created_at FROM outbox ORDER BY id")
    var looks: [WorkHours.Look] = []
    var last: Int64 = 0
    while let letter = try letters.next() {
      let (kind, message): (String, Int64?) = (letter["kind"], letter["message"])
      if let message, !(letter["is_notice"] as Bool) || kind == "transcript" {
        last = max(last, message)
      } else if kind == "reminder" || kind == "certificate" {
        looks.append(WorkHours.Look(at: letter["created_at"], isForDigest: false, after: last))
      }
    }
    return looks
  }
}
