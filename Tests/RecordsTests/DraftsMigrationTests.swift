import GRDB
import Testing

@testable import Records

/// A register that was at work before there were drafts.
@Suite struct DraftsMigrationTests {
  @Test func lettersKeepTheirStatesAndTheirNews() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: "6 acts of staff")
    let states = ["queued", "sending", "sent", "failed", "uncertain"]
    try queue.write { db in
      for (index, state) in states.enumerated() {
        try db.execute(
          sql: """
            INSERT INTO outbox (kind, is_notice, recipient, subject, message_id, state, due_at, created_at)
            VALUES ('test', 0, 'awa@a.example', 's', ?, ?, '2026-01-01', '2026-01-01')
            """, arguments: ["\(index)@desk", state])
        try db.execute(
          sql: "INSERT INTO content (outbox, bytes) VALUES (?, x'01')", arguments: [db.lastInsertedRowID])
      }
    }
    try Schema.migrator.migrate(queue)
    try queue.write { db in
      #expect(try String.fetchAll(db, sql: "SELECT state FROM outbox ORDER BY id") == states)
      #expect(try Int.fetchOne(db, sql: "SELECT SUM(sent_by_staff) FROM outbox") == 0)
      try db.execute(sql: "UPDATE outbox SET state = 'failed' WHERE state = 'queued'")
      #expect(try Int64.fetchAll(db, sql: "SELECT outbox FROM news WHERE kind = 'undelivered'") == [1])
      try db.execute(sql: "UPDATE outbox SET state = 'drafted' WHERE id = 2")
      #expect(throws: DatabaseError.self) {
        try db.execute(sql: "UPDATE outbox SET state = 'lost' WHERE id = 3")
      }
    }
  }
}
