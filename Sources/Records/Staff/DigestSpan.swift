internal import Foundation
internal import GRDB

/// The stretch of news that staff had before them when they decided.
struct DigestSpan {
  /// The news after the one, through the other.
  let after: Int64
  let through: Int64
  /// Cases of messages received since then were told again.
  let since: Date

  func covers(_ news: Int64) -> Bool { news > after && news <= through }

  /// Of the latest digest among those letters; where none is one, of the latest of all.
  init(answeredBy messageIDs: [String], _ db: Database) throws {
    let made = try Date.fetchOne(
      db,
      sql: """
        SELECT MAX(created_at) FROM outbox WHERE kind = 'digest'
        AND message_id IN (SELECT value FROM json_each(?))
        """, arguments: [JSON.text(of: messageIDs)])
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT since, through, made_at FROM digest WHERE ?1 IS NULL OR made_at <= ?1 ORDER BY made_at DESC LIMIT 1
        """, arguments: [made])
    after = row?["since"] ?? 0
    through = row?["through"] ?? 0
    since = (row?["made_at"] ?? Date.distantPast).addingTimeInterval(-Register.casesAreTold)
  }
}

extension DigestSpan {
  /// All that was ever told: what a command decides on is looked up, and answers no digest.
  static let all = DigestSpan(after: 0, through: .max, since: .distantPast)

  private init(after: Int64, through: Int64, since: Date) {
    (self.after, self.through, self.since) = (after, through, since)
  }
}
