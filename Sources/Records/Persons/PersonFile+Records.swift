internal import Foundation
internal import GRDB
internal import MIME
internal import Registration

extension PersonFile {
  init(_ records: PersonRecords, _ db: Database) throws {
    self.init(
      address: records.person.address, names: records.person.names,
      registrations: try records.registrations.attended(db), made: records.made.compactMap(Made.init),
      messages: try records.messages.filter { $0.source == .mail }.map { try Received($0, db) },
      letters: try records.letters.map { try Sent($0, db) }, journal: try records.journal(db))
  }
}

extension PersonFile.Made {
  fileprivate init?(_ row: RegistrationRow) {
    guard let entry = row.entry else { return nil }
    self.init(
      event: entry.event, reference: entry.reference, status: entry.status, registeredAt: entry.registeredAt)
  }
}

extension PersonFile.Received {
  fileprivate init(_ row: MessageRow, _ db: Database) throws {
    self.init(
      number: row.id ?? 0, receivedAt: row.receivedAt, name: row.senderName, subject: row.subject,
      words: row.words, outcome: row.outcome, decision: row.decisionJson,
      places: try PlaceRow.filter(PlaceRow.Columns.message == row.id).fetchAll(db).map(MessagePlace.init))
  }
}

extension PersonFile.Sent {
  fileprivate init(_ row: OutboxRow, _ db: Database) throws {
    let content = try Data.fetchOne(
      db, sql: "SELECT bytes FROM content WHERE outbox = ?", arguments: [row.id])
    let message = content.flatMap { try? Message(parsing: [UInt8]($0)) }
    self.init(
      number: row.id ?? 0, kind: row.kind, createdAt: row.createdAt, subject: row.subject, state: row.state,
      text: message.map { $0.body.map(\.text).joined(separator: "\n") })
  }
}

extension MessagePlace {
  init(_ row: PlaceRow) { self.init(uidValidity: row.uidValidity, uid: row.uid, folder: row.folder) }
}
