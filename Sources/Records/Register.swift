internal import Foundation
internal import GRDB

/// The register: registrations, messages, letters to send and the journal, in one SQLite database.
///
/// Each method is one whole transaction; its comment says what is true afterwards.
package struct Register: Sendable {
  let writer: any DatabaseWriter

  /// Opens a database and brings its schema up to date. The file is made with mode 0600, its folder must exist; so is the one beside it that
  /// keeps the key names are derived with.
  package static func open(_ path: String) throws(RegisterError) -> Register {
    guard createPrivately(path) else {
      throw RegisterError(
        "\(path): cannot be created; check that its folder exists and may be written to", kind: .cannotCreate)
    }
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      let isNew = try pool.read { try !$0.tableExists("naming") }
      let register = try Register(pool)
      try register.keepKey(in: KeyFile(besideDatabase: path), isNew: isNew)
      return register
    } catch let error as RegisterError where error.kind == .cannotCreate {
      throw error
    } catch {
      throw RegisterError(error, at: path)
    }
  }

  /// Opens a database that another guichet may be at work on, to read only: it is never made, never migrated, never written to.
  package static func openForReading(_ path: String) throws(RegisterError) -> Register {
    var configuration = configuration
    configuration.readonly = true
    return try openExisting(path, configuration)
  }

  /// Opens a database that a desk may be at work on, for a command that changes it: it is never made and never migrated. Whoever of
  /// the two writes, the other waits; each write is a whole transaction. This one waits a minute, for a desk that reads a full mailbox
  /// writes without a pause.
  package static func openBesideDesk(_ path: String) throws(RegisterError) -> Register {
    var configuration = configuration
    configuration.busyMode = .timeout(60)
    let register = try openExisting(path, configuration)
    do {
      try register.writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      return register
    } catch {
      throw RegisterError(error, at: path)
    }
  }

  private static func openExisting(_ path: String, _ configuration: GRDB.Configuration) throws(RegisterError)
    -> Register
  {
    guard FileManager.default.fileExists(atPath: path) else {
      throw RegisterError(
        "\(path): there is no database yet; `guichet run` makes it, or correct `database` in the configuration",
        kind: .unusable)
    }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { try checkSchema($0, mayBeOlder: false) }
      return Register(reading: queue)
    } catch {
      throw RegisterError(error, at: path)
    }
  }

  /// A register in memory, for tests.
  package static func inMemory() throws -> Register {
    try Register(DatabaseQueue(configuration: configuration))
  }

  /// Migrates.
  init(_ writer: some DatabaseWriter) throws {
    self.writer = writer
    // GRDB sets NORMAL when it turns on WAL, which may lose the last commits at a power loss: a citizen would hold a letter that the
    // register knows nothing of. The one connection that writes is set back to FULL.
    try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    try writer.read { try Self.checkSchema($0, mayBeOlder: true) }
    try Schema.migrator.migrate(writer)
  }

  private init(reading writer: some DatabaseWriter) { self.writer = writer }

  private static func checkSchema(_ db: Database, mayBeOlder: Bool) throws {
    if try Schema.migrator.hasBeenSuperseded(db) {
      throw RegisterError(
        "it was made by a newer guichet, or by one before the first release; use that one, or another `database`",
        kind: .unusable)
    }
    if try !mayBeOlder && !Schema.migrator.hasCompletedMigrations(db) {
      throw RegisterError(
        "it was made by an older guichet; start `guichet run` once, which brings it up to date",
        kind: .unusable)
    }
  }

  private static var configuration: GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    // Under any other, libdispatch wants a higher priority than a service may have, and complains on standard error.
    configuration.qos = .default
    // What is taken out of the database is overwritten, not only let go (https://sqlite.org/pragma.html#pragma_secure_delete).
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    return configuration
  }

  /// SQLite gives its WAL and shared-memory files the mode of the database.
  private static func createPrivately(_ path: String) -> Bool {
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    FileOwner.give(descriptor, toOwnerOfFolderOf: path)
    close(descriptor)
    return true
  }
}

extension Register {
  /// Whether another process held the database for so long that this one gave up.
  package static func isBusy(_ error: any Error) -> Bool {
    (error as? DatabaseError)?.resultCode == .SQLITE_BUSY
  }
}

/// What the register could not do.
package struct RegisterError: Error, Sendable, CustomStringConvertible {
  package enum Kind: Sendable { case cannotCreate, unusable, locked }

  package let kind: Kind
  package let description: String

  init(_ description: String, kind: Kind) {
    self.kind = kind
    self.description = description
  }

  fileprivate init(_ error: any Error, at path: String) {
    self.init("\(path): \(Register.trouble(error) ?? "\(error)")", kind: .unusable)
  }
}
