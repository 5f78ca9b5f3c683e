internal import GRDB

extension Schema {
  /// Each line of the journal is sealed with the one before it.
  static func sealJournal(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP TRIGGER journal_no_update;
        ALTER TABLE journal ADD COLUMN hash TEXT NOT NULL DEFAULT '';
        """)
    try Journal.sealAll(db)
    try db.execute(
      sql: """
        CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        """)
  }
}
