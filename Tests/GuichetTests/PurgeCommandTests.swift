import Foundation
import TestSupport
import Testing

/// The bordereau d'élimination and its execution, as staff run them, long after the event.
@Suite(.timeLimit(.minutes(5))) struct PurgeCommandTests {
  /// Days from any day of these years until the terms of an event in May 2099 are over.
  private static let ahead = 28_000

  @Test func aBordereauIsPrintedThenCarriedOut() async throws {
    let desk = try TestDesk(
      folders:
        "[retention]\nname_days = 36500\n[[retention.event]]\nid = \"reunion-mobilites\"\nphone_days = 36500")
    try await desk.once()
    for event in ["atelier-compost", "reunion-mobilites"] {
      let ending = try await Program.run(
        "register", "--config", desk.configuration, "--event", event, "Rose Petit", "--phone",
        "06 12 34 56 78")
      #expect(ending.status == 0, "\(ending.errors)")
    }
    let early = try await Program.run("purge", "propose", "--config", desk.configuration)
    #expect(early.output.contains("Rien n’est à éliminer à cette date."), "\(early.errors)")
    let proposed = try await run(desk, "propose")
    #expect(
      proposed.output.contains("1. Numéros de téléphone des inscrits – Réussir son compost de quartier"))
    #expect(proposed.output.contains("2. Messages reçus et réponses du guichet"), "\(proposed.errors)")
    #expect(!proposed.output.contains("Noms") && !proposed.output.contains("mobilités"))
    let executed = try await run(desk, "execute", "--visa", "AD91-2099-7", "--json")
    #expect(executed.output.contains("\"executed\":true"), "\(executed.errors)")
    #expect(executed.output.contains("\"type\":\"phone\",\"event\":\"atelier-compost\""))
    #expect(try await run(desk, "propose").output.contains("Rien n’est à éliminer"))
    let list = try await Program.run("list", "--json", "--config", desk.configuration).output
    #expect(list.split(separator: "\n").count { $0.contains("+33612345678") } == 1)
    #expect(list.split(separator: "\n").count { $0.contains("Rose Petit") } == 2)
  }

  @Test func theMailboxIsPurgedWithTheRegister() async throws {
    // Without TLS: no certificate is valid for so long.
    let testbed = Testbed()
    let desk = try TestDesk(
      on: testbed, imap: "url = \"imap://127.0.0.1:\(try testbed("IMAP_PORT"))\"\ntls = \"off\"")
    let awa = Citizen("Awa Diallo", testbed: desk.testbed)
    try await awa.write(
      to: desk.address, subject: "Compost", "Je m'inscris à la formation compost. Awa Diallo")
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    #expect(try await desk.mailbox.subjects(in: "Guichet/Traités") == ["Compost"])
    // As servers file what they send.
    let letter = try await RealMailbox(awa.address, testbed: desk.testbed).contents(atLeast: 1)
    try await Colleague(at: desk).keep(letter, in: "Sent")
    let executed = try await run(desk, "execute", "--visa", "AD91-2099-8", "--mailbox")
    #expect(executed.output.contains("brouillons et du courrier envoyé : 1"), "\(executed.output)")
    #expect(try await desk.mailbox.subjects(in: "Sent").isEmpty)
    #expect(executed.output.contains("Messages supprimés de la boîte aux lettres : 1"), "\(executed.errors)")
    #expect(try await desk.mailbox.subjects(in: "Guichet/Traités").isEmpty)
    #expect(try await run(desk, "propose").output.contains("Rien n’est à éliminer"))
  }

  @Test func aDayToComeOrAnEmptyVisaIsRefused() async throws {
    let desk = try TestDesk()
    let day = try await Program.run(
      "purge", "propose", "--config", desk.configuration, "--date", "2200-01-01")
    #expect(day.status == 64 && day.errors.contains("2200-01-01 is to come"))
    let visa = try await Program.run("purge", "execute", "--config", desk.configuration, "--visa", " ")
    #expect(visa.status == 64 && visa.errors.contains("--visa"))
  }

  private func run(_ desk: TestDesk, _ arguments: String...) async throws -> Program.Ending {
    try await Program.run(
      daysAhead: Self.ahead, ["purge", arguments[0], "--config", desk.configuration] + arguments.dropFirst())
  }
}
