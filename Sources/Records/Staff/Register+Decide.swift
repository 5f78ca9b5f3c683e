package import Foundation
internal import GRDB
package import Registration

extension Register {
  /// Carries out what staff decide by a command, each order whole or not at all, with the letters to those concerned: by the rules that hold
  /// for an answer to a digest, but that a case need be in none. Says what became of each, and how many letters there are.
  ///
  /// Where nothing was done, nothing is recorded.
  package func decide(_ orders: [StaffOrder], at now: Date, letters: OrderLetters) async throws
    -> (reports: [OrderReport], letters: Int)
  {
    try await writer.write { db in
      var made: (reports: [OrderReport], letters: Int) = ([], 0)
      try db.inSavepoint {
        let cause = Journal.Cause.command("decide")
        let receipt = Receipt(
          actOfStaff: .act([]), at: now, sender: Participant(name: nil, email: nil))
        var row = try MessageRow(receipt, outcome: .act, .fr, at: now)
        row.source = .command
        row.id = try MessageRow.numberOfCommand(db)
        try row.insert(db)
        guard let number = row.id else {
          throw RegisterError("the register gave no number to an act of staff's", kind: .unusable)
        }
        try Journal.write(db, at: now, cause: cause, act: "orders", detail: ["message": "\(number)"])
        var round = OrderRound(
          db: db, now: now, answer: number, cause: cause, digest: .all, event: nil, letters: letters)
        try round.carryOut(orders)
        made = (round.reports, round.count)
        return made.reports.contains(where: \.isDone) ? .commit : .rollback
      }
      return made
    }
  }
}
