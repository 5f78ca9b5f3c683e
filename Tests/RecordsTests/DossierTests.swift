import Foundation
import Registration
import Testing

@testable import Records

/// All that the register has on a reference or an address.
@Suite struct DossierTests {
  /// Awa Diallo asks for two, of whom one gives way to Paul Martin; Omar Sarr asks beside her.
  private func busyDesk() async throws -> Desk {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo", "Rose Petit"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2, ownEmail: true)
    try await desk.receive(.cancel("training", "Rose Petit"), from: "awa@a.example", uid: 3)
    try await desk.receive(.staff(.question), from: "awa@a.example", uid: 4)
    return desk
  }

  private func reference(of name: String, in desk: Desk) async throws -> Reference {
    try #require(try await desk.register.entries().first { $0.name == name }?.reference)
  }

  @Test func aReferenceHasWhatMadeAndChangedIt() async throws {
    let desk = try await busyDesk()
    let dossier = try await desk.register.dossier(of: reference(of: "Awa Diallo", in: desk))
    #expect(
      dossier.registrations.map { "\($0.name ?? "?") \($0.status)" } == [
        "Awa Diallo confirmed", "Rose Petit cancelled",
      ])
    #expect(dossier.messages.map(\.number) == [1, 3])
    #expect(dossier.messages.map(\.outcome) == [.act, .act])
    #expect(dossier.letters.map(\.number) == [1, 3])
    #expect(
      dossier.journal.map(\.cause) == ["message 1", "message 1", "message 1", "message 3", "message 3"])
    #expect(dossier.journal.map(\.act) == ["confirmed", "confirmed", "act", "cancelled", "act"])
  }

  @Test func anAddressHasItsMessagesAndItsLetters() async throws {
    let desk = try await busyDesk()
    let dossier = try await desk.register.dossier(ofAddress: "AWA@a.example")
    #expect(dossier.registrations.map(\.name) == ["Awa Diallo", "Rose Petit"])
    #expect(dossier.messages.map(\.number) == [1, 3, 4])
    #expect(dossier.letters.map(\.recipient) == ["awa@a.example", "awa@a.example", "awa@a.example"])
    #expect(dossier.journal.map(\.cause).last == "message 4")
  }

  @Test func anAddressThatSomebodyElseGaveHasTheirMessage() async throws {
    let desk = try await Desk()
    let decision = Decision.register("training", "Rose Petit").standing(at: "rose@c.example")
    try await desk.receive(decision, from: "awa@a.example", uid: 1)
    let dossier = try await desk.register.dossier(ofAddress: "rose@c.example")
    #expect(dossier.registrations.map(\.name) == ["Rose Petit"])
    #expect(dossier.messages.map(\.email) == ["awa@a.example"])
    #expect(dossier.letters.isEmpty)
  }

  @Test func aLetterThatFailedSaysWhy() async throws {
    let desk = try await busyDesk()
    try await desk.register.beginSending(2)
    try await desk.register.settle(2, .failed(reason: "550 no such user"), at: desk.now)
    let dossier = try await desk.register.dossier(ofAddress: "omar@b.example")
    #expect(dossier.letters.map(\.state) == [.failed])
    #expect(dossier.letters.map(\.reason) == ["550 no such user"])
    #expect(dossier.journal.map(\.cause).contains("letter 2"))
  }

  @Test func nothingIsFoundOfOthers() async throws {
    let desk = try await busyDesk()
    #expect(try await desk.register.dossier(ofAddress: "a.example").isEmpty)
    #expect(try await desk.register.dossier(ofAddress: "%@a.example").isEmpty)
    #expect(try await desk.register.dossier(of: #require(Reference(rawValue: "2222-22"))).isEmpty)
  }
}
