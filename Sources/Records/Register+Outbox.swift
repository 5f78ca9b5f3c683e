package import Foundation
internal import GRDB
internal import Registration

/// A letter that is due.
package struct Outgoing: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let recipient: String
  /// Without brackets.
  package let messageID: String
  package let content: [UInt8]
  /// How often it was tried before.
  package let attempts: Int
  /// How often it was uncertain whether the server has it; 0 where it is known not to.
  package var doubts = 0
}

/// How a try to send a letter ended.
package enum Settlement: Sendable, Equatable {
  case sent
  case retry(at: Date, reason: String)
  /// The server takes nothing from anybody: the try is not counted, and the letter stays due.
  case postponed(reason: String)
  case failed(reason: String)
  /// No answer after the final dot: the server may have it. When due, it is looked for among the sent mail; what is not there is sent
  /// once more, with the same Message-ID, and after a second doubt given up.
  ///
  /// So a letter reaches its addressee at least once or staff know. One whose server files no sent mail, had the letter, and does not
  /// drop a Message-ID that it knows, is delivered twice.
  case uncertain(reason: String)
  /// Still in doubt: the sent mail could not be looked at.
  case notLookedFor
  /// In doubt twice, and not among the sent mail: staff are told.
  case abandoned
}

extension Register {
  /// RFC 5321 lets a server take ten minutes after the final dot: sooner, a second try would make duplicates.
  package static let uncertainDelay: TimeInterval = 15 * 60

  // SQLite uses a partial index only where its condition stands in the query to the letter: a bound value would hide it.
  private static let waiting = "state IN ('queued', 'uncertain') AND sent_by_staff = 0"
  /// Whether none that was written to the same addressee before waits to be tried again: a letter would be read as the latest word, and must
  /// not be overtaken.
  private static let isNext = """
    NOT EXISTS (SELECT 1 FROM outbox AS earlier INDEXED BY outbox_by_recipient WHERE earlier.recipient = outbox.recipient
      AND earlier.id < outbox.id AND earlier.state = 'queued' AND earlier.sent_by_staff = 0 AND \(Hold.passed))
    """
  static let open = "state IN ('queued', 'sending', 'uncertain')"

