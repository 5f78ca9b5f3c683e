import Foundation
import Registration
import Testing

@testable import Records

/// Each digest covers exactly what came since the one before it, whatever the clock says.
@Suite struct DigestTests {
  @Test func whatComesWhileADigestIsWrittenIsInTheNext() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    let first = try await desk.report()
    try await desk.receive(.register("training", "Jean Petit"), from: "jean@b.example", uid: 2)
    #expect(try await desk.register.recordDigest(first, [], at: desk.now))
    let next = try await desk.report(desk.today.adding(days: 1))
    #expect(first.registered.map(\.name) == ["Awa Diallo"])
    #expect(next.registered.map(\.name) == ["Jean Petit"])
  }

  @Test func aPastDayIsToldAsItWas() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 2)
    #expect(try await desk.register.recordDigest(desk.report(), [], at: desk.now))
    try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 3)
    let past = try await desk.report()
    #expect(past.registered.map(\.status) == [.confirmed, .waiting])
    #expect(past.cancelled.isEmpty)
    // Rosa stands in the digest of the day on which she got her seat.
    let next = try await desk.report(desk.today.adding(days: 1))
    #expect(next.registered.map(\.name) == ["Rosa Almeida"])
    #expect(next.registered.map(\.status) == [.confirmed])
    #expect(next.cancelled.map(\.name) == ["Awa Diallo"])
  }

  @Test func aClockThatStepsBackRepeatsAndLosesNothing() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    #expect(try await desk.register.recordDigest(desk.report(), [], at: desk.now))
    try await desk.receive(.register("training", "Jean Petit"), from: "jean@b.example", uid: 2)
    let before = try await desk.report(desk.today.adding(days: -3))
    #expect(before.registered.map(\.name) == ["Jean Petit"])
    #expect(
      try await desk.register.recordDigest(before, [], at: desk.now.addingTimeInterval(-3 * 86_400)))
    #expect(try await desk.report(desk.today.adding(days: 1)).registered.isEmpty)
  }

  @Test func twoDigestsNeverTellTheSame() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    let one = try await desk.report()
    let other = try await desk.report(desk.today.adding(days: 1))
    #expect(try await desk.register.recordDigest(one, [], at: desk.now))
    #expect(try await !desk.register.recordDigest(other, [], at: desk.now))
  }

  @Test func aDayHasADigestEvenWhereNobodyReadsIt() async throws {
    let desk = try await Desk()
    #expect(try await desk.register.recordDigest(desk.report(), [], at: desk.now))
    #expect(try await desk.register.hasDigest(of: desk.today))
    #expect(try await desk.letterIDs().isEmpty)
  }

  @Test func automaticMailAndGivenUpLettersAreTold() async throws {
    let desk = try await Desk()
    try await desk.receive(.silent(.outOfOffice), from: "bot@a.example", uid: 1)
    let awa = Participant(name: "Awa Diallo", email: "awa@a.example", phone: "+33612345678")
    var receipt = desk.receipt(.act(.register, awa), from: "awa@a.example", uid: 2)
    receipt.answerAddress = "AWA@a.example"
    try await desk.record(receipt)
    let letter = try #require(try await desk.register.due(at: desk.now, limit: 9).first)
    try await desk.register.settle(letter.id, .failed(reason: "550"), at: desk.now)
    let report = try await desk.report()
    #expect(report.ignored.map(\.cause) == [.outOfOffice])
    #expect(report.undelivered.map(\.phone) == ["+33612345678"])
  }

  @Test func namesThatCameLaterAreTold() async throws {
    let desk = try await Desk()
    try await desk.receive(.act(.register, "training", seats: 1, []), from: "awa@a.example", uid: 1)
    #expect(try await desk.register.recordDigest(desk.report(), [], at: desk.now))
    try await desk.receive(
      .register("training", "Awa Diallo"), from: "awa@a.example", uid: 2, answering: ["r1@desk"])
    #expect(try await desk.report(desk.today.adding(days: 1)).registered.map(\.name) == ["Awa Diallo"])
  }
}
