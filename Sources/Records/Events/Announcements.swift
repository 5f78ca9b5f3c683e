internal import Foundation
internal import GRDB
internal import Registration

/// What was ever announced of events, each state once: a state that comes back has its old number.
struct Announcements {
  let db: Database

  /// Its number, made where it has none.
  func number(of announcement: Announcement, for event: String) throws -> Int64 {
    let json = try JSON.text(of: announcement)
    let known = try db.value(
      Int64.self, "SELECT id FROM announcement WHERE event = ? AND announcement_json = ?", [event, json])
    if let known { return known }
    try db.run("INSERT INTO announcement (event, announcement_json) VALUES (?, ?)", [event, json])
    return db.lastInsertedRowID
  }

  /// nil where there is no such number.
  func announcement(_ number: Int64?) throws -> Announcement? {
    guard let number,
      let json = try String.fetchOne(
        db, sql: "SELECT announcement_json FROM announcement WHERE id = ?", arguments: [number])
    else { return nil }
    return try JSONDecoder().decode(Announcement.self, from: Data(json.utf8))
  }
}
