internal import GRDB
internal import Registration

/// Those who have seats for one event, and those who wait for one, in order of receipt. Nothing here takes longer where more are
/// registered, but the rank of somebody far from the end.
struct WaitingLine {
  let db: Database
  let event: EventID

  /// Those who wait together under the reference that is first in line, among groups that could ever be seated.
  func firstGroup(capacity: Int?) throws -> [RegistrationRow]? {
    let statement = try db.cachedStatement(
      sql: "SELECT * FROM registration WHERE event = ? AND status = 'waiting' ORDER BY registered_at, uid, id"
    )
    let waiting = try RegistrationRow.fetchCursor(statement, arguments: [event.rawValue])
    var impossible: Set<String> = []
    while let first = try waiting.next() {
      if impossible.contains(first.reference) { continue }
      let group = try group(of: first.reference)
      if group.count <= capacity ?? .max { return group }
      impossible.insert(first.reference)
    }
    return nil
  }

  /// Through the index named: SQLite would rather go through all who wait.
  private func group(of reference: String) throws -> [RegistrationRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT * FROM registration INDEXED BY registration_by_reference
        WHERE reference = ? AND event = ? AND status = 'waiting' ORDER BY registered_at, uid, id
        """)
    return try RegistrationRow.fetchAll(statement, arguments: [reference, event.rawValue])
  }

  /// How many seats are taken.
  func confirmed() throws -> Int { try count("confirmed") }

  /// 1 = first in line. Counted from the end, where those are who come now.
  func rank(of row: RegistrationRow) throws -> Int {
    let behind = try db.value(
      Int.self,
      """
      SELECT COUNT(*) FROM registration
      WHERE event = ? AND status = 'waiting' AND (registered_at, uid, id) > (?, ?, ?)
      """, [event.rawValue, row.registeredAt.stored, row.uid, row.id])
    return try count("waiting") - (behind ?? 0)
  }

  private func count(_ status: String) throws -> Int {
    try db.value(Int.self, "SELECT \(status) FROM tally WHERE event = ?", [event.rawValue]) ?? 0
  }
}
