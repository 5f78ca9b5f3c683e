package import Foundation
internal import GRDB
internal import Registration

extension Register {
  /// Does what staff ask for from the command line, or throws an `ActError` and changes nothing. A desk may be at work on the same
  /// database: seats, places in line and letters are settled in this one transaction, as they are for a message.
  ///
  /// The closures are called within the transaction: `compose` for each author concerned, an error it throws undoes everything;
  /// `notice` for each group called up, where an error costs that letter alone, and staff are told.
  package func act(
    _ act: StaffAct, at now: Date, notice: @escaping @Sendable (Notice) throws -> ComposedLetter,
    compose: @escaping @Sendable (ActNotice) throws -> ComposedLetter
  ) async throws -> ActReport {
    try await writer.write { db in
      let done = try Acts(db: db, now: now, cause: .command(act.name)).carryOut(act)
      let promotions = try WaitingList(db: db, now: now).promote(afterChangesTo: done.outcomes.map(\.event))
      for told in done.notices {
        var told = told
        told.origin = try told.origin.named(for: "act", db)
        try Self.enqueue(try compose(told), answering: told.origin.message, isNotice: true, at: now, db)
      }
      let called = try Self.enqueue(promotions, at: now, db, compose: notice)
      return ActReport(
        outcomes: done.outcomes, promotions: promotions, letters: done.notices.count + called,
        untold: done.untold + promotions.filter { !$0.origin.isAddressed }.flatMap(\.outcome.changes).count,
        namesakes: done.namesakes)
    }
  }
}
