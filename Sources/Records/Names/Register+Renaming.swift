internal import GRDB
internal import Registration

/// A letter that answers a message, or is in its thread.
package struct NamedLetter: Sendable {
  package var id: Int64
  package var recipient: String
  package var subject: String
  /// Without brackets.
  package var messageID: String
  /// The Message-ID of that message.
  package var answers: String
}

extension Register {
  /// Those recorded after that one, in order.
  package func namedLetters(after id: Int64) async throws -> [NamedLetter] {
    try await writer.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT outbox.id, recipient, outbox.subject, outbox.message_id, message.message_id AS answers
          FROM outbox JOIN message ON message.id = outbox.message
          WHERE outbox.id > ? AND message.message_id IS NOT NULL ORDER BY outbox.id
          """, arguments: [id]
      ).map {
        NamedLetter(
          id: $0["id"], recipient: $0["recipient"], subject: $0["subject"], messageID: $0["message_id"],
          answers: $0["answers"])
      }
    }
  }

  /// Afterwards the letter, and what it calls by a reference, have these names, unless something else has them. For a register that is made
  /// anew alone: a name is for ever.
  package func rename(_ letter: NamedLetter, as messageID: String, _ reference: Reference?) async throws {
    try await writer.write { db in
      try db.execute(
        sql: "UPDATE OR IGNORE outbox SET message_id = ? WHERE id = ?", arguments: [messageID, letter.id])
      guard let reference, let former = Reference(in: letter.subject), former != reference,
        try RegistrationRow.filter(RegistrationRow.Columns.reference == reference.rawValue).isEmpty(db),
        try MessageRow.filter(MessageRow.Columns.reference == reference.rawValue).isEmpty(db)
      else { return }
      for table in ["registration", "message", "invitation"] {
        try db.execute(
          sql: "UPDATE \(table) SET reference = ? WHERE reference = ?",
          arguments: [reference.rawValue, former.rawValue])
      }
    }
  }

  /// How many letters were ever recorded.
  package func letterCount() async throws -> Int {
    try await writer.read { try OutboxRow.fetchCount($0) }
  }

  /// The number of the message that was recorded last; 0 where there is none.
  package func lastMessage() async throws -> Int64 {
    try await writer.read { try Int64.fetchOne($0, sql: "SELECT MAX(id) FROM message") ?? 0 }
  }
}
