internal import Foundation
internal import GRDB
internal import Registration

/// Carries out an act of staff's, inside its transaction, by the same rules as what is asked by mail.
struct Acts {
  /// What became of registrations, with whom each is told.
  struct Done {
    var outcomes: [Outcome] = []
    var notices: [ActNotice] = []
    var untold = 0
    var namesakes: [Reference] = []
  }

  let db: Database
  let now: Date
  /// The command or the message of staff's that it comes from.
  let cause: Journal.Cause

  func carryOut(_ act: StaffAct) throws -> Done {
    switch act {
    case .register(let event, let people, let address): try register(people, for: event, address)
    case .cancel(let reference, let names): try cancel(reference, names)
    case .move(let reference, let event, let mayWait): try move(reference, to: event, mayWait: mayWait)
    }
  }

  /// The event as the register has it, where somebody can still be registered for it by staff: deadlines are theirs to lift.
  func open(_ event: EventID) throws -> EventRow {
    guard let row = try EventRow.fetchOne(db, key: event.rawValue) else {
      throw ActError.unknownEvent(event)
    }
    guard !row.isCancelled else {
      throw ActError.eventCancelled(event)
    }
    return row
  }

  /// The registrations under a reference that are not cancelled, in order; never empty.
  func active(_ reference: Reference) throws -> [RegistrationRow] {
    let all = try RegistrationRow.filter(RegistrationRow.Columns.reference == reference.rawValue).inOrder()
      .fetchAll(db)
    guard !all.isEmpty else {
      throw ActError.unknownReference(reference.rawValue)
    }
    let active = all.filter { $0.status != .cancelled }
    guard !active.isEmpty else {
      throw ActError.allCancelled(reference)
    }
    return active
  }

  /// Behind all who wait for the event, also where the mail server's clock is ahead of this one.
  func placeInLine(for event: EventID) throws -> Date {
    let last = try Date.fetchOne(
      db, sql: "SELECT MAX(registered_at) FROM registration WHERE event = ? AND status = 'waiting'",
      arguments: [event.rawValue])
    guard let last, last >= now else { return now }
    return last.addingTimeInterval(0.001)
  }

  /// What is told to the author of one message; nil where nobody can be written to.
  func notice(_ outcomes: [Outcome], madeBy message: Int64, author: String) throws -> ActNotice? {
    let origin = try Origin(of: message, author: author, db)
    return origin.isAddressed ? ActNotice(origin: origin, outcomes: outcomes) : nil
  }
}

extension [RegistrationRow] {
  /// By the message that made them, in the order in which each comes first: each is told in its own thread.
  func byMessage() -> [(message: Int64, rows: [RegistrationRow])] {
    let messages = map(\.message).reduce(into: [Int64]()) { if !$0.contains($1) { $0.append($1) } }
    return messages.map { message in (message, filter { $0.message == message }) }
  }
}
