package import Foundation

/// What the office offers: the organiser and its events, as the catalogue file tells.
package struct Catalogue: Sendable, Equatable {
  package var organiser: Organiser
  package var events: [Event]

  package init(organiser: Organiser, events: [Event]) {
    self.organiser = organiser
    self.events = events
  }

  package func event(_ id: EventID) -> Event? { events.first { $0.id == id } }
}

/// The office, as citizens know it.
package struct Organiser: Sendable, Equatable {
  package var name: String
  /// The address citizens write to.
  package var address: String
  /// The zone in which every civil time of the catalogue is read.
  package var timeZone: TimeZone
  /// Postal address and telephone, for the acknowledgement that CRPA R112-11-1 asks for; nil where not given.
  package var postalAddress: String?
  package var phone: String?

  package init(
    name: String, address: String, timeZone: TimeZone, postalAddress: String? = nil, phone: String? = nil
  ) {
    self.name = name
    self.address = address
    self.timeZone = timeZone
    self.postalAddress = postalAddress
    self.phone = phone
  }
}

/// An event's key in the catalogue, stable for ever: letters, digits, `-`, `_` and `.`.
package struct EventID: RawRepresentable, Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  package let rawValue: String

  package init?(rawValue: String) {
    guard !rawValue.isEmpty,
      rawValue.utf8.allSatisfy({
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
          || [45, 46, 95].contains($0)
      })
    else { return nil }
    self.rawValue = rawValue
  }

  package var description: String { rawValue }
  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A training or a meeting that people register for. One registration covers all its sessions.
package struct Event: Sendable, Equatable {
  package var id: EventID
  /// As the catalogue words it: `formation`, `réunion`…
  package var kind: String
  package var title: String
  package var keywords: [String]
  /// At least one, in order of time.
  package var sessions: [Session]
  package var place: String?
  /// Seats; nil where there is no limit.
  package var capacity: Int?
  package var hasWaitingList: Bool
  package var registrationOpens: CivilDateTime?
  /// Where nil, registration closes at the start of the first session.
  package var registrationCloses: CivilDateTime?
  package var isCancelled: Bool
  /// Days before the first session on which those who have a seat are reminded.
  package var reminders: [Int]
  package var details: String?
  package var contact: String?
  /// Whether letters that tell of it are filed as drafts, for staff to send.
  package var isInDraftMode = false

  package init(
    id: EventID, kind: String, title: String, keywords: [String] = [], sessions: [Session],
    place: String? = nil,
    capacity: Int? = nil, hasWaitingList: Bool = false, registrationOpens: CivilDateTime? = nil,
    registrationCloses: CivilDateTime? = nil, isCancelled: Bool = false, reminders: [Int] = [7, 1],
    details: String? = nil,
    contact: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.keywords = keywords
    self.sessions = sessions
    self.place = place
    self.capacity = capacity
    self.hasWaitingList = hasWaitingList
    self.registrationOpens = registrationOpens
    self.registrationCloses = registrationCloses
    self.isCancelled = isCancelled
    self.reminders = reminders
    self.details = details
    self.contact = contact
  }
}

/// One sitting of an event, in civil time of the organiser's zone.
package struct Session: Sendable, Hashable, Codable {
  package var start: CivilDateTime
  package var end: CivilDateTime?

  package init(start: CivilDateTime, end: CivilDateTime?) {
    self.start = start
    self.end = end
  }
}
