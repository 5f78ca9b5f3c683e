internal import Foundation
package import Registration

/// What staff have the register do from the command line.
package enum StaffAct: Sendable, Equatable {
  /// `people` each have a name; `address` is whom letters about them go to, nil where nobody is written to.
  case register(event: EventID, people: [Participant], address: String?)
  /// All under the reference, or those of these names alone.
  case cancel(Reference, names: [String])
  /// All under the reference, from their event to another. `mayWait`: also where that costs somebody a seat for a place in line.
  case move(Reference, to: EventID, mayWait: Bool)

  /// As the command is called, and the journal's cause.
  package var name: String {
    switch self {
    case .register: "register"
    case .cancel: "cancel"
    case .move: "move"
    }
  }
}

/// What an author is told of an act of staff's, in one letter.
package struct ActNotice: Sendable, Equatable {
  package var origin: Origin
  /// What became of the author's registrations, an outcome for each event.
  package var outcomes: [Outcome]
  /// The author had asked for it, and staff agreed.
  package var isAsked = false
  /// Nobody answered that address before: the letter carries the notices that the law asks for.
  package var isFirstLetter = false
}

/// What an act of staff's brought about.
package struct ActReport: Sendable, Equatable {
  package var outcomes: [Outcome]
  /// Groups that a seat given back called up from the waiting list, in the order of the list.
  package var promotions: [Notice]
  /// Letters recorded together with it.
  package var letters: Int
  /// Changes, those called up included, whose author has no address that the register knows, or had a place at what is over: nobody is
  /// written to.
  package var untold: Int
  /// References under which somebody of the same name is registered for the event by another: it may be the same person.
  package var namesakes: [Reference]
}
