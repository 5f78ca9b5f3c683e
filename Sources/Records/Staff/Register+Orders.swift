package import Foundation
internal import GRDB
package import Registration

/// A letter of the desk's to staff, that a message answers.
package struct StaffThread: Sendable, Equatable {
  /// `digest`, `transcript`, `sheet`.
  package var kind: String
  package var recipient: String
  package var sentAt: Date

  package init(kind: String, recipient: String, sentAt: Date) {
    self.kind = kind
    self.recipient = recipient
    self.sentAt = sentAt
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
      return row.map { StaffThread(kind: $0.kind, recipient: $0.recipient, sentAt: $0.createdAt) }
    }
  }

  /// Records a message of staff's and carries out its orders, each whole or not at all, with their letters and the transcript.
  ///
  /// Afterwards the message is known by its place and by its bytes, for ever: seen again, it orders nothing. That its author may give
  /// orders is the caller's to know.
  package func carryOut(
    _ orders: [StaffOrder], of receipt: Receipt, at now: Date, letters: OrderLetters
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
      var round = OrderRound(db: db, now: now, answer: number, letters: letters)
      for order in orders { try round.carryOut(order) }
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

/// The orders of one message, one after the other.
private struct OrderRound {
  let db: Database
  let now: Date
  let answer: Int64
  let letters: OrderLetters
  var reports: [OrderReport] = []
  /// Letters recorded.
  var count = 0

  init(db: Database, now: Date, answer: Int64, letters: OrderLetters) {
    self.db = db
    self.now = now
    self.answer = answer
    self.letters = letters
  }

  mutating func carryOut(_ order: StaffOrder) throws {
    let numbers = order.cases.isEmpty ? [nil] : order.cases.map(Optional.some)
    for number in numbers { try carryOut(order, on: number) }
  }

  private mutating func carryOut(_ order: StaffOrder, on number: Int64?) throws {
    var report = OrderReport(words: order.words, number: number, result: .settled)
    report.name = try number.flatMap { try MessageRow.fetchOne(db, key: $0)?.senderName }
    var written = 0
    do {
      try db.inSavepoint {
        let made = try Decisions(db: db, now: now, answer: answer).carryOut(order.deed, on: number)
        written = try write(made)
        report.result = made.result
        return .commit
      }
      count += written
    } catch let error as ActError {
      report.result = .notDone(error)
    }
    reports.append(report)
  }

  private func write(_ made: Decisions.Made) throws -> Int {
    var written = 0
    for told in made.notices {
      try Register.enqueue(
        try letters.outcomes(told), answering: told.origin.message, isNotice: true, at: now, db)
      written += 1
    }
    if let (origin, reason) = made.refusal {
      try Register.enqueue(
        try letters.refusal(origin, reason), answering: origin.message, isNotice: true, at: now, db)
      written += 1
    }
    let promotions = try WaitingList(db: db, now: now).promote(afterChangesTo: made.events)
    return try written + Register.enqueue(promotions, at: now, db, compose: letters.promotion)
  }

  /// Tells whoever gave the orders; nobody, where there were none.
  mutating func report() throws {
    guard !reports.isEmpty else { return }
    try Register.enqueue(
      try letters.transcript(reports), answering: answer, isNotice: true, at: now, db)
    count += 1
  }
}
