import Foundation
import IMAP
import MIME
import TestSupport
import Testing

/// On real servers: a register is lost, and its backup put in its place.
@Suite(.timeLimit(.minutes(5))) struct RestoredRegisterTests {
  @Test func aBackupIsPutInPlaceAndNobodyIsLostOrTakenForAnother() async throws {
    let desk = try TestDesk()
    let colleague = Colleague(at: desk)
    let (early, late, next) = (
      Citizen("Awa Diallo", testbed: desk.testbed), Citizen("Omar Sarr", testbed: desk.testbed),
      Citizen("Rose Petit", testbed: desk.testbed)
    )
    let backup = desk.folder.appending(path: "backup").path

    // A desk at work is backed up, and goes on.
    var running = try await desk.open()
    try await early.write(to: desk.address, subject: "Awa", LineTests.request + early.name)
    _ = try await early.letter()
    let copied = try await Program.run("backup", "--config", desk.configuration, backup)
    #expect(copied.status == 0, "\(copied.errors)")
    try await late.write(to: desk.address, subject: "Omar", LineTests.request + late.name)
    _ = try await late.letter()
    running.signal(SIGKILL)
    _ = await running.ending()
    #expect(try await desk.register() == ["Awa Diallo confirmed", "Omar Sarr confirmed"])

    // The disk dies, WAL and all.
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: desk.database + suffix) }
    let restored = try await Program.run("restore", "--config", desk.configuration, backup)
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(restored.output.contains("Guichet/Traités"), "\(restored.output)")

    // The next citizen is answered as if nothing had happened.
    running = try await desk.open()
    try await next.write(to: desk.address, subject: "Rose", LineTests.request + next.name)
    #expect(try await next.letter().subject.contains("Inscription confirmée"))
    #expect(try await desk.register() == ["Awa Diallo confirmed", "Rose Petit confirmed"])

    // Who wrote between the backup and the loss lies among the handled. Moved back with all the others, he is recorded; who is known is
    // not answered twice.
    try await colleague.moveAll(from: "Guichet/Traités", to: "INBOX")
    let second = try #require(try await late.letters(2).last)
    #expect(second.subject.hasPrefix("Liste d’attente"), "\(second.subject)")
    running.terminate()
    let ending = await running.ending()
    #expect(ending.status == 0)
    #expect(ending.errors.contains("message known already"))
    #expect(
      try await desk.register() == ["Awa Diallo confirmed", "Omar Sarr waiting", "Rose Petit confirmed"])
    #expect(try await early.letters().count == 1)
    #expect(try await next.letters().count == 1)
    #expect(try await desk.mailbox.subjects(in: "INBOX").isEmpty)
  }

  @Test func aLetterThatLeftAfterTheBackupIsFoundAmongTheSentMail() async throws {
    let desk = try TestDesk(smtp: "url = \"smtp://127.0.0.1:1\"\ntls = \"off\"")
    let awa = Citizen("Awa Diallo", testbed: desk.testbed)
    let colleague = Colleague(at: desk)
    try await colleague.hasSentMailBefore()
    try await awa.write(to: desk.address, subject: "Inscription", LineTests.request + awa.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    // Its letter waits when the backup is made.
    #expect(try await desk.once().status == 75)
    let backup = desk.folder.appending(path: "backup").path
    #expect(try await Program.run("backup", "--config", desk.configuration, backup).status == 0)
    // Then it leaves, by a server that files what it sends; here the test does.
    try desk.write(
      "guichet.toml",
      try String(contentsOfFile: desk.configuration, encoding: .utf8).replacing(
        "url = \"smtp://127.0.0.1:1\"\ntls = \"off\"",
        with:
          "url = \"smtp://127.0.0.1:\(try desk.testbed("SUBMISSION_PORT"))\"\nca_file = \"\(try desk.testbed("CA"))\""
      ))
    #expect(try await desk.once().status == 0)
    let letter = try await RealMailbox(awa.address, testbed: desk.testbed).contents(atLeast: 1)
    try await colleague.keep(letter, in: "Sent")
    let restored = try await Program.run("restore", "--config", desk.configuration, backup)
    #expect(restored.output.contains("Letters that had not left: 1."), "\(restored.errors)")
    let ending = try await desk.once()
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.errors.contains("letter found among sent mail"))
    #expect(try await awa.letters().count == 1)
  }
}

extension Colleague {
  /// Moves everything from one folder into another, as with a mail program.
  func moveAll(from folder: String, to other: String) async throws {
    let session = try await session()
    try await session.select(try #require(MailboxName(folder)))
    try await session.move(session.search(.all), to: try #require(MailboxName(other)))
    await session.logout()
  }
}
