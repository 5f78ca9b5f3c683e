package import Foundation
internal import GRDB
package import Registration

extension Register {
  /// What the terms of retention let go of on that day. Changes nothing: the same day gives the same lines until something is eliminated.
  package func purgeProposal(_ terms: PurgeTerms, on day: CivilDate, in zone: TimeZone) async throws
    -> PurgeProposal
  {
    try await writer.read { db in
      let lots = try Purge(db: db, terms: terms, day: day, zone: zone).lots()
      return PurgeProposal(day: day, lines: lots.map(\.line))
    }
  }

  /// What the proposal of that day has of messages and letters, as these may lie in the mailbox. Changes nothing.
  package func purgeMail(_ terms: PurgeTerms, on day: CivilDate, in zone: TimeZone) async throws -> StoredMail
  {
    try await writer.read { db in
      let purge = Purge(db: db, terms: terms, day: day, zone: zone)
      var mail = StoredMail()
      for lot in try purge.lots() { try mail.add(lot, of: purge) }
      return mail
    }
  }

  /// Eliminates what the proposal of that day has, in one transaction, and says what that was.
  ///
  /// Afterwards the journal has the reference of the Archives' visa, the day and how many of each holding; what was counted is still
  /// counted; the database's files are written anew. `isWipedOut` is false where a reader kept these open.
  package func purge(
    _ terms: PurgeTerms, on day: CivilDate, in zone: TimeZone, visa: String, at now: Date
  ) async throws -> (proposal: PurgeProposal, isWipedOut: Bool) {
    let proposal = try await writer.write { db in
      let purge = Purge(db: db, terms: terms, day: day, zone: zone)
      let lots = try purge.lots()
      guard !lots.isEmpty else { return PurgeProposal(day: day, lines: []) }
      for lot in lots { try purge.eliminate(lot, at: now) }
      try Journal.write(
        db, at: now, cause: .command("purge execute"), act: "eliminated",
        detail: PurgeNote(visa: visa, day: "\(day)", volumes: PurgeNote.volumes(lots.map(\.line))))
      return PurgeProposal(day: day, lines: lots.map(\.line))
    }
    return (proposal, proposal.lines.isEmpty ? true : await wipe())
  }
}

/// What the journal holds of an elimination.
private struct PurgeNote: Encodable {
  let visa: String
  let day: String
  let volumes: [String: Int]

  static func volumes(_ lines: [PurgeProposal.Line]) -> [String: Int] {
    Dictionary(lines.map { ($0.holding.rawValue, $0.volume) }, uniquingKeysWith: +)
  }
}

extension StoredMail {
  fileprivate mutating func add(_ lot: Purge.Lot, of purge: Purge) throws {
    switch lot.line.holding {
    case .messages:
      let rows = try MessageRow.fetchAll(purge.db, keys: lot.rows).filter { $0.source == .mail }
      messages += try rows.map { try StoredMessage($0, purge.db) }
      letters += try lot.rows.flatMap(purge.letters).map(StoredLetter.init)
    case .digests: letters += try OutboxRow.fetchAll(purge.db, keys: lot.rows).map(StoredLetter.init)
    case .phone, .email, .organisation, .name: break
    }
  }
}
