import Foundation
import GRDB
import Registration
import Testing

@testable import Records

/// Several messages in one transaction, each the unit of its own failure; several letters in one mark.
@Suite struct TogetherTests {
  private struct Unwritable: Error {}

  @Test func oneThatFailsUndoesNothingOfThoseBeforeItAndNobodyOvertakesIt() async throws {
    let desk = try await Desk(capacity: 2)
    let submissions = [("a", 1), ("b", 2), ("c", 3)].map { (name: String, uid: UInt32) in
      let address = "\(name)@a.example"
      return Register.Submission(desk.receipt(.register("training", name), from: address, uid: uid)) {
        recorded in
        if name == "b" { throw Unwritable() }
        return [Desk.letter("r\(recorded.number)@desk", to: address)]
      }
    }
    let result = try await desk.register.record(submissions, at: desk.now, notice: Desk.notice)
    #expect(result.recorded.count == 1)
    #expect(result.failure is Unwritable)
    #expect(try await desk.entries("training") == ["a confirmed"])
    #expect(try await desk.letterIDs() == ["r1@desk"])
    #expect(try await desk.register.known([1, 2, 3], uidValidity: 1) == [1])
    #expect(try await desk.register.checkJournal().broken == nil)
  }

  @Test func seatsGoByTheOrderInWhichTheyAreGiven() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    let submissions = (1...4).map { uid in
      Register.Submission(
        desk.receipt(.register("training", "n\(uid)"), from: "n\(uid)@a.example", uid: UInt32(uid))
      ) {
        _ in []
      }
    }
    let result = try await desk.register.record(submissions, at: desk.now, notice: Desk.notice)
    #expect(result.recorded.count == 4 && result.failure == nil)
    #expect(
      try await desk.entries("training") == ["n1 confirmed", "n2 confirmed", "n3 waiting", "n4 waiting"])
  }

  @Test func oneThatWasBegunBeforeIsLeftToItsTurn() async throws {
    let register = try await Desk().register
    let places = (1...3).map { Place(uidValidity: 1, uid: $0) }
    #expect(try await register.beginHandling(places[1]) == 1)
    #expect(try await register.beginHandling(places) == [places[0], places[2]])
    #expect(try await register.beginHandling(places[1]) == 2)
    #expect(try await register.beginHandling(places[0]) == 2)
  }

  @Test func lettersAreMarkedAllOrNone() async throws {
    let desk = try await Desk()
    for uid in 1...3 {
      try await desk.receive(
        .ask(Question(.who, candidates: [])), from: "p\(uid)@a.example", uid: UInt32(uid))
    }
    let letters = try await desk.register.due(at: desk.now, limit: 9).map(\.id)
    try await desk.register.mark(begun: [letters[0], letters[1]], settled: [], at: desk.now)
    try await desk.register.mark(begun: [letters[2]], settled: [(letters[0], .sent)], at: desk.now)
    #expect(try await desk.register.due(at: desk.now, limit: 9).isEmpty)
    let states = try await desk.register.writer.read {
      try String.fetchAll($0, sql: "SELECT state FROM outbox ORDER BY id")
    }
    #expect(states == ["sent", "sending", "sending"])
  }
}
