import Foundation
import Registration
import Testing

@testable import Records

/// Machines that bear no marks must not talk to the desk for ever (RFC 3834 §2).
@Suite struct LoopTests {
  /// A message that staff must read, and its acknowledgement's Message-ID; nil where none is written.
  private func acknowledged(
    by desk: Desk, uid: UInt32, answering references: [String], _ matter: StaffMatter = .question
  ) async throws -> String? {
    let receipt = desk.receipt(.staff(matter), from: "other@office.example", uid: uid, answering: references)
    let id = "\(UUID())@desk"
    let recording = try await desk.register.record(receipt, at: desk.now, notice: Desk.notice) { _ in
      [
        ComposedLetter(
          kind: "acknowledgement", recipient: "other@office.example", subject: "s", messageID: id,
          content: [1])
      ]
    }
    guard case .new(let recorded) = recording, recorded.letters > 0 else { return nil }
    return id
  }

  @Test func twoDesksThatFaceEachOtherStop() async throws {
    let desks = [try await Desk(), try await Desk()]
    var thread: [String] = []
    var letters = 0
    for round in 0..<10 {
      guard
        let id = try await acknowledged(by: desks[round % 2], uid: UInt32(round + 1), answering: thread)
      else { break }
      thread.append(id)
      letters += 1
    }
    #expect(letters == 2)
  }

  @Test func whoSaysMoreIsReadAndWhoIsInDistressIsToldAgain() async throws {
    let desk = try await Desk()
    let first = try #require(try await acknowledged(by: desk, uid: 1, answering: []))
    #expect(try await acknowledged(by: desk, uid: 2, answering: [first]) == nil)
    #expect(try await desk.report().cases.map(\.number) == [1, 2])
    #expect(try await acknowledged(by: desk, uid: 3, answering: [first], .distress) != nil)
    // In a thread of its own, it is acknowledged again.
    #expect(try await acknowledged(by: desk, uid: 4, answering: []) != nil)
  }
}
