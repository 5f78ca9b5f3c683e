package import Foundation
package import Registration

/// A place in the register: one person (or one seat not yet named) for one event.
package struct Entry: Sendable, Equatable, Codable {
  package enum Status: String, Sendable, Equatable, Codable, CaseIterable {
    case confirmed, waiting, cancelled
  }

  package var event: EventID
  /// nil for a seat whose holder is not named yet.
  package var name: String?
  package var email: String?
  /// E.164.
  package var phone: String?
  package var organisation: String?
  package var status: Status
  /// Shared by all entries that one author's message made for one event, and by those who take their places; in every letter about them.
  /// nil for a person whom the register does not know.
  package var reference: Reference?
  /// The server's time of receipt of the message that made it; of a substitute, that of the person replaced: it is the place in line.
  package var registeredAt: Date
  /// Message-ID of that message, without brackets; nil where it had none.
  package var messageID: String?
  /// Whether the person came; nil where nobody told, or it was not asked of the register.
  package var attendance: Attendance?
  /// Its name was erased, at the person's request or by the terms of retention: nobody will name it any more.
  package var isErased = false

  package init(
    event: EventID, name: String?, email: String?, phone: String?, organisation: String?, status: Status,
    reference: Reference?, registeredAt: Date, messageID: String?
  ) {
    self.event = event
    self.name = name
    self.email = email
    self.phone = phone
    self.organisation = organisation
    self.status = status
    self.reference = reference
    self.registeredAt = registeredAt
    self.messageID = messageID
  }
}

/// A short name for a registration, such as `K7M3-QD`, that a person can read aloud: no I, L, O, U, 0 or 1.
package struct Reference: RawRepresentable, Sendable, Hashable, Codable, CustomStringConvertible {
  package static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
  package let rawValue: String

  package init?(rawValue: String) {
    let parts = rawValue.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      parts.joined().allSatisfy({ Self.alphabet.contains($0) })
    else { return nil }
    self.rawValue = rawValue
  }

  /// The number's last six digits in the alphabet.
  package init(number: UInt64) {
    var rest = number
    var letters: [Character] = []
    for _ in 0..<6 {
      letters.append(Self.alphabet[Int(rest % UInt64(Self.alphabet.count))])
      rest /= UInt64(Self.alphabet.count)
    }
    letters.insert("-", at: 4)
    self.init(letters)
  }

  private init(_ letters: [Character]) { rawValue = String(letters) }

  package var description: String { rawValue }
}

/// What became of one action in the register.
package struct Outcome: Sendable, Equatable, Codable {
  package var event: EventID
  /// A line for each person or unnamed seat, in the order of the request.
  package var changes: [Change]

  package init(event: EventID, changes: [Change]) {
    self.event = event
    self.changes = changes
  }
}

/// What became of one person or seat.
package struct Change: Sendable, Equatable, Codable {
  package enum Result: Sendable, Equatable, Codable {
    case confirmed
    /// On the waiting list, 1 = first.
    case waiting(rank: Int)
    /// Was registered before this message: nothing changed.
    case alreadyConfirmed
    case alreadyWaiting(rank: Int)
    case cancelled
    /// Registered before; the fields are as they stand now.
    case corrected
    /// No seat, and no waiting list that could lead to one: not registered, staff are told.
    case full
    /// Nobody of that name is registered by, or at, the sender's address: nothing changed, staff are told.
    case noMatch
    /// Not done, and why is not the sender's to know: nothing changed, staff are told.
    case forStaff
  }

  package var entry: Entry
  package var result: Result
  /// SEQUENCE of the calendar entry that tells of it (RFC 5546 §2.1.4); nil where none does.
  package var sequence: Int?

  package init(entry: Entry, result: Result, sequence: Int? = nil) {
    self.entry = entry
    self.result = result
    self.sequence = sequence
  }
}
