package import Foundation

/// A letter that was filed among the drafts, and that staff may send.
package struct WaitingDraft: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let recipient: String
  package let subject: String
  /// Its own, without brackets. Some mail programs keep it on sending, others write a new one.
  package let messageID: String
  /// Message-ID of what it answers; nil where that had none.
  package let answers: String?
  package let draftedAt: Date
  /// It must not be sent any more.
  package let isOutdated: Bool

  package init(
    id: Int64, recipient: String, subject: String, messageID: String, answers: String?, draftedAt: Date,
    isOutdated: Bool = false
  ) {
    self.id = id
    self.recipient = recipient
    self.subject = subject
    self.messageID = messageID
    self.answers = answers
    self.draftedAt = draftedAt
    self.isOutdated = isOutdated
  }
}

/// A letter as staff sent it: what they changed is theirs.
package struct SentCopy: Sendable, Equatable {
  /// Without brackets; nil where it has none.
  package var messageID: String?
  package var subject: String
  /// Byte for byte; nil where it is too large to be kept.
  package var content: [UInt8]?

  package init(messageID: String?, subject: String, content: [UInt8]?) {
    self.messageID = messageID
    self.subject = subject
    self.content = content
  }
}
