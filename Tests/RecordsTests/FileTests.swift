import Foundation
import GRDB
import Registration
import Testing

@testable import Records

/// The database as a file: who may read it, how it is kept, and one desk at a time.
@Suite struct FileTests {
  @Test func theFilesAreTheOwnersAlone() async throws {
    try await withFolder { folder in
      let path = folder + "/guichet.sqlite"
      let register = try Register.open(path)
      try await register.setMailbox(
        MailboxState(
          uidValidity: 1, lastUID: 2, handlesSince: Date(timeIntervalSince1970: 0), dateDecides: true))
      for file in [path, path + "-wal"] {
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600, "\(file)")
      }
    }
  }

  @Test func commitsAreDurable() async throws {
    try await withFolder { folder in
      let register = try Register.open(folder + "/guichet.sqlite")
      let pragmas = try await register.writer.write { db in
        try ["journal_mode", "synchronous", "foreign_keys"].map {
          try String.fetchOne(db, sql: "PRAGMA \($0)")
        }
      }
      #expect(pragmas == ["wal", "2", "1"])
    }
  }

  @Test func aSecondDeskIsRefused() async throws {
    try await withFolder { folder in
      let path = folder + "/guichet.sqlite"
      let first = try InstanceLock(besideDatabase: path)
      let error = #expect(throws: RegisterError.self) { try InstanceLock(besideDatabase: path) }
      #expect(error?.kind == .locked)
      _ = first
    }
  }

  @Test func aFolderThatIsMissingIsNamed() {
    let error = #expect(throws: RegisterError.self) { try Register.open("/nowhere/guichet.sqlite") }
    #expect(error?.kind == .cannotCreate)
    #expect(error?.description.hasPrefix("/nowhere/guichet.sqlite: cannot be created") == true)
  }

  @Test func aReaderSeesWhatTheDeskWritesAndWritesNothing() async throws {
    try await withFolder { folder in
      let path = folder + "/guichet.sqlite"
      let desk = try await Desk(Register.open(path))
      let reader = try Register.openForReading(path)
      try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
      #expect(try await reader.entries().map(\.name) == ["Awa Diallo"])
      #expect(try await reader.mailbox() == nil)
      await #expect(throws: (any Error).self) { _ = try await reader.open(at: desk.now) }
    }
  }

  @Test(arguments: [
    (nil, "there is no database yet"),
    ("DELETE FROM grdb_migrations", "it was made by an older guichet"),
    ("INSERT INTO grdb_migrations VALUES ('9 the future')", "it was made by a newer guichet"),
  ])
  func whatAReaderCannotReadIsSaidClearly(change: String?, sentence: String) async throws {
    try await withFolder { folder in
      let path = folder + "/guichet.sqlite"
      if let change {
        let register = try Register.open(path)
        try await register.writer.write { try $0.execute(sql: change) }
        try register.writer.close()
      }
      let error = #expect(throws: RegisterError.self) { try Register.openForReading(path) }
      #expect(error?.description.hasPrefix("\(path): \(sentence)") == true, "\(error?.description ?? "")")
      if change == nil { #expect(!FileManager.default.fileExists(atPath: path)) }
    }
  }

  @Test func aDeskRefusesTheDatabaseOfANewerOne() async throws {
    try await withFolder { folder in
      let path = folder + "/guichet.sqlite"
      let register = try Register.open(path)
      try await register.writer.write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 the future')")
      }
      try register.writer.close()
      let error = #expect(throws: RegisterError.self) { try Register.open(path) }
      #expect(error?.description.contains("newer guichet") == true)
    }
  }

  @Test func theMailboxStateIsKept() async throws {
    let register = try Register.inMemory()
    #expect(try await register.mailbox() == nil)
    let state = MailboxState(
      uidValidity: 4_000_000_000, lastUID: 17, handlesSince: Date(timeIntervalSince1970: 1_000),
      dateDecides: false)
    try await register.setMailbox(state)
    #expect(try await register.mailbox() == state)
  }

  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.path)
  }
}
