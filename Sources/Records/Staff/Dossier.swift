package import Foundation

/// All that the register has on one reference or one address, for staff.
package struct Dossier: Sendable, Equatable {
  package var registrations: [Entry]
  package var messages: [Received]
  package var letters: [Sent]
  /// The lines of the journal that tell of any of these.
  package var journal: [JournalLine]

  package var isEmpty: Bool { registrations.isEmpty && messages.isEmpty && letters.isEmpty }

  /// A message, as the register keeps it.
  package struct Received: Sendable, Equatable {
    /// Its number in the register: what staff call a case by.
    package var number: Int64
    package var receivedAt: Date
    package var name: String?
    package var email: String?
    package var subject: String
    /// The beginning of the author's own words.
    package var words: String
    package var outcome: MessageOutcome
  }

  /// A letter of the desk's, and where it stands.
  package struct Sent: Sendable, Equatable {
    /// Its number in the outbox: what the journal calls it by.
    package var number: Int64
    /// `confirmation`, `reminder`…
    package var kind: String
    package var recipient: String
    package var subject: String
    package var createdAt: Date
    package var state: LetterState
    /// How it came back, where the server took it and it did not arrive.
    package var returned: ReturnedLetter.Kind?
    /// What the server said last, in its words.
    package var reason: String?
    /// Why it must not be sent any more, as long as it lies among the drafts.
    package var outdated: Outdated?
  }
}
