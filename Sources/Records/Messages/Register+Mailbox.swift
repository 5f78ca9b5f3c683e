package import Foundation
internal import GRDB

/// How far the mailbox is handled.
package struct MailboxState: Sendable, Equatable {
  package var uidValidity: UInt32
  /// Everything at or below is recorded, or was left alone at the first start.
  package var lastUID: UInt32
  /// Mail received before is left alone, where the date decides.
  package var handlesSince: Date
  /// Whether the date decides what is left alone. False where `lastUID` alone does: the server's clock and ours may differ.
  package var dateDecides: Bool

  package init(uidValidity: UInt32, lastUID: UInt32, handlesSince: Date, dateDecides: Bool) {
    self.uidValidity = uidValidity
    self.lastUID = lastUID
    self.handlesSince = handlesSince
    self.dateDecides = dateDecides
  }

  /// Whether a message that came at that instant is for the desk.
  package func handles(receivedAt instant: Date) -> Bool { !dateDecides || instant >= handlesSince }

  /// The same mailbox under another UIDVALIDITY: its UIDs mean nothing any more, so that all is listed again, known messages are known
  /// by their bytes, and the date tells which were left alone.
  package func renumbered(_ uidValidity: UInt32) -> MailboxState {
    MailboxState(uidValidity: uidValidity, lastUID: 0, handlesSince: handlesSince, dateDecides: true)
  }
}

extension Register {
  /// Notes that a desk opens, and says when the first one did.
  package func open(at now: Date) async throws -> Date {
    try await writer.write { db in
      try db.execute(sql: "INSERT OR IGNORE INTO desk (id, opened_at) VALUES (1, ?)", arguments: [now])
      return try Date.fetchOne(db, sql: "SELECT opened_at FROM desk") ?? now
    }
  }

  /// nil before the very first start.
  package func mailbox() async throws -> MailboxState? {
    try await writer.read { try MailboxRow.fetchOne($0)?.state }
  }

  package func setMailbox(_ state: MailboxState) async throws {
    try await writer.write { db in
      try db.execute(
        sql: """
          INSERT INTO mailbox (id, uid_validity, last_uid, handles_since, date_decides) VALUES (1, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET uid_validity = excluded.uid_validity, last_uid = excluded.last_uid,
            handles_since = excluded.handles_since, date_decides = excluded.date_decides
          """, arguments: [state.uidValidity, state.lastUID, state.handlesSince, state.dateDecides])
    }
  }

  /// Notes that the mailbox was read to its end; the trouble before, if any, is over.
  package func noteMailboxRead(at now: Date) async throws {
    try await writer.write { db in
      try db.execute(sql: "UPDATE mailbox SET read_at = ?, error = NULL, error_at = NULL", arguments: [now])
    }
  }

  /// Notes why the mailbox cannot be read, for the digest.
  package func noteMailboxError(_ error: String, at now: Date) async throws {
    try await writer.write { db in
      try db.execute(sql: "UPDATE mailbox SET error = ?, error_at = ?", arguments: [error, now])
    }
  }

  /// Places recorded under that UIDVALIDITY whose message was not moved yet, with where it goes.
  package func unfiled(uidValidity: UInt32, limit: Int) async throws -> [(uid: UInt32, folder: Folder)] {
    try await writer.read { db in
      try PlaceRow.fetchAll(
        db,
        sql: """
          SELECT * FROM place INDEXED BY place_not_filed
          WHERE uid_validity = ? AND filed_at IS NULL ORDER BY uid LIMIT ?
          """, arguments: [uidValidity, limit]
      ).map { ($0.uid, $0.folder) }
    }
  }

  /// Notes that messages left the mailbox, or need not.
  package func noteFiled(_ uids: [UInt32], uidValidity: UInt32, at now: Date) async throws {
    try await writer.write { db in
      _ = try PlaceRow.filter(PlaceRow.Columns.uidValidity == uidValidity)
        .filter(uids.contains(PlaceRow.Columns.uid)).updateAll(db, PlaceRow.Columns.filedAt.set(to: now))
    }
  }
}

struct MailboxRow: Codable, FetchableRecord, TableRecord {
  static let databaseTableName = "mailbox"
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase

  var uidValidity: UInt32
  var lastUid: UInt32
  var handlesSince: Date
  var dateDecides: Bool
  var readAt: Date?
  var error: String?

  var state: MailboxState {
    MailboxState(
      uidValidity: uidValidity, lastUID: lastUid, handlesSince: handlesSince, dateDecides: dateDecides)
  }
}
