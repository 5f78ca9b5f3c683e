package import Foundation
internal import GRDB

/// A copy that is about to take the register's place.
package enum Restoration {
  /// Brings the schema of a copy up to date, and doubts what it says of letters that had not left: they may have, since. Each is looked for
  /// among the sent mail, or among the drafts, before it goes once more, with the Message-ID it had. Returns how many these are.
  package static func prepare(_ copy: String, at now: Date) throws(RegisterError) -> Int {
    do {
      let queue = try DatabaseQueue(path: copy)
      let register = try Register(queue)
      let letters = try register.writer.write { db in
        let letters = try doubt(at: now, db)
        try Journal.write(
          db, at: now, cause: .command("restore"), act: "restored", detail: ["letters_in_doubt": letters])
        return letters
      }
      try queue.close()
      return letters
    } catch let error as RegisterError {
      throw RegisterError("\(copy): \(error.description)", kind: error.kind)
    } catch {
      throw RegisterError("\(copy): \(Register.trouble(error) ?? "\(error)")", kind: .unusable)
    }
  }

  private static func doubt(at now: Date, _ db: Database) throws -> Int {
    // A draft that was tried before is looked for before it is filed.
    try db.execute(
      sql: "UPDATE outbox SET attempts = MAX(attempts, 1) WHERE state = 'queued' AND sent_by_staff = 1")
    try db.execute(
      sql: """
        UPDATE outbox SET state = 'uncertain', doubts = MAX(doubts, 1), due_at = ?, reason = 'base restaurée'
        WHERE \(Register.open) AND sent_by_staff = 0
        """, arguments: [now])
    return db.changesCount
  }
}
