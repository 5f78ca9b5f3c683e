internal import Foundation
internal import GRDB
internal import Registration

/// A row of `registration`.
struct RegistrationRow: Codable, FetchableRecord, MutablePersistableRecord, KeepsInstants {
  static let databaseTableName = "registration"

  var id: Int64?
  var event: String
  var name: String?
  var nameKey: String?
  var email: String?
  var phone: String?
  var organisation: String?
  var status: Entry.Status
  var reference: String
  var authorEmail: String
  var message: Int64
  var messageId: String?
  var registeredAt: Date
  var uid: UInt32
  var takesOver: Int64?
  /// What its author was last told of the event.
  var announcement: Int64?
  var cancelledAt: Date?
  /// When what it told of a person was erased.
  var erasedAt: Date?

  mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }

  /// As the columns are called: to work that out for each row took longer than to write it.
  enum CodingKeys: String, CodingKey {
    case id
    case event
    case name
    case nameKey = "name_key"
    case email
    case phone
    case organisation
    case status
    case reference
    case authorEmail = "author_email"
    case message
    case messageId = "message_id"
    case registeredAt = "registered_at"
    case uid
    case takesOver = "takes_over"
    case announcement
    case cancelledAt = "cancelled_at"
    case erasedAt = "erased_at"
  }

  enum Columns {
    static let id = Column("id")
    static let event = Column("event")
    static let nameKey = Column("name_key")
    static let email = Column("email")
    static let status = Column("status")
    static let reference = Column("reference")
    static let authorEmail = Column("author_email")
    static let registeredAt = Column("registered_at")
    static let uid = Column("uid")
    static let message = Column("message")
  }

  var entry: Entry? {
    guard let event = EventID(rawValue: event), let reference = Reference(rawValue: reference) else {
      return nil
    }
    var entry = Entry(
      event: event, name: name, email: email, phone: phone, organisation: organisation, status: status,
      reference: reference, registeredAt: registeredAt, messageID: messageId)
    entry.isErased = name == nil && erasedAt != nil
    return entry
  }
}

/// A row of `message`.
struct MessageRow: Codable, FetchableRecord, MutablePersistableRecord, KeepsInstants {
  static let databaseTableName = "message"

  var id: Int64?
  var sha256: String
  var redeliveryKey: String?
  var messageId: String?
  var referencesJson: String
  var receivedAt: Date
  var uid: UInt32
  var senderName: String?
  var senderEmail: String?
  var subject: String
  var words: String
  var outcome: MessageOutcome
  var decisionJson: String
  var recordedAt: Date
  var language: Language
  /// What its author may call it by, where it was asked about or passed on.
  var reference: String?
  var source = MessageSource.mail
  /// What staff may have done with it, as JSON.
  var proposalJson: String?
  /// The author's words that were not understood.
  var doubt = ""
  /// Why it has no answer although its author may have one.
  var excess: Excess?

  mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }

  /// As the columns are called: to work that out for each row took longer than to write it.
  enum CodingKeys: String, CodingKey {
    case id
    case sha256
    case redeliveryKey = "redelivery_key"
    case messageId = "message_id"
    case referencesJson = "references_json"
    case receivedAt = "received_at"
    case uid
    case senderName = "sender_name"
    case senderEmail = "sender_email"
    case subject
    case words
    case outcome
    case decisionJson = "decision_json"
    case recordedAt = "recorded_at"
    case language
    case reference
    case source
    case proposalJson = "proposal_json"
    case doubt
    case excess
  }

  enum Columns {
    static let id = Column("id")
    static let source = Column("source")
    static let sha256 = Column("sha256")
    static let redeliveryKey = Column("redelivery_key")
    static let senderEmail = Column("sender_email")
    static let reference = Column("reference")
  }

  /// Below zero: the numbers that staff call cases by are those of mail alone, and come out the same where mail is all there is.
  static func numberOfCommand(_ db: Database) throws -> Int64 {
    try min(0, Int64.fetchOne(db, sql: "SELECT MIN(id) FROM message") ?? 0) - 1
  }

  var proposal: [Action] {
    (proposalJson?.utf8).flatMap { try? JSONDecoder().decode([Action].self, from: Data($0)) } ?? []
  }

  var references: [String] {
    (try? JSONDecoder().decode([String].self, from: Data(referencesJson.utf8))) ?? []
  }
}

