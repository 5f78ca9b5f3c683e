package import Foundation
internal import Registration

/// What erasing a person comes to, before it is done.
package struct ErasurePlan: Sendable, Equatable {
  /// Their registrations; what is counted stays counted.
  package var registrations: Int
  /// References of those to come that are not cancelled: they stand in the way.
  package var toCome: [Reference]
  /// References of registrations to come that they made for others: these stay, and nobody can be written to about them any more.
  package var orphans: [Reference]
  /// References of registrations of the same name under another address, or none: whether it is the same person is for staff to say.
  package var namesakes: [Reference]
  /// Their messages, which may lie in the mailbox.
  package var messages: [StoredMessage]
  /// The numbers of messages of others that tell of them: what these say is erased too.
  package var traces: [Int64]
  /// Letters to them, and to others and to staff that tell of them.
  package var letters: Int
  /// Of these, letters that have not left yet: they stand in the way.
  package var lettersOnTheirWay: Int

  /// A message in the mailbox, known by its bytes.
  package struct StoredMessage: Sendable, Equatable {
    package var number: Int64
    package var receivedAt: Date
    /// Of its raw bytes, in hexadecimal.
    package var sha256: String
    package var places: [MessagePlace]
  }
}

/// Why a person cannot be erased yet; nothing changed.
package enum ErasureError: Error, Sendable, Equatable {
  /// Seats, or places in line, to come: under these references.
  case toCome([Reference])
  /// So many letters to them, or that tell of them, have not left yet.
  case lettersOnTheirWay(Int)
}

/// What was erased.
package struct ErasureReport: Sendable, Equatable {
  package var plan: ErasurePlan
  /// Seats that were given back.
  package var cancelled: Int
  /// Groups called up to them.
  package var promotions: [Notice]
  /// Whether nothing of it is left in the database's files; false where a reader kept them open: the desk's next pause ends it.
  package var isWipedOut: Bool
}
