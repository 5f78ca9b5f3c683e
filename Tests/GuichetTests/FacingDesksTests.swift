import GRDB
import TestSupport
import Testing

/// Two desks that write to each other, on the real servers.
@Suite(.timeLimit(.minutes(5))) struct FacingDesksTests {
  @Test func theyStopWithinTwoLetters() async throws {
    let (here, there) = (try TestDesk(), try TestDesk())
    let other = Citizen("Conseil citoyen", at: there.address, testbed: here.testbed)
    try await other.write(
      to: here.address, subject: "Réunion mobilités", "Bonjour, à quelle heure ouvre la salle ?")
    _ = try await here.mailbox.messages(atLeast: 1)
    try await here.once()
    _ = try await there.mailbox.messages(atLeast: 1)
    for _ in 1...3 {
      for desk in [here, there] { #expect(try await desk.once().status == 0) }
    }
    #expect(try letters(of: here) + letters(of: there) <= 2)
    #expect(try await there.mailbox.subjects(in: "Guichet/Ignorés").count == 1)
  }

  private func letters(of desk: TestDesk) throws -> Int {
    try DatabaseQueue(path: desk.database).read {
      try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM outbox") ?? -1
    }
  }
}
