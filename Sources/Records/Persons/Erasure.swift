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
      namesakes: try references(namesakes()),
      messages: try stored(records.messages), traces: traces.messages.compactMap(\.id),
      staffAnswers: try stored(traces.staffAnswers), othersMessages: try stored(traces.othersMessages),
      letters: letters.count, lettersOnTheirWay: letters.count { $0.state.isOpen },
      copies: (letters + traces.emptied).map(StoredLetter.init), address: records.person.address)
  }

  private func stored(_ rows: [MessageRow]) throws -> [StoredMessage] {
    try rows.filter { $0.source == .mail }.map { try StoredMessage($0, db) }
  }

  /// Gives back what is to come; says for which events.
  func cancel() throws -> [EventID] {
    let rows = try records.registrations.filter(isToCome)
    return try rows.map { try $0.givenUp(db, at: now, cause: Self.cause).entry.event }
  }

  /// Afterwards no row tells of the person.
  func carryOut() throws {
    try blanking.quietly {
      for row in records.registrations { try erase(row) }
      for row in records.made { try erase(authorOf: row) }
    }
    for row in records.messages { try blanking.message(row.id) }
    for row in traces.messages { try erase(trace: row) }
    for row in records.letters { try blanking.letter(row.id) }
    for row in traces.letters { try erase(trace: row) }
    try db.execute(sql: "DELETE FROM reminder WHERE author_email = ?", arguments: [records.person.address])
    try Journal.write(
      db, at: now, cause: Self.cause, act: "erased",
      detail: [
        "registrations": records.registrations.count, "messages": records.messages.count,
        "letters": records.letters.count, "traces": traces.messages.count + traces.letters.count,
      ])
  }

  private func isToCome(_ row: RegistrationRow) throws -> Bool {
    guard row.status != .cancelled else { return false }
    return try EventRow.fetchOne(db, key: row.event)?.isToCome(at: now) ?? false
  }

  private func namesakes() throws -> [RegistrationRow] {
    let keys = records.person.names.map(NameKey.of)
    return try RegistrationRow.filter(keys.contains(RegistrationRow.Columns.nameKey)).inOrder().fetchAll(db)
      .filter { $0.id.map(records.person.registrations.contains) == false }
  }

  private func references(_ rows: [RegistrationRow]) throws -> [Reference] {
    let all = rows.compactMap { Reference(rawValue: $0.reference) }
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Erasure {
  private var blanking: Blanking { Blanking(db: db, now: now) }

  private func erase(_ row: RegistrationRow) throws {
    try db.execute(
      sql: """
        UPDATE registration SET name = NULL, name_key = NULL, email = NULL, phone = NULL, organisation = NULL,
          erased_at = ? WHERE id = ?
        """, arguments: [now, row.id])
    try erase(authorOf: row)
  }

  private func erase(authorOf row: RegistrationRow) throws {
    guard row.authorEmail == records.person.address else { return }
    try blanking.author(of: row.id)
  }

  /// Another's: who wrote it and when is theirs.
  private func erase(trace row: MessageRow) throws {
    let subject = mentions.found(in: row.subject) ? "" : row.subject
    // What staff recorded bears the name of whom they registered.
    let isKept = row.source == .mail && !mentions.found(in: row.senderName ?? "")
    let name = isKept ? row.senderName : nil
    try db.execute(
      sql: """
        UPDATE message SET sender_name = ?, subject = ?, words = '', decision_json = '{}', proposal_json = NULL, doubt = '',
          erased_at = ? WHERE id = ?
        """, arguments: [name, subject, now, row.id])
    try db.execute(sql: "UPDATE question SET words = '' WHERE message = ?", arguments: [row.id])
  }

  private func erase(trace row: OutboxRow) throws {
    try blanking.content(of: row.id)
    guard mentions.found(in: row.subject) else { return }
    try db.execute(sql: "UPDATE outbox SET subject = '' WHERE id = ?", arguments: [row.id])
  }
}

extension LetterState {
  /// Whether it may still leave.
  var isOpen: Bool {
    switch self {
    case .queued, .sending, .drafted, .uncertain: true
    case .sent, .failed, .discarded: false
    }
  }
}
