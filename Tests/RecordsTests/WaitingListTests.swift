import Foundation
import GRDB
import Registration
import Testing

@testable import Records

/// Who is called up, how they are told, and what cannot hold up the list.
@Suite struct WaitingListTests {
  private struct Broken: Error {}

  @Test func aPromotionIsTheLetterOfTheirOwnMessage() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 2)
    try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 3)
    #expect(try await desk.letterIDs() == ["r1@desk", "r2@desk", "r3@desk", "p2@desk"])
    let owner = try await desk.register.writer.read {
      try Int.fetchOne($0, sql: "SELECT message FROM outbox WHERE message_id = 'p2@desk'")
    }
    #expect(owner == 2)
  }

  @Test func aPromotionGoesWhereTheAnswerWent() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    var receipt = desk.receipt(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 2)
    receipt.answerAddress = "rosa.bureau@c.example"
    try await desk.record(receipt)
    let recording = try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 3)
    guard case .new(let recorded) = recording else { return #expect(Bool(false)) }
    #expect(recorded.promotions.map(\.origin.recipient) == ["rosa.bureau@c.example"])
  }

  /// Awa's message gives a seat back and takes one on the list, so that a promotion of somebody else was written because of it.
  @Test func aPromotionNeverGoesToWhomAnotherWasToldOf() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo", "Ida Noir"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 2)
    guard case .act(let cancel) = Decision.cancel("training", "Awa Diallo"),
      case .act(let register) = Decision.register("training", "Jean Petit", "Mai Nguyễn")
    else { return #expect(Bool(false)) }
    try await desk.receive(.act(cancel + register), from: "awa@a.example", uid: 3)
    _ = try await desk.receive(.cancel("training", "Ida Noir"), from: "awa@a.example", uid: 4)
    _ = try await desk.receive(.cancel("training", "Rosa Almeida"), from: "rosa@c.example", uid: 5)
    let recipients = try await desk.register.writer.read {
      try String.fetchAll($0, sql: "SELECT recipient FROM outbox WHERE is_notice = 1 ORDER BY id")
    }
    #expect(recipients == ["rosa@c.example", "awa@a.example"])
  }

  @Test func aBrokenPromotionLetterUndoesNothingAndIsForStaff() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo", "Ida Noir"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 2)
    try await desk.receive(.register("training", "Jean Petit"), from: "jean@d.example", uid: 3)
    let cancel = desk.receipt(
      .cancel("training", "Awa Diallo", "Ida Noir"), from: "awa@a.example", uid: 4)
    let recording = try await desk.register.record(
      cancel, at: desk.now,
      notice: { if $0.origin.message == 2 { throw Broken() } else { try Desk.notice($0) } },
      compose: { _ in [] })
    guard case .new(let recorded) = recording else { return #expect(Bool(false)) }
    #expect(recorded.letters == 1)
    #expect(try await desk.letterIDs().last == "p3@desk")
    #expect(
      try await desk.entries("training") == [
        "Awa Diallo cancelled", "Ida Noir cancelled", "Rosa Almeida confirmed", "Jean Petit confirmed",
      ])
    let cases = try await desk.report().cases
    #expect(cases.map(\.number) == [2])
    #expect(cases.map(\.matter) == [.staff(.promotionNotTold)])
  }

  @Test func aGroupLargerThanTheEventIsRefused() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    let group = Decision.act(.register, "training", seats: 3, [])
    let recording = try await desk.receive(group, from: "awa@a.example", uid: 1)
    guard case .new(let recorded) = recording else { return #expect(Bool(false)) }
    #expect(recorded.outcomes.flatMap(\.changes).map(\.result) == [.full, .full, .full])
    #expect(recorded.folder == .review)
    #expect(try await desk.report().cases.map(\.matter) == [.staff(.eventFull)])
    #expect(
      try await desk.results(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 2) == [
        .confirmed
      ])
  }

  @Test func aGroupThatTheEventBecameTooSmallForHoldsUpNobody() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.act(.register, "training", seats: 2, []), from: "jean@b.example", uid: 2)
    for _ in 1...2 { _ = try await desk.change { $0.capacity = 1 } }
    #expect(try await desk.report().cases.map(\.number) == [2])
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 3)
    try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 4)
    #expect(
      try await desk.entries("training") == [
        "Awa Diallo cancelled", "? waiting", "? waiting", "Rosa Almeida confirmed",
      ])
  }

  @Test func aRaisedCapacityCallsUpThoseWhoWait() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 2)
    try await desk.receive(.register("training", "Jean Petit"), from: "jean@d.example", uid: 3)
    let promotions = try await desk.change { $0.capacity = 2 }
    #expect(promotions.map(\.origin.message) == [2])
    #expect(try await desk.letterIDs().last == "p2@desk")
    #expect(try await desk.change { $0.capacity = 2 }.isEmpty)
    #expect(try await desk.change { $0.capacity = nil }.map(\.origin.message) == [3])
  }

  @Test func anEventThatIsOffCallsUpNobody() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 2)
    let promotions = try await desk.change {
      $0.capacity = nil
      $0.isCancelled = true
    }
    #expect(promotions.isEmpty)
  }
}
