import Foundation
import GRDB
import MIME
import TestSupport
import Testing

/// What the desk does when the world around it moves.
@Suite(.timeLimit(.minutes(5))) struct RecoveryTests {
  @Test func aServerThatComesBackIsServedAgain() async throws {
    let testbed = try Testbed().another()
    defer { try? testbed.run("remove") }
    let desk = try TestDesk(on: testbed)
    let running = try await desk.open()
    try testbed.run("stop", "imap")
    await running.waits(for: "mailbox out of reach")
    try testbed.run("start", "imap")
    await running.waits(for: "mailbox connected")
    let citizen = Citizen("Ewa Kowalska", testbed: testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    #expect(try await citizen.letter().subject.contains("confirmée"))
    running.terminate()
    #expect(await running.ending().status == 0)
  }

  @Test func anotherUIDVALIDITYRepeatsNothing() async throws {
    let desk = try TestDesk(folders: "[imap.folders]\nhandled = \"\"")
    let citizen = Citizen("Sunita Perera", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    _ = try await citizen.letter()
    // As if all had been recorded under other numbers: the mailbox's UIDVALIDITY is new to the desk.
    try await DatabaseQueue(path: desk.folder.appending(path: "guichet.sqlite").path).write { db in
      try db.execute(sql: "UPDATE place SET uid_validity = 1; UPDATE mailbox SET uid_validity = 1")
    }
    let ending = try await desk.once()
    #expect(ending.status == 0)
    #expect(ending.errors.contains("message known already"))
    #expect(!ending.errors.contains("letter sent"))
    #expect(try await desk.register() == ["Sunita Perera confirmed"])
  }

  @Test func aMessageOverTenMebibytesIsReadAsFarAsItGoes() async throws {
    let desk = try TestDesk()
    let citizen = Citizen("Grégoire Lourd", testbed: desk.testbed)
    let picture = String(repeating: String(repeating: "x", count: 1000) + "\n", count: 8_500)
    try await citizen.write(
      to: desk.address, subject: "Avec une image", LineTests.request + citizen.name + "\n\n" + picture)
    _ = try await desk.mailbox.messages(atLeast: 1)
    let ending = try await desk.once()
    #expect(ending.status == 0)
    #expect(try await desk.register().isEmpty)
    #expect(try await desk.mailbox.subjects(in: "Guichet/À vérifier") == ["Avec une image"])
    #expect(try await citizen.letters().count == 1)
  }

  @Test func aCatalogueIsReadAnewOrTheOldOneStays() async throws {
    let desk = try TestDesk()
    let running = try await desk.open()
    try desk.write(
      "catalogue.toml", TestDesk.catalogueText.replacing("capacity = 2", with: "capacity = \"deux\""))
    running.signal(SIGHUP)
    await running.waits(for: "not reloaded")
    let more = """

      [[event]]
      id = "couture"
      kind = "atelier"
      title = "Initiation à la couture"
      sessions = [{ start = 2099-09-09T18:00:00 }]
      """
    try desk.write("catalogue.toml", TestDesk.catalogueText + more)
    running.signal(SIGHUP)
    await running.waits(for: "templates reloaded")
    let citizen = Citizen("Inès Carvalho", testbed: desk.testbed)
    try await citizen.write(
      to: desk.address, subject: "Inscription",
      "Bonjour,\n\nJe souhaite m'inscrire à l'atelier « Initiation à la couture ».\n\nInès Carvalho")
    #expect(try await citizen.letter().subject.contains("couture"))
    running.terminate()
    #expect(await running.ending().status == 0)
  }
}
