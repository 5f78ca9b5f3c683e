import Foundation
import TestSupport
import Testing

/// A register held to what the mailbox tells, on real servers: what differs has a cause.
@Suite(.timeLimit(.minutes(4))) struct RebuildTests {
  @Test func aFileThatIsThereIsNotOverwritten() async throws {
    let full = try await FullDesk()
    let desk = full.desk
    let ending = try await full.rebuild("--into", desk.catalogue)
    #expect(ending.status == 73)
    #expect(ending.errors.contains("is there already"))
  }

  @Test func withoutARegisterThereIsNothingToCompare() async throws {
    let desk = try TestDesk()
    let ending = try await Program.run("rebuild", "--config", desk.configuration)
    #expect(ending.status == 69)
    #expect(ending.errors.contains("there is no database yet"))
  }

  @Test func nothingIsChangedAndTheSameIsIdentical() async throws {
    let full = try await FullDesk()
    let desk = full.desk
    let before = try Data(contentsOf: URL(fileURLWithPath: desk.database))
    let mail = try Colleague(at: desk).marks(in: "Guichet")
    let ending = try await full.rebuild()
    #expect(ending.status == 0)
    #expect(ending.output.hasSuffix("Identical.\n"), "\(ending.output)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: desk.database)) == before)
    #expect(try Colleague(at: desk).marks(in: "Guichet") == mail)
    #expect(mail.count == 3)
  }

  @Test func whatStaffDoByCommandIsTheCause() async throws {
    let full = try await FullDesk()
    let desk = full.desk
    let reference = try await desk.reference(of: "Awa Diallo")
    #expect(try await Program.run("cancel", "--config", desk.configuration, reference).status == 0)
    _ = try await Program.run(
      "register", "--config", desk.configuration, "--event", "reunion-mobilites", "Lucie Roy")
    let ending = try await full.rebuild()
    #expect(ending.status == 0, "\(ending.output)")
    #expect(ending.output.contains("another status; command cancel (journal, line"), "\(ending.output)")
    #expect(ending.output.contains("another status; follows from: command cancel"), "\(ending.output)")
    #expect(ending.output.contains("only in the register; command register"), "\(ending.output)")
    #expect(ending.output.contains("each explained."))
    #expect(!ending.output.contains("Awa") && !ending.output.contains("citizens.example"))
  }

  @Test func whoWasErasedIsTheCause() async throws {
    let full = try await FullDesk()
    let desk = full.desk
    let ending = try await Program.run(
      "person", "erase", "--config", desk.configuration, full.citizens[0].address, "--yes", "--cancel")
    #expect(ending.status == 0, "\(ending.errors)")
    let rebuilt = try await full.rebuild()
    #expect(rebuilt.status == 0, "\(rebuilt.output)")
    #expect(rebuilt.output.contains("erased, at a person’s request"), "\(rebuilt.output)")
  }

  @Test func aCatalogueThatChangedIsTheCause() async throws {
    let full = try await FullDesk()
    let desk = full.desk
    try desk.write("catalogue.toml", TestDesk.catalogueText.replacing("capacity = 2", with: "capacity = 3"))
    try await desk.once()
    #expect(try await desk.register().last == "Rose Petit confirmed")
    let ending = try await full.rebuild()
    #expect(ending.status == 0, "\(ending.output)")
    #expect(ending.output.contains("the catalogue was changed (journal, line"), "\(ending.output)")
  }

  @Test func aMessageThatIsGoneIsTheCauseAndOneFiledElsewhereIsFound() async throws {
    let full = try await FullDesk()
    let desk = full.desk
    let colleague = Colleague(at: desk)
    try await colleague.move(1, from: "Guichet/Traités", to: "Archives 2027")
    #expect(try await full.rebuild().output.hasSuffix("Identical.\n"))
    try await colleague.empty("Archives 2027")
    let ending = try await full.rebuild()
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
    let full = try await FullDesk()
    try await full.change(sql)
    let ending = try await full.rebuild("--json")
    #expect(ending.status == 65, "\(ending.output)")
    #expect(ending.output.contains("\"explained\":false"), "\(ending.output)")
    #expect(ending.errors.contains("not explained; keep this file"))
  }

  @Test func aMessageThatTheRegisterDoesNotKnowIsNotExplained() async throws {
    let full = try await FullDesk()
    let desk = full.desk
    let stranger = full.citizens[0].message(
      to: desk.address, subject: "Inscription", LineTests.request + "Paul Martin")
    try await Colleague(at: desk).keep([Array(stranger.text.utf8)], in: "Guichet/Traités")
    let ending = try await full.rebuild()
    #expect(ending.status == 65)
    #expect(
      ending.output.contains("in “Guichet/Traités”: only in the mailbox; NOT EXPLAINED"), "\(ending.output)")
  }

  @Test func whatWasNamedAtRandomIsTheCause() async throws {
    let full = try await FullDesk()
    try await full.change(
      "UPDATE naming SET messages = 3, letters = 3, key = '\(String(repeating: "5", count: 64))'")
    let ending = try await full.rebuild()
    #expect(ending.status == 0, "\(ending.output)")
    #expect(ending.output.contains("another reference; named at random"), "\(ending.output)")
  }
}
