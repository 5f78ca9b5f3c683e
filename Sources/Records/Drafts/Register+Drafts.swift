package import Foundation
internal import GRDB
internal import Registration

extension Register {
  /// How long a draft may be in neither folder before it counts as discarded: mail programs take it from the one a moment before it is
  /// in the other.
  package static let draftGrace: TimeInterval = 10 * 60

  /// How long a discarded draft is still looked for: it may have been sent by a program that was offline, or taken out of the bin.
  package static let draftsLookedFor: TimeInterval = 7 * 86_400

  /// Letters to be filed among the drafts at that instant, the longest due first.
  package func draftsDue(at now: Date, limit: Int) async throws -> [Outgoing] {
    try await writer.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, recipient, message_id, bytes, attempts FROM outbox JOIN content ON content.outbox = outbox.id
          WHERE \(DraftsFollowed.condition) AND state = 'queued' AND due_at <= ? AND \(Hold.passed)
          ORDER BY due_at, id LIMIT ?
          """, arguments: [now, limit]
      ).map {
        Outgoing(
          id: $0["id"], recipient: $0["recipient"], messageID: $0["message_id"],
          content: [UInt8]($0["bytes"] as Data), attempts: $0["attempts"])
      }
    }
  }

  /// When the next letter is to be filed; nil where none waits for that.
  package func nextDraftDue() async throws -> Date? {
    try await writer.read { db in
      try Date.fetchOne(
        db,
        sql: """
          SELECT due_at FROM outbox WHERE \(DraftsFollowed.condition) AND state = 'queued' AND \(Hold.passed)
          ORDER BY due_at, id LIMIT 1
          """)
    }
  }

  /// Whether any letter is to be filed, now or later, or has its folder looked into.
  package func followsDrafts(at now: Date) async throws -> Bool {
    try await writer.read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM outbox WHERE \(DraftsFollowed.condition)
            AND (state IN ('queued', 'drafted') OR (state = 'discarded' AND settled_at > ?)))
          """, arguments: [now.addingTimeInterval(-Self.draftsLookedFor)]) ?? false
    }
  }

  /// Notes that a letter is about to be filed, before its first byte leaves. After a crash, or a lost connection, whoever finds a try
  /// noted looks into the folder first: there is one draft, never two.
  package func beginDrafting(_ id: Int64) async throws {
    try await writer.write { db in
      try db.execute(sql: "UPDATE outbox SET attempts = attempts + 1 WHERE id = ?", arguments: [id])
    }
  }

  /// Afterwards the letter is one that lies among the drafts.
  package func noteDrafted(_ id: Int64, at now: Date) async throws {
    try await change(id, at: now, act: "drafted") { row in
      row.state = .drafted
      row.draftedAt = now
      row.reason = nil
    }
  }

  /// The server would not have it: it is filed later, or, where no instant is given, given up, and staff are told.
  package func noteNotDrafted(_ id: Int64, reason: String, retryAt: Date?, at now: Date) async throws {
    try await change(id, at: now, act: retryAt == nil ? "not delivered" : nil) { row in
      row.reason = reason
      if let retryAt {
        row.dueAt = retryAt
      } else {
        row.state = .failed
        row.settledAt = now
      }
    }
  }

  /// The letters whose folder is to be looked into, oldest first: those that lie there, and those that vanished lately.
  package func waitingDrafts(at now: Date) async throws -> [WaitingDraft] {
    try await writer.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT outbox.*, message.message_id AS answers
          FROM outbox LEFT JOIN message ON message.id = outbox.message
          WHERE \(DraftsFollowed.condition) AND (state = 'drafted' OR (state = 'discarded' AND settled_at > ?))
            AND recipient LIKE '%@%'
          ORDER BY outbox.id
          """, arguments: [now.addingTimeInterval(-Self.draftsLookedFor)]
      ).map { row in
        let letter = try OutboxRow(row: row)
        return WaitingDraft(
          id: letter.id ?? 0, recipient: letter.recipient, subject: letter.subject,
          messageID: letter.messageId, answers: row["answers"],
          draftedAt: letter.draftedAt ?? letter.createdAt, isOutdated: letter.outdated != nil)
      }
    }
  }

  /// Afterwards the drafts that tell of a day which is over are outdated ones: staff are told.
  package func noteOutdated(at now: Date) async throws {
    try await writer.write { db in
      try db.execute(
        sql: """
          UPDATE outbox SET outdated = 'past' WHERE \(DraftsFollowed.condition) AND state <> 'discarded'
            AND outdated IS NULL AND holds_until <= ?
          """, arguments: [now])
    }
  }

  /// Those of the Message-IDs, without brackets, that letters of ours bear.
  package func knownLetters(among messageIDs: [String]) async throws -> Set<String> {
    try await writer.read { db in
      try OutboxRow.filter(messageIDs.contains(OutboxRow.Columns.messageID))
        .select(OutboxRow.Columns.messageID, as: String.self).fetchSet(db)
    }
  }

  /// Afterwards the letter is a sent one, known as it went out: answers to it, and what comes back, name the Message-ID it has now.
  package func noteSentByStaff(_ id: Int64, _ copy: SentCopy, at now: Date) async throws {
    try await change(id, at: now, act: "sent by staff") { row in
      row.state = .sent
      row.settledAt = now
      row.subject = copy.subject
      row.missingSince = nil
      if let messageID = copy.messageID { row.messageId = messageID }
    } alsoIn: { db in
      guard let content = copy.content else { return }
      try db.execute(
        sql: "UPDATE content SET bytes = ? WHERE outbox = ?", arguments: [Data(content), id])
    }
  }

  /// They lie among the drafts; one that was taken for discarded does so again.
  package func notePresent(_ ids: [Int64]) async throws {
    try await writer.write { db in
      for id in ids {
        try db.execute(
          sql: """
            UPDATE outbox SET missing_since = NULL, settled_at = NULL, state = 'drafted'
            WHERE id = ? AND state IN ('drafted', 'discarded')
            """, arguments: [id])
      }
    }
  }

  /// They are in neither folder. Those that were not some time ago either are discarded: staff are told. Says how many.
  package func noteMissing(_ ids: [Int64], at now: Date) async throws -> Int {
    try await writer.write { db in
      var discarded = 0
      for id in ids {
        guard var row = try OutboxRow.fetchOne(db, key: id), row.state == .drafted else { continue }
        if let since = row.missingSince {
          guard now.timeIntervalSince(since) >= Self.draftGrace else { continue }
          (row.state, row.settledAt) = (.discarded, now)
          discarded += 1
          try Journal.write(db, at: now, cause: .letter(id), act: "draft discarded")
        } else {
          row.missingSince = now
        }
        try row.update(db)
      }
      return discarded
    }
  }

  private func change(
    _ id: Int64, at now: Date, act: String?, _ body: @escaping @Sendable (inout OutboxRow) -> Void,
    alsoIn also: @escaping @Sendable (Database) throws -> Void = { _ in }
  ) async throws {
    try await writer.write { db in
      guard var row = try OutboxRow.fetchOne(db, key: id) else { return }
      body(&row)
      try row.update(db)
      try also(db)
      if let act { try Journal.write(db, at: now, cause: .letter(id), act: act) }
    }
  }
}
