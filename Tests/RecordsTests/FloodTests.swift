import Foundation
import Registration
import Testing

@testable import Records

/// Whatever writes, and however often: few letters, all recorded, staff told once.
@Suite struct FloodTests {
  /// A message of that number, a second after the one before it.
  private func receipt(
    _ desk: Desk, _ number: Int, from sender: String = "robot@crm.example", name: String? = nil,
    words: String = "w", answering: [String] = [], _ decision: Decision = .staff(.notUnderstood)
  ) -> Receipt {
    var receipt = desk.receipt(decision, from: sender, uid: UInt32(number), answering: answering)
    receipt.shownName = name
    receipt.ownWords = words
    return receipt
  }

  private func letters(_ recording: Register.Recording) -> Int {
    if case .new(let recorded) = recording { recorded.letters } else { -1 }
  }

  @Test func aThousandMessagesOfOneSender() async throws {
    let desk = try await Desk()
    var written = 0
    for number in 1...1_000 {
      written += letters(try await desk.record(receipt(desk, number, words: "w\(number)")))
    }
    #expect(written == 20)
    let report = try await desk.report()
    #expect(
      report.unanswered == [Unanswered(excess: .sender, messages: 980, address: "robot@crm.example")])
    #expect(report.cases.count == 20 + Unanswered.shown)
    #expect(try await desk.journal() == 1_000)
  }

  @Test func whatPressesIsToldHoweverManyCameBefore() async throws {
    let desk = try await Desk()
    for number in 1...60 { _ = try await desk.record(receipt(desk, number, words: "w\(number)")) }
    _ = try await desk.record(receipt(desk, 61, .staff(.distress)))
    #expect(try await desk.report().cases.last?.matter == .staff(.distress))
  }

  @Test(arguments: [true, false]) func aRobotThatChangesItsAddress(namesTheLetter: Bool) async throws {
    let desk = try await Desk()
    var last: [String] = []
    var written = 0
    for number in 1...200 {
      // With headers, its words may change as well; without them, they are all that it is known by.
      let receipt = receipt(
        desk, number, from: "r\(number)@crm.example", name: "Support",
        words: namesTheLetter ? "w\(number)" : "w", answering: namesTheLetter ? last : [])
      guard case .new(let recorded) = try await desk.record(receipt) else { continue }
      written += recorded.letters
      if recorded.letters > 0 { last = ["r\(recorded.number)@desk"] }
    }
    #expect(written == (namesTheLetter ? 10 : 20))
    let excess: Excess = namesTheLetter ? .thread : .words
    #expect(try await desk.report().unanswered.map(\.excess) == [excess])
  }

  @Test func manyMayAnswerOneNewsletterInTheSameWords() async throws {
    let desk = try await Desk()
    for number in 1...100 {
      let recording = try await desk.record(
        receipt(
          desk, number, from: "a\(number)@home.example", name: "Citizen \(number)",
          answering: ["newsletter@office.example"]))
      #expect(letters(recording) == 1)
    }
  }

  /// They wrote the same at the same hour while the desk was away: a flood answers what it got, and these had got nothing.
  @Test func aBacklogPassesUnnoticed() async throws {
    let desk = try await Desk()
    for number in 1...500 {
      var receipt = receipt(desk, number, from: "a\(number)@home.example")
      receipt.receivedAt = desk.now.addingTimeInterval(-300)
      receipt.limits.perHour = 25
      #expect(letters(try await desk.record(receipt)) == 1)
    }
    let report = try await desk.report()
    #expect(report.unanswered.isEmpty && report.health.hold == nil && report.notices.isEmpty)
    #expect(try await desk.register.due(at: desk.now, limit: 1_000).count == 500)
  }
}
