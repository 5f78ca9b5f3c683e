internal import Foundation
internal import GRDB

extension Register {
  /// The registrations under a reference, the messages that made and changed them, and the letters in answer to these.
  package func dossier(of reference: Reference) async throws -> Dossier {
    try await writer.read { db in
      let rows = try RegistrationRow.filter(RegistrationRow.Columns.reference == reference.rawValue)
        .inOrder().fetchAll(db)
      let index = DossierIndex(db: db, registrations: Set(rows.compactMap(\.id)))
      let messages = try Set(rows.map(\.message)).union(index.changing())
      let letters = try OutboxRow.filter(messages.contains(OutboxRow.Columns.message))
        .order(OutboxRow.Columns.id).fetchAll(db)
      return try index.dossier(rows, messages: messages, letters)
    }
  }

  /// The registrations made from an address or standing at it, its own messages and those that made the registrations, and the letters
  /// to it.
  package func dossier(ofAddress address: String) async throws -> Dossier {
    let address = address.lowercased()
    return try await writer.read { db in
      let rows = try RegistrationRow.of(address).fetchAll(db)
      let own = try MessageRow.from(address)
        .select(MessageRow.Columns.id, as: Int64.self).fetchSet(db)
      let letters = try OutboxRow.to(address).fetchAll(db)
      return try DossierIndex(db: db, registrations: Set(rows.compactMap(\.id)))
        .dossier(rows, messages: own.union(rows.map(\.message)), letters)
    }
  }
}

/// Finds what belongs to registrations in the tables that name them only in passing.
private struct DossierIndex {
  let db: Database
  let registrations: Set<Int64>

  /// The messages that the journal names as the cause of a change of theirs.
  func changing() throws -> Set<Int64> {
    let request: SQLRequest<String> = """
      SELECT cause FROM journal WHERE json_extract(detail_json, '$.registration') IN \(registrations)
      AND cause LIKE 'message %'
      """
    let causes = try request.fetchSet(db)
    return Set(causes.compactMap { Int64($0.dropFirst("message ".count)) })
  }

  func dossier(_ rows: [RegistrationRow], messages: Set<Int64>, _ letters: [OutboxRow]) throws -> Dossier {
    let received = try MessageRow.filter(messages.contains(MessageRow.Columns.id))
      .order(MessageRow.Columns.id).fetchAll(db)
    return Dossier(
      registrations: try rows.attended(db), messages: received.map(Dossier.Received.init),
      letters: letters.map(Dossier.Sent.init),
      journal: try Journal.lines(
        ofMessages: messages, letters: Set(letters.compactMap(\.id)), registrations: registrations, db))
  }
}

extension Dossier.Received {
  fileprivate init(_ row: MessageRow) {
    self.init(
      number: row.id ?? 0, receivedAt: row.receivedAt, name: row.senderName, email: row.senderEmail,
      subject: row.subject, words: row.words, outcome: row.outcome)
  }
}

extension Dossier.Sent {
  fileprivate init(_ row: OutboxRow) {
    self.init(
      number: row.id ?? 0, kind: row.kind, recipient: row.recipient, subject: row.subject,
      createdAt: row.createdAt, state: row.state, returned: row.returned, reason: row.reason,
      outdated: row.warning)
  }
}
