import Foundation
import GRDB
import Registration
import Testing

@testable import Records

/// The journal: nothing in it can be changed unseen, and it holds nobody's name.
@Suite struct JournalTests {
  private func busyDesk() async throws -> Desk {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2)
    try await desk.receive(.register("training", "Rose Petit"), from: "rose@c.example", uid: 3)
    try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 4)
    try await desk.receive(
      .substitute("training", "Rose Petit", by: "Paul Martin"), from: "rose@c.example", uid: 5)
    return desk
  }

  private func tamper(_ desk: Desk, _ sql: String) async throws -> JournalCheck {
    try await desk.register.writer.write { db in
      try db.execute(sql: "DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete; \(sql)")
    }
    return try await desk.register.checkJournal()
  }

  @Test func everySealHolds() async throws {
    let check = try await busyDesk().register.checkJournal()
    #expect(check.lines > 10)
    #expect(check.broken == nil)
    #expect(check.seal.count == 64)
  }

  @Test(arguments: [
    ("UPDATE journal SET act = 'confirmed' WHERE id = 4", Int64(4)),
    ("UPDATE journal SET at = '2017-01-01 00:00:00.000' WHERE id = 2", 2),
    ("UPDATE journal SET hash = (SELECT hash FROM journal WHERE id = 2) WHERE id = 3", 3),
    ("DELETE FROM journal WHERE id = 5", 6), ("DELETE FROM journal WHERE id = 1", 2),
  ])
  func aChangeIsFound(sql: String, line: Int64) async throws {
    #expect(try await tamper(busyDesk(), sql).broken == line)
  }

  @Test func theDatabaseRefusesToChangeIt() async throws {
    let desk = try await busyDesk()
    await #expect(throws: DatabaseError.self) {
      try await desk.register.writer.write { try $0.execute(sql: "DELETE FROM journal") }
    }
  }

  @Test func itHoldsNoNameAndNoAddress() async throws {
    let text = try await busyDesk().register.journal().map(\.detail).joined(separator: "\n")
    for word in ["Awa", "Diallo", "Omar", "Rose", "Paul", "@"] { #expect(!text.contains(word)) }
  }

  /// Who has which state, told from the journal alone.
  @Test func theRegisterCanBeToldFromIt() async throws {
    struct Note: Decodable { let registration: Int64, status: String }
    let desk = try await busyDesk()
    var states: [Int64: String] = [:]
    for line in try await desk.register.journal() {
      guard let note = try? JSONDecoder().decode(Note.self, from: Data(line.detail.utf8)) else { continue }
      states[note.registration] = note.status
    }
    let rows = try await desk.register.writer.read { try RegistrationRow.fetchAll($0) }
    #expect(states == Dictionary(uniqueKeysWithValues: rows.map { ($0.id ?? 0, $0.status.rawValue) }))
    #expect(states.count == 4)
  }
}
