internal import Foundation
internal import GRDB

/// A row of `decision`: what staff decided on a message that waited for them.
struct DecisionRow: Codable, FetchableRecord, MutablePersistableRecord {
  static let databaseTableName = "decision"
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase
  static let databaseColumnEncodingStrategy = DatabaseColumnEncodingStrategy.convertToSnakeCase

  enum Deed: String, Codable { case accept, refuse, wait, settle, register, cancel, move }

  var id: Int64?
  var message: Int64
  var answer: Int64
  var deed: Deed
  var decidedAt: Date
  var undoneBy: Int64?

  mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }

  /// The one that was not taken back.
  static func inForce(on message: Int64, _ db: Database) throws -> DecisionRow? {
    try filter(Column("message") == message && Column("undone_by") == nil).fetchOne(db)
  }

  /// What it made, or gave back.
  func registrations(_ kind: Effects.Kind, _ db: Database) throws -> [RegistrationRow] {
    try RegistrationRow.fetchAll(
      db,
      sql: """
        SELECT registration.* FROM registration JOIN effect ON effect.registration = registration.id
        WHERE effect.decision = ? AND effect.kind = ? ORDER BY registration.registered_at, registration.uid, registration.id
        """, arguments: [id, kind.rawValue])
  }
}

/// What happens to registrations while something is done, as the database itself notes it.
struct Effects {
  enum Kind: String { case made, givenBack = "given back" }

  private let db: Database
  private let news: Int64
  private let lastRegistration: Int64

  /// From now on.
  init(_ db: Database) throws {
    self.db = db
    news = try News.last(db)
    lastRegistration = try Int64.fetchOne(db, sql: "SELECT MAX(id) FROM registration") ?? 0
  }

  /// Notes all since then as brought about by the decision.
  func keep(for decision: Int64?) throws {
    try db.execute(
      sql: """
        INSERT INTO effect (decision, registration, kind)
        SELECT ?, registration.id, CASE WHEN registration.id > ? THEN 'made' ELSE 'given back' END
        FROM registration WHERE id IN (SELECT registration FROM news WHERE id > ? AND kind = 'status')
          AND (registration.id > ? OR registration.status = 'cancelled')
        """, arguments: [decision, lastRegistration, news, lastRegistration])
  }
}

extension DecisionRow.Deed: DatabaseValueConvertible {}
