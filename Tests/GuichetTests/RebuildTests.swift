import Foundation
import GRDB
import MIME
import TestSupport
import Testing

/// A register made anew from the mailbox, on real servers: it is the one that was lost, and what it is not has a cause.
@Suite(.timeLimit(.minutes(4))) struct RebuildTests {
  private let desk: TestDesk
  private let citizens: [Citizen]

  init() throws {
    let desk = try TestDesk()
    self.desk = desk
    citizens = ["Awa Diallo", "Omar Sarr", "Rose Petit"].map { Citizen($0, testbed: desk.testbed) }
  }

  /// Two have a seat, and one waits.
  private func fill() async throws {
    for citizen in citizens {
      try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
      _ = try await desk.mailbox.messages(atLeast: 1)
      try await desk.once()
    }
  }

  private func rebuild(_ arguments: String...) async throws -> Program.Ending {
    try await Program.run(["rebuild", "--config", desk.configuration] + arguments)
  }

  private func change(_ sql: String) async throws {
    try await DatabaseQueue(path: desk.database).write { try $0.execute(sql: sql) }
  }

  /// All that people and programs call registrations by, and how they stand.
  private func list() async throws -> String {
    try await Program.run("list", "--json", "--config", desk.configuration).output
  }

  /// As if the disk had been lost, but for the key where it is kept.
  private func loseRegister(keepingKey: Bool = true) throws {
    for file in ["", "-wal", "-shm"] + (keepingKey ? [] : ["-key"]) {
      try? FileManager.default.removeItem(atPath: desk.database + file)
    }
  }

  private func putInPlace(_ file: String) throws {
    for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: file + suffix) {
      try FileManager.default.moveItem(atPath: file + suffix, toPath: desk.database + suffix)
    }
    if !FileManager.default.fileExists(atPath: desk.database + "-key") {
      try FileManager.default.moveItem(atPath: file + "-key", toPath: desk.database + "-key")
    }
  }

  @Test func aDeskOnTheNewRegisterGoesOnAsIfNothingHadHappened() async throws {
    try await fill()
    let before = try await list()
    try loseRegister()
    let new = desk.folder.appending(path: "new.sqlite").path
    let ending = try await rebuild("--into", new)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(
      ending.output.contains("3 messages in 4 folders, 3 registrations, 3 letters."), "\(ending.output)")
    try putInPlace(new)
    #expect(try await list() == before)
    let once = try await desk.once()
    #expect(!once.errors.contains("letter sent"), "\(once.errors)")
    try await cancelsByReply()
    #expect(
      try await desk.register() == ["Awa Diallo cancelled", "Omar Sarr confirmed", "Rose Petit confirmed"])
    #expect(try await citizens[1].letters().count == 1)
    let verified = try await Program.run("journal", "--verify", "--config", desk.configuration)
    #expect(verified.status == 0, "\(verified.errors)")
  }

  /// The next citizen answers the letter that the lost register had written: the reply is understood, and who waits is called up.
  private func cancelsByReply() async throws {
    let letter = try #require(try await citizens[0].letters().last)
    let id = try #require(letter.messageID)
    try await citizens[0].write(
      to: desk.address, subject: "Re: \(letter.subject)",
      "Bonjour, je dois annuler mon inscription.\n\nAwa Diallo",
      headers: [HeaderField(name: "In-Reply-To", value: "<\(id)>")])
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    #expect(try await citizens[0].letters(2).last?.subject.contains("Annulation") == true)
    #expect(try await citizens[2].letters(2).last?.subject.contains("place") == true)
  }

  @Test func whereTheKeyIsLostTooTheSentMailTellsTheNames() async throws {
    try await fill()
    let before = try await list()
    let letters = try await DatabaseQueue(path: desk.database).read {
      try Data.fetchAll($0, sql: "SELECT bytes FROM content ORDER BY outbox").map { [UInt8]($0) }
    }
    try await Colleague(at: desk).keep(letters, in: "Sent")
    try loseRegister(keepingKey: false)
    let new = desk.folder.appending(path: "new.sqlite").path
    #expect(try await rebuild("--into", new).status == 0)
    try putInPlace(new)
    #expect(try await list() == before)
    try await cancelsByReply()
  }

  @Test func whatWaitsInTheInboxIsAnsweredByTheDesk() async throws {
    try await fill()
    let late = Citizen("Paul Martin", testbed: desk.testbed)
    try loseRegister()
    try await late.write(to: desk.address, subject: "Inscription", LineTests.request + late.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    let new = desk.folder.appending(path: "new.sqlite").path
    let ending = try await rebuild("--into", new)
    try putInPlace(new)
    try await desk.once()
    // Where it came within the same second as one that was filed, nobody can tell: it counts as answered.
    let isAnswered = ending.output.contains("1 messages wait for the desk.")
    #expect(try await desk.register().last == "Paul Martin waiting")
    if isAnswered { #expect(try await late.letter().subject.contains("attente")) }
  }

  @Test func aFileThatIsThereIsNotOverwritten() async throws {
    try await fill()
    let ending = try await rebuild("--into", desk.catalogue)
    #expect(ending.status == 73)
    #expect(ending.errors.contains("is there already"))
  }

  @Test func withoutARegisterThereIsNothingToCompare() async throws {
    let ending = try await rebuild()
    #expect(ending.status == 69)
    #expect(ending.errors.contains("there is no database yet"))
  }

  @Test func nothingIsChangedAndTheSameIsIdentical() async throws {
    try await fill()
    let before = try Data(contentsOf: URL(fileURLWithPath: desk.database))
    let mail = try Colleague(at: desk).marks(in: "Guichet")
    let ending = try await rebuild()
    #expect(ending.status == 0)
    #expect(ending.output.hasSuffix("Identical.\n"), "\(ending.output)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: desk.database)) == before)
    #expect(try Colleague(at: desk).marks(in: "Guichet") == mail)
    #expect(mail.count == 3)
  }

  @Test func whatStaffDoByCommandIsTheCause() async throws {
    try await fill()
    let reference = try await desk.reference(of: "Awa Diallo")
    #expect(try await Program.run("cancel", "--config", desk.configuration, reference).status == 0)
    _ = try await Program.run(
      "register", "--config", desk.configuration, "--event", "reunion-mobilites", "Lucie Roy")
    let ending = try await rebuild()
    #expect(ending.status == 0, "\(ending.output)")
    #expect(ending.output.contains("another status; command cancel (journal, line"), "\(ending.output)")
    #expect(ending.output.contains("another status; follows from: command cancel"), "\(ending.output)")
    #expect(ending.output.contains("only in the register; command register"), "\(ending.output)")
    #expect(ending.output.contains("each explained."))
    #expect(!ending.output.contains("Awa") && !ending.output.contains("citizens.example"))
  }

  @Test func whoWasErasedIsTheCause() async throws {
    try await fill()
    let ending = try await Program.run(
      "person", "erase", "--config", desk.configuration, citizens[0].address, "--yes", "--cancel")
    #expect(ending.status == 0, "\(ending.errors)")
    let rebuilt = try await rebuild()
    #expect(rebuilt.status == 0, "\(rebuilt.output)")
    #expect(rebuilt.output.contains("erased, at a person’s request"), "\(rebuilt.output)")
  }

  @Test func aCatalogueThatChangedIsTheCause() async throws {
    try await fill()
    try desk.write("catalogue.toml", TestDesk.catalogueText.replacing("capacity = 2", with: "capacity = 3"))
    try await desk.once()
    #expect(try await desk.register().last == "Rose Petit confirmed")
    let ending = try await rebuild()
    #expect(ending.status == 0, "\(ending.output)")
    #expect(ending.output.contains("the catalogue was changed (journal, line"), "\(ending.output)")
  }

  @Test func aMessageThatIsGoneIsTheCauseAndOneFiledElsewhereIsFound() async throws {
    try await fill()
    let colleague = Colleague(at: desk)
    try await colleague.move(1, from: "Guichet/Traités", to: "Archives 2027")
    #expect(try await rebuild().output.hasSuffix("Identical.\n"))
    try await colleague.empty("Archives 2027")
    let ending = try await rebuild()
    #expect(ending.status == 0, "\(ending.output)")
    #expect(
      ending.output.contains("only in the register; the message lies in no folder any more"),
      "\(ending.output)")
  }

  @Test(arguments: [
    "UPDATE registration SET status = 'cancelled', cancelled_at = '2026-01-01 00:00:00.000' WHERE id = 1",
    "UPDATE registration SET name = 'Quelqu’un d’autre' WHERE id = 2",
    "UPDATE registration SET reference = '2222-22' WHERE id = 1",
    "UPDATE message SET outcome = 'silent' WHERE id = 1",
    "DELETE FROM content WHERE outbox = 1; DELETE FROM answered WHERE letter = 1; DELETE FROM outbox WHERE id = 1",
  ]) func whatNobodyDidIsNotExplained(sql: String) async throws {
    try await fill()
    try await change(sql)
    let ending = try await rebuild("--json")
    #expect(ending.status == 65, "\(ending.output)")
    #expect(ending.output.contains("\"explained\":false"), "\(ending.output)")
    #expect(ending.errors.contains("not explained; keep this file"))
  }

  @Test func aMessageThatTheRegisterDoesNotKnowIsNotExplained() async throws {
    try await fill()
    let stranger = citizens[0].message(
      to: desk.address, subject: "Inscription", LineTests.request + "Paul Martin")
    try await Colleague(at: desk).keep([Array(stranger.text.utf8)], in: "Guichet/Traités")
    let ending = try await rebuild()
    #expect(ending.status == 65)
    #expect(
      ending.output.contains("in “Guichet/Traités”: only in the mailbox; NOT EXPLAINED"), "\(ending.output)")
  }

  @Test func whatWasNamedAtRandomIsTheCause() async throws {
    try await fill()
    try await change(
      "UPDATE naming SET messages = 3, letters = 3, key = '\(String(repeating: "5", count: 64))'")
    let ending = try await rebuild()
    #expect(ending.status == 0, "\(ending.output)")
    #expect(ending.output.contains("another reference; named at random"), "\(ending.output)")
  }
}
