import Foundation
import Registration
import Testing

@testable import Records

/// A seat that goes from hand to hand, and seats that get their names later.
@Suite struct SubstitutionTests {
  /// The registration stands before the cancellation in the message: the order of the words is not the order of the acts.
  @Test func aSubstituteTakesTheSeatAndNobodyIsCalledUpBetween() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 2)
    let recording = try await desk.receive(
      .substitute("training", "Awa Diallo", by: "Jean Petit"), from: "awa@a.example", uid: 3)
    guard case .new(let recorded) = recording else { return #expect(Bool(false)) }
    #expect(recorded.outcomes.map { $0.changes.map(\.result) } == [[.confirmed], [.cancelled]])
    #expect(recorded.promotions.isEmpty)
    #expect(
      try await desk.entries("training") == [
        "Awa Diallo cancelled", "Jean Petit confirmed", "Rosa Almeida waiting",
      ])
  }

  @Test func aSubstituteOnTheListKeepsThePlaceInLineAndTheGroupWhole() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo", "Mai Nguyễn"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rosa Almeida", "Ana Lopes"), from: "rosa@c.example", uid: 2)
    try await desk.receive(.register("training", "Ida Noir"), from: "ida@d.example", uid: 3)
    let results = try await desk.results(
      .substitute("training", "Rosa Almeida", by: "Jean Petit"), from: "rosa@c.example", uid: 4)
    #expect(results == [.waiting(rank: 2), .cancelled])
    let recording = try await desk.receive(
      .cancel("training", "Awa Diallo", "Mai Nguyễn"), from: "awa@a.example", uid: 5)
    guard case .new(let recorded) = recording else { return #expect(Bool(false)) }
    // Each message's people are told in its own thread.
    #expect(recorded.promotions.map(\.origin.message) == [2, 4])
    #expect(try await desk.entries("training").last == "Ida Noir waiting")
  }

  @Test func whoNeverHadASeatHandsNoneOver() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    let recording = try await desk.receive(
      .substitute("training", "Awa Diallo", by: "Jean Petit"), from: "jean@b.example", uid: 2)
    guard case .new(let recorded) = recording else { return #expect(Bool(false)) }
    #expect(recorded.outcomes.map { $0.changes.map(\.result) } == [[.waiting(rank: 1)], [.noMatch]])
    #expect(recorded.folder == .review)
  }

  @Test func aSeatChangesHandsAlsoWhereTheCapacityWasLowered() async throws {
    let desk = try await Desk(capacity: 2)
    try await desk.receive(.register("training", "Awa Diallo", "Mai Nguyễn"), from: "awa@a.example", uid: 1)
    _ = try await desk.change { $0.capacity = 1 }
    let results = try await desk.results(
      .substitute("training", "Awa Diallo", by: "Jean Petit"), from: "awa@a.example", uid: 2)
    #expect(results == [.confirmed, .cancelled])
  }

  @Test func seatsWithoutNamesAskedForAgainAreNotTakenAgain() async throws {
    let desk = try await Desk(capacity: 5)
    let request = Decision.act(.register, "training", seats: 3, ["Awa Diallo"])
    try await desk.receive(request, from: "awa@a.example", uid: 1)
    #expect(
      try await desk.results(request, from: "awa@a.example", uid: 2) == [
        .alreadyConfirmed, .alreadyConfirmed, .alreadyConfirmed,
      ])
    #expect(try await desk.entries("training").count == 3)
  }

  @Test func aReplyNamesTheSeats() async throws {
    let desk = try await Desk(capacity: 3)
    try await desk.receive(
      .act(.register, "training", seats: 3, ["Awa Diallo"]), from: "awa@a.example", uid: 1)
    let results = try await desk.results(
      .register("training", "Jean Petit", "Rosa Almeida"), from: "awa@a.example", uid: 2,
      answering: ["m1@a.example", "r1@desk"])
    #expect(results == [.confirmed, .confirmed])
    #expect(
      try await desk.entries("training") == [
        "Awa Diallo confirmed", "Jean Petit confirmed", "Rosa Almeida confirmed",
      ])
  }

  @Test func theSameTotalWithAllNamesNamesTheSeats() async throws {
    let desk = try await Desk()
    try await desk.receive(
      .act(.register, "training", seats: 3, ["Awa Diallo"]), from: "awa@a.example", uid: 1)
    try await desk.receive(
      .register("training", "Awa Diallo", "Jean Petit", "Rosa Almeida"), from: "awa@a.example", uid: 2)
    #expect(try await desk.entries("training").count == 3)
  }

  @Test func anotherPersonInAMessageOfItsOwnIsAnotherSeat() async throws {
    let desk = try await Desk()
    try await desk.receive(
      .act(.register, "training", seats: 3, ["Awa Diallo"]), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Jean Petit"), from: "awa@a.example", uid: 2)
    #expect(try await desk.entries("training").count == 4)
  }

  @Test func seatsWithoutNamesThatNobodyHoldsAreNotCancelled() async throws {
    let desk = try await Desk()
    try await desk.receive(.act(.register, "training", seats: 2, []), from: "awa@a.example", uid: 1)
    #expect(
      try await desk.results(.act(.cancel, "training", seats: 3, []), from: "awa@a.example", uid: 2) == [
        .cancelled, .cancelled, .noMatch,
      ])
  }
}
