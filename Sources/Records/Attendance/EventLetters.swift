internal import GRDB
internal import Registration

/// Which letters to staff are about one event: an answer to one tells who came to it.
struct EventLetters {
  let db: Database

  func note(_ composed: ComposedLetter, about event: EventID) throws {
    try db.execute(
      sql: "INSERT INTO event_letter (letter, event) SELECT id, ? FROM outbox WHERE message_id = ?",
      arguments: [event.rawValue, composed.messageID])
  }

  func event(of letter: Int64?) throws -> EventID? {
    try String.fetchOne(db, sql: "SELECT event FROM event_letter WHERE letter = ?", arguments: [letter])
      .flatMap(EventID.init)
  }

  /// Staff's messages that answer a letter about one of these events: what they say of people is about those who are registered there.
  func answers(about events: Set<String>) throws -> Set<Int64> {
    let letters =
      "letter IN (SELECT letter FROM event_letter WHERE event IN (\(databaseQuestionMarks(count: events.count))))"
    return try Int64.fetchSet(
      db,
      sql:
        "SELECT message FROM outbox JOIN event_letter ON letter = outbox.id WHERE \(letters) AND message IS NOT NULL",
      arguments: StatementArguments(events.sorted()))
  }
}
