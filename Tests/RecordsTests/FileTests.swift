import Foundation
import GRDB
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
