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
  /// The latest news when it was taken.
  var news: Int64
  var decidedAt: Date
  var undoneBy: Int64?

  mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }

  /// The latest that was not taken back.
  static func inForce(on message: Int64, _ db: Database) throws -> DecisionRow? {
    try filter(Column("message") == message && Column("undone_by") == nil).order(Column("id").desc)
      .fetchOne(db)
  }

  /// What it gave back, with the status it had.
  func givenBack(_ db: Database) throws -> [(row: RegistrationRow, former: Entry.Status)] {
    try registrations(.givenBack, db).map { row in
      let former = try String.fetchOne(
        db, sql: "SELECT former FROM effect WHERE decision = ? AND registration = ?", arguments: [id, row.id])
      return (row, former.flatMap(Entry.Status.init) ?? .waiting)
    }
  }

  /// What it made, gave back, or changed otherwise.
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
  enum Kind: String { case made, givenBack = "given back", changed }

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
        INSERT INTO effect (decision, registration, kind, former)
        SELECT :decision, id,
          CASE WHEN id > :last THEN 'made' WHEN status = 'cancelled' THEN 'given back' ELSE 'changed' END,
          (SELECT detail FROM news WHERE news.registration = seat.id AND kind = 'status' AND news.id <= :news
            ORDER BY news.id DESC LIMIT 1)
        FROM registration AS seat WHERE id IN (SELECT registration FROM news WHERE id > :news AND kind = 'status')
        """, arguments: ["decision": decision, "last": lastRegistration, "news": news])
  }
}

extension DecisionRow.Deed: DatabaseValueConvertible {}
