internal import Foundation
internal import GRDB
internal import Registration

/// Takes a person out of the register, inside one transaction. What was counted stays counted; the journal names nobody.
struct Erasure {
  let db: Database
  let now: Date
  let records: PersonRecords
  let traces: PersonTraces
  private let mentions: Mentions
  static let cause = Journal.Cause.command("person erase")

  init(of person: Person, at now: Date, _ db: Database) throws {
    self.db = db
    self.now = now
    records = try PersonRecords(of: person, db)
    mentions = try Mentions(of: person, db)
    traces = try PersonTraces(of: records, mentions, db)
  }

  func plan() throws -> ErasurePlan {
    let letters = records.letters + traces.letters
    return ErasurePlan(
      registrations: records.registrations.count,
      toCome: try references(records.registrations.filter(isToCome)),
      orphans: try references(records.made.filter(isToCome)),
      messages: try records.messages.filter { $0.source == .mail }.map(stored),
      traces: traces.messages.compactMap(\.id), letters: letters.count,
      lettersOnTheirWay: letters.count { $0.state.isOpen })
  }

  /// Gives back what is to come; says for which events.
  func cancel() throws -> [EventID] {
    let rows = try records.registrations.filter(isToCome)
    return try rows.map { try $0.givenUp(db, at: now, cause: Self.cause).entry.event }
  }

  /// Afterwards no row tells of the person.
  func carryOut() throws {
    let news = try News.last(db)
    for row in records.registrations { try erase(row) }
    for row in records.made { try erase(authorOf: row) }
    for row in records.messages { try erase(row) }
    for row in traces.messages { try erase(trace: row) }
    for row in records.letters { try erase(row, isTheirs: true) }
    for row in traces.letters { try erase(row, isTheirs: false) }
    if let address = records.person.address { try erase(address) }
    // Nobody did anything: the next digest has nothing to tell of it.
    try db.execute(
      sql: "DELETE FROM news WHERE id > ? AND kind = 'status'", arguments: [news])
    try Journal.write(
      db, at: now, cause: Self.cause, act: "erased",
      detail: [
        "registrations": records.registrations.count, "messages": records.messages.count,
        "letters": records.letters.count, "traces": traces.messages.count + traces.letters.count,
      ])
  }

  private func isToCome(_ row: RegistrationRow) throws -> Bool {
    guard row.status != .cancelled else { return false }
    return try EventRow.fetchOne(db, key: row.event).map { $0.startsAt > now } ?? false
  }

  private func references(_ rows: [RegistrationRow]) throws -> [Reference] {
    let all = rows.compactMap { Reference(rawValue: $0.reference) }
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func stored(_ row: MessageRow) throws -> ErasurePlan.StoredMessage {
    let places = try PlaceRow.filter(PlaceRow.Columns.message == row.id).fetchAll(db)
    return ErasurePlan.StoredMessage(
      number: row.id ?? 0, receivedAt: row.receivedAt, sha256: row.sha256,
      places: places.map(MessagePlace.init))
  }
}

extension Erasure {
  private func erase(_ row: RegistrationRow) throws {
    try db.execute(
      sql: """
        UPDATE registration SET name = NULL, name_key = NULL, email = NULL, phone = NULL, organisation = NULL,
          erased_at = ? WHERE id = ?
        """, arguments: [now, row.id])
    if row.authorEmail == records.person.address { try erase(authorOf: row) }
  }

  /// What they registered others by: a mark that is no address, and never the same twice.
  private func erase(authorOf row: RegistrationRow) throws {
    guard row.authorEmail == records.person.address else { return }
    try db.execute(
      sql: "UPDATE registration SET author_email = 'erased/' || id, message_id = NULL WHERE id = ?",
      arguments: [row.id])
  }

  /// Its hashes stay: the same message seen again must change nothing.
  private func erase(_ row: MessageRow) throws {
    try db.execute(
      sql: """
        UPDATE message SET sender_name = NULL, sender_email = NULL, subject = '', words = '', message_id = NULL,
          references_json = '[]', decision_json = '{}', erased_at = ? WHERE id = ?
        """, arguments: [now, row.id])
    try erase(questionOf: row)
  }

  /// Another's: who wrote it and when is theirs.
  private func erase(trace row: MessageRow) throws {
    let subject = mentions.found(in: row.subject) ? "" : row.subject
    // What staff recorded bears the name of whom they registered.
    let isKept = row.source == .mail && !mentions.found(in: row.senderName ?? "")
    let name = isKept ? row.senderName : nil
    try db.execute(
      sql: """
        UPDATE message SET sender_name = ?, subject = ?, words = '', decision_json = '{}', erased_at = ? WHERE id = ?
        """, arguments: [name, subject, now, row.id])
    try db.execute(sql: "UPDATE question SET words = '' WHERE message = ?", arguments: [row.id])
  }

  private func erase(questionOf row: MessageRow) throws {
    try db.execute(
      sql: """
        UPDATE question SET words = '', author_email = '',
          state = CASE state WHEN 'open' THEN 'settled' ELSE state END WHERE message = ?
        """, arguments: [row.id])
  }

  /// Its Message-ID stays, which is ours: one that comes back is still known.
  private func erase(_ row: OutboxRow, isTheirs: Bool) throws {
    try db.execute(sql: "DELETE FROM content WHERE outbox = ?", arguments: [row.id])
    let subject = isTheirs || mentions.found(in: row.subject) ? "" : row.subject
    try db.execute(
      sql: "UPDATE outbox SET recipient = ?, subject = ?, reason = ?, erased_at = ? WHERE id = ?",
      arguments: [
        isTheirs ? "erased" : row.recipient, subject, isTheirs ? nil : row.reason, now, row.id,
      ])
  }

  private func erase(_ address: String) throws {
    try db.execute(sql: "DELETE FROM reminder WHERE author_email = ?", arguments: [address])
  }
}

extension LetterState {
  /// Whether it may still leave.
  fileprivate var isOpen: Bool {
    switch self {
    case .queued, .sending, .uncertain: true
    case .sent, .failed: false
    }
  }
}
