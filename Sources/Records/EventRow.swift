internal import Foundation
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
}

extension Register {
  /// Takes over each event's capacity. Afterwards the database refuses a seat beyond it, whatever a caller believed it had read.
  /// Events that left the catalogue keep their registrations.
  package func adopt(_ catalogue: Catalogue) async throws {
    try await writer.write { db in
      for event in catalogue.events {
        let start = event.sessions.first?.start.instant(in: catalogue.organiser.timeZone) ?? .distantFuture
        try EventRow(
          id: event.id.rawValue, capacity: event.capacity, waitingList: event.hasWaitingList, startsAt: start
        ).upsert(db)
      }
    }
  }
}
