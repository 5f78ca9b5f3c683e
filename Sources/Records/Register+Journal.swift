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

extension JournalLine {
  init(_ row: Row) {
    self.init(
      number: row["id"], at: row["at"], cause: row["cause"], act: row["act"], detail: row["detail_json"],
      seal: row["hash"])
  }
}