  /// The letters due at that instant, the longest due first; of those to one addressee, the first alone.
  package func due(at now: Date, limit: Int) async throws -> [Outgoing] {
    try await writer.read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, recipient, message_id, bytes, attempts, iif(state = 'uncertain', doubts, 0) AS doubts FROM outbox JOIN content ON content.outbox = outbox.id
          WHERE \(Self.waiting) AND due_at <= ? AND \(Hold.passed) AND \(Self.isNext) ORDER BY due_at, id LIMIT ?
          """, arguments: [now, limit])
      var letters: [Outgoing] = []
      while let row = try rows.next() {
        letters.append(
          Outgoing(
            id: row["id"], recipient: row["recipient"], messageID: row["message_id"],
            content: [UInt8](row["bytes"] as Data), attempts: row["attempts"],
            doubts: row["doubts"]))
      }
      return letters
    }
  }

  /// When the next letter is due; nil where none waits.
  package func nextDue() async throws -> Date? {
    try await writer.read { db in
      try Date.fetchOne(
        db,
        sql: """
          SELECT due_at FROM outbox
          WHERE \(Self.waiting) AND \(Hold.passed) AND \(Self.isNext) ORDER BY due_at, id LIMIT 1
          """)
    }
  }

  /// Marks a letter as handed to the server, before its first byte leaves. A desk that dies now finds it again as uncertain.
  package func beginSending(_ id: Int64) async throws { try await mark(begun: [id], settled: [], at: .now) }

  /// Records how a try to send a letter ended, or the look for a letter in doubt.
  package func settle(_ id: Int64, _ settlement: Settlement, at now: Date) async throws {
    try await mark(begun: [], settled: [(id, settlement)], at: now)
  }

  /// The same for several letters, all or none: first those whose try has ended, then those that are handed over next.
  package func mark(begun: [Int64], settled: [(letter: Int64, settlement: Settlement)], at now: Date)
    async throws
  {
    try await writer.write { db in
      for (letter, settlement) in settled { try Self.settle(letter, settlement, at: now, db) }
      let begin = try db.cachedStatement(
        sql: "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ?")
      for letter in begun { try begin.execute(arguments: [letter]) }
    }
  }

  private static func settle(_ id: Int64, _ settlement: Settlement, at now: Date, _ db: Database) throws {
    if settlement == .sent {
      return try db.run(
        "UPDATE outbox SET state = 'sent', reason = NULL, settled_at = ? WHERE id = ?", [now.stored, id])
    }
    guard var row = try OutboxRow.fetchOne(db, key: id) else { return }
    row.apply(settlement, at: now)
    try row.update(db)
    if row.state == .failed {
      try Journal.write(db, at: now, cause: .letter(id), act: "not delivered")
    }
  }

  /// Letters that a former desk had handed over when it died become uncertain. Call once, at start.
  package func recoverSending(at now: Date) async throws {
    try await writer.write { db in
      for var row in try OutboxRow.filter(sql: "\(Self.open) AND state = 'sending'").fetchAll(db) {
        row.apply(.uncertain(reason: "le guichet s’est arrêté pendant l’envoi"), at: now)
        try row.update(db)
      }
    }
  }

  /// Makes due what a clock that was ahead, and was set back since, has put off for as long as it was ahead: letters written in the future,
  /// and those that are due later than any that is put off, which is `longest` from now at most.
  package func undoClock(at now: Date, longest: TimeInterval) async throws {
    let misled = "\(Self.waiting) AND due_at > ? AND (created_at > ? OR due_at > ?)"
    let arguments: StatementArguments = [now, now, now.addingTimeInterval(longest)]
    let isMisled = try await writer.read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM outbox WHERE \(misled))", arguments: arguments) ?? false
    }
    guard isMisled else { return }
    try await writer.write { db in
      try db.execute(
        sql: "UPDATE outbox SET due_at = ? WHERE \(misled)", arguments: [now] + arguments)
    }
  }

  /// Returns the letter's number.
  @discardableResult
  static func enqueue(
    _ composed: ComposedLetter, answering message: Int64?, isNotice: Bool = false, at now: Date,
    _ db: Database
  ) throws -> Int64 {
    var row = OutboxRow(
      message: message, kind: composed.kind, isNotice: isNotice, recipient: composed.recipient,
      subject: composed.subject, messageId: composed.messageID, state: .queued, attempts: 0, doubts: 0,
      dueAt: now,
      createdAt: now, sentByStaff: composed.isSentByStaff, holdsUntil: composed.holdsUntil)
    try row.insert(db)
    try db.run("INSERT INTO content (outbox, bytes) VALUES (?, ?)", [row.id, Data(composed.content)])
    guard let id = row.id else {
      throw RegisterError("the register gave no number to a letter", kind: .unusable)
    }
    try DraftsFollowed(db: db).note(composed, id)
    return id
  }
}

extension OutboxRow {
  fileprivate mutating func apply(_ settlement: Settlement, at now: Date) {
    switch settlement {
    case .sent: settle(.sent, nil, now)
    case .failed(let reason): settle(.failed, reason, now)
    case .retry(let due, let reason):
      state = .queued
      dueAt = due
      self.reason = reason
    case .postponed(let reason):
      state = .queued
      attempts -= 1
      self.reason = reason
    case .uncertain(let reason):
      doubts += 1
      state = .uncertain
      dueAt = now.addingTimeInterval(Register.uncertainDelay)
      self.reason = reason
    case .notLookedFor: dueAt = now.addingTimeInterval(Register.uncertainDelay)
    case .abandoned: settle(.failed, "issue incertaine deux fois : \(reason ?? "")", now)
    }
  }

  private mutating func settle(_ state: LetterState, _ reason: String?, _ now: Date) {
    self.state = state
    self.reason = reason
    settledAt = now
  }
}
