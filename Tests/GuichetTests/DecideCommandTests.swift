import Foundation
import GRDB
import MIME
import Registration
import TestSupport
import Testing

/// Staff decide from the command line, in the words of an answer to the digest and by the same rules.
@Suite(.timeLimit(.minutes(5))) struct DecideCommandTests {
  private let awa = Participant(name: "Awa Diallo", email: "awa@a.example")
  private let rose = Participant(name: "Rose Petit", email: "rose@c.example")

  @Test func ordersAreCarriedOutEachWithItsResult() async throws {
    let desk = try await QuietDesk()
    try await desk.receive(.staff(.notUnderstood), from: awa, uid: 1, proposal: try proposal(awa))
    try await desk.receive(.staff(.question), from: rose, uid: 2)
    let done = try await desk.run("decide", "1 oui, 2 répondu")
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.output.contains("“1 oui”: done\n  "))
    #expect(done.output.contains("  atelier-compost  confirmed  Awa Diallo\n"))
    #expect(done.output.contains("“2 répondu”: closed; nobody is written to"))
    #expect(try await desk.run("review", "--since", "2026-01-01").output == "Nothing waits for a human.\n")
    #expect(try await desk.run("list").output.contains("Awa Diallo"))
    let journal = try await desk.run("journal").output
    #expect(journal.contains("command decide") && journal.contains("decided"))
    let undone = try await desk.run("decide", "--json", "annuler 1")
    #expect(
      undone.output.contains("\"case\":1,\"done\":true,\"result\":\"taken back, the case is open again\""))
    #expect(undone.output.contains("\"result\":\"cancelled\""), "\(undone.output)")
    #expect(try await desk.run("review", "--since", "2026-01-01").output.contains("Awa Diallo"))
  }

  @Test func whatIsNotDoneIsToldAndChangesNothing() async throws {
    let desk = try await QuietDesk()
    try await desk.receive(.staff(.question), from: rose, uid: 1)
    let before = try await desk.run("journal").output
    let missed = try await desk.run("decide", "1 oui", "9 répondu", "demain")
    #expect(missed.status == 65)
    #expect(missed.errors.contains("3 of 3 orders were not done"), "\(missed.errors)")
    #expect(missed.output.contains("“1 oui”: not done: 1: there is no proposal to accept"))
    #expect(missed.output.contains("“9 répondu”: not done: 9: no message of that number"))
    #expect(missed.output.contains("“demain”: not done: not understood"))
    #expect(try await desk.run("journal").output == before)
    let half = try await desk.run("decide", "1 répondu", "9 oui")
    #expect(half.status == 65 && half.errors.contains("1 of 2 orders"))
    #expect(half.output.contains("“1 répondu”: closed"))
  }

  @Test func whoWasNeverAnsweredGetsTheNoticesWithTheConfirmation() async throws {
    let desk = try await QuietDesk()
    try await desk.receive(
      .staff(.notUnderstood), from: awa, uid: 1, proposal: try proposal(awa), isAnswered: false)
    try await desk.receive(.staff(.notUnderstood), from: rose, uid: 2, proposal: try proposal(rose))
    #expect(try await desk.run("decide", "1 oui, 2 oui").status == 0)
    let notice = "art. L. 112-11"
    #expect(try await letter(to: awa, at: desk).contains(notice))
    #expect(try await !letter(to: rose, at: desk).contains(notice))
  }

  /// By answer and by command: the message goes where it belongs, and comes back.
  @Test func aDecidedMessageLeavesTheFolderOfWhatWaits() async throws {
    let desk = try TestDesk()
    let citizen = Citizen("Omar Sarr", testbed: desk.testbed)
    for subject in ["Parking", "Vestiaire"] {
      try await citizen.write(
        to: desk.address, subject: subject, "Bonjour, y a-t-il un \(subject) ? Omar Sarr")
    }
    _ = try await desk.mailbox.messages(atLeast: 2)
    try await desk.once()
    let (review, handled) = ("Guichet/À vérifier", "Guichet/Traités")
    #expect(try await Set(desk.mailbox.subjects(in: review)) == ["Parking", "Vestiaire"])
    let first = try #require(try await desk.mailbox.subjects(in: review).first)
    let done = try await Program.run("decide", "--config", desk.configuration, "1 répondu")
    #expect(done.status == 0, "\(done.errors)")
    #expect(try await desk.once().status == 0)
    #expect(try await desk.mailbox.subjects(in: review).count == 1)
    #expect(try await desk.mailbox.subjects(in: handled) == [first])
    #expect(try await Program.run("decide", "--config", desk.configuration, "annuler 1").status == 0)
    let running = try Program.start("run", "--config", desk.configuration)
    await running.waits(for: "message filed anew")
    running.terminate()
    #expect(await running.ending().status == 0)
    #expect(try await Set(desk.mailbox.subjects(in: review)) == ["Parking", "Vestiaire"])
    #expect(try await desk.mailbox.subjects(in: handled).isEmpty)
  }

  private func proposal(_ person: Participant) throws -> [Action] {
    let event = try #require(EventID(rawValue: "atelier-compost"))
    return [Action(.register, event: event, seats: 1, participants: [person])]
  }

  /// The text of the latest letter to that person.
  private func letter(to person: Participant, at desk: QuietDesk) async throws -> String {
    let bytes = try await DatabaseQueue(path: desk.database).read { db in
      try Data.fetchOne(
        db,
        sql:
          "SELECT bytes FROM content JOIN outbox ON outbox.id = content.outbox WHERE recipient = ? ORDER BY id DESC",
        arguments: [person.email])
    }
    return try Message(parsing: [UInt8](try #require(bytes))).body.map(\.text).joined(separator: "\n")
  }
}
