package import Foundation
package import Registration

/// All that the register keeps of one person (GDPR art. 15).
package struct PersonFile: Sendable, Equatable {
  package var address: String?
  package var names: [String]
  package var registrations: [Entry]
  /// Those that they made for others, without what is these others' own.
  package var made: [Made]
  package var messages: [Received]
  package var letters: [Sent]
  /// The numbers of the journal's lines that tell of these; the lines hold no name.
  package var journal: [Int64]

  /// A registration of somebody else's.
  package struct Made: Sendable, Equatable {
    package var event: EventID
    package var reference: Reference?
    package var status: Entry.Status
    package var registeredAt: Date
  }

  /// A message of theirs, as far as it is kept.
  package struct Received: Sendable, Equatable {
    package var number: Int64
    package var receivedAt: Date
    package var name: String?
    package var subject: String
    package var words: String
    package var outcome: MessageOutcome
    /// As the message was judged: JSON.
    package var decision: String
    /// The places in the mailbox where it was seen, and the folder it went to.
    package var places: [MessagePlace]
  }

  /// A letter to them.
  package struct Sent: Sendable, Equatable {
    package var number: Int64
    package var kind: String
    package var createdAt: Date
    package var subject: String
    package var state: LetterState
    /// Its text; nil where it is not kept any more.
    package var text: String?
  }
}

/// Where a message was seen first, and which of the mailbox's folders it went to.
package struct MessagePlace: Sendable, Equatable, Hashable {
  package var uidValidity: UInt32
  package var uid: UInt32
  package var folder: Folder
}
