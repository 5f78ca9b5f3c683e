import Foundation
import GRDB
import MIME
import TestSupport
import Testing

@testable import Guichet

/// A message that was in hand each time the desk came down: guilty, or there by chance.
@Suite(.timeLimit(.minutes(5))) struct TrialTests {
  @Test(arguments: [("cat >\"$0.read\"", true), ("exit 65", true), ("kill -SEGV $$", false)])
  func whoDiesOfItIsTold(script: String, isSurvived: Bool) async throws {
    let program = try Script(script)
    let trial = Trial(catalogue: "none.toml", program: program.path)
    #expect(await trial.isSurvived(by: Array("Subject: Bonjour\r\n\r\n".utf8)) == isSurvived)
    guard script.hasPrefix("cat") else { return }
    #expect(try String(contentsOfFile: program.path + ".read", encoding: .utf8) == "Subject: Bonjour\r\n\r\n")
  }

  @Test func whatComesToNoEndIsEnded() async throws {
    let trial = Trial(
      catalogue: "none.toml", program: try Script("exec sleep 1000").path, limit: .milliseconds(50))
    #expect(await !trial.isSurvived(by: [1]))
  }

  @Test func aProgramThatCannotBeHadProvesNothingForIt() async {
    #expect(await !Trial(catalogue: "none.toml", program: "/nowhere/guichet").isSurvived(by: [1]))
  }

  @Test(arguments: [(3, "Guichet/Traités"), (12, "Guichet/À vérifier")])
  func whoWasThereByChanceIsAnswered(times: Int, folder: String) async throws {
    let desk = try TestDesk()
    try await desk.once()
    let citizen = Citizen("Rose Petit", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await DatabaseQueue(path: desk.database).write { db in
      try db.execute(
        sql: "INSERT INTO handling (uid_validity, uid, tries) SELECT uid_validity, 1, ? FROM mailbox",
        arguments: [times])
    }
    #expect(try await desk.once().status == 0)
    #expect(try await desk.mailbox.subjects(in: folder) == ["Inscription"])
  }
}

/// A shell script that stands for the program, in a folder that goes with it.
private final class Script {
  private let folder: URL
  let path: String

  init(_ line: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "program").path
    try Data("#!/bin/sh\n\(line)\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}
