/// What a calendar program sent: the event of an iCalendar text, as far as an answer tells it (RFC 5546 §3.2.3).
package struct ReceivedCalendar: Sendable, Equatable {
  /// Octets of a text at most: a longer one is none.
  package static let octetLimit = CalendarIntake.octets

  /// `METHOD` in upper case; nil where the text has none, as from an Outlook that gives it in the Content-Type alone.
  package var method: String?
  package var uid: String?
  /// That of the invitation which is answered; 0 where not told (RFC 5545 §3.8.7.4).
  package var sequence = 0
  /// In order, those without an address left out.
  package var attendees: [Attendee] = []
  /// Empty where there is none.
  package var summary = ""
  package var start: Moment?
  package var end: Moment?
  /// What the author wrote to go with the answer; empty where nothing.
  package var comment = ""
  /// It has a `RECURRENCE-ID`: it is of one day among several.
  package var isOfOneDay = false

  /// Somebody who was invited.
  package struct Attendee: Sendable, Equatable {
    package var name: String?
    /// In lower case, without `mailto:`.
    package var address: String
    /// The address of who answers for them, in lower case.
    package var sentBy: String?
    /// nil where nothing is answered yet, or it is passed on to another.
    package var participation: Participation?
  }

  /// `PARTSTAT` of somebody who answered.
  package enum Participation: Sendable, Equatable { case accepted, tentative, declined }

  /// `DTSTART`, `DTEND`.
  package enum Moment: Sendable, Equatable {
    case utc(LocalTime)
    /// In the zone of that TZID, which may be of any program's own naming; nil for a floating time.
    case local(LocalTime, zone: String?)
    /// The whole day, at its first minute.
    case day(LocalTime)
  }

  /// nil where the text is none, holds no event or several of different UID, or is larger than any answer of a calendar program.
  package init?(_ text: String) {
    guard let text = CalendarIntake.accepted(text), let read = ICalLibrary.use({ Self.reading(text) }) else {
      return nil
    }
    self = read
  }

  init() {}
}
