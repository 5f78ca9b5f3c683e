package import Foundation

/// An outgoing message, to be turned into bytes by GMime (`encoded()`). One recipient: no citizen ever sees another's address.
package struct Letter: Sendable, Equatable {
  package var from: Mailbox
  package var to: Mailbox
  package var replyTo: Mailbox?
  package var subject: String
  /// Complete on its own. Any line ending; the encoder emits CRLF alone.
  package var text: String
  package var html: String?
  /// `local@domain` without brackets. Fixed when the letter is recorded: a retry carries the same one.
  package var messageID: String
  package var date: Date
  /// Message-ID that this answers, without brackets; one that is not a valid `msg-id` is left out.
  package var inReplyTo: String?
  /// RFC 5322 §3.6.4: the parent's references and the parent itself, oldest first.
  package var references: [String]
  /// nil for what a human sends.
  package var autoSubmitted: AutoSubmitted?
  /// Further fields, such as `X-Guichet`: names are ours, values pass the same encoder.
  package var extraHeaders: [HeaderField]
  package var enclosures: [Enclosure]
  /// An entry for the reader's calendar: goes as a third version of the text, and once more as the file `invitation.ics`.
  package var calendar: CalendarPart?

  /// RFC 3834 §5, `Auto-Submitted`.
  package enum AutoSubmitted: String, Sendable, Equatable {
    /// An answer to one message.
    case replied = "auto-replied"
    /// A reminder, a digest.
    case generated = "auto-generated"
  }

  package init(
    from: Mailbox, to: Mailbox, replyTo: Mailbox? = nil, subject: String, text: String, html: String? = nil,
    messageID: String, date: Date, inReplyTo: String? = nil, references: [String] = [],
    autoSubmitted: AutoSubmitted, extraHeaders: [HeaderField] = [], enclosures: [Enclosure] = [],
    calendar: CalendarPart? = nil
  ) {
    self.from = from
    self.to = to
    self.replyTo = replyTo
    self.subject = subject
    self.text = text
    self.html = html
    self.messageID = messageID
    self.date = date
    self.inReplyTo = inReplyTo
    self.references = references
    self.autoSubmitted = autoSubmitted
    self.extraHeaders = extraHeaders
    self.enclosures = enclosures
    self.calendar = calendar
  }
}

/// A file sent along.
package struct Enclosure: Sendable, Equatable {
  package var fileName: String
  package var contentType: ContentType
  package var content: [UInt8]

  package init(fileName: String, contentType: ContentType, content: [UInt8]) {
    self.fileName = fileName
    self.contentType = contentType
    self.content = content
  }
}
