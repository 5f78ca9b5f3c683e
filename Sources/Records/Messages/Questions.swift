internal import Foundation
internal import GRDB
internal import Registration

/// The desk's questions to authors, from the letter that asks to the message that settles it, or to its end.
struct Questions {
  /// Bytes of an author's own words that are kept for the day the answer comes.
  static let wordsLimit = 16_384

  let db: Database
  let now: Date

  /// Afterwards the question is open until that instant.
  func open(_ message: Int64, author: String, words: String, closesAt: Date) throws {
    try db.run(
      "INSERT INTO question (message, author_email, words, closes_at, state) VALUES (?, ?, ?, ?, 'open')",
      [message, author, words, closesAt.stored])
  }

  /// The open questions of that author which one of these letters asked, the latest first.
  func asked(by references: [String], of author: String) throws -> [Int64] {
    guard !references.isEmpty, !author.isEmpty else { return [] }
    let questions = try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT message FROM question WHERE author_email = ? AND state = 'open' ORDER BY message DESC"),
      arguments: [author])
    return try questions.filter { message in
      try !OutboxRow.filter(
        OutboxRow.Columns.message == message && references.contains(OutboxRow.Columns.messageID)
      ).isEmpty(db)
    }
  }

  func openQuestions(of author: String) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT message FROM question WHERE author_email = ? AND state = 'open'"),
      arguments: [author])
  }

  enum End: String { case settled, staff, unanswered }

  /// Afterwards nobody waits for an answer, and the author's words are no longer kept.
  func end(_ questions: [Int64], as end: End) throws {
    for question in questions {
      try db.run("UPDATE question SET state = ?, words = '' WHERE message = ?", [end.rawValue, question])
    }
  }

  func closeUnanswered() throws -> Int {
    let late = try Int64.fetchAll(
      db, sql: "SELECT message FROM question WHERE state = 'open' AND closes_at <= ? ORDER BY message",
      arguments: [now])
    try end(late, as: .unanswered)
    for message in late {
      try News.write(db, of: message, .unansweredQuestion)
      try Journal.write(
        db, at: now, cause: .rule("questions"), act: "question closed", detail: ["message": "\(message)"])
    }
    return late.count
  }
}
