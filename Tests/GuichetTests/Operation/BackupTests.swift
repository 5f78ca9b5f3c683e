import Foundation
import GRDB
import Records
import Registration
import Testing

@testable import Guichet

/// Copies of the register, and their way back, without servers.
@Suite(.timeLimit(.minutes(3))) struct BackupTests {
  private static let awa = Participant(name: "Awa Diallo", email: "awa@mail.example")
  private static let rose = Participant(name: "Rose Petit", email: "rose@mail.example")

  private func desk() async throws -> QuietDesk {
    let desk = try await QuietDesk()
    try await desk.register(Self.awa, for: "atelier-compost", uid: 1)
    return desk
  }

  private func names(in database: String) async throws -> [String?] {
    try await Register.openForReading(database).entries().map(\.name)
  }

  private func files(_ desk: QuietDesk) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path))
  }

  @Test func aCopyIsOneWholeFileForItsOwnerAlone() async throws {
    let desk = try await desk()
    let before = try files(desk)
    let file = desk.folder.appending(path: "copy.sqlite").path
    let ending = try await desk.run("backup", file)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(
      ending.output.hasPrefix("\(file): 1 messages, 1 registrations; read from end to end, and whole.\n"))
    #expect(try files(desk).subtracting(before) == ["copy.sqlite"])
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    #expect(try await names(in: file) == ["Awa Diallo"])
  }

  @Test func aCopyIsMadeWhileADeskWrites() async throws {
    let desk = try await desk()
    // In the middle of a transaction of the desk's: what is not committed is not in the copy, and nobody waits.
    var configuration = GRDB.Configuration()
    configuration.allowsUnsafeTransactions = true
    let writer = try DatabaseQueue(path: desk.database, configuration: configuration)
    try await writer.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE; UPDATE registration SET name = 'X', name_key = 'x'")
    }
    let ending = try await desk.run("backup", desk.folder.path)
    try await writer.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    #expect(ending.status == 0, "\(ending.errors)")
    let file = try #require(ending.output.split(separator: ":").first.map(String.init))
    #expect(file.hasPrefix(desk.folder.path + "/guichet-2"))
    #expect(try await names(in: file) == ["Awa Diallo"])
  }

  @Test func theRefreshTokenGoesAlong() async throws {
    let desk = try await desk()
    try "token".write(toFile: desk.database + "-oauth", atomically: true, encoding: .utf8)
    let file = desk.folder.appending(path: "copy").path
    #expect(try await desk.run("backup", file).output.contains("lies in \(file)-oauth"))
    #expect(try String(contentsOfFile: file + "-oauth", encoding: .utf8) == "token")
    #expect(
      try FileManager.default.attributesOfItem(atPath: file + "-oauth")[.posixPermissions] as? Int == 0o600)
  }

  @Test func whatCannotBeCopiedLeavesNothing() async throws {
    let desk = try await desk()
    let own = try await desk.run("backup", desk.database)
    #expect(own.status == 64 && own.errors.contains("is the register itself"), "\(own.errors)")
    let nowhere = try await desk.run("backup", "/nonexistent/copy")
    #expect(nowhere.status == 73, "\(nowhere.errors)")
    let former = desk.folder.appending(path: "former").path
    try "what lay there".write(toFile: former, atomically: true, encoding: .utf8)
    let broken = desk.folder.appending(path: "broken.sqlite").path
    #expect(try await desk.run("backup", broken).status == 0)
    try damage(broken)
    let before = try files(desk)
    let config = try String(contentsOfFile: desk.configuration, encoding: .utf8)
    try ("database = \"broken.sqlite\"\n" + config).write(
      toFile: desk.configuration, atomically: true, encoding: .utf8)
    let ending = try await desk.run("backup", former)
    #expect(ending.status == 69 && ending.errors.contains("damaged"), "\(ending.errors)")
    #expect(try String(contentsOfFile: former, encoding: .utf8) == "what lay there")
    #expect(try files(desk) == before)
  }

  @Test func aRestoredRegisterDoubtsItsLettersAndNothingOfTheFormerOneIsLeftInIt() async throws {
    let desk = try await desk()
    let file = desk.folder.appending(path: "copy").path
    #expect(try await desk.run("backup", file).status == 0)
    // Written since, and still in the WAL: it must not get into the restored register.
    try await desk.register(Self.rose, for: "atelier-compost", uid: 2)
    #expect(FileManager.default.fileExists(atPath: desk.database + "-wal"))
    // Somebody began anew meanwhile, with another key for the names of letters.
    let key = try String(contentsOfFile: desk.database + "-key", encoding: .utf8)
    try String(key.reversed()).write(toFile: desk.database + "-key", atomically: true, encoding: .utf8)
    let ending = try await desk.run("restore", file)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("Letters that had not left: 1."))
    #expect(try await names(in: desk.database) == ["Awa Diallo"])
    let restored = try Register.open(desk.database)
    let due = try await restored.due(at: Date(), limit: 10)
    #expect(due.map(\.doubts) == [1] && due.map(\.messageID) == ["r1@desk"])
    #expect(try await restored.checkJournal().broken == nil)
    #expect(try String(contentsOfFile: desk.database + "-key", encoding: .utf8) == key)
    let former = try #require(ending.output.firstMatch(of: /What was there lies in (\S+)\.\n/)).1
    #expect(try await names(in: String(former)) == ["Awa Diallo", "Rose Petit"])
  }

  @Test func nothingIsRestoredUnderADeskOrFromADamagedCopy() async throws {
    let desk = try await desk()
    let file = desk.folder.appending(path: "copy").path
    #expect(try await desk.run("backup", file).status == 0)
    try await desk.register(Self.rose, for: "atelier-compost", uid: 2)
    let whole = desk.folder.appending(path: "whole").path
    try FileManager.default.copyItem(atPath: file, toPath: whole)
    let other = desk.folder.appending(path: "other").path
    try "no register".write(toFile: other, atomically: true, encoding: .utf8)
    try damage(file)
    let before = try files(desk)
    for copy in [other, file, "/nonexistent"] {
      #expect(try await desk.run("restore", copy).status == 69)
    }
    #expect(try files(desk) == before.union(["guichet.sqlite.lock"]))
    #expect(try await names(in: desk.database) == ["Awa Diallo", "Rose Petit"])
    let lock = try InstanceLock(besideDatabase: desk.database)
    let ending = try await desk.run("restore", whole)
    withExtendedLifetime(lock) {}
    #expect(ending.status == 75 && ending.errors.contains("another guichet is at work"), "\(ending.errors)")
  }

  /// Overwrites a page in the middle.
  private func damage(_ file: String) throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: file))
    let size = try handle.seekToEnd()
    try handle.seek(toOffset: size / 2 / 4096 * 4096)
    try handle.write(contentsOf: Data(repeating: 0xFF, count: 8 * 4096))
    try handle.close()
  }
}
