import Foundation
import GRDB
import Registration
import Testing

@testable import Records

/// Messages that cannot be handled in the ordinary way, and whether anything may be done that nobody could be told of.
@Suite struct HandlingTests {
  @Test func triesAreCountedUntilTheMessageIsRecorded() async throws {
    let desk = try await Desk()
    let place = Place(uidValidity: 1, uid: 1)
    #expect(try await desk.register.beginHandling(place) == 1)
    #expect(try await desk.register.beginHandling(place) == 2)
    #expect(try await desk.register.beginHandling(Place(uidValidity: 2, uid: 1)) == 1)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    #expect(try await desk.register.beginHandling(place) == 1)
  }

  @Test func aMessageNeverGivenIsToldToStaffAtTheThirdTry() async throws {
    let desk = try await Desk()
    let register = desk.register
    #expect(try await register.noteMissing([7, 8], uidValidity: 1, at: desk.now).isEmpty)
    #expect(try await register.missing(uidValidity: 1) == [7, 8])
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 8)
    #expect(try await register.noteMissing([7], uidValidity: 1, at: desk.now).isEmpty)
    #expect(try await register.noteMissing([7], uidValidity: 1, at: desk.now) == [7])
    #expect(try await register.missing(uidValidity: 1).isEmpty)
    #expect(try await register.known([7, 8], uidValidity: 1) == [7, 8])
    #expect(try await desk.report().cases.map(\.matter) == [.staff(.unreadable)])
    #expect(try await desk.letterIDs() == ["r1@desk"])
  }

  @Test func aMessageThatLeftTheMailboxIsNotAskedForAgain() async throws {
    let register = try await Desk().register
    _ = try await register.noteMissing([7], uidValidity: 1, at: .distantPast)
    try await register.forgetMissing([7], uidValidity: 1)
    #expect(try await register.missing(uidValidity: 1).isEmpty)
  }

  @Test(arguments: [
    (Decision.register("training", "Awa Diallo"), Decision.staff(.unanswerable), 1),
    (.ask(Question(.who, candidates: [])), .staff(.unanswerable), 1),
    (.staff(.complaint), .staff(.complaint), 1),
    (.silent(.outOfOffice), .silent(.outOfOffice), 0),
  ])
  func nothingIsDoneThatNobodyCanBeToldOf(decision: Decision, expected: Decision, cases: Int) async throws {
    let desk = try await Desk()
    var nobody = desk.receipt(decision, from: "awa@a.example", uid: 1)
    nobody.answerAddress = nil
    guard case .new(let recorded) = try await desk.record(nobody) else { return #expect(Bool(false)) }
    #expect(recorded.decision == expected)
    #expect(try await desk.entries("training").isEmpty)
    #expect(try await desk.letterIDs().isEmpty)
    #expect(try await desk.report().cases.count == cases)
  }

  @Test func anAddressGetsItsFillOfLettersInADay() async throws {
    let desk = try await Desk()
    for uid in 1...2 {
      try await desk.record(
        desk.receipt(.ask(Question(.who, candidates: [])), from: "awa@a.example", uid: UInt32(uid), limit: 2))
    }
    let third = desk.receipt(
      .register("training", "Awa Diallo"), from: "AWA@a.example", uid: 3, limit: 2)
    guard case .new(let recorded) = try await desk.record(third) else { return #expect(Bool(false)) }
    #expect(recorded.decision == .staff(.unanswerable))
    #expect(!recorded.isAnswerable && recorded.letters == 0)
    #expect(try await desk.entries("training").isEmpty)
  }

  @Test func aMessageSeenAgainIsJournalledAtItsOwnTime() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1, bytes: "x")
    let later = desk.now.addingTimeInterval(3600)
    _ = try await desk.register.record(
      desk.receipt(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 2, bytes: "x"), at: later,
      notice: Desk.notice, compose: { _ in [] })
    let at = try await desk.register.writer.read {
      try Date.fetchOne($0, sql: "SELECT at FROM journal WHERE act = 'seen again'")
    }
    #expect(at == later)
  }
}
