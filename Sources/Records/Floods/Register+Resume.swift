package import Foundation
internal import GRDB

/// What became of the letters that were held.
package struct ResumeReport: Sendable, Equatable {
  package var since: Date
  /// Letters that go out now.
  package var released: Int
  /// Letters whose day is over: nobody needs them any more.
  package var past: Int
  /// Letters that staff gave up.
  package var dropped: Int
}

extension Register {
  /// Ends the hold: held letters are due, in order, each once and late. Reminders whose day is over are given up, and what was counted is
  /// forgotten. nil where letters are not held, and then nothing changed.
  ///
  /// `droppingRepeats`: gives up those that only say that a message came, or ask about it, and went to whoever had been answered in the
  /// hour before. What tells of a registration goes out whatever happens: it was made.
  package func resume(droppingRepeats: Bool, at now: Date) async throws -> ResumeReport? {
    try await writer.write { db in
      guard let hold = try Hold.current(db) else { return nil }
      var report = ResumeReport(since: hold.since, released: 0, past: 0, dropped: 0)
      report.past = try Self.giveUpPast(at: now, db)
      if droppingRepeats { report.dropped = try Self.dropRepeats(at: now, db) }
      report.released = try Hold.current(db)?.waiting ?? 0
      try db.execute(sql: "UPDATE hold SET ended_at = ? WHERE ended_at IS NULL", arguments: [now])
      try AnswerRate(db: db, now: now).forget()
      try Journal.write(
        db, at: now, cause: .command("resume"), act: "letters let go",
        detail: ["released": "\(report.released)", "past": "\(report.past)", "dropped": "\(report.dropped)"])
      return report
    }
  }

  private static func giveUpPast(at now: Date, _ db: Database) throws -> Int {
    try db.execute(
      sql: """
        UPDATE outbox SET state = 'discarded', outdated = 'past', settled_at = ?
        WHERE \(Hold.waiting) AND state = 'queued' AND holds_until <= ?
        """, arguments: [now, now])
    return db.changesCount
  }

  private static func dropRepeats(at now: Date, _ db: Database) throws -> Int {
    try db.execute(
      sql: """
        UPDATE outbox SET state = 'failed', reason = 'abandonnée par l’équipe, après un afflux de messages', settled_at = ?
        WHERE \(Hold.waiting) AND state = 'queued'
          AND kind IN ('acknowledgement', 'question', 'closed', 'status', 'already')
          AND id IN (SELECT letter FROM answered WHERE is_repeat = 1)
        """, arguments: [now])
    return db.changesCount
  }
}
