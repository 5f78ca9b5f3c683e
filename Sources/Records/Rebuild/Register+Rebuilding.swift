package import Foundation
internal import GRDB

/// What is done to a register that is made anew from the mailbox, and to no other.
extension Register {
  /// The key that names are derived with, as this register has it.
  package func namingKey() async throws -> String? {
    try await writer.read { try String.fetchOne($0, sql: "SELECT key FROM naming") }
  }

  /// The key that a register left beside itself, which may be lost; nil where there is none.
  package static func namingKey(besideDatabase path: String) throws(RegisterError) -> String? {
    try KeyFile(besideDatabase: path).key()
  }

  /// A register in memory, that nobody keeps. nil: with a key of its own.
  package static func unkept(key: String?) throws -> Register {
    let register = try inMemory()
    if let key {
      try register.writer.write { try $0.execute(sql: "UPDATE naming SET key = ?", arguments: [key]) }
    }
    return register
  }

  /// Opens a database that must not be there, and keeps the key beside it. nil: with a key of its own.
  package static func openAnew(_ path: String, key: String?) throws(RegisterError) -> Register {
    guard [path, path + "-wal"].allSatisfy({ !FileManager.default.fileExists(atPath: $0) }) else {
      throw RegisterError(
        "\(path): is there already; give a file that is not there yet, or move it away", kind: .cannotCreate)
    }
    if let key { try KeyFile(besideDatabase: path).keep(key) }
    return try open(path)
  }

  /// Afterwards the next message by mail has that number, unless a higher one was given: what staff call a case by comes out the same.
  package func numberNext(_ number: Int64) async throws {
    try await writer.write { db in
      try db.execute(
        sql: """
          INSERT INTO sqlite_sequence (name, seq) SELECT 'message', 0
          WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'message')
          """)
      try db.execute(
        sql: "UPDATE sqlite_sequence SET seq = ?1 WHERE name = 'message' AND seq < ?1",
        arguments: [number - 1])
    }
  }

  /// Afterwards no letter waits: all that were recorded left in their time, whoever sent them.
  package func countLettersAsSent() async throws {
    try await writer.write { db in
      try db.execute(
        sql: "UPDATE outbox SET state = 'sent', attempts = 1, settled_at = created_at WHERE state = 'queued'")
    }
  }

  /// Notes where a message lies that was left in the folder that is watched: a desk files it as soon as it is opened. `sha256` of its bytes.
  package func notePlace(_ place: Place, of sha256: String) async throws {
    try await writer.write { db in
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO place (uid_validity, uid, message, folder, filed_at)
          SELECT ?, ?, message.id, COALESCE((SELECT folder FROM place WHERE message = message.id), 'review'), NULL
          FROM message WHERE sha256 = ?
          """, arguments: [place.uidValidity, place.uid, sha256])
    }
  }

  /// Ends it: where messages were read from is no place in the mailbox (RFC 3501 §2.3.1.1 has no UIDVALIDITY 0), held letters are no
  /// longer held, and the journal says what the register was made of.
  package func endRebuilding(messages: Int, at now: Date) async throws {
    try await writer.write { db in
      try db.execute(
        sql: "UPDATE place SET filed_at = ? WHERE uid_validity = 0 AND filed_at IS NULL", arguments: [now])
      try db.execute(sql: "UPDATE hold SET ended_at = ? WHERE ended_at IS NULL", arguments: [now])
      try Journal.write(
        db, at: now, cause: .rule("rebuild"), act: "made from the mailbox", detail: ["messages": messages])
    }
  }
}
