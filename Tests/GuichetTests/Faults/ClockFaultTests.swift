import Foundation
import Logging
import MIME
import Records
import Registration
import TestSupport
import Testing

@testable import Guichet

/// A clock that is wrong, or that shows what was forgotten.
@Suite(.timeLimit(.minutes(5))) struct ClockFaultTests {
  /// A month ahead when the message came and the server took no mail; then set right.
  @Test func aClockThatIsSetBackKeepsNobodyWaiting() async throws {
    let testbed = Testbed()
    let desk = try TestDesk(smtp: "url = \"smtp://127.0.0.1:9\"\ntls = \"off\"")
    let citizen = Citizen("Rose Petit", testbed: testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    let once = ["run", "--once", "--config", desk.configuration]
    #expect(try await Program.run(daysAhead: 30, once).status == 75)
    try desk.write(
      "guichet.toml",
      String(contentsOfFile: desk.configuration, encoding: .utf8).replacing(
        "url = \"smtp://127.0.0.1:9\"\ntls = \"off\"",
        with: "url = \"smtp://127.0.0.1:\(testbed("SUBMISSION_PORT"))\"\nca_file = \"\(testbed("CA"))\""))
    #expect(try await desk.once().status == 0)
    #expect(try await citizen.letters().count == 1)
    #expect(try await desk.register() == ["Rose Petit confirmed"])
  }

  /// As where the machine slept over the digest's hour.
  @Test func aClockThatIsSetForwardUnderADeskAtRestMakesTheDigestDueAtOnce() async throws {
    let clock = TestClock("2026-03-10T15:00:00Z")
    let writer = try DigestTests.writer(clock)
    let bell = Bell(), written = Bell()
    let service = DigestService(
      writer: writer, bell: bell, outboxBell: written, log: DeskLog(Logger(label: "clock")))
    let running = Task { try await service.run() }
    // It has looked, and rests until 18:00, or is about to.
    await clock.isRead.wait(atMost: nil)
    clock.set("2026-03-12T19:00:00Z")
    bell.ring()
    await written.wait(atMost: nil)
    let day = try #require(CivilDate(year: 2026, month: 3, day: 12))
    #expect(try await writer.register.hasDigest(of: day))
    running.cancel()
    try await running.value
  }

  @Test func theKernelIsAskedToTellWhenTheClockIsSet() { #expect(ClockWatch {} != nil) }

  /// The testbed's is good for a year.
  @Test func anExpiredCertificateIsNamedAndARenewedOneServes() async throws {
    let desk = try TestDesk()
    let citizen = Citizen("Paul Martin", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    let late = try await Program.run(daysAhead: 400, ["run", "--once", "--config", desk.configuration])
    #expect(late.status == 69)
    #expect(late.errors.contains("certificate has expired"))
    let check = try await Program.run(daysAhead: 400, ["check", "--config", desk.configuration])
    #expect(check.output.contains("FAILED  mailbox") && check.output.contains("FAILED  submission"))
    #expect(check.output.split(separator: "certificate has expired").count == 3)
    let preview = desk.folder.appending(path: "preview").path
    _ = try await Program.run("digest", "--config", desk.configuration, "--preview", preview)
    #expect(
      try String(contentsOfFile: preview + "/digest.txt", encoding: .utf8).contains("certificate has expired")
    )
    try await citizen.write(
      to: desk.address, subject: "Question", "Bonjour,\nY a-t-il un parking ?\n" + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    #expect(try await desk.once().status == 0)
    #expect(try await desk.mailbox.subjects(in: "INBOX").isEmpty)
  }
}
