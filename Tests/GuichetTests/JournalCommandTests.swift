import Foundation
import GRDB
import Records
import Registration
import Testing

/// `guichet journal`: every line, and whether each is as it was written.
@Suite(.timeLimit(.minutes(5))) struct JournalCommandTests {
  private func desk() async throws -> QuietDesk {
    let desk = try await QuietDesk()
    try await desk.register(
      Participant(name: "Awa Diallo", email: "awa@a.example"), for: "atelier-compost", uid: 1)
    try await desk.receive(.staff(.question), from: Participant(name: nil, email: "omar@b.example"), uid: 2)
    return desk
  }

  @Test func linesFromANumberOn() async throws {
    let desk = try await desk()
    let all = try await desk.run("journal").output.split(separator: "\n")
    #expect(all.count == 3)
    #expect(all[0].hasPrefix("1  2026-03-10 18:00  message 1  confirmed  {\"event\":\"atelier-compost\""))
    #expect(
      try await desk.run("journal", "--from", "3").output.hasPrefix("3  2026-03-10 18:00  message 2  staff"))
    #expect(try await desk.run("journal", "--from", "4").output.isEmpty)
  }

  @Test func linesAsJSON() async throws {
    let desk = try await desk()
    let lines = try await desk.run("journal", "--json").output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(lines.map { $0["number"] as? Int } == [1, 2, 3])
    #expect(lines.map { $0["cause"] as? String } == ["message 1", "message 1", "message 2"])
    #expect(lines.allSatisfy { ($0["seal"] as? String)?.count == 64 })
    #expect((lines[2]["detail"] as? [String: Any])?["matter"] as? String == "question")
  }

  @Test func everySealHolds() async throws {
    let desk = try await desk()
    let seal = try await desk.register.checkJournal().seal
    let ending = try await desk.run("journal", "--verify")
    #expect(ending.status == 0)
    #expect(ending.output == "3 lines, every seal holds; the last is \(seal)\n")
    #expect(
      try await desk.run("journal", "--verify", "--json").output == "{\"lines\":3,\"seal\":\"\(seal)\"}\n")
  }

  @Test func aLineThatWasChanged() async throws {
    let desk = try await desk()
    try await DatabaseQueue(path: desk.database).write { db in
      try db.execute(
        sql: "DROP TRIGGER journal_no_update; UPDATE journal SET act = 'cancelled' WHERE id = 2")
    }
    let ending = try await desk.run("journal", "--verify")
    #expect(ending.status == 65)
    #expect(ending.output.isEmpty)
    #expect(
      ending.errors == "\(desk.database): line 2 of the journal is not as it was written, or follows a gap; "
        + "keep this file, and compare it with a backup\n")
    let json = try await desk.run("journal", "--verify", "--json")
    #expect(json.status == 65)
    #expect(json.output.hasPrefix("{\"broken\":2,\"lines\":2,"))
  }

  @Test func aLineThatCannotBe() async throws {
    let ending = try await desk().run("journal", "--from", "0")
    #expect(ending.status == 64)
    #expect(ending.errors == "--from: is 0; give the number of a line, 1 or more\n")
  }
}
