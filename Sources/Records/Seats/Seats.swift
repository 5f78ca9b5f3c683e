internal import Foundation
internal import GRDB
internal import Registration

/// Gives and takes seats for one message or act of staff's, inside its transaction. The order of seats is the order of the server's receipt.
struct Seats {
  let db: Database
  let receipt: Receipt
  /// The message's number.
  let message: Int64
  let now: Date
  let cause: Journal.Cause
  /// Whoever registers is to wait, though there be seats: staff decided so.
  var makesWait = false

  /// The author's address, in lower case; empty where there is none.
  var author: String { receipt.sender?.email?.lowercased() ?? "" }

  /// In the order of the request; only a substitution gives back before it takes, so that the seat goes from hand to hand.
  func apply(_ actions: [Action]) throws -> [Outcome] {
    var changes: [Int: [Change]] = [:]
    for (index, action) in actions.enumerated() where changes[index] == nil {
      if let pair = Substitution(in: actions, of: action.event) {
        let cancelled = try cancel(actions[pair.cancel])
        changes[pair.cancel] = cancelled.map(\.change)
        changes[pair.register] = try register(actions[pair.register], takingOver: cancelled.map(\.seat))
      } else {
        changes[index] =
          action.verb == .register
          ? try register(action, takingOver: []) : try cancel(action).map(\.change)
      }
    }
    return actions.indices.map { Outcome(event: actions[$0].event, changes: changes[$0] ?? []) }
  }
}

/// A cancellation and a registration of as many seats for one event, in one message.
private struct Substitution {
  let cancel: Int
  let register: Int

  init?(in actions: [Action], of event: EventID) {
    let own = actions.indices.filter { actions[$0].event == event }
    guard own.count == 2, let cancel = own.first(where: { actions[$0].verb == .cancel }),
      let register = own.first(where: { actions[$0].verb == .register }),
      actions[cancel].seats == actions[register].seats
    else { return nil }
    self.cancel = cancel
    self.register = register
  }
}

extension Change {
  init(_ row: RegistrationRow, result: Result) throws {
    guard let entry = row.entry else {
      throw RegisterError(
        "registration \(row.id ?? 0): its event or reference is not one the register could have made",
        kind: .unusable)
    }
    self.init(entry: entry, result: result)
  }

  /// Of somebody for whom nothing was done: only what the request itself says.
  init(_ participant: Participant?, event: EventID, receipt: Receipt, result: Result) {
    self.init(
      entry: Entry(
        event: event, name: participant?.name, email: participant?.email, phone: participant?.phone,
        organisation: participant?.organisation, status: .cancelled, reference: nil,
        registeredAt: receipt.receivedAt, messageID: receipt.messageID), result: result)
  }
}
