import Foundation
import Registration
import Testing

@testable import Records

/// Who gets a seat, who waits, who may cancel.
@Suite struct SeatsTests {
  @Test func aGroupThatDoesNotFitWaitsWholeAndNobodyOvertakes() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(
      .register("training", "Jean Lefèvre", "Linh Nguyễn"), from: "jean@b.example", uid: 2)
    let results = try await desk.results(.register("training", "Thị Mai"), from: "mai@c.example", uid: 3)
    #expect(results == [.waiting(rank: 3)])
    #expect(
      try await desk.entries("training") == [
        "Awa Diallo confirmed", "Jean Lefèvre waiting", "Linh Nguyễn waiting", "Thị Mai waiting",
      ])
  }

  @Test func aFullEventWithoutAListRefuses() async throws {
    let desk = try await Desk(capacity: 1)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    #expect(
      try await desk.results(.register("training", "Jean Petit"), from: "jean@b.example", uid: 2) == [.full])
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
  }

  @Test func aPersonRegisteredTwiceHasOneSeat() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    let results = try await desk.results(
      .register("training", "DIALLO Awa", "Jean Petit"), from: "AWA@a.example", uid: 2)
    #expect(results == [.alreadyConfirmed, .confirmed])
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed", "Jean Petit confirmed"])
  }

  @Test func twoPeopleOfOneNameAtTwoAddressesAreTwo() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Mamadou Diallo"), from: "m1@a.example", uid: 1)
    #expect(
      try await desk.results(.register("training", "Mamadou Diallo"), from: "m2@b.example", uid: 2) == [
        .confirmed
      ])
    #expect(try await desk.entries("training").count == 2)
  }

  @Test func aNameGivenTwiceInOneMessageIsOnePerson() async throws {
    let desk = try await Desk()
    try await desk.receive(
      .act(.register, "training", seats: 1, ["Awa Diallo", "awa DIALLO"]), from: "awa@a.example", uid: 1)
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
  }

  @Test func seatsWithoutNamesAreCounted() async throws {
    let desk = try await Desk(capacity: 3)
    let results = try await desk.results(
      .act(.register, "training", seats: 3, ["Awa Diallo"]), from: "awa@a.example", uid: 1)
    #expect(results == [.confirmed, .confirmed, .confirmed])
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed", "? confirmed", "? confirmed"])
  }

  @Test(arguments: [
    ("awa@a.example", [Change.Result.cancelled]),
    ("AWA@A.example", [.cancelled]),
    ("stranger@z.example", [.noMatch]),
  ])
  func onlyTheAuthorOrThePersonMayCancel(sender: String, expected: [Change.Result]) async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    #expect(try await desk.results(.cancel("training", "Awa Diallo"), from: sender, uid: 2) == expected)
  }

  @Test func aPersonMayCancelUnderAnotherSpelling() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1, ownEmail: true)
    let results = try await desk.results(
      .cancel("training", "Awa Diallo-Ba"), from: "awa@a.example", uid: 2, ownEmail: true)
    #expect(results == [.cancelled])
  }

  @Test func someoneWhoCancelledMayRegisterAgain() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 2)
    #expect(
      try await desk.results(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 3) == [
        .confirmed
      ])
  }

  @Test func aCancellationWithoutAMatchIsForStaff() async throws {
    let desk = try await Desk()
    let recording = try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    guard case .new(let recorded) = recording else { return #expect(Bool(false)) }
    #expect(recorded.folder == .review)
    let report = try await desk.report()
    #expect(report.cases.map(\.matter) == [.staff(.noMatchingRegistration)])
  }

  @Test func aFreedSeatGoesToTheFirstInLine() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo", "Jean Petit"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Linh Nguyễn"), from: "linh@b.example", uid: 2)
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 3)
    let recording = try await desk.receive(.cancel("training", "Jean Petit"), from: "awa@a.example", uid: 4)
    guard case .new(let recorded) = recording else { return #expect(Bool(false)) }
    #expect(recorded.promotions.map(\.origin.recipient) == ["linh@b.example"])
    #expect(recorded.promotions.map(\.origin.messageID) == ["m2@a.example"])
    #expect(
      try await desk.entries("training") == [
        "Awa Diallo confirmed", "Jean Petit cancelled", "Linh Nguyễn confirmed", "Rosa Almeida waiting",
      ])
  }

  @Test func aGroupIsSeatedWholeAndHoldsTheListUntilItFits() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo", "Jean Petit"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Linh Nguyễn", "Mai Nguyễn"), from: "linh@b.example", uid: 2)
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 3)
    try await desk.receive(.cancel("training", "Jean Petit"), from: "awa@a.example", uid: 4)
    #expect(
      try await desk.entries("training").suffix(3) == [
        "Linh Nguyễn waiting", "Mai Nguyễn waiting", "Rosa Almeida waiting",
      ])
    try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 5)
    #expect(
      try await desk.entries("training").suffix(3) == [
        "Linh Nguyễn confirmed", "Mai Nguyễn confirmed", "Rosa Almeida waiting",
      ])
  }

  @Test func nobodyIsCalledUpOnceTheEventHasBegun() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true, day: "2017-07-14")
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 2)
    try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 3)
    #expect(try await desk.entries("training") == ["Awa Diallo cancelled", "Rosa Almeida waiting"])
  }
}
