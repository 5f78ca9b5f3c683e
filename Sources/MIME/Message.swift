package import Foundation

/// A message as it was received, in plain values: what GMime found in its bytes, decoded, bounded and copied out.
///
/// Nothing of GMime outlives `Message.init(parsing:)`. Values are decoded (RFC 2047, RFC 2231), NFC, and free of CR, LF and NUL.
package struct Message: Sendable, Equatable {
  /// Every header field in order, values unfolded and decoded.
  package var headers: [HeaderField]
  /// `From`; empty where the field is absent or names no address.
  package var from: [Mailbox]
  package var replyTo: [Mailbox]
  package var to: [Mailbox]
  package var cc: [Mailbox]
  /// Decoded `Subject`; empty where there is none.
  package var subject: String
  /// `Date`, as the author's clock had it. Never used for order: that is the server's INTERNALDATE.
  package var date: Date?
  /// `Message-ID` without its angle brackets. A hint, never a key: people and providers reuse them.
  package var messageID: String?
  /// Message-IDs of `In-Reply-To`, without brackets.
  package var inReplyTo: [String]
  /// Message-IDs of `References`, oldest first, without brackets.
  package var references: [String]
  /// The top-level media type.
  package var contentType: ContentType
  /// The text that the author sees, a line each: text/plain, else text/html turned to text.
  package var body: [TextLine]
  /// Parts that are not the text: listed, never opened.
  package var attachments: [Attachment]
  /// Each `text/calendar` part (RFC 5545), decoded, for calendar replies.
  package var calendars: [CalendarPart]
  /// What the message reports of the delivery of another, or brings back of it; nil where it does neither.
  package var deliveryReport: DeliveryReport?
  /// What had to be cut or could not be read. A message with a defect is never acted upon blindly.
  package var defects: [Defect]

  package init(
    headers: [HeaderField] = [], from: [Mailbox] = [], replyTo: [Mailbox] = [], to: [Mailbox] = [],
    cc: [Mailbox] = [], subject: String = "", date: Date? = nil, messageID: String? = nil,
    inReplyTo: [String] = [], references: [String] = [],
    contentType: ContentType = ContentType(type: "text/plain"), body: [TextLine] = [],
    attachments: [Attachment] = [], calendars: [CalendarPart] = [], deliveryReport: DeliveryReport? = nil,
    defects: [Defect] = []
  ) {
    self.headers = headers
    self.from = from
    self.replyTo = replyTo
    self.to = to
    self.cc = cc
    self.subject = subject
    self.date = date
    self.messageID = messageID
    self.inReplyTo = inReplyTo
    self.references = references
    self.contentType = contentType
    self.body = body
    self.attachments = attachments
    self.calendars = calendars
    self.deliveryReport = deliveryReport
    self.defects = defects
  }

  /// The first field of that name (any case), or nil.
  package func header(_ name: String) -> String? {
    headers.first { $0.isNamed(name) }?.value
  }

  /// Every field of that name (any case), in order.
  package func headers(_ name: String) -> [String] {
    headers.filter { $0.isNamed(name) }.map(\.value)
  }
}

/// A header field: its name as written, its value unfolded and decoded.
package struct HeaderField: Sendable, Equatable {
  package var name: String
  package var value: String
  /// Whether it stood there as it is: printable US-ASCII, without encoded words.
  package var isPlain: Bool

  package init(name: String, value: String, isPlain: Bool = true) {
    self.name = name
    self.value = value
    self.isPlain = isPlain
  }

  /// Field names are US-ASCII, in any case (RFC 5322 §1.2.2, §2.2).
  package func isNamed(_ other: String) -> Bool {
    name.utf8.count == other.utf8.count && zip(name.utf8, other.utf8).allSatisfy { $0.lowered == $1.lowered }
  }
}

/// An address with its display name (RFC 5322 §3.4 `mailbox`). Group syntax is flattened to its members.
package struct Mailbox: Sendable, Equatable, Hashable, Codable {
  /// Decoded display name, nil where there is none.
  package var name: String?
  /// `local@domain` as written.
  package var address: String

  package init(name: String? = nil, address: String) {
    self.name = name
    self.address = address
  }
}

/// A media type with its parameters (RFC 2045 §5), both names in lower case.
package struct ContentType: Sendable, Equatable {
  /// `type/subtype` in lower case, such as `multipart/report`.
  package var type: String
  package var parameters: [String: String]

  package init(type: String, parameters: [String: String] = [:]) {
    self.type = type
    self.parameters = parameters
  }
}

/// One line of the text, without its line ending.
///
/// `text` never holds the quotation prefix: `> > Bonjour` is `Bonjour` at depth 2, and so is a line in two `blockquote`s of HTML.
/// A table row of HTML is one line, its cells separated by ` | ` (a tab would be lost by most readers).
package struct TextLine: Sendable, Equatable {
  /// NFC.
  package var text: String
  /// How many times the line is quoted: `>` marks of plain text, `blockquote` elements of HTML.
  package var quoteDepth: Int
  /// What HTML says of the place this line stands in, where it says anything.
  package var mark: Mark?

  /// What the markup of mail clients tells of a line.
  package enum Mark: Sendable, Equatable {
    /// Inside `.gmail_quote`, `.yahoo_quoted`, `.moz-cite-prefix`, or after Outlook's `#divRplyFwdMsg` / `#appendonsend`.
    case reply
    /// Inside `.gmail_signature`, `.moz-signature`, `#Signature`, `#composer_signature`.
    case signature
  }

  /// What was left out of the text may have kept a letter from its accent: it becomes NFC here.
  package init(_ text: String, quoteDepth: Int = 0, mark: Mark? = nil) {
    self.text = text.composed
    self.quoteDepth = quoteDepth
    self.mark = mark
  }
}

/// A part that is listed and not opened.
package struct Attachment: Sendable, Equatable {
  /// Decoded file name, nil where none is given.
  package var fileName: String?
  /// `type/subtype` in lower case.
  package var type: String
  /// Octets as encoded in the message.
  package var size: Int

  package init(fileName: String?, type: String, size: Int) {
    self.fileName = fileName
    self.type = type
    self.size = size
  }
}

/// What of a message could not be taken as it was.
package enum Defect: String, Sendable, Equatable, Codable {
  /// Multiparts nested deeper than the bound: the deeper ones were not read.
  case tooDeep
  /// More parts than the bound: the rest were not read.
  case tooManyParts
  /// A header longer than the bound: its end was not read.
  case headerTooLong
  /// More decoded text than the bound: it was cut.
  case textTooLong
  /// Only the first octets were fetched from the server.
  case truncated
  /// The text is encrypted (`multipart/encrypted`, `application/pkcs7-mime`).
  case encrypted
  /// Bytes that no charset of the ladder could decode were replaced.
  case undecodable
}
