internal import Foundation
internal import GRDB

/// Answers by the time at which what they answer arrived, inside a transaction. Arrivals tell a flood from mail that waited while the desk
/// was away: the server sets their time, and nobody who writes does.
struct AnswerRate {
  let db: Database
  let now: Date

  /// Seconds.
  private static let slot: TimeInterval = 300
  private static let slotsInAnHour: Int64 = 12
  private static let kept: TimeInterval = 86_400

  /// Counts one more answer to what arrived at that instant. Where there are more than there may be, afterwards all letters to citizens are
  /// held, unless they were before, and the new hold is returned.
  func count(arrivedAt instant: Date, isRepeat: Bool, limit: Int) throws -> Hold? {
    let slot = Int64((instant.timeIntervalSince1970 / Self.slot).rounded(.down))
    try add(to: slot, isRepeat)
    let (letters, repeats) = try sum(through: slot)
    let isFlood = repeats > limit || letters / LetterLimits.crowd > limit
    guard try isFlood && Hold.current(db) == nil else { return nil }
    try db.execute(
      sql: "INSERT INTO hold (since, letters, repeats) VALUES (?, ?, ?)", arguments: [now, letters, repeats])
    try News.write(db, .lettersHeld)
    try Journal.write(
      db, at: now, cause: .rule("hold"), act: "letters held",
      detail: ["letters": "\(letters)", "repeats": "\(repeats)"])
    return try Hold.current(db)
  }

  /// What was counted is forgotten: what comes from now on is judged by itself.
  func forget() throws { try db.execute(sql: "DELETE FROM answer_rate") }

  private func add(to slot: Int64, _ isRepeat: Bool) throws {
    try db.run(
      """
      INSERT INTO answer_rate (slot, letters, repeats, counted_at) VALUES (?, 1, ?, ?)
      ON CONFLICT (slot) DO UPDATE SET letters = letters + 1, repeats = repeats + excluded.repeats,
        counted_at = excluded.counted_at
      """, [slot, isRepeat, now.stored])
    try db.run("DELETE FROM answer_rate WHERE counted_at < ?", [now.addingTimeInterval(-Self.kept).stored])
  }

  private func sum(through slot: Int64) throws -> (letters: Int, repeats: Int) {
    let row = try db.row(
      """
      SELECT COALESCE(SUM(letters), 0) AS letters, COALESCE(SUM(repeats), 0) AS repeats
      FROM answer_rate WHERE slot > ? AND slot <= ?
      """, [slot - Self.slotsInAnHour, slot])
    return (row?["letters"] ?? 0, row?["repeats"] ?? 0)
  }
}
