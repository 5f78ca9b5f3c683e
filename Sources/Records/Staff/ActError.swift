package import Registration

/// Why an act of staff's was not done; nothing changed. It names references and events, never a person.
package enum ActError: Error, Sendable, Equatable {
  /// No registration has this reference.
  case unknownReference(String)
  /// All under it is cancelled already.
  case allCancelled(Reference)
  /// A name fits none of those under the reference, or more than one. `place` counts the names of the act, from 1.
  case nameFits(Int, of: Int, Reference, place: Int)
  /// The register does not know the event yet.
  case unknownEvent(EventID)
  case eventCancelled(EventID)
  /// The event has begun, or is over.
  case eventBegun(EventID)
  /// No room for so many, and no waiting list that could lead to it.
  case noRoom(EventID, seats: Int)
  /// The event has no waiting list.
  case noWaitingList(EventID)
  /// No seat is free: those who are moved would give theirs up to wait.
  case wouldWait(EventID)
  case alreadyRegistered(EventID, [Reference])
  /// It is for that event already.
  case sameEvent(Reference, EventID)
  /// Somebody else had registered the person.
  case registeredByAnother(EventID)
  /// There is no registration that the request fits.
  case noMatch(EventID)
  /// What was given back went to others.
  case seatGone(EventID)
  /// No message of that number waits for a human, or did.
  case unknownCase(Int64)
  /// It was decided on already.
  case decided(Int64)
  /// There is no decision on it to take back.
  case undecided(Int64)
  /// The desk proposes nothing for it.
  case nothingProposed(Int64)

  package enum Kind: Sendable {
    /// What was asked names nothing that the register has, or more than one thing.
    case unknown
    /// It is done already.
    case nothingToDo
    /// The event has no room, or is over, or was cancelled.
    case refused
  }

  package var kind: Kind {
    switch self {
    case .unknownReference, .nameFits, .unknownEvent, .unknownCase, .nothingProposed, .noMatch: .unknown
    case .allCancelled, .alreadyRegistered, .sameEvent, .decided, .undecided: .nothingToDo
    case .eventCancelled, .eventBegun, .noRoom, .noWaitingList, .wouldWait, .registeredByAnother, .seatGone:
      .refused
    }
  }
}

extension ActError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownReference(let reference):
      "\(reference): no registration has this reference; `guichet list` shows them"
    case .allCancelled(let reference): "\(reference): all under it is cancelled already; nothing was done"
    case .nameFits(let count, let all, let reference, let place):
      "\(reference): name \(place) of the command fits \(count) of the \(all) registrations under it; nothing was done"
    case .unknownEvent(let event):
      "event \(event): the register does not know it yet; `guichet run` takes the catalogue over, then try again"
    case .eventCancelled(let event): "event \(event): it was cancelled; nothing was done"
    case .eventBegun(let event): "event \(event): it has begun; nothing was done"
    case .noRoom(let event, let seats):
      "event \(event): no room for \(seats), and no waiting list that could lead to it; nothing was done"
    case .noWaitingList(let event): "event \(event): it has no waiting list; nothing was done"
    case .wouldWait(let event):
      "event \(event): no seat is free, they would give theirs up to wait; nothing was done; --waiting does it all the same"
    case .alreadyRegistered(let event, let references):
      "event \(event): registered already, under \(references.map(\.rawValue).joined(separator: ", ")); nothing was done"
    case .sameEvent(let reference, let event): "\(reference): it is for \(event) already; nothing was done"
    case .registeredByAnother(let event):
      "event \(event): somebody else registered one of them already; nothing was done"
    case .noMatch(let event): "event \(event): no registration fits; nothing was done"
    case .seatGone(let event): "event \(event): the seat went to others; nothing was done"
    case .unknownCase(let number): "\(number): no message of that number was handed to a human"
    case .decided(let number): "\(number): it was decided on already; nothing was done"
    case .undecided(let number): "\(number): there is no decision to take back"
    case .nothingProposed(let number): "\(number): there is no proposal to accept; nothing was done"
    }
  }
}
