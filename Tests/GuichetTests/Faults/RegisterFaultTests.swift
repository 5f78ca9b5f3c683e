import Foundation
import GRDB
import MIME
import TestSupport
import Testing

/// A disk that takes nothing, and a database that another holds: said as what it is, and waited for.
@Suite(.timeLimit(.minutes(5))) struct RegisterFaultTests {
  @Test(arguments: ["ENOSPC", "EROFS", "EIO"])
  func aDiskThatTakesNothingIsWaitedFor(error: String) async throws {
    let desk = try TestDesk()
    let running = try await desk.open()
    let disk = try await FailingDisk(of: running.processIdentifier, error)
    let citizen = Citizen("Awa Diallo", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    await running.waits(for: "register cannot be written")
    await disk.isWellAgain()
    #expect(try await citizen.letter().subject.contains("confirmée"))
    running.terminate()
    let ending = await running.ending()
    #expect(ending.status == 0)
    #expect(!ending.errors.contains("Awa") && !ending.errors.contains("INSERT"))
    #expect(try await desk.register() == ["Awa Diallo confirmed"])
    #expect(try await citizen.letters().count == 1)
    #expect(try await desk.mailbox.subjects(in: "INBOX").isEmpty)
  }

  @Test func aDatabaseThatAnotherHoldsIsWaitedFor() async throws {
    let desk = try TestDesk()
    let running = try await desk.open()
    let citizen = Citizen("Omar Sarr", testbed: desk.testbed)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: desk.database, configuration: configuration)
    try await other.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    await running.waits(for: "register cannot be written")
    try await other.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
    _ = try await citizen.letter()
    running.terminate()
    let ending = await running.ending()
    #expect(ending.status == 0)
    #expect(ending.errors.contains("another program"))
    #expect(try await desk.register() == ["Omar Sarr confirmed"])
    #expect(try await citizen.letters().count == 1)
  }
}

/// strace(1), which has each write of a process to its database fail.
private final class FailingDisk {
  private let tracer: Program.Running

  /// Fails from now on.
  init(of process: Int32, _ error: String) async throws {
    tracer = try Program.start(
      tool: "strace",
      [
        "-f", "-o", "/dev/null", "-e", "trace=pwrite64", "-e", "inject=pwrite64:error=\(error)", "-p",
        "\(process)",
      ])
    await tracer.waits(for: "attached")
  }

  func isWellAgain() async {
    // A test's children have every other signal blocked, and strace waits for it; the process is let go all the same.
    tracer.signal(SIGKILL)
    _ = await tracer.ending()
  }
}
