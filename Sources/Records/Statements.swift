internal import GRDB

/// Statements that each message needs are compiled once and kept: SQLite takes longer to compile most of them than to carry them out.
extension Database {
  func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The first column of the first row; nil where there is none, or where it is NULL.
  func value<Value: DatabaseValueConvertible>(
    _: Value.Type, _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> Value? {
    try Value.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first row.
  func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}

extension FetchableRecord where Self: TableRecord {
  /// The row with that value in a column that is a key.
  static func kept(_ db: Database, where column: String, is value: some DatabaseValueConvertible) throws
    -> Self?
  {
    let sql = "SELECT * FROM \(databaseTableName) WHERE \(column) = ?"
    return try fetchOne(db.cachedStatement(sql: sql), arguments: [value])
  }
}
