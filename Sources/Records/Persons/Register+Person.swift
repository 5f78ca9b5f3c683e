package import Foundation
internal import GRDB
internal import Registration

/// What is kept of one person. `text` is an address or a name, `contact` the address that tells people of one name apart. Each throws a
/// `PersonError` where nobody, or not one person alone, is meant.
extension Register {
  package func personFile(_ text: String, contact: String? = nil) async throws -> PersonFile {
    try await writer.read { db in
      let person = try PersonSearch(db: db).person(text, contact: contact)
      return try PersonFile(PersonRecords(of: person, db), db)
    }
  }

  /// What `erase` would do. Changes nothing.
  package func erasurePlan(_ text: String, contact: String? = nil, at now: Date) async throws -> ErasurePlan {
    try await writer.read { db in
      let person = try PersonSearch(db: db).person(text, contact: contact)
      return try Erasure(of: person, at: now, db).plan()
    }
  }

  /// Erases a person in one transaction, or throws an `ErasureError` and changes nothing.
  ///
  /// Afterwards no name, address or word of theirs is in the register or its letters; registrations, messages and letters are still
  /// counted. Where `cancels`, seats to come are given back first, without a letter to the person, and go to those who wait; where not,
  /// they stand in the way. Then the database's files are written anew, so that nothing is left in their free pages.
  package func erase(
    _ text: String, contact: String? = nil, cancels: Bool, at now: Date,
    notice: @escaping @Sendable (Notice) throws -> ComposedLetter
  ) async throws -> ErasureReport {
    var report = try await writer.write { db in
      let person = try PersonSearch(db: db).person(text, contact: contact)
      let erasure = try Erasure(of: person, at: now, db)
      let plan = try erasure.plan()
      guard plan.lettersOnTheirWay == 0 else {
        throw ErasureError.lettersOnTheirWay(plan.lettersOnTheirWay)
      }
      guard cancels || plan.toCome.isEmpty else { throw ErasureError.toCome(plan.toCome) }
      let events = try erasure.cancel()
      try erasure.carryOut()
      let promotions = try WaitingList(db: db, now: now).promote(afterChangesTo: events)
      _ = try Self.enqueue(promotions, at: now, db, compose: notice)
      return ErasureReport(plan: plan, cancelled: events.count, promotions: promotions, isWipedOut: false)
    }
    report.isWipedOut = await wipe()
    return report
  }

  /// Writes the files anew, and empties the log of what was written. False where another has them open for reading.
  func wipe() async -> Bool {
    do {
      try await writer.vacuum()
      return try await writer.writeWithoutTransaction { db in
        try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
      }
    } catch {
      return false
    }
  }
}
