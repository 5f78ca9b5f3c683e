package import Foundation
internal import GRDB

/// A message that was not moved yet, and what it is known by in the folder where it goes.
package struct UnfiledMessage: Sendable, Equatable {
  package var uid: UInt32
  package var folder: Folder
  package var number: Int64
  /// Of its raw bytes, in hexadecimal.
  package var sha256: String
  /// Without brackets; nil where it has none, or it was erased.
  package var messageID: String?
  package var receivedAt: Date
  /// How often it was moved there before: the same bytes may lie at several places.
  package var filed: Int
}

extension Register {
  /// As `unfiled`, with what each is known by.
  package func unfiledMessages(uidValidity: UInt32, limit: Int) async throws -> [UnfiledMessage] {
    try await writer.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT place.uid, place.folder, message.id, sha256, message_id, received_at,
            (SELECT COUNT(*) FROM place AS other
              WHERE other.message = place.message AND other.folder = place.folder AND other.filed_at IS NOT NULL) AS filed
          FROM place INDEXED BY place_not_filed JOIN message ON message.id = place.message
          WHERE place.uid_validity = ? AND place.filed_at IS NULL ORDER BY place.uid LIMIT ?
          """, arguments: [uidValidity, limit]
      ).map { row in
        UnfiledMessage(
          uid: row["uid"], folder: row["folder"], number: row["id"], sha256: row["sha256"],
          messageID: row["message_id"], receivedAt: row["received_at"], filed: row["filed"])
      }
    }
  }
}
