import Registration

@testable import Records

/// Somebody as a message of a history names them.
struct Person: Equatable {
  var name: String
  /// Where the message gives an address of theirs.
  var email: String?
}

/// One thing that a message of a history asks.
struct Ask: Equatable {
  var verb: Action.Verb
  var people: [Person]
  var unnamed: Int

  var seats: Int { people.count + unnamed }
}

/// A message of a history.
struct Mail: Equatable {
  /// INTERNALDATE in seconds after the first, then UID (RFC 3501 §2.3.3).
  struct Place: Comparable {
    var received: Int
    var uid: UInt32

    static func < (a: Self, b: Self) -> Bool { (a.received, a.uid) < (b.received, b.uid) }
  }

  var place: Place
  var author: String
  /// In reply to a letter of the desk's, where there is one.
  var isReply: Bool
  var asks: [Ask]

  /// Where one gives a seat back and takes as many: the place of each in `asks`.
  var substitution: (cancel: Int, register: Int)? {
    guard asks.count == 2, asks[0].seats == asks[1].seats,
      let cancel = asks.firstIndex(where: { $0.verb == .cancel }),
      let register = asks.firstIndex(where: { $0.verb == .register })
    else { return nil }
    return (cancel, register)
  }
}

/// What happens to a register.
enum Step: Equatable {
  case mail(Mail)
  /// A message that came before comes again.
  case again(Mail, Repetition)
  case capacity(Int?)
  case waitingList(Bool)
  case begun(Bool)
  case cancelled(Bool)
}

/// How a message comes again: at its place after a crash, at another one with the same bytes, or delivered twice with other headers.
enum Repetition: CaseIterable { case samePlace, sameBytes, redelivery }
