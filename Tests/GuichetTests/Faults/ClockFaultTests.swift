import Foundation
import MIME
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

  /// Two days forward while the desk is at work, as where the machine slept. A test cannot set the kernel's clock: SIGHUP is what has the desk
  /// look, in the place of `ClockWatch`.
  @Test func aClockThatIsSetForwardMakesDueWhatTheNewHourAsksForOnce() async throws {
    let desk = try TestDesk()
    try desk.write(
      "catalogue.toml", TestDesk.catalogueText.replacing("2099-05-12", with: CivilDay(Date()).adding(8).iso))
    try desk.write("clock", "+0")
    // How long something takes is counted by the true clock. The library adds to its process's environment, which would hide the desk's
    // arguments from it: env(1) takes that upon itself.
    let running = try Program.start(
      environment: [
        "LD_PRELOAD": "/usr/$LIB/faketime/libfaketime.so.1", "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_TIMESTAMP_FILE": desk.folder.appending(path: "clock").path,
      ], tool: "env", [Program.path, "run", "--config", desk.configuration])
    await running.waits(for: "mailbox connected")
    let citizen = Citizen("Sol Vidal", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    #expect(try await citizen.letter().subject.contains("confirmée"))
    try desk.write("clock", "+2d")
    for _ in 1...2 {
      running.signal(SIGHUP)
      await running.waits(for: "templates reloaded")
    }
    #expect(try await citizen.letters(2).last?.subject.contains("6 jours") == true)
    let later = Citizen("Omar Sarr", testbed: desk.testbed)
    try await later.write(to: desk.address, subject: "Inscription", LineTests.request + later.name)
    _ = try await later.letter()
    running.terminate()
    let ending = await running.ending()
    #expect(ending.status == 0)
    #expect(ending.errors.split(separator: "letter sent").count == 1 + 3)
    #expect(try await desk.register() == ["Sol Vidal confirmed", "Omar Sarr confirmed"])
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
