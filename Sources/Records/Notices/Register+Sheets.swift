package import Foundation
internal import GRDB
package import Registration

extension Register {
  /// The seats of an event that are held, in the server's order of receipt. Those who wait have none.
  package func seats(of event: EventID) async throws -> [Seat] {
    try await writer.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, organisation, (SELECT sender_name FROM message WHERE message.id = registration.message) AS author, id
          FROM registration WHERE event = ? AND status = 'confirmed' ORDER BY registered_at, uid, id
          """, arguments: [event.rawValue]
      ).map {
        Seat(
          name: $0["name"], organisation: $0["organisation"], reservedBy: $0["author"],
          attendance: try Attendance(of: $0["id"], db))
      }
    }
  }

  /// Those of the rounds whose sheet was not recorded yet, and whose event the register has taken over from the catalogue.
  package func unrecorded(_ rounds: [SheetRound]) async throws -> [SheetRound] {
    try await writer.read { db in
      try rounds.filter {
        try EventRow.exists(db, key: $0.event.rawValue) && !Self.hasSheet($0, db)
      }
    }
  }

  /// Records a sheet and its letters, once: false where it was recorded before.
  package func recordSheet(_ round: SheetRound, _ letters: [ComposedLetter], at now: Date) async throws
    -> Bool
  {
    try await writer.write { db in
      guard try !Self.hasSheet(round, db) else { return false }
      for composed in letters {
        try Self.enqueue(composed, answering: nil, at: now, db)
        try EventLetters(db: db).note(composed, about: round.event)
      }
      try db.execute(
        sql: "INSERT INTO sheet (event, begins_on, made_at) VALUES (?, ?, ?)",
        arguments: [round.event.rawValue, round.beginsOn.description, now])
      try Journal.write(
        db, at: now, cause: .rule("sheet"), act: "sheet",
        detail: ["event": round.event.rawValue, "begins_on": round.beginsOn.description])
      return true
    }
  }

  private static func hasSheet(_ round: SheetRound, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM sheet WHERE event = ? AND begins_on = ?)",
      arguments: [round.event.rawValue, round.beginsOn.description]) ?? false
  }
}
