package import Foundation
internal import GRDB

/// What of the register's messages and letters may lie in the mailbox, and is to be deleted there.
package struct StoredMail: Sendable, Equatable {
  package var messages: [StoredMessage]
  package var letters: [StoredLetter]

  package init(messages: [StoredMessage] = [], letters: [StoredLetter] = []) {
    self.messages = messages
    self.letters = letters
  }
}

/// A message that came to the mailbox, known by its bytes.
package struct StoredMessage: Sendable, Equatable {
  package var number: Int64
  package var receivedAt: Date
  /// Of its raw bytes, in hexadecimal.
  package var sha256: String
  package var places: [MessagePlace]
}

/// A letter whose copy may lie among the drafts or the sent mail, known by its Message-ID.
package struct StoredLetter: Sendable, Equatable {
  package var number: Int64
  /// Without brackets.
  package var messageID: String
  package var createdAt: Date
  /// Whether it went to staff, who have it in mailboxes of their own.
  package var isForStaff: Bool
}

/// What letters to staff are called; answers to them are orders.
package enum StaffLetter {
  package static let kinds = ["digest", "transcript", "sheet"]
}

extension StoredMessage {
  init(_ row: MessageRow, _ db: Database) throws {
    let places = try PlaceRow.filter(PlaceRow.Columns.message == row.id).fetchAll(db)
    self.init(
      number: row.id ?? 0, receivedAt: row.receivedAt, sha256: row.sha256,
      places: places.map(MessagePlace.init))
  }
}

extension StoredLetter {
  init(_ row: OutboxRow) {
    self.init(
      number: row.id ?? 0, messageID: row.messageId, createdAt: row.createdAt,
      isForStaff: StaffLetter.kinds.contains(row.kind))
  }
}
