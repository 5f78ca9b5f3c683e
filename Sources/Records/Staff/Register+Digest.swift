package import Foundation
internal import GRDB
package import Registration

extension Register {
  /// The digest of a civil day. Reads, changes nothing.
  ///
  /// Of a day that has one: what that one covered. Of any other: all that came since the last digest, whatever the clock says.
  /// The places of the events and the desk's health are those of now.
  package func report(for date: CivilDate, catalogue: Catalogue) async throws -> DayReport {
    try await writer.read { db in
      let made = try DigestRow.fetchOne(db, key: date.description)
      let since = try made?.since ?? Self.lastDigested(db)
      let through = try made?.through ?? News.last(db)
      return try Self.report(for: date, since: since, through: through, isOpen: made == nil, catalogue, db)
    }
  }

  /// Records a digest and its letters, if any, once: false where its day has one already, or where what it covers was told by another.
  package func recordDigest(_ report: DayReport, _ letters: [ComposedLetter], at now: Date) async throws
    -> Bool
  {
    try await writer.write { db in
      guard try !Self.hasDigest(report.date, db), try Self.lastDigested(db) == report.since else {
        return false
      }
      for composed in letters { try Self.enqueue(composed, answering: nil, at: now, db) }
      try DigestRow(
        date: report.date.description, since: report.since, through: report.through, madeAt: now
      ).insert(db)
      try Journal.write(
        db, at: now, cause: .rule("digest"), act: "digest", detail: ["date": report.date.description])
      return true
    }
  }

  package func hasDigest(of date: CivilDate) async throws -> Bool {
    try await writer.read { try Self.hasDigest(date, $0) }
  }

  private static func hasDigest(_ date: CivilDate, _ db: Database) throws -> Bool {
    try DigestRow.exists(db, key: date.description)
  }

  private static func lastDigested(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT MAX(through) FROM digest") ?? 0
  }
}

/// A row of `digest`.
private struct DigestRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "digest"
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase
  static let databaseColumnEncodingStrategy = DatabaseColumnEncodingStrategy.convertToSnakeCase

  var date: String
  var since: Int64
  var through: Int64
  var madeAt: Date
}
