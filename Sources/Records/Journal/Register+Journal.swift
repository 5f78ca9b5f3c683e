package import Foundation
internal import GRDB

/// A line of the journal.
package struct JournalLine: Sendable, Equatable {
  package var number: Int64
  package var at: Date
  /// `message 41`, `letter 12`, `rule waiting list`…
  package var cause: String
  package var act: String
  /// JSON, keys in order.
  package var detail: String
  /// SHA-256 over the seal of the line before and this line, in hexadecimal.
  package var seal: String
}

/// What a look at every seal of the journal found.
package struct JournalCheck: Sendable, Equatable {
  /// Lines looked at.
  package var lines: Int
  /// The first that is not as it was written, or that follows a gap; nil where all is well.
  package var broken: Int64?
  /// The last good seal: kept elsewhere, it shows later that nothing before it was changed.
  package var seal: String
}

extension Register {
  /// The journal's lines in order, from that number on.
  package func journal(from number: Int64 = 1, limit: Int = .max) async throws -> [JournalLine] {
    try await writer.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM journal WHERE id >= ? ORDER BY id LIMIT ?", arguments: [number, limit]
      ).map(JournalLine.init)
    }
  }

  /// Looks at every line's seal.
  package func checkJournal() async throws -> JournalCheck {
    try await writer.read { try Journal.check($0) }
  }
}

extension Journal {
  /// The lines that tell of any of these, by their cause or in their detail.
  static func lines(
    ofMessages messages: Set<Int64>, letters: Set<Int64>, registrations: Set<Int64>, _ db: Database
  ) throws -> [JournalLine] {
    let causes = (messages.map(Cause.message) + letters.map(Cause.letter)).map(\.description)
    let request: SQLRequest<Row> = """
      SELECT * FROM journal WHERE cause IN \(causes)
      OR json_extract(detail_json, '$.registration') IN \(registrations)
      OR json_extract(detail_json, '$.message') IN \(messages.map { String($0) }) ORDER BY id
      """
    return try request.fetchAll(db).map(JournalLine.init)
  }
}

extension JournalLine {
  init(_ row: Row) {
    self.init(
      number: row["id"], at: row["at"], cause: row["cause"], act: row["act"], detail: row["detail_json"],
      seal: row["hash"])
  }
}
