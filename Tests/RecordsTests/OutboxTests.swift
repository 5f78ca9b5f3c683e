import Foundation
import Registration
import Testing

@testable import Records

/// A letter's way from queued to sent, and every way it may end otherwise.
@Suite struct OutboxTests {
  @Test func aSentLetterIsNeverDueAgain() async throws {
    let (desk, letter) = try await desk()
    try await desk.register.beginSending(letter.id)
    #expect(try await desk.letters() == 0)
    try await desk.register.settle(letter.id, .sent, at: desk.now)
    #expect(try await desk.letters() == 0)
    #expect(try await desk.register.nextDue() == nil)
  }

  @Test func aRetryIsDueWhenItSays() async throws {
    let (desk, letter) = try await desk()
    let later = desk.now.addingTimeInterval(60)
    try await desk.register.beginSending(letter.id)
    try await desk.register.settle(letter.id, .retry(at: later, reason: "450 later"), at: desk.now)
    #expect(try await desk.letters() == 0)
    #expect(try await desk.register.nextDue() == later)
    let due = try await desk.register.due(at: later, limit: 10)
    #expect(due.map(\.attempts) == [1])
    #expect(due.map(\.content) == [letter.content])
  }

  /// A confirmation that came after the cancellation would be the last word.
  @Test func aLetterThatWaitsIsNotOvertakenByALaterOneToTheSame() async throws {
    let (desk, first) = try await desk()
    let later = desk.now.addingTimeInterval(60)
    try await desk.register.settle(first.id, .retry(at: later, reason: "450 later"), at: desk.now)
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2)
    try await desk.receive(.register("training", "Rose Petit"), from: "AWA@a.example", uid: 3)
    let due = try await desk.register.due(at: desk.now, limit: 10)
    #expect(due.map(\.recipient) == ["omar@b.example"])
    try await desk.register.settle(try #require(due.first).id, .sent, at: desk.now)
    #expect(try await desk.register.nextDue() == later)
    #expect(try await desk.register.due(at: later, limit: 10).map(\.id) == [first.id])
    // Whatever becomes of it.
    try await desk.register.settle(first.id, .failed(reason: "550 no such user"), at: later)
    #expect(try await desk.register.due(at: later, limit: 10).map(\.recipient) == ["AWA@a.example"])
  }

  @Test func aRefusedLetterIsToldToStaff() async throws {
    let (desk, letter) = try await desk()
    try await desk.register.settle(letter.id, .failed(reason: "550 no such user"), at: desk.now)
    let report = try await desk.report()
    #expect(report.undelivered.map(\.reason) == ["550 no such user"])
    #expect(report.undelivered.map(\.state) == [.failed])
  }

  @Test func aDoubtIsDueAfterAQuarterOfAnHourAndSaysHowManyethItIs() async throws {
    let (desk, letter) = try await desk()
    let delay = Register.uncertainDelay
    var now = desk.now
    for doubts in 1...2 {
      try await desk.register.settle(letter.id, .uncertain(reason: "no answer"), at: now)
      #expect(try await desk.register.due(at: now, limit: 10).isEmpty)
      now += delay
      #expect(try await desk.register.due(at: now, limit: 10).map(\.doubts) == [doubts])
    }
    try await desk.register.settle(letter.id, .notLookedFor, at: now)
    #expect(try await desk.register.nextDue() == now.addingTimeInterval(delay))
    #expect(try await desk.report().undelivered.map(\.state) == [.uncertain])
    try await desk.register.settle(letter.id, .abandoned, at: now)
    #expect(try await desk.register.nextDue() == nil)
    #expect(
      try await desk.report().undelivered.map(\.reason) == ["issue incertaine deux fois : no answer"])
  }

  @Test func aLetterThatWasTurnedAwayAfterADoubtIsInDoubtNoMore() async throws {
    let (desk, letter) = try await desk()
    try await desk.register.settle(letter.id, .uncertain(reason: "no answer"), at: desk.now)
    try await desk.register.settle(letter.id, .retry(at: desk.now, reason: "451 later"), at: desk.now)
    #expect(try await desk.register.due(at: desk.now, limit: 10).map(\.doubts) == [0])
  }

  @Test func aClockThatWasAheadPutsNothingOffForLong() async throws {
    let (desk, letter) = try await desk()
    let longest: TimeInterval = 9 * 3600
    let soon = desk.now.addingTimeInterval(longest - 1)
    try await desk.register.settle(letter.id, .retry(at: soon, reason: "451 later"), at: desk.now)
    try await desk.register.undoClock(at: desk.now, longest: longest)
    #expect(try await desk.register.nextDue() == soon)
    // As it was written, or put off, before the clock was set back.
    for earlier: TimeInterval in [-3_600, -30 * 86_400] {
      let now = desk.now.addingTimeInterval(earlier)
      try await desk.register.undoClock(at: now, longest: longest)
      #expect(try await desk.register.nextDue() == now)
    }
    let ahead = desk.now.addingTimeInterval(longest + 1)
    try await desk.register.settle(letter.id, .retry(at: ahead, reason: "451 later"), at: desk.now)
    try await desk.register.undoClock(at: desk.now, longest: longest)
    #expect(try await desk.register.nextDue() == desk.now)
  }

  @Test func aDeskThatDiedWhileSendingLeavesADoubt() async throws {
    let (desk, letter) = try await desk()
    try await desk.register.beginSending(letter.id)
    try await desk.register.recoverSending(at: desk.now)
    #expect(try await desk.report().undelivered.map(\.state) == [.uncertain])
    #expect(try await desk.register.nextDue() == desk.now.addingTimeInterval(Register.uncertainDelay))
  }

  @Test func aDayHasOneDigest() async throws {
    let desk = try await Desk()
    let report = try await desk.report()
    let draft = ComposedLetter(
      kind: "digest", recipient: "s@o.example", subject: "s", messageID: "d1@desk", content: [1])
    #expect(try await desk.register.recordDigest(report, [draft], at: desk.now))
    #expect(try await !desk.register.recordDigest(report, [draft], at: desk.now))
    #expect(try await desk.letters() == 1)
  }

  private func desk() async throws -> (Desk, Outgoing) {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    return (desk, try #require(try await desk.register.due(at: desk.now, limit: 1).first))
  }
}
