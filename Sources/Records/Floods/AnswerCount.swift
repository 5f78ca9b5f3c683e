internal import Foundation
internal import GRDB
internal import MIME
internal import Registration

/// Counts the answers that a message's author, thread and words had, inside its transaction.
struct AnswerCount {
  let db: Database
  let receipt: Receipt
  let now: Date

  private static let aDay: TimeInterval = 86_400
  private static let anHour: TimeInterval = 3_600
  /// INTERNALDATE has no fractions (RFC 3501 §2.3.3).
  private static let aSecond: TimeInterval = 1

  /// Why it may have no answer; nil where it may.
  func excess() throws -> Excess? {
    let limits = receipt.limits
    guard let address = receipt.answerAddress else { return nil }
    if try letters(to: address) >= limits.perSender { return .sender }
    if let thread = try earlier()?.thread, try letters(in: thread) >= limits.perThread { return .thread }
    return try letters(toWords: words) >= limits.perWords ? .words : nil
  }

  /// Notes an answer that was made to it. Says whether it is one more where there was one in the hour before.
  func note(_ letter: Int64, to recipient: String, answering message: Int64) throws -> Bool {
    let earlier = try earlier()
    let words = words
    let repeats = try earlier?.isOfAnother == true || isRepeat(recipient, words)
    try prune()
    try db.run(
      """
      INSERT INTO answered (letter, recipient, thread, words, arrived_at, made_at, is_repeat)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        letter, recipient.lowercased(), earlier?.thread ?? message, words, receipt.receivedAt.stored,
        now.stored, repeats,
      ])
    return repeats
  }

  /// Whether the next digest has as many messages of this kind, this one included, as staff want to read one by one.
  func hasManyUnanswered() throws -> Bool {
    try Unanswered.count(since: Unanswered.lastDigest(db), atMost: Unanswered.shown + 1, db)
      > Unanswered.shown
  }

  private func letters(to address: String) throws -> Int {
    try db.value(
      Int.self, "SELECT COUNT(*) FROM outbox WHERE recipient = ? AND is_notice = 0 AND created_at > ?",
      [address, now.addingTimeInterval(-Self.aDay).stored]) ?? 0
  }

  private func letters(in thread: Int64) throws -> Int {
    try db.value(
      Int.self, "SELECT COUNT(*) FROM answered WHERE thread = ? AND made_at > ?",
      [thread, now.addingTimeInterval(-Self.aDay).stored]) ?? 0
  }

  private func letters(toWords words: String) throws -> Int {
    try db.value(
      Int.self, "SELECT COUNT(*) FROM answered WHERE words = ? AND \(Self.lately)", [words] + lately) ?? 0
  }

  private func isRepeat(_ recipient: String, _ words: String) throws -> Bool {
    try db.value(
      Bool.self,
      """
      SELECT EXISTS (SELECT 1 FROM answered WHERE recipient = ? AND \(Self.lately))
        OR EXISTS (SELECT 1 FROM answered WHERE words = ? AND \(Self.lately))
      """,
      [recipient.lowercased()] + lately + [words] + lately) ?? false
  }

  /// Within the hour before it arrived, and before that: what waited while the desk was away had heard nothing from it.
  private static let lately = "arrived_at > ? AND made_at <= ?"
  private var lately: StatementArguments {
    [
      receipt.receivedAt.addingTimeInterval(-Self.anHour).stored,
      receipt.receivedAt.addingTimeInterval(Self.aSecond).stored,
    ]
  }

  /// While letters are held, staff may want to know which of them were repeats.
  private func prune() throws {
    try db.run(
      "DELETE FROM answered WHERE made_at < ? AND NOT EXISTS (SELECT 1 FROM hold WHERE ended_at IS NULL)",
      [now.addingTimeInterval(-Self.aDay).stored])
  }

  /// The thread of the letter of ours that it answers, and whether that went to somebody else; nil where it answers none. Threads that
  /// begin elsewhere are none of ours: everybody may answer one newsletter.
  private func earlier() throws -> (thread: Int64, isOfAnother: Bool)? {
    guard !receipt.references.isEmpty else { return nil }
    let letter = OutboxRow.filter(receipt.references.suffix(50).contains(OutboxRow.Columns.messageID))
      .order(OutboxRow.Columns.id.desc)
    guard let row = try letter.fetchOne(db), let message = row.message else { return nil }
    let thread = try Int64.fetchOne(
      db, sql: "SELECT thread FROM answered WHERE letter = ?", arguments: [row.id])
    let isOfAnother = row.recipient.lowercased() != receipt.answerAddress?.lowercased()
    return (thread ?? message, isOfAnother)
  }

  /// Of who says what: many people say the same, and few have the same name.
  private var words: String {
    let text = receipt.ownWords.isEmpty ? receipt.subject : receipt.ownWords
    let plain = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return sha256(Array("\(receipt.shownName?.lowercased() ?? "")\n\(plain)".utf8))
  }
}
