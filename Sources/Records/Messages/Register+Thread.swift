package import Foundation
internal import GRDB
internal import Registration

/// A letter of ours that its addressee answers, and what of theirs it had answered.
package struct EarlierLetter: Sendable, Equatable {
  /// As it was sent.
  package var content: [UInt8]
  package var sentAt: Date
  /// The message it answered: its subject, and when it came.
  package var subject: String
  package var receivedAt: Date
  /// The author's own words there, as long as a question about them is open; empty otherwise.
  package var words: String
}

extension Register {
  /// The latest letter to that address which one of the Message-IDs names, else the one about the reference, where it is theirs.
  ///
  /// Whoever guesses another's Message-ID or reference gets nothing by it: the letter must have gone to the same address.
  package func letter(answeredBy author: String, messageIDs: [String], reference: Reference?) async throws
    -> EarlierLetter?
  {
    guard !messageIDs.isEmpty || reference != nil else { return nil }
    return try await writer.read { db in
      guard let row = try Self.letter(to: author, messageIDs, reference, db), let number = row.message,
        let message = try MessageRow.fetchOne(db, key: number),
        let content = try Data.fetchOne(
          db, sql: "SELECT bytes FROM content WHERE outbox = ?", arguments: [row.id])
      else { return nil }
      let words = try String.fetchOne(
        db, sql: "SELECT words FROM question WHERE message = ? AND state = 'open'", arguments: [number])
      return EarlierLetter(
        content: [UInt8](content), sentAt: row.createdAt, subject: message.subject,
        receivedAt: message.receivedAt, words: words ?? "")
    }
  }

  private static func letter(
    to author: String, _ messageIDs: [String], _ reference: Reference?, _ db: Database
  ) throws -> OutboxRow? {
    let letters = OutboxRow.filter(OutboxRow.Columns.recipient == author).order(OutboxRow.Columns.id.desc)
    let named = try letters.filter(messageIDs.suffix(50).contains(OutboxRow.Columns.messageID)).fetchOne(db)
    guard named == nil, let reference else { return named }
    let registered = RegistrationRow.filter(
      RegistrationRow.Columns.reference == reference.rawValue
        && RegistrationRow.Columns.authorEmail == author.lowercased()
    ).select(RegistrationRow.Columns.message, as: Int64.self)
    let asked = MessageRow.filter(MessageRow.Columns.reference == reference.rawValue)
      .select(MessageRow.Columns.id, as: Int64.self)
    let messages = try registered.fetchSet(db).union(asked.fetchSet(db))
    return try letters.filter(messages.contains(OutboxRow.Columns.message)).fetchOne(db)
  }
}

extension Reference {
  /// The first one in a text, such as `Re: Inscription confirmée [K7M3-QD]`.
  package init?(in text: String) {
    let bytes = Array(text.utf8)
    for (open, byte) in bytes.enumerated() where byte == UInt8(ascii: "[") && open + 8 < bytes.count {
      let (name, end) = (bytes[open + 1..<open + 8], bytes[open + 8])
      guard end == UInt8(ascii: "]"), Self.hasForm(name) else { continue }
      self.init(rawValue: String(decoding: name, as: UTF8.self))
      return
    }
    return nil
  }

  /// Four capitals or digits, a hyphen, two more.
  private static func hasForm(_ name: ArraySlice<UInt8>) -> Bool {
    name.enumerated().allSatisfy { place, byte in
      if place == 4 { return byte == UInt8(ascii: "-") }
      return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
  }
}
