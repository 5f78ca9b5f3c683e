import Foundation
import Records
import Testing

@testable import Guichet

@Suite(.timeLimit(.minutes(1))) struct WriteWatchTests {
  @Test func writesAreToldAfterThem() async throws {
    let file = try Self.file()
    defer { try? FileManager.default.removeItem(at: file) }
    let bell = Bell()
    let watch = WriteWatch(file.path, settling: .milliseconds(10)) { bell.ring() }
    #expect(watch != nil)
    for _ in 1...3 {
      try Self.append(to: file)
      await bell.wait(atMost: nil)
    }
    withExtendedLifetime(watch) {}
  }

  @Test func aWatchThatIsLetGoWhileItSettlesDoesNoHarm() async throws {
    let file = try Self.file()
    defer { try? FileManager.default.removeItem(at: file) }
    for _ in 1...50 {
      let bell = Bell()
      var watch = WriteWatch(file.path, settling: .milliseconds(1)) { bell.ring() }
      try Self.append(to: file)
      watch = nil
      _ = watch
    }
  }

  @Test func aFileThatIsMissingCannotBeWatched() {
    #expect(WriteWatch("/nonexistent/guichet.sqlite-wal", settling: .seconds(1)) {} == nil)
  }

  @Test func othersCommitsAreToldApartFromOnesOwn() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "guichet.sqlite").path
    let register = try Register.open(path)
    let before = try await register.othersCommits()
    var state = MailboxState(uidValidity: 1, lastUID: 1, handlesSince: .distantPast, dateDecides: true)
    try await register.setMailbox(state)
    #expect(try await register.othersCommits() == before)
    state.lastUID = 2
    try await Register.openBesideDesk(path).setMailbox(state)
    #expect(try await register.othersCommits() != before)
  }

  private static func file() throws -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
    try Data("a".utf8).write(to: file)
    return file
  }

  private static func append(to file: URL) throws {
    let handle = try FileHandle(forWritingTo: file)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("b".utf8))
    try handle.close()
  }
}
