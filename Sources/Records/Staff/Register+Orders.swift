package import Foundation
internal import GRDB
package import Registration

/// A letter of the desk's to staff, that a message answers.
package struct StaffThread: Sendable, Equatable {
  /// `digest`, `transcript`, `sheet`.
  package var kind: String
  package var recipient: String
  package var sentAt: Date
  /// The one event it is about: that of a sign-in sheet.
  package var event: EventID?

  package init(kind: String, recipient: String, sentAt: Date, event: EventID? = nil) {
    self.kind = kind
    self.recipient = recipient
    self.sentAt = sentAt
    self.event = event
  }
}

/// What a transaction made of a message of staff's.
package enum OrdersRecording: Sendable, Equatable {
  case new(number: Int64, reports: [OrderReport], letters: Int)
  /// Recorded before, here or at another place.
  case known(Folder)
}

extension Register {
  /// The latest letter of these kinds that one of the Message-IDs names; nil where none does.
  package func staffThread(_ messageIDs: [String], kinds: [String]) async throws -> StaffThread? {
    guard !messageIDs.isEmpty else { return nil }
    return try await writer.read { db in
      let named = OutboxRow.filter(messageIDs.suffix(50).contains(OutboxRow.Columns.messageID))
      let row = try named.filter(kinds.contains(Column("kind"))).order(OutboxRow.Columns.id.desc).fetchOne(db)
      return try row.map {
        StaffThread(
          kind: $0.kind, recipient: $0.recipient, sentAt: $0.createdAt,
          event: try EventLetters(db: db).event(of: $0.id))
      }
    }
  }

  /// Records a message of staff's and carries out its orders, each whole or not at all, with their letters and the transcript.
  ///
  /// Afterwards the message is known by its place and by its bytes, for ever: seen again, it orders nothing. That its author may give
  /// orders is the caller's to know. `event`: the one that the letter is about which it answers.
  package func carryOut(
    _ orders: [StaffOrder], of receipt: Receipt, about event: EventID? = nil, at now: Date,
    letters: OrderLetters
  ) async throws -> OrdersRecording {
    try await writer.write { db in
      try Self.endHandling(receipt.place, db)
      if let folder = try Self.recognise(receipt, at: now, db) { return .known(folder) }
      if let key = receipt.redeliveryKey,
        try !MessageRow.filter(MessageRow.Columns.redeliveryKey == key).isEmpty(db)
      {
        return .known(try Execution(db: db, receipt: receipt, now: now).run().folder)
      }
      let number = try insert(receipt, at: now, db)
      let digest = try DigestSpan(answeredBy: receipt.references, db)
      var round = OrderRound(
        db: db, now: now, answer: number, cause: .staff(number), digest: digest, event: event,
        letters: letters)
      try round.carryOut(orders)
      try round.report()
      return .new(number: number, reports: round.reports, letters: round.count)
    }
  }

  private func insert(_ receipt: Receipt, at now: Date, _ db: Database) throws -> Int64 {
    var row = try MessageRow(receipt, outcome: .act, .fr, at: now)
    try row.insert(db)
    guard let number = row.id else {
      throw RegisterError("the register gave no number to a message", kind: .unusable)
    }
    try PlaceRow(
      uidValidity: receipt.place.uidValidity, uid: receipt.place.uid, message: number, folder: .handled,
      filedAt: nil
    ).insert(db)
    try Journal.write(db, at: now, cause: .message(number), act: "orders")
    return number
  }
}
