package import Foundation

/// An event in one person's calendar, as an invitation puts it there or takes it out (RFC 5546 §3.2.2, §3.2.5).
///
/// `encoded()` turns it into iCalendar text.
package struct CalendarEntry: Sendable, Equatable {
  package enum Method: String, Sendable, Equatable {
    /// Put in, or changed where the `uid` is there already.
    case request = "REQUEST"
    /// Taken out.
    case cancel = "CANCEL"
  }

  /// RFC 5545 §3.8.1.11.
  package enum Status: String, Sendable, Equatable {
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// Somebody with an address that mail reaches; the name may be any text.
  package struct Party: Sendable, Equatable {
    package var name: String?
    /// `local@domain`, in ASCII.
    package var address: String

    package init(name: String?, address: String) {
      self.name = name
      self.address = address
    }
  }

  /// One sitting.
  package struct Session: Sendable, Equatable {
    package var start: LocalTime
    package var end: LocalTime?

    package init(start: LocalTime, end: LocalTime?) {
      self.start = start
      self.end = end
    }
  }

  package var method: Method
  /// The same in every entry about one registration, for ever.
  package var uid: String
  /// 0 in the first entry, more in each that follows it (RFC 5546 §2.1.4): a calendar ignores what is older than what it has.
  package var sequence: Int
  /// When this entry was made, to the second.
  package var stamp: Date
  package var summary: String
  package var description: String?
  package var location: String?
  /// At least one. Several are one registration: the reader accepts or declines them together.
  package var sessions: [Session]
  /// IANA name of the zone of every session, such as `Europe/Paris`.
  package var timeZone: String
  package var organizer: Party
  /// The reader. Nobody else is named: no citizen ever sees another's address.
  package var attendee: Party

  /// Follows from the method: a seat is either held or lost.
  package var status: Status { method == .cancel ? .cancelled : .confirmed }

  package init(
    method: Method, uid: String, sequence: Int, stamp: Date, summary: String, description: String? = nil,
    location: String? = nil, sessions: [Session], timeZone: String, organizer: Party, attendee: Party
  ) {
    self.method = method
    self.uid = uid
    self.sequence = sequence
    self.stamp = stamp
    self.summary = summary
    self.description = description
    self.location = location
    self.sessions = sessions
    self.timeZone = timeZone
    self.organizer = organizer
    self.attendee = attendee
  }
}
