package import Foundation

/// The desk's letter that a message answers, as the register keeps it, whatever the message quotes of it.
package struct Answered: Sendable, Equatable {
  /// What the author had written before that letter.
  package struct Earlier: Sendable, Equatable {
    package var subject: String
    /// The author's own words, the signature among them, without what they quoted.
    package var text: String
    package var receivedAt: Date

    package init(subject: String, text: String, receivedAt: Date) {
      self.subject = subject
      self.text = text
      self.receivedAt = receivedAt
    }
  }

  /// The text part of the letter.
  package var letter: String
  package var sentAt: Date
  /// The message that the letter had answered; nil where it is not kept.
  package var earlier: Earlier?

  package init(letter: String, sentAt: Date, earlier: Earlier? = nil) {
    self.letter = letter
    self.sentAt = sentAt
    self.earlier = earlier
  }
}
