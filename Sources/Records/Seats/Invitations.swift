internal import GRDB
internal import Registration

/// The calendar entries that letters carry: each reference has one, numbered anew with each letter.
struct Invitations {
  let db: Database

  /// With the SEQUENCE of the entry each change brings about: a seat has one, and its loss where one was sent.
  func numbered(_ outcome: Outcome) throws -> Outcome {
    try numbered(outcome) { $0 == .confirmed || $0 == .cancelled }
  }

  /// With a new SEQUENCE for each seat, since the event itself is not what it was.
  func renumbered(_ outcome: Outcome) throws -> Outcome {
    try numbered(outcome) { $0 == .alreadyConfirmed }
  }

  private func numbered(_ outcome: Outcome, where moves: (Change.Result) -> Bool) throws -> Outcome {
    var outcome = outcome
    var numbers: [Reference: Int] = [:]
    for index in outcome.changes.indices {
      let change = outcome.changes[index]
      guard let reference = change.entry.reference, moves(change.result) else { continue }
      let number = try numbers[reference] ?? next(reference, invites: change.result != .cancelled)
      numbers[reference] = number
      outcome.changes[index].sequence = number
    }
    return outcome
  }

  /// nil where a seat is lost that no calendar was told of.
  private func next(_ reference: Reference, invites: Bool) throws -> Int? {
    let last = try db.value(
      Int.self, "SELECT sequence FROM invitation WHERE reference = ?", [reference.rawValue])
    guard last != nil || invites else { return nil }
    let next = last.map { $0 + 1 } ?? 0
    try db.run(
      """
      INSERT INTO invitation (reference, sequence) VALUES (?, ?)
      ON CONFLICT (reference) DO UPDATE SET sequence = excluded.sequence
      """, [reference.rawValue, next])
    return next
  }
}
