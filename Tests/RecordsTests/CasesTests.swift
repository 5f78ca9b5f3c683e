import Foundation
import Registration
import Testing

@testable import Records

/// What waits for a human, whatever digest told of it.
@Suite struct CasesTests {
  private func cases(_ desk: Desk, since seconds: Double = 0) async throws -> [String] {
    try await desk.register.cases(since: desk.now.addingTimeInterval(seconds)).map {
      "\($0.number) \($0.email ?? "?") \($0.words)"
    }
  }

  @Test func whatWasHandedOver() async throws {
    let desk = try await Desk()
    try await desk.receive(.staff(.question), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2)
    try await desk.receive(.cancel("training", "Rose Petit"), from: "rose@c.example", uid: 3)
    #expect(try await cases(desk) == ["1 awa@a.example w", "3 rose@c.example w"])
    let matters = try await desk.register.cases(since: .distantPast).map(\.matter)
    #expect(matters == [.staff(.question), .staff(.noMatchingRegistration)])
    #expect(try await desk.register.recordDigest(desk.report(), [], at: desk.now))
    #expect(try await cases(desk).count == 2)
    #expect(try await cases(desk, since: 2) == ["3 rose@c.example w"])
  }

  @Test func aQuestionWaitsForItsAuthorUntilItIsClosed() async throws {
    let desk = try await Desk()
    try await desk.receive(.ask(Question(.whichEvent, candidates: [])), from: "awa@a.example", uid: 1)
    #expect(try await cases(desk) == [])
    #expect(try await desk.register.closeQuestions(at: desk.now.addingTimeInterval(30 * 86_400)) == 1)
    #expect(try await desk.register.cases(since: .distantPast).map(\.matter) == [.staff(.unansweredQuestion)])
  }
}
