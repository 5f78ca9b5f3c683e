internal import Foundation
internal import GRDB

/// The append-only journal: every change with its cause.
enum Journal {
  static func write(_ db: Database, at now: Date, cause: String, act: String) throws {
    try insert(db, at: now, cause: cause, act: act, json: "{}")
  }

  static func write(_ db: Database, at now: Date, cause: String, act: String, detail: some Encodable) throws {
    try insert(db, at: now, cause: cause, act: act, json: json(detail))
  }

  /// Keys in order, so that equal values have equal text.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func insert(_ db: Database, at now: Date, cause: String, act: String, json: String) throws {
    try db.execute(
      sql: "INSERT INTO journal (at, cause, act, detail_json) VALUES (?, ?, ?, ?)",
      arguments: [now, cause, act, json])
  }
}
