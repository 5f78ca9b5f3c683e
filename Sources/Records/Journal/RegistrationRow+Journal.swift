internal import Foundation
internal import GRDB

/// What the journal holds of a registration: with these lines, every state of an event and every place in its line can be told again.
private struct RegistrationNote: Encodable {
  let registration: Int64
  let event: String
  let reference: String
  let status: String
  /// The place in line, as the database writes instants.
  let since: String
  let uid: UInt32
  let takesOver: Int64?
}

extension RegistrationRow {
  /// Inserts or updates it, with its line in the journal.
  mutating func save(_ db: Database, as act: String, at now: Date, cause: Journal.Cause) throws {
    try save(db)
    try Journal.write(
      db, at: now, cause: cause, act: act,
      detail: RegistrationNote(
        registration: id ?? 0, event: event, reference: reference, status: status.rawValue,
        since: registeredAt.stored, uid: uid, takesOver: takesOver))
  }
}
