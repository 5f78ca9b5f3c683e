package import Foundation
package import Registration

/// A message as the mailbox holds it, with all that the register keeps of it.
package struct Receipt: Sendable, Equatable {
  package var place: Place
  /// Of the raw bytes, in hexadecimal.
  package var sha256: String
  /// A hash over Message-ID, author and text; nil where there is no Message-ID to know a redelivery by.
  package var redeliveryKey: String?
  package var messageID: String?
  package var references: [String]
  /// INTERNALDATE: the server's time of receipt.
  package var receivedAt: Date
  package var sender: Participant?
  /// What From calls its author, whoever that is found to be.
  package var shownName: String?
  package var subject: String
  /// The beginning of the author's own words, for the digest.
  package var words: String
  package var decision: Decision
  /// What staff may have done with it, where the decision is not to act.
  package var proposal: [Action]
  /// The author's words that stood in the way of acting; empty where there are none.
  package var doubt = ""
  /// What staff must read beside what is done; nil where there is nothing.
  package var aside: StaffMatter?
  /// What only the register can settle: tried before the decision is taken as it is.
  package var request: RegisterRequest?
  /// Whether what is asked takes the place of what the author asked before.
  package var replacesEarlier: Bool
  /// What the catalogue that the message was read with says of the events it asks for: what the letter will tell.
  package var announced: [EventID: Announcement] = [:]
  /// The letter of ours that this message brings back, or says did not arrive.
  package var returned: ReturnedLetter?
  package var language: Language
  /// The author's own words, kept while the desk waits for the answer to a question.
  package var ownWords: String
  /// Where an answer would go; nil where nobody can be answered.
  package var answerAddress: String?
  /// How many letters there may be.
  package var limits: LetterLimits
  /// Seconds that the desk waits for the answer to a question.
  package var answerWithin: TimeInterval

  package init(
    place: Place, sha256: String, redeliveryKey: String?, messageID: String?, references: [String] = [],
    receivedAt: Date, sender: Participant?, subject: String, words: String, decision: Decision,
    proposal: [Action] = [], aside: StaffMatter? = nil, request: RegisterRequest? = nil,
    replacesEarlier: Bool = false,
    returned: ReturnedLetter? = nil, language: Language = .fr, ownWords: String = "", answerAddress: String?,
    dailyLimit: Int, answerWithin: TimeInterval = 7 * 86_400
  ) {
    self.place = place
    self.sha256 = sha256
    self.redeliveryKey = redeliveryKey
    self.messageID = messageID
    self.references = references
    self.receivedAt = receivedAt
    self.sender = sender
    self.subject = subject
    self.words = words
    self.decision = decision
    self.proposal = proposal
    self.aside = aside
    self.request = request
    self.replacesEarlier = replacesEarlier
    self.returned = returned
    self.language = language
    self.ownWords = ownWords
    self.answerAddress = answerAddress
    limits = LetterLimits(perSender: dailyLimit)
    self.answerWithin = answerWithin
  }
}

/// A place in the mailbox: UIDVALIDITY and UID (RFC 3501 §2.3.1.1).
package struct Place: Sendable, Hashable {
  package var uidValidity: UInt32
  package var uid: UInt32

  package init(uidValidity: UInt32, uid: UInt32) {
    self.uidValidity = uidValidity
    self.uid = uid
  }
}

/// Where a handled message goes in the mailbox.
package enum Folder: String, Sendable, Equatable, Codable { case handled, review, ignored }

/// What was made of a message, as the register keeps it.
package enum MessageOutcome: String, Sendable, Equatable, Codable {
  case act, ask, staff, silent
  /// Delivered twice: the first one counted.
  case duplicate
  /// Not a message at all, or one that could not be handled within its bounds.
  case unreadable
}

/// A letter to be recorded together with what it tells of.
package struct ComposedLetter: Sendable, Equatable {
  /// What it is: `confirmation`, `question`, `digest`…
  package var kind: String
  package var recipient: String
  package var subject: String
  /// Without brackets.
  package var messageID: String
  /// The whole message, CRLF line endings.
  package var content: [UInt8]
  /// The events it tells of.
  package var events: [EventID] = []
  /// Whether it is filed among the drafts, for staff to send.
  package var isSentByStaff = false
  /// Whether what earlier letters told its reader of the same events is not so any more.
  package var replacesEarlier = false
  /// Until when its words hold, where they tell of a day.
  package var holdsUntil: Date?

  package init(kind: String, recipient: String, subject: String, messageID: String, content: [UInt8]) {
    self.kind = kind
    self.recipient = recipient
    self.subject = subject
    self.messageID = messageID
    self.content = content
  }
}
