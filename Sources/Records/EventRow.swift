package import Foundation
internal import GRDB
package import Registration

/// A row of `event`: what of the catalogue the database itself holds the register to.
struct EventRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "event"
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase
  static let databaseColumnEncodingStrategy = DatabaseColumnEncodingStrategy.convertToSnakeCase

  var id: String
  var capacity: Int?
  var waitingList: Bool
  var startsAt: Date
  var isCancelled: Bool
}

extension EventRow {
  init(_ event: Event, in zone: TimeZone) {
    self.init(
      id: event.id.rawValue, capacity: event.capacity, waitingList: event.hasWaitingList,
      startsAt: event.sessions.first?.start.instant(in: zone) ?? .distantFuture,
      isCancelled: event.isCancelled)
  }
}

extension Register {
  /// Takes over each event's capacity. Afterwards the database refuses a seat beyond it, whatever a caller believed it had read.
  /// Events that left the catalogue keep their registrations.
  ///
  /// In the same transaction, seats that are free now go to those who wait. Their letters are recorded with it; one that cannot be
  /// composed is told to staff, and so is a group that waits for an event which became smaller than it is. Returns whom it called up.
  @discardableResult
  package func adopt(
    _ catalogue: Catalogue, at now: Date, compose: @escaping @Sendable (Promotion) throws -> Draft
  ) async throws -> [Promotion] {
    try await writer.write { db in
      try Self.adopt(catalogue, db)
      let promotions = try WaitingList(db: db, now: now).promote(afterChangesTo: catalogue.events.map(\.id))
      _ = try Self.enqueue(promotions, at: now, db, compose: compose)
      return promotions
    }
  }

  private static func adopt(_ catalogue: Catalogue, _ db: Database) throws {
    for event in catalogue.events {
      let row = EventRow(event, in: catalogue.organiser.timeZone)
      let former = try EventRow.fetchOne(db, key: row.id)
      try row.upsert(db)
      if let former, former.capacity != row.capacity { try tellWhoCanNeverBeSeated(row, db) }
    }
  }

  /// Groups that wait for an event which is smaller than they are now: staff are told, once.
  private static func tellWhoCanNeverBeSeated(_ event: EventRow, _ db: Database) throws {
    guard let capacity = event.capacity else { return }
    let messages = try Int64.fetchAll(
      db,
      sql: """
        SELECT MIN(message) FROM registration WHERE event = ? AND status = 'waiting'
        GROUP BY reference HAVING COUNT(*) > ? ORDER BY MIN(id)
        """, arguments: [event.id, capacity])
    for message in messages { try News.write(db, of: message, .eventFull) }
  }
}
