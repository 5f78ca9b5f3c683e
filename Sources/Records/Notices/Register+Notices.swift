package import Foundation
internal import GRDB
package import Registration

/// Letters that the desk writes of its own accord when their hour has come.
extension Register {
  /// Letters made in one transaction at most: a large event must not keep the mailbox waiting.
  static let noticesAtOnce = 100

  /// Writes to those who were told something else of an event than what is announced now, each author once for each event.
  /// Afterwards they count as told. Says how many letters there are, nil where nothing is due: call again until then.
  package func tellChanges(at now: Date, compose: @escaping @Sendable (Notice) throws -> ComposedLetter)
    async throws
    -> Int?
  {
    try await writer.write { db in
      guard let event = try EventRow.filter(Column("tell_at") <= now).order(Column("tell_at")).fetchOne(db)
      else { return nil }
      let notices = try EventChange(db: db, now: now, event: event).notices(limit: Self.noticesAtOnce)
      _ = try Self.enqueue(notices, at: now, db, compose: compose)
      return notices.count
    }
  }

  /// Writes the reminders that are due, each once for an author, an event and the day it begins on. Says how many letters there are;
  /// call again until there are none.
  package func remind(
    _ catalogue: Catalogue, at now: Date, compose: @escaping @Sendable (Notice) throws -> ComposedLetter
  ) async throws -> Int {
    let rounds = ReminderRound.due(catalogue, at: now)
    guard !rounds.isEmpty else { return 0 }
    return try await writer.write { db in
      for round in rounds {
        let notices = try round.notices(db, at: now, limit: Self.noticesAtOnce)
        _ = try Self.enqueue(notices, at: now, db, compose: compose)
        if !notices.isEmpty { return notices.count }
      }
      return 0
    }
  }

  /// Closes the questions that nobody answered in time: staff are told. Says how many.
  package func closeQuestions(at now: Date) async throws -> Int {
    try await writer.write { try Questions(db: $0, now: now).closeUnanswered() }
  }

  /// When something of the above is due next, as far as the register knows; nil where nothing waits. Reminders are the catalogue's.
  package func nextNotice() async throws -> Date? {
    try await writer.read { db in
      try Date.fetchOne(
        db,
        sql: """
          SELECT MIN(due) FROM (SELECT MIN(tell_at) AS due FROM event
            UNION ALL SELECT MIN(closes_at) FROM question WHERE state = 'open')
          """)
    }
  }
}
