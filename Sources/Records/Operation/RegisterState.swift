package import Foundation
internal import GRDB
internal import Registration

/// What the register knows of the desk's work at one instant: numbers and times, nobody's name.
package struct RegisterState: Sendable, Equatable {
  /// Letters that have not left, drafts apart.
  package struct Letters: Sendable, Equatable {
    /// Waiting for their hour, or in hand.
    package var queued: Int
    /// Perhaps sent: looked for among the sent mail.
    package var uncertain: Int
    /// Of all these, tried in vain before.
    package var retried: Int
    /// When the oldest was written; nil where none waits.
    package var oldest: Date?
  }

  /// When the mailbox was last read to its end; nil where it never was.
  package var mailLastReadAt: Date?
  /// Why it cannot be read, since it last was; nil where it can.
  package var mailboxError: String?
  /// When that was last tried.
  package var mailboxErrorAt: Date?
  package var letters: Letters
  /// Drafts that wait for staff in the mailbox; nil where none does.
  package var drafts: DayReport.Drafts?
  /// The stop of letters to citizens, as long as it lasts.
  package var hold: Hold?
  /// Messages of the last 30 days that were handed to a human and not decided on.
  package var openCases: Int
  /// Questions that wait for their author.
  package var openQuestions: Int
  /// Every event of the register, in order of its key.
  package var events: [DayReport.EventCount]
  /// The last migration of its schema.
  package var schema: String
}

extension Register {
  /// Reads it in one go, and no message's words: it may be asked every minute, whatever the register has grown to.
  package func state(at now: Date) async throws -> RegisterState {
    try await writer.read { db in
      let mailbox = try Row.fetchOne(db, sql: "SELECT read_at, error, error_at FROM mailbox")
      return RegisterState(
        mailLastReadAt: mailbox?["read_at"], mailboxError: mailbox?["error"],
        mailboxErrorAt: mailbox?["error_at"], letters: try RegisterState.Letters(db),
        drafts: try DraftsFollowed(db: db).summary(), hold: try Hold.current(db),
        openCases: try Self.openCases(since: now.addingTimeInterval(-Self.casesAreTold), db),
        openQuestions: try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM question WHERE state = 'open'") ?? 0,
        events: try Self.tallies(db), schema: try Schema.migrator.completedMigrations(db).last ?? "")
    }
  }

  /// A number that changes with each commit of another process (https://sqlite.org/pragma.html#pragma_data_version).
  package func othersCommits() async throws -> Int {
    try await writer.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  /// As `cases` counts them, without their words.
  private static func openCases(since first: Date, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT COUNT(DISTINCT news.message) FROM news JOIN message ON message.id = news.message
        WHERE news.kind = 'case' AND json_extract(news.detail, '$.staff') IS NOT NULL AND message.received_at >= ?
          AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.message = news.message
            AND decision.undone_by IS NULL AND decision.news >= news.id)
        """, arguments: [first]) ?? 0
  }

  private static func tallies(_ db: Database) throws -> [DayReport.EventCount] {
    try Row.fetchAll(db, sql: "SELECT event, confirmed, waiting FROM tally ORDER BY event").compactMap {
      row in
      EventID(rawValue: row["event"]).map {
        DayReport.EventCount(event: $0, confirmed: row["confirmed"], waiting: row["waiting"])
      }
    }
  }
}

extension RegisterState.Letters {
  fileprivate init(_ db: Database) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT COUNT(*) FILTER (WHERE state <> 'uncertain') AS queued,
          COUNT(*) FILTER (WHERE state = 'uncertain') AS uncertain,
          COUNT(*) FILTER (WHERE attempts > 0 OR reason IS NOT NULL) AS retried, MIN(created_at) AS oldest
        FROM outbox WHERE \(Register.open) AND sent_by_staff = 0
        """)
    self.init(
      queued: row?["queued"] ?? 0, uncertain: row?["uncertain"] ?? 0, retried: row?["retried"] ?? 0,
      oldest: row?["oldest"])
  }
}
