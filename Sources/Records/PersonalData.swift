package import Foundation

/// What the desk keeps of one person, for the copy that GDPR art. 15 §3 grants. Each list in order of time.
package struct PersonalData: Sendable, Equatable {
  /// A message that the person wrote.
  package struct Message: Sendable, Equatable {
    /// The server's time of receipt.
    package var receivedAt: Date
    /// As decoded.
    package var subject: String
    /// The author's words as the register keeps them.
    package var words: String

    package init(receivedAt: Date, subject: String, words: String) {
      self.receivedAt = receivedAt
      self.subject = subject
      self.words = words
    }
  }

  /// A letter that the person was sent.
  package struct SentLetter: Sendable, Equatable {
    package var sentAt: Date
    package var subject: String

    package init(sentAt: Date, subject: String) {
      self.sentAt = sentAt
      self.subject = subject
    }
  }

  package var registrations: [Entry]
  package var messages: [Message]
  package var letters: [SentLetter]

  package init(registrations: [Entry], messages: [Message], letters: [SentLetter]) {
    self.registrations = registrations
    self.messages = messages
    self.letters = letters
  }
}
