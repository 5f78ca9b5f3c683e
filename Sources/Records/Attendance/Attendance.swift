internal import GRDB
package import Registration

/// Whether a person came to an event, as staff told; each list in order of time, one of them never empty.
package struct Attendance: Sendable, Equatable, Codable {
  package var attended: [HalfDay]
  package var missed: [HalfDay]

  package init(attended: [HalfDay], missed: [HalfDay] = []) {
    self.attended = attended
    self.missed = missed
  }

  package var told: Set<HalfDay> { Set(attended + missed) }
}

extension Attendance {
  /// nil where nobody told.
  init?(of registration: Int64?, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT half_day, is_present FROM attendance WHERE registration = ?", arguments: [registration]
    )
    guard !rows.isEmpty else { return nil }
    let told = rows.compactMap { row in
      HalfDay(row["half_day"] as String).map { ($0, row["is_present"] as Bool) }
    }
    self.init(
      attended: told.filter(\.1).map(\.0).sorted(), missed: told.filter { !$0.1 }.map(\.0).sorted())
  }
}

extension [RegistrationRow] {
  /// As entries, each with what is known of its attendance.
  func attended(_ db: Database) throws -> [Entry] {
    // One look for all: most events have none.
    let told = try Int64.fetchSet(db, sql: "SELECT DISTINCT registration FROM attendance")
    return try compactMap { row in
      var entry = row.entry
      if let id = row.id, told.contains(id) { entry?.attendance = try Attendance(of: id, db) }
      return entry
    }
  }
}
