package import Foundation
internal import GRDB

/// A stop of all letters to citizens: the mailbox's rate had left all reason. Mail is read and recorded as ever, and what would have been
/// sent waits until staff let it go.
package struct Hold: Sendable, Equatable {
  package var since: Date
  /// Answers to messages of one hour of arrivals, and of these to those who were answered in that hour before: what brought it about.
  package var letters: Int
  package var repeats: Int
  /// Letters to citizens that wait now.
  package var waiting: Int

  package init(since: Date, letters: Int, repeats: Int, waiting: Int = 0) {
    self.since = since
    self.letters = letters
    self.repeats = repeats
    self.waiting = waiting
  }
}

extension Hold {
  /// Letters that are for staff: these go out whatever happens.
  static let forStaff = "kind IN ('digest', 'transcript', 'sheet', 'alert')"

  /// The condition on rows of `outbox` that may leave now.
  static let passed = "(\(forStaff) OR NOT EXISTS (SELECT 1 FROM hold WHERE ended_at IS NULL))"

  /// Letters that wait only for staff; put as the index `outbox_open` wants it.
  static let waiting =
    "state IN ('queued', 'sending', 'uncertain') AND state <> 'sending' AND NOT \(forStaff)"

  /// The one that lasts; nil where letters go out.
  static func current(_ db: Database) throws -> Hold? {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT since, letters, repeats, (SELECT COUNT(*) FROM outbox WHERE \(waiting)) AS waiting
          FROM hold WHERE ended_at IS NULL
          """)
    else { return nil }
    return Hold(
      since: row["since"], letters: row["letters"], repeats: row["repeats"], waiting: row["waiting"])
  }
}

extension Register {
  /// The stop of letters that lasts; nil where they go out.
  package func hold() async throws -> Hold? {
    try await writer.read { try Hold.current($0) }
  }
}

extension Register {
  /// Records the letters that tell staff of a hold. Where they cannot be composed, the digest tells all the same.
  static func enqueue(
    alert hold: Hold, at now: Date, _ db: Database, compose: (Hold) throws -> [ComposedLetter]
  ) throws {
    do {
      for letter in try compose(hold) { try enqueue(letter, answering: nil, at: now, db) }
    } catch let error as DatabaseError {
      throw error
    } catch {
      try Journal.write(
        db, at: now, cause: .rule("hold"), act: "letter not composed", detail: ["error": "\(error)"])
    }
  }
}
