import Foundation
import GRDB
import Registration
import Synchronization
import Testing

@testable import Records

/// What is asked for each message does not grow with the register.
@Suite struct QueryTests {
  /// Tables that grow with the mail.
  private static let large = [
    "message", "place", "registration", "outbox", "content", "news", "journal",
  ]

  @Test func nothingIsScannedForAMessage() async throws {
    let (register, log) = try Self.traced()
    try await Self.aDay(of: register)
    let statements = log.statements.filter { !$0.hasPrefix("--") }
    #expect(statements.count > 40)
    let plans = try await register.writer.read { db in
      try statements.flatMap { sql in try Self.plan(of: sql, db).map { (sql, $0) } }
    }
    for (sql, step) in plans {
      #expect(!Self.isScan(step), "\(step): \(sql)")
      // The whole of an event, where one person is looked for.
      let isWholeEvent = sql.hasPrefix("SELECT") && step.hasSuffix("registration_by_event (event=?)")
      #expect(!isWholeEvent, "\(step): \(sql)")
    }
    for index in ["place_not_filed", "outbox_due", "outbox_open"] {
      #expect(plans.contains { $0.1.contains(index) }, "\(index) is of no use")
    }
  }

  @Test func nothingIsCountedToGiveASeat() async throws {
    let (register, log) = try Self.traced()
    let desk = try await Desk(register, capacity: 2)
    try await desk.receive(.register("training", "Awa Diallo", "Jean Petit"), from: "awa@a.example", uid: 1)
    #expect(!log.statements.contains { $0.contains("COUNT(*)") && $0.contains("registration") })
    let triggers = try await register.writer.read {
      try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
    }
    #expect(triggers.contains { $0.contains("registration_capacity_insert") })
    #expect(!triggers.contains { $0.contains("COUNT") })
  }

  private static func aDay(of register: Register) async throws {
    let desk = try await Desk(register, capacity: 2, waitingList: true)
    _ = try await register.beginHandling(Place(uidValidity: 1, uid: 1))
    try await desk.receive(
      .act(.register, "training", seats: 2, ["Awa Diallo"]), from: "awa@a.example", uid: 1)
    try await desk.receive(
      .register("training", "Jean Petit"), from: "awa@a.example", uid: 2, redelivery: "k", ownEmail: true,
      answering: ["r1@desk"])
    try await desk.receive(.register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 3)
    try await desk.receive(
      .register("training", "Rosa Almeida"), from: "rosa@c.example", uid: 4, bytes: "1/3")
    try await desk.receive(
      .cancel("training", "A. Diallo"), from: "awa@a.example", uid: 5, ownEmail: true)
    try await desk.receive(
      .substitute("training", "Rosa Almeida", by: "Ida Noir"), from: "rosa@c.example", uid: 6)
    try await desk.receive(.act(.cancel, "training", seats: 2, ["Awa Diallo"]), from: "awa@a.example", uid: 7)
    _ = try await register.known([1, 2], uidValidity: 1)
    _ = try await register.noteMissing([9], uidValidity: 1, at: desk.now)
    _ = try await register.missing(uidValidity: 1)
    try await register.noteFiled([1, 2], uidValidity: 1, at: desk.now)
    _ = try await register.unfiled(uidValidity: 1, limit: 9)
    _ = try await register.unfiledMessages(uidValidity: 1, limit: 9)
    _ = try await register.nextDue()
    for letter in try await register.due(at: desk.now, limit: 9) {
      try await register.beginSending(letter.id)
      try await register.settle(letter.id, .failed(reason: "550"), at: desk.now)
    }
    try await register.recoverSending(at: desk.now)
    _ = try await register.recordDigest(desk.report(), [], at: desk.now)
    _ = try await desk.report(desk.today.adding(days: 1))
  }

  /// What walks a partial index meets only the letters that wait.
  private static func isScan(_ step: String) -> Bool {
    !step.hasSuffix("USING INDEX outbox_due")
      && large.contains { step == "SCAN \($0)" || step.hasPrefix("SCAN \($0) ") }
  }

  private static func plan(of sql: String, _ db: Database) throws -> [String] {
    guard ["SELECT", "INSERT", "UPDATE", "DELETE"].contains(where: sql.hasPrefix) else { return [] }
    let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
    let count = statement.sql.count { $0 == "?" }
    statement.setUncheckedArguments(StatementArguments(Array(repeating: DatabaseValue.null, count: count)))
    return try Row.fetchAll(statement).map { $0["detail"] }
  }

  /// A register that notes each statement, as it is before values are bound.
  private static func traced() throws -> (Register, StatementLog) {
    let log = StatementLog()
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      db.trace { if case .statement(let statement) = $0 { log.note(statement.sql) } }
    }
    let register = try Register(DatabaseQueue(configuration: configuration))
    log.clear()
    return (register, log)
  }
}

private final class StatementLog: Sendable {
  private let noted = Mutex<[String]>([])

  var statements: [String] { noted.withLock { $0 } }
  func note(_ sql: String) { noted.withLock { if !$0.contains(sql) { $0.append(sql) } } }
  func clear() { noted.withLock { $0 = [] } }
}
