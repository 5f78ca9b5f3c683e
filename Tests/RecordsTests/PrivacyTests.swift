import Foundation
import Registration
import Testing

@testable import Records

/// What the register tells whom: nobody learns from it what is another's.
@Suite struct PrivacyTests {
  private static let marie = Participant(
    name: "Marie Dupont", email: "marie@a.example", phone: "+33612345678", organisation: "Les Amis")

  @Test func aStrangerWhoNamesSomebodyLearnsNothingAndTakesNoSeat() async throws {
    let desk = try await Desk()
    try await desk.receive(.act(.register, Self.marie), from: "marie@a.example", uid: 1)
    let named = Participant(name: "Marie Dupont", email: "marie@a.example")
    let changes = try await desk.changes(.act(.register, named), from: "stranger@z.example", uid: 2)
    let entry = try #require(changes.first?.entry)
    #expect(changes.map(\.result) == [.forStaff])
    #expect(entry.phone == nil && entry.organisation == nil && entry.reference == nil)
    #expect(entry.messageID == "m2@a.example")
    #expect(try await desk.entries("training") == ["Marie Dupont confirmed"])
    #expect(try await desk.report().cases.map(\.matter) == [.staff(.registeredByAnother)])
  }

  @Test(arguments: ["marie@a.example", "chef@b.example"])
  func herselfAndWhoRegisteredHerAreToldAll(sender: String) async throws {
    let desk = try await Desk()
    try await desk.receive(.act(.register, Self.marie), from: "chef@b.example", uid: 1)
    let named = Participant(name: "Marie Dupont", email: "marie@a.example")
    let changes = try await desk.changes(.act(.register, named), from: sender, uid: 2)
    #expect(changes.map(\.result) == [.alreadyConfirmed])
    #expect(changes.first?.entry.organisation == "Les Amis")
  }

  @Test(arguments: [
    ("Marie Dupont", "Paul Dupont", false),
    ("Marie Dupont", "Dupont", false),
    ("Marie Dupont Martin", "Paul Dupont Martin", false),
    ("Jean-Paul Dupont", "Jean-Pierre Dupont", false),
    ("Marie Dupont", "M. Dupont", true),
    ("Hélène Dupont", "HELENE Dupont Martin", true),
    ("Awa Diallo", "Awa Diallo-Ba", true),
    ("Jean-Pierre Dupont", "J.-P. Dupont", true),
    ("J. Dupont", "Jean Dupont", true),
  ])
  func oneMailboxOfAFamilyCancelsOnlyWhoIsMeant(registered: String, named: String, agrees: Bool) async throws
  {
    let desk = try await Desk()
    let address = "famille.dupont@a.example"
    try await desk.receive(
      .act(.register, Participant(name: registered, email: address)), from: "chef@b.example", uid: 1)
    let results = try await desk.results(
      .act(.cancel, Participant(name: named, email: address)), from: address, uid: 2)
    #expect(results == [agrees ? .cancelled : .noMatch])
  }
}

extension Decision {
  static func act(_ verb: Action.Verb, _ people: Participant...) -> Decision {
    guard let id = EventID(rawValue: "training") else { return .staff(.notUnderstood) }
    return .act([Action(verb, event: id, seats: people.count, participants: people)])
  }
}
