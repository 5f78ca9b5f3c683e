internal import Foundation
internal import GRDB
internal import Registration

/// Cancelling: only the author of a registration and the person at whose own address it stands may cancel it by mail.
extension Seats {
  /// What became of one cancellation, and the seat as it was before; nil where there was none.
  typealias Cancellation = (change: Change, seat: RegistrationRow?)

  /// Those named first, then seats without a name that this author holds, the last first.
  func cancel(_ action: Action) throws -> [Cancellation] {
    let named = try action.participants.map { person in
      try cancel(matching(person, event: action.event), person, action.event)
    }
    let more = max(0, action.seats - action.participants.count)
    guard more > 0 else { return named }
    let unnamed = try made(action.event).filter { $0.nameKey == nil }.reversed()
    let seats = Array(unnamed.prefix(more).map(Optional.some))
    let missing = Array(repeating: RegistrationRow?.none, count: more - seats.count)
    return try named + (seats + missing).map { try cancel($0, nil, action.event) }
  }

  private func cancel(_ seat: RegistrationRow?, _ person: Participant?, _ event: EventID) throws
    -> Cancellation
  {
    guard let seat else { return (Change(person, event: event, receipt: receipt, result: .noMatch), nil) }
    return (try giveUp(seat), seat)
  }

  func giveUp(_ seat: RegistrationRow) throws -> Change {
    try seat.givenUp(db, at: now, cause: cause)
  }

  private func matching(_ person: Participant, event: EventID) throws -> RegistrationRow? {
    if let row = try own(person, event: event) { return row }
    guard let name = person.name, person.email?.lowercased() == author else { return nil }
    // One's own registration under another spelling of the name: where just one agrees, it is meant. A family may share an address.
    let agreeing = try atOwnAddress(event).filter { NameKey.agree($0.name ?? "", name) }
    return agreeing.count == 1 ? agreeing[0] : nil
  }
}

extension RegistrationRow {
  /// Afterwards the seat, or the place in line, is free.
  func givenUp(_ db: Database, at now: Date, cause: Journal.Cause) throws -> Change {
    var row = self
    row.status = .cancelled
    row.cancelledAt = now
    try row.save(db, as: "cancelled", at: now, cause: cause)
    return try Change(row, result: .cancelled)
  }
}
