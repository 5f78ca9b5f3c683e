package import Foundation

/// What the register keeps of one person, as far as their own address tells (GDPR art. 15).
package struct PersonalData: Sendable, Equatable {
  /// A message of theirs.
  package struct Received: Sendable, Equatable {
    package var receivedAt: Date
    package var subject: String
    package var words: String

    package init(receivedAt: Date, subject: String, words: String) {
      self.receivedAt = receivedAt
      self.subject = subject
      self.words = words
    }
  }

  /// A letter to them.
  package struct Sent: Sendable, Equatable {
    package var sentAt: Date
    package var subject: String

    package init(sentAt: Date, subject: String) {
      self.sentAt = sentAt
      self.subject = subject
    }
  }

  package var registrations: [Entry]
  package var messages: [Received]
  package var letters: [Sent]

  package init(registrations: [Entry], messages: [Received], letters: [Sent]) {
    self.registrations = registrations
    self.messages = messages
    self.letters = letters
  }
}
