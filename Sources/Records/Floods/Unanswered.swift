internal import Foundation
internal import GRDB
internal import Registration

/// Messages that had no answer because too many of their kind came, since the digest before.
package struct Unanswered: Sendable, Equatable {
  package var excess: Excess
  package var messages: Int
  /// Where they all come from one address.
  package var address: String?

  /// How many of them a digest tells one by one, whatever their kind.
  package static let shown = 20

  package init(excess: Excess, messages: Int, address: String?) {
    self.excess = excess
    self.messages = messages
    self.address = address
  }

  /// A row for each kind; through the digest of that day, where it has one.
  static func all(for date: CivilDate, since: Int64, isOpen: Bool, _ db: Database) throws -> [Unanswered] {
    let first = try lastDigest(db, through: since)
    let last =
      isOpen
      ? nil
      : try Date.fetchOne(
        db, sql: "SELECT made_at FROM digest WHERE date = ?", arguments: [date.description])
    return try Row.fetchAll(
      db,
      sql: """
        SELECT excess, COUNT(*) AS messages, COUNT(DISTINCT sender_email) AS addresses, MAX(sender_email) AS address
        FROM message WHERE excess IS NOT NULL AND recorded_at > ? AND recorded_at <= ?
        GROUP BY excess ORDER BY excess
        """, arguments: [first, last ?? .distantFuture]
    ).map {
      Unanswered(
        excess: $0["excess"], messages: $0["messages"], address: $0["addresses"] == 1 ? $0["address"] : nil)
    }
  }

  /// How many were recorded after that instant; no more than so many are looked at.
  static func count(since instant: Date, atMost most: Int, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT COUNT(*) FROM (SELECT 1 FROM message WHERE excess IS NOT NULL AND recorded_at > ? LIMIT ?)
        """, arguments: [instant, most]) ?? 0
  }

  /// When the last digest was made; of those that covered the news up to that number, where one is given.
  static func lastDigest(_ db: Database, through: Int64 = .max) throws -> Date {
    try Date.fetchOne(
      db, sql: "SELECT MAX(made_at) FROM digest WHERE through <= ?", arguments: [through]) ?? .distantPast
  }
}
