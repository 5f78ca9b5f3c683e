internal import Foundation
internal import GRDB

/// Takes what tells of people out of rows that stay, and are counted.
struct Blanking {
  let db: Database
  let now: Date

  /// A message: its hashes stay, so that the same message seen again changes nothing.
  func message(_ id: Int64?) throws {
    try db.execute(
      sql: """
        UPDATE message SET sender_name = NULL, sender_email = NULL, subject = '', words = '', message_id = NULL,
          references_json = '[]', decision_json = '{}', proposal_json = NULL, doubt = '', erased_at = ? WHERE id = ?
        """, arguments: [now, id])
    try db.execute(
      sql: """
        UPDATE question SET words = '', author_email = '',
          state = CASE state WHEN 'open' THEN 'settled' ELSE state END WHERE message = ?
        """, arguments: [id])
  }

  /// A letter that has left: its Message-ID stays, which is ours, so that one that comes back is still known.
  func letter(_ id: Int64?) throws {
    try content(of: id)
    try db.execute(sql: "DELETE FROM answered WHERE letter = ?", arguments: [id])
    try db.execute(
      sql: "UPDATE outbox SET recipient = 'erased', subject = '', reason = NULL, erased_at = ? WHERE id = ?",
      arguments: [now, id])
  }

  /// A letter's bytes alone: to whom it went is another's.
  func content(of letter: Int64?) throws {
    try db.execute(sql: "DELETE FROM content WHERE outbox = ?", arguments: [letter])
    try db.execute(sql: "UPDATE outbox SET erased_at = ? WHERE id = ?", arguments: [now, letter])
  }

  /// Who made a registration: a mark that is no address, and never the same twice.
  func author(of registration: Int64?) throws {
    try db.execute(
      sql: "UPDATE registration SET author_email = 'erased/' || id, message_id = NULL WHERE id = ?",
      arguments: [registration])
  }

  /// What `change` does to registrations is nothing that anybody did: the next digest does not tell of it.
  func quietly(_ change: () throws -> Void) throws {
    let news = try News.last(db)
    try change()
    try db.execute(sql: "DELETE FROM news WHERE id > ? AND kind = 'status'", arguments: [news])
  }
}
