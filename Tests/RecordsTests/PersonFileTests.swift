import Foundation
import MIME
import Registration
import Testing

@testable import Records

/// Whose data is meant, and all that is kept of them.
@Suite struct PersonFileTests {
  private static let awa = Participant(name: "Awa Diallo", email: "awa@a.example", organisation: "Benkadi 91")

  @Test func allThatIsKeptIsThere() async throws {
    let desk = try await Desk()
    var receipt = desk.receipt(
      .act(.register, Self.awa, Participant(name: "Omar Sarr")), from: "awa@a.example", uid: 1)
    receipt.words = "Je viens avec Omar."
    try await desk.record(receipt)
    let file = try await desk.register.personFile("Awa@a.example")
    #expect(file.names == ["Awa Diallo"])
    #expect(file.registrations.map(\.organisation) == ["Benkadi 91"])
    #expect(file.made.map(\.status) == [.confirmed])
    #expect(file.messages.map(\.words) == ["Je viens avec Omar."])
    #expect(file.messages.flatMap(\.places).map(\.uid) == [1])
    #expect(file.letters.map(\.kind) == ["test"])
    let lines = try await desk.register.journal().filter { file.journal.contains($0.number) }
    #expect(lines.contains { $0.cause == "message 1" && $0.act == "confirmed" })
  }

  @Test func anotherOfTheSameNameIsAskedFor() async throws {
    let desk = try await Desk()
    try await desk.receive(.act(.register, Self.awa), from: "awa@a.example", uid: 1)
    let other = Participant(name: "DIALLO Awa", email: "awa@z.example")
    try await desk.receive(.act(.register, other), from: "awa@z.example", uid: 2)
    await #expect(throws: PersonError.several(["awa@a.example", "awa@z.example"])) {
      try await desk.register.personFile("Awa Diallo")
    }
    let file = try await desk.register.personFile("Awa Diallo", contact: "awa@z.example")
    #expect(file.registrations.map(\.email) == ["awa@z.example"])
    await #expect(throws: PersonError.unknown) { try await desk.register.personFile("Paul Martin") }
    await #expect(throws: PersonError.unknown) { try await desk.register.personFile("paul@m.example") }
  }

  @Test func whoWasRegisteredByAnotherIsNotThatOther() async throws {
    let desk = try await Desk()
    try await desk.receive(
      .act(.register, Self.awa, Participant(name: "Omar Sarr")), from: "awa@a.example", uid: 1)
    let file = try await desk.register.personFile("Omar Sarr")
    #expect(file.address == nil)
    #expect(file.registrations.map(\.name) == ["Omar Sarr"])
    #expect(file.messages.isEmpty && file.letters.isEmpty && file.made.isEmpty)
  }
}