/// How what made a registration came.
enum MessageSource: String, Codable {
  case mail
  /// An act of staff's at the command line: no words, and no place in a mailbox.
  case command
}

/// A row of `place`.
struct PlaceRow: Codable, FetchableRecord, PersistableRecord, KeepsInstants {
  static let databaseTableName = "place"

  var uidValidity: UInt32
  var uid: UInt32
  var message: Int64
  var folder: Folder
  var filedAt: Date?

  /// As the columns are called: to work that out for each row took longer than to write it.
  enum CodingKeys: String, CodingKey {
    case uidValidity = "uid_validity"
    case uid
    case message
    case folder
    case filedAt = "filed_at"
  }

  enum Columns {
    static let message = Column("message")
    static let uidValidity = Column("uid_validity")
    static let uid = Column("uid")
    static let filedAt = Column("filed_at")
  }
}

/// A row of `outbox`; the letter itself is in `content`.
struct OutboxRow: Codable, FetchableRecord, MutablePersistableRecord, KeepsInstants {
  static let databaseTableName = "outbox"

  var id: Int64?
  var message: Int64?
  var kind: String
  var isNotice: Bool
  var recipient: String
  var subject: String
  var messageId: String
  var state: LetterState
  var attempts: Int
  var doubts: Int
  var dueAt: Date
  var createdAt: Date
  var settledAt: Date?
  var reason: String?
  /// How it came back, where the server took it and it did not arrive.
  var returned: ReturnedLetter.Kind?
  var returnedAt: Date?
  /// Whether it is filed among the drafts, and not handed to the server.
  var sentByStaff = false
  /// Since when it lies there.
  var draftedAt: Date?
  /// Since when it is neither there nor among the sent mail.
  var missingSince: Date?
  /// Until when its words hold, where they tell of a day.
  var holdsUntil: Date?
  var outdated: Outdated?

  /// Why it must not be sent any more, as long as it may be.
  var warning: Outdated? { state == .queued || state == .drafted ? outdated : nil }

  mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }

  /// As the columns are called: to work that out for each row took longer than to write it.
  enum CodingKeys: String, CodingKey {
    case id
    case message
    case kind
    case isNotice = "is_notice"
    case recipient
    case subject
    case messageId = "message_id"
    case state
    case attempts
    case doubts
    case dueAt = "due_at"
    case createdAt = "created_at"
    case settledAt = "settled_at"
    case reason
    case returned
    case returnedAt = "returned_at"
    case sentByStaff = "sent_by_staff"
    case draftedAt = "drafted_at"
    case missingSince = "missing_since"
    case holdsUntil = "holds_until"
    case outdated
  }

  enum Columns {
    static let id = Column("id")
    static let message = Column("message")
    static let state = Column("state")
    static let isNotice = Column("is_notice")
    static let messageID = Column("message_id")
    static let dueAt = Column("due_at")
    static let createdAt = Column("created_at")
    static let recipient = Column("recipient")
  }
}

extension Entry.Status: DatabaseValueConvertible {}
extension LetterState: DatabaseValueConvertible {}
extension Outdated: DatabaseValueConvertible {}
extension MessageOutcome: DatabaseValueConvertible {}
extension MessageSource: DatabaseValueConvertible {}
extension Folder: DatabaseValueConvertible {}
extension Excess: DatabaseValueConvertible {}
extension Language: DatabaseValueConvertible {}
extension ReturnedLetter.Kind: DatabaseValueConvertible {}

extension QueryInterfaceRequest<RegistrationRow> {
  /// In the server's order of receipt, then as the message listed them.
  func inOrder() -> Self {
    order(RegistrationRow.Columns.registeredAt, RegistrationRow.Columns.uid, RegistrationRow.Columns.id)
  }
}
