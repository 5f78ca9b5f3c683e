internal import Foundation
internal import GRDB

extension Schema {
  /// The secret that references and Message-IDs are derived with, and since when: what was named before was drawn at random.
  static func makeNamingKey(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE naming (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          -- 256 bits in hexadecimal.
          key TEXT NOT NULL CHECK (length(key) = 64),
          -- The highest numbers of a message and a letter that were named without it.
          messages INTEGER NOT NULL,
          letters INTEGER NOT NULL
        ) STRICT;
        """)
    try db.execute(
      sql: """
        INSERT INTO naming (id, key, messages, letters)
        VALUES (1, ?, (SELECT COALESCE(MAX(id), 0) FROM message), (SELECT COALESCE(MAX(id), 0) FROM outbox))
        """, arguments: [NamingKey.random()])
  }
}
