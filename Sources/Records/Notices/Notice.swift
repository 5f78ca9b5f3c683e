package import Foundation
internal import GRDB
internal import MIME
package import Registration

/// What the desk tells of its own accord to whoever made registrations for one event.
package struct Notice: Sendable, Equatable {
  package enum Matter: Sendable, Equatable {
    /// Seats came free, and those who waited have them.
    case promotion
    case reminder(daysBefore: Int)
    /// Something of the event is not as they were last told.
    case changed(former: Announcement)
    /// The organiser cancelled the event.
    case cancelled
  }

  package var matter: Matter
  package var origin: Origin
  /// Those it is about, as they stand.
  package var outcome: Outcome
}

/// The message somebody had asked by, and where its answer went: what the desk writes later goes into the same thread.
package struct Origin: Sendable, Equatable {
  /// The message's number in the register.
  package var message: Int64
  package var recipient: String
  package var recipientName: String?
  /// Message-ID of that message, without brackets.
  package var messageID: String?
  package var references: [String]
  package var subject: String
  package var receivedAt: Date
  package var language: Language
  /// What the Message-ID of the next letter in this thread begins with; nil: nobody derived one.
  package var letterName: String?
}

extension Origin {
  /// Whether there is somebody to write to: not where staff registered a person without an address, where it was erased, or where no letter
  /// can be written to it.
  var isAddressed: Bool { EmailAddress(recipient)?.canBeWrittenTo ?? false }

  /// `author` is whom the registration stands for, where the message itself had no answer.
  init(of number: Int64, author: String, _ db: Database) throws {
    guard let message = try MessageRow.fetchOne(db, key: number) else {
      throw RegisterError("a registration has no message that made it", kind: .unusable)
    }
    let answer = try OutboxRow.filter(
      OutboxRow.Columns.message == number && OutboxRow.Columns.isNotice == false
    ).order(OutboxRow.Columns.id).fetchOne(db)
    self.init(
      message: number, recipient: answer?.recipient ?? author, recipientName: message.senderName,
      messageID: message.messageId, references: message.references, subject: message.subject,
      receivedAt: message.receivedAt, language: message.language)
  }
}

extension Register {
  /// Records the letters of notices, each under the message that was asked by. One that cannot be composed, or has no address to go
  /// to, undoes nothing: staff are told. Returns how many there are.
  static func enqueue(
    _ notices: [Notice], at now: Date, _ db: Database, compose: (Notice) throws -> ComposedLetter
  ) throws -> Int {
    var letters = 0
    for notice in notices {
      guard notice.origin.isAddressed else {
        try News.write(db, of: notice.origin.message, notice.matter.untold)
        continue
      }
      do {
        var notice = notice
        notice.origin = try notice.origin.named(for: notice.purpose, db)
        let composed = try compose(notice)
        try enqueue(composed, answering: notice.origin.message, isNotice: true, at: now, db)
        letters += 1
      } catch let error as DatabaseError {
        throw error
      } catch {
        try News.write(db, of: notice.origin.message, notice.matter.untold)
        try Journal.write(
          db, at: now, cause: .rule("notices"), act: "letter not composed",
          detail: ["message": "\(notice.origin.message)", "error": "\(error)"])
      }
    }
    return letters
  }
}

extension Notice {
  /// What its letter's name is derived from, beside the message it is about.
  fileprivate var purpose: String {
    switch matter {
    case .promotion: "promotion \(outcome.event)"
    case .reminder: "reminder \(outcome.event)"
    case .changed: "changed \(outcome.event)"
    case .cancelled: "cancelled \(outcome.event)"
    }
  }
}

extension Notice.Matter {
  /// What staff are told where the letter cannot be composed.
  fileprivate var untold: StaffMatter {
    switch self {
    case .promotion: .promotionNotTold
    case .reminder, .changed, .cancelled: .noticeNotTold
    }
  }
}
