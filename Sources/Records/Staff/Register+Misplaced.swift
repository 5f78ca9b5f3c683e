package import Foundation
internal import GRDB

/// A message that lies in one of the desk's folders and belongs into another, since staff decided on it, or took that back.
package struct MisplacedMessage: Sendable, Equatable {
  package var number: Int64
  /// Of its raw bytes, in hexadecimal.
  package var sha256: String
  /// Without brackets; nil where it has none, or it was erased.
  package var messageID: String?
  package var receivedAt: Date
  package var from: Folder
  package var to: Folder
}

extension Register {
  /// Messages that were filed and belong elsewhere by now: what is decided, with what is handled; what is open again, with what waits.
  package func misplaced(limit: Int) async throws -> [MisplacedMessage] {
    try await writer.read { db in
      // CROSS: from the few decisions on; SQLite would go through all messages (https://sqlite.org/optoverview.html#crossjoin).
      try Row.fetchAll(
        db,
        sql: """
          SELECT DISTINCT message.id, sha256, message_id, received_at, folder FROM decision
          CROSS JOIN place ON place.message = decision.message CROSS JOIN message ON message.id = decision.message
          WHERE filed_at IS NOT NULL AND (
            (undone_by IS NULL AND folder = 'review')
            OR (undone_by IS NOT NULL AND folder = 'handled' AND NOT EXISTS (
              SELECT 1 FROM decision AS other WHERE other.message = decision.message AND other.undone_by IS NULL)))
          ORDER BY message.id LIMIT ?
          """, arguments: [limit]
      ).map { row in
        let from: Folder = row["folder"]
        return MisplacedMessage(
          number: row["id"], sha256: row["sha256"], messageID: row["message_id"],
          receivedAt: row["received_at"], from: from, to: from == .review ? .handled : .review)
      }
    }
  }

  /// Notes that a message is where it belongs, or that nobody need look for it any more.
  package func notePlaced(_ message: MisplacedMessage) async throws {
    try await writer.write { db in
      try db.execute(
        sql: "UPDATE place SET folder = ? WHERE message = ? AND folder = ? AND filed_at IS NOT NULL",
        arguments: [message.to, message.number, message.from])
    }
  }

  /// Has a message that was left in the folder that is watched filed as if it had just been handled.
  package func fileAnew(_ message: MisplacedMessage) async throws {
    try await writer.write { db in
      try db.execute(
        sql: "UPDATE place SET folder = ?, filed_at = NULL WHERE message = ? AND folder = ?",
        arguments: [message.to, message.number, message.from])
    }
  }
}
