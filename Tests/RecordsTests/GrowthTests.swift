import GRDB
import GRDBSQLite
import Registration
import Testing

@testable import Records

/// What one more message costs does not grow with what the register holds, counted in steps of SQLite's virtual machine.
@Suite struct GrowthTests {
  enum Request: CaseIterable { case registration, groupOfFour, cancellation, substitution, sameAgain }

  @Test(arguments: Request.allCases)
  func anEventWithRoomForAll(_ request: Request) async throws {
    try await expectNoGrowth(of: request) { Crowd(confirmed: $0, waiting: 0, capacity: 1_000_000) }
  }

  @Test(arguments: Request.allCases)
  func anEventWithoutALimit(_ request: Request) async throws {
    try await expectNoGrowth(of: request) { Crowd(confirmed: $0, waiting: 0, capacity: nil) }
  }

  @Test(arguments: Request.allCases)
  func anEventForWhichManyWait(_ request: Request) async throws {
    try await expectNoGrowth(of: request) { Crowd(confirmed: $0, waiting: $0, capacity: $0) }
  }

  @Test(arguments: Request.allCases)
  func manyEvents(_ request: Request) async throws {
    try await expectNoGrowth(of: request) { Crowd(confirmed: 5, waiting: 5, capacity: 5, otherEvents: $0) }
  }

  @Test func aRegisterFromBeforeIsCountedOnce() async throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: "1 the register")
    try await queue.write { db in
      try db.execute(sql: Self.formerRegister)
    }
    let register = try Register(queue)
    let tally = try await register.writer.read {
      try Row.fetchAll($0, sql: "SELECT event, confirmed, waiting FROM tally ORDER BY event").map { row in
        "\(row["event"] as String) \(row["confirmed"] as Int) \(row["waiting"] as Int)"
      }
    }
    #expect(tally == ["empty 0 0", "training 2 1"])
  }

  private static let formerRegister = """
    INSERT INTO event (id, capacity, waiting_list, starts_at, is_cancelled)
      VALUES ('training', 2, 1, '2017-11-14 08:00:00.000', 0), ('empty', NULL, 0, '2017-11-14 08:00:00.000', 0);
    INSERT INTO message (sha256, references_json, received_at, uid, subject, words, outcome, decision_json, recorded_at)
      VALUES ('a', '[]', '2017-06-01 08:00:00.000', 1, 's', 'w', 'act', '{}', '2017-06-01 08:00:00.000');
    INSERT INTO registration (event, status, cancelled_at, reference, author_email, message, registered_at, uid)
      SELECT 'training', column1, column2, '2222-22', 'awa@a.example', 1, '2017-06-01 08:00:00.000', 1
      FROM (VALUES ('confirmed', NULL), ('confirmed', NULL), ('waiting', NULL), ('cancelled', '2017-06-02 08:00:00.000'));
    """

  private func expectNoGrowth(of request: Request, _ crowd: (Int) -> Crowd) async throws {
    let few = try await steps(of: request, crowd(10))
    let many = try await steps(of: request, crowd(2_000))
    #expect(few > 100)
    #expect(Double(many) <= 1.1 * Double(few), "\(few) steps with few, \(many) with many")
  }

  private func steps(of request: Request, _ crowd: Crowd) async throws -> Int {
    let desk = try await crowd.desk()
    let count = StepCount()
    try await desk.register.writer.writeWithoutTransaction { count.begin($0) }
    let decision = request.decision
    try await desk.receive(decision, from: "c2@a.example", uid: 1_000_000)
    try await desk.register.writer.writeWithoutTransaction { count.end($0) }
    return count.steps
  }
}

extension GrowthTests.Request {
  /// Of the author who registered the second of the crowd.
  fileprivate var decision: Decision {
    switch self {
    case .registration: .register("training", "Awa Diallo")
    case .groupOfFour: .act(.register, "training", seats: 4, ["Awa Diallo", "Rose Petit"])
    case .cancellation: .cancel("training", "Person 2")
    case .substitution: .substitute("training", "Person 2", by: "Omar Sarr")
    case .sameAgain: .register("training", "Person 2")
    }
  }
}

/// A register that many have written to before, one message each: their events, seats, letters and all that is kept of them.
private struct Crowd {
  let confirmed: Int
  let waiting: Int
  let capacity: Int?
  /// Events beside `training`, with a seat each.
  var otherEvents = 0

  func desk() async throws -> Desk {
    let desk = try await Desk(capacity: capacity, waitingList: capacity != nil)
    let seats = confirmed + waiting
    try await desk.register.writer.write { db in
      try db.execute(sql: Self.messages, arguments: [seats + otherEvents])
      try db.execute(sql: Self.events, arguments: [otherEvents])
      try db.execute(sql: Self.registrations, arguments: [seats, confirmed])
      try db.execute(sql: Self.letters)
    }
    return desk
  }

  private static let messages = """
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
    INSERT INTO message (sha256, redelivery_key, message_id, references_json, received_at, uid, sender_email,
      subject, words, outcome, decision_json, recorded_at)
    SELECT 'sha ' || n, 'key ' || n, 'm' || n || '@a.example', '[]', '2017-06-01 08:00:00.000', n,
      'c' || n || '@a.example', 's', 'w', 'act', '{}', '2017-06-01 08:00:00.000' FROM number
    """

  private static let events = """
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?1)
    INSERT INTO event (id, capacity, waiting_list, starts_at, is_cancelled)
    SELECT 'other-' || n, NULL, 0, '2017-11-14 08:00:00.000', 0 FROM number WHERE ?1 > 0
    """

  /// A message each; those past the first so many are for the other events, one for each.
  private static let registrations = """
    WITH letter (alphabet) AS (VALUES ('23456789ABCDEFGHJKMNPQRSTVWXYZ'))
    INSERT INTO registration (event, name, name_key, author_email, status, reference, message, message_id,
      registered_at, uid)
    SELECT iif(id <= ?1, 'training', 'other-' || (id - ?1)), 'Person ' || id, id || ' person', sender_email,
      iif(id > ?2 AND id <= ?1, 'waiting', 'confirmed'),
      substr(alphabet, 1 + id / 810000 % 30, 1) || substr(alphabet, 1 + id / 27000 % 30, 1)
        || substr(alphabet, 1 + id / 900 % 30, 1) || substr(alphabet, 1 + id / 30 % 30, 1) || '-'
        || substr(alphabet, 1 + id % 30, 1) || '2',
      id, message_id, received_at, uid FROM message, letter ORDER BY id
    """

  private static let letters = """
    INSERT INTO outbox (message, kind, is_notice, recipient, subject, message_id, state, due_at, created_at)
    SELECT id, 'confirmation', 0, sender_email, 's', 'old' || id || '@desk', 'sent', received_at, received_at
    FROM message
    """
}

/// Counts the steps of SQLite's virtual machine on one connection. Used from its queue alone.
private final class StepCount: @unchecked Sendable {
  private(set) var steps = 0

  func begin(_ db: Database) {
    let one: Int32 = 1
    sqlite3_progress_handler(
      db.sqliteConnection, one,
      { context in
        guard let context else { return 0 }
        Unmanaged<StepCount>.fromOpaque(context).takeUnretainedValue().steps += 1
        return 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  func end(_ db: Database) { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
}
