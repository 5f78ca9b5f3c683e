import Foundation
import Registration
import Testing

@testable import Records

/// Staff move registrations from one event to another.
@Suite struct MoveTests {
  private let other = EventID(rawValue: "other")

  /// A desk with a second event.
  private func desk(capacity: Int? = nil) async throws -> Desk {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.addEvent("other", capacity: capacity)
    return desk
  }

  @Test func theySitThereAndThePlaceGoesOn() async throws {
    let desk = try await desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rose Petit"), from: "rose@c.example", uid: 2)
    let reference = try await desk.reference(of: "Awa Diallo")
    let report = try await desk.act(.move(reference, to: #require(other), mayWait: false))
    #expect(report.outcomes.flatMap(\.changes).map(\.result) == [.confirmed, .cancelled])
    #expect(report.letters == 2)
    #expect(try await desk.entries("other") == ["Awa Diallo confirmed"])
    #expect(try await desk.entries("training") == ["Awa Diallo cancelled", "Rose Petit confirmed"])
    #expect(try await desk.recipients() == ["awa@a.example", "rose@c.example"])
    // By reply, they change it as what they asked for themselves.
    #expect(
      try await desk.results(.cancel("other", "Awa Diallo"), from: "awa@a.example", uid: 3) == [.cancelled])
  }

  @Test func nobodyLosesASeatForAPlaceInLineUnlessStaffSaySo() async throws {
    let desk = try await desk(capacity: 1)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("other", "Rose Petit"), from: "rose@c.example", uid: 2)
    let reference = try await desk.reference(of: "Awa Diallo")
    let event = try #require(other)
    let error = await #expect(throws: ActError.self) {
      try await desk.act(.move(reference, to: event, mayWait: false))
    }
    #expect(error?.kind == .refused)
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
    _ = try await desk.act(.move(reference, to: event, mayWait: true))
    #expect(try await desk.entries("other") == ["Rose Petit confirmed", "Awa Diallo waiting"])
    #expect(try await desk.entries("training") == ["Awa Diallo cancelled"])
  }

  @Test func whoIsThereAlreadyKeepsOneSeat() async throws {
    let desk = try await desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    let reference = try await desk.reference(of: "Awa Diallo")
    try await desk.receive(.register("other", "Awa Diallo"), from: "awa@a.example", uid: 2)
    let report = try await desk.act(.move(reference, to: #require(other), mayWait: false))
    #expect(report.outcomes.flatMap(\.changes).map(\.result) == [.alreadyConfirmed, .cancelled])
    #expect(try await desk.entries("other") == ["Awa Diallo confirmed"])
  }
}
