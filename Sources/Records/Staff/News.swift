internal import Foundation
internal import GRDB
internal import Registration

/// What staff are to be told, in the order in which it came about. The database itself notes each change of a registration, and
/// each letter that was given up.
enum News {
  /// Notes what of a message waits for a human or for its author, or that it was ignored.
  static func write(
    _ db: Database, of message: Int64, _ decision: Decision, _ outcomes: [Outcome], aside: StaffMatter?
  ) throws {
    switch decision {
    case .silent(let cause):
      guard let aside else { return try insert(db, "ignored", message, cause.rawValue) }
      try write(db, of: message, aside)
    case .ask, .staff: try insert(db, "case", message, JSON.text(of: decision))
    case .act:
      let all = outcomes.flatMap(\.staffMatters) + [aside].compactMap(\.self)
      let matters = all.reduce(into: [StaffMatter]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      for matter in matters { try write(db, of: message, matter) }
    }
  }

  /// Hands a message to staff.
  static func write(_ db: Database, of message: Int64, _ matter: StaffMatter) throws {
    try insert(db, "case", message, JSON.text(of: Decision.staff(matter)))
  }

  /// Tells staff what comes from no message.
  static func write(_ db: Database, _ notice: StaffNotice) throws {
    try insert(db, "notice", nil, JSON.text(of: notice))
  }

  /// Whether the next digest tells of it.
  static func isToBeTold(_ db: Database, _ notice: StaffNotice) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM news WHERE kind = 'notice' AND detail = ?
          AND id > (SELECT COALESCE(MAX(through), 0) FROM digest))
        """, arguments: [JSON.text(of: notice)]) ?? false
  }

  /// The number of the latest.
  static func last(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT MAX(id) FROM news") ?? 0
  }

  private static func insert(_ db: Database, _ kind: String, _ message: Int64?, _ detail: String) throws {
    try db.run("INSERT INTO news (kind, message, detail) VALUES (?, ?, ?)", [kind, message, detail])
  }
}
