package import Foundation
internal import GRDB

/// A whole copy of a register in one file, and what was found in it.
package struct RegisterCopy: Sendable, Equatable {
  package var messages: Int
  package var registrations: Int
  /// When the mailbox was last read to its end before the copy; nil where it never was.
  package var mailLastReadAt: Date?

  /// Copies a register as it is at one instant into a file that must not exist yet, mode 0600, by SQLite's online backup: a desk may be at
  /// work on it, and is not held up. Afterwards the file was read from end to end and holds together, without a WAL beside it; where this
  /// throws, nothing is left of it.
  package static func make(of database: String, in file: String) throws(RegisterError) -> RegisterCopy {
    guard FileManager.default.fileExists(atPath: database) else {
      throw RegisterError("\(database): there is no such database", kind: .unusable)
    }
    guard createExclusively(file) else {
      throw RegisterError(
        "\(file): cannot be created; check that its folder exists and may be written to", kind: .cannotCreate)
    }
    do {
      return try fill(file, from: database)
    } catch {
      for suffix in ["", "-journal", "-wal", "-shm"] { unlink(file + suffix) }
      if let error = error as? RegisterError { throw error }
      throw RegisterError("\(database): \(Register.trouble(error) ?? "\(error)")", kind: .unusable)
    }
  }

  private static func fill(_ file: String, from database: String) throws -> RegisterCopy {
    var configuration = GRDB.Configuration()
    configuration.busyMode = .timeout(60)
    let copy = try DatabaseQueue(path: file, configuration: configuration)
    configuration.readonly = true
    try DatabaseQueue(path: database, configuration: configuration).backup(to: copy)
    let found = try copy.writeWithoutTransaction { db in
      // It says of itself that it has a WAL: a copy is one file.
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      try verify(db, database)
      return RegisterCopy(
        messages: try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM message") ?? 0,
        registrations: try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM registration") ?? 0,
        mailLastReadAt: try Date.fetchOne(db, sql: "SELECT read_at FROM mailbox"))
    }
    try copy.close()
    return found
  }

  private static func verify(_ db: Database, _ database: String) throws {
    guard try db.tableExists("registration"), try db.tableExists("message") else {
      throw RegisterError("\(database): is no register of guichet's", kind: .unusable)
    }
    let problems = try String.fetchAll(db, sql: "PRAGMA integrity_check(1)")
    guard problems == ["ok"], try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
      throw RegisterError("\(database): is damaged; nothing was kept of the copy", kind: .unusable)
    }
  }

  private static func createExclusively(_ file: String) -> Bool {
    let descriptor = open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    close(descriptor)
    return true
  }
}
