package import Foundation
package import Registration

/// What happened since the last digest and what needs a human: the matter of the staff's daily digest.
package struct DayReport: Sendable, Equatable {
  /// The civil day it is for, in the organiser's zone.
  package var date: CivilDate
  package var cases: [Case]
  /// Those of earlier digests that nobody decided on yet, of the last weeks.
  package var older: [Case]
  /// What comes from no message, and needs a human.
  package var notices: [StaffNotice]
  /// In order of receipt, those who were called up or named since included. `waiting` ones are on the waiting list.
  package var registered: [Entry]
  package var cancelled: [Entry]
  package var events: [EventCount]
  package var ignored: [Ignored]
  package var undelivered: [Undelivered]
  /// Messages that had no answer because too many of their kind came.
  package var unanswered: [Unanswered] = []
  package var health: Health
  /// The news it covers: after the one, through the other. What comes while it is being written is in the next.
  package var since: Int64
  package var through: Int64

  package init(
    date: CivilDate, cases: [Case] = [], older: [Case] = [], notices: [StaffNotice] = [],
    registered: [Entry] = [],
    cancelled: [Entry] = [],
    events: [EventCount] = [],
    ignored: [Ignored] = [], undelivered: [Undelivered] = [], health: Health = Health(), since: Int64 = 0,
    through: Int64 = 0
  ) {
    self.date = date
    self.cases = cases
    self.older = older
    self.notices = notices
    self.registered = registered
    self.cancelled = cancelled
    self.events = events
    self.ignored = ignored
    self.undelivered = undelivered
    self.health = health
    self.since = since
    self.through = through
  }

  /// A message that waits for a human, or a question that waits for its author.
  package struct Case: Sendable, Equatable {
    /// Its number in the register: what staff call it by.
    package var number: Int64
    package var receivedAt: Date
    package var name: String?
    package var email: String?
    package var subject: String
    package var matter: Matter
    /// The beginning of what the author wrote.
    package var words: String
    /// The author's words that raised the doubt; empty where none did.
    package var doubt: String
    /// What is done where staff say yes; empty where the desk proposes nothing.
    package var proposal: [Action]

    package enum Matter: Sendable, Equatable {
      case staff(StaffMatter)
      case asked(Question)
    }

    package init(
      number: Int64, receivedAt: Date, name: String?, email: String?, subject: String, matter: Matter,
      words: String, doubt: String = "", proposal: [Action] = []
    ) {
      self.number = number
      self.receivedAt = receivedAt
      self.name = name
      self.email = email
      self.subject = subject
      self.matter = matter
      self.words = words
      self.doubt = doubt
      self.proposal = proposal
    }
  }

  /// The places of one event.
  package struct EventCount: Sendable, Equatable {
    package var event: EventID
    package var confirmed: Int
    package var waiting: Int

    package init(event: EventID, confirmed: Int, waiting: Int) {
      self.event = event
      self.confirmed = confirmed
      self.waiting = waiting
    }
  }

  /// Automatic mail that got no letter.
  package struct Ignored: Sendable, Equatable {
    package var receivedAt: Date
    package var email: String?
    package var subject: String
    package var cause: Silence

    package init(receivedAt: Date, email: String?, subject: String, cause: Silence) {
      self.receivedAt = receivedAt
      self.email = email
      self.subject = subject
      self.cause = cause
    }
  }

  /// A letter that did not reach its addressee, or may not have.
  package struct Undelivered: Sendable, Equatable {
    package var recipient: String
    package var subject: String
    /// E.164, where the register has one for that address.
    package var phone: String?
    package var state: LetterState
    /// What the server said, in its words.
    package var reason: String
    /// Why it must not be sent any more; nil for what is no draft.
    package var outdated: Outdated?

    package init(recipient: String, subject: String, phone: String?, state: LetterState, reason: String) {
      self.recipient = recipient
      self.subject = subject
      self.phone = phone
      self.state = state
      self.reason = reason
    }
  }

  /// Letters that lie in the folder of drafts.
  package struct Drafts: Sendable, Equatable {
    package var count: Int
    /// Since when the first of them lies there.
    package var since: Date

    package init(count: Int, since: Date) {
      self.count = count
      self.since = since
    }
  }

  /// Letters that the server did not take into the folder of drafts; they are tried again.
  package struct UnfiledDrafts: Sendable, Equatable {
    package var count: Int
    /// Why the latest of them was not taken, in the server's words.
    package var reason: String

    package init(count: Int, reason: String) {
      self.count = count
      self.reason = reason
    }
  }

  /// The desk's own state.
  package struct Health: Sendable, Equatable {
    /// When the mailbox was last read with success; nil where it never was.
    package var mailLastReadAt: Date?
    package var lastError: String?
    package var lettersQueued: Int
    /// What waits for staff in the folder of drafts; nil where nothing does.
    package var drafts: Drafts?
    /// nil where the server takes what is to be filed among the drafts.
    package var unfiled: UnfiledDrafts?
    /// The stop of all letters to citizens, as long as it lasts; nil where they go out.
    package var hold: Hold?

    package init(mailLastReadAt: Date? = nil, lastError: String? = nil, lettersQueued: Int = 0) {
      self.mailLastReadAt = mailLastReadAt
      self.lastError = lastError
      self.lettersQueued = lettersQueued
    }
  }
}

/// Why a draft must not be sent any more.
package enum Outdated: String, Sendable, Equatable, Codable {
  /// A later letter to the same person says otherwise.
  case replaced
  /// The day that it tells of is over.
  case past
}

/// Where a letter stands on its way.
package enum LetterState: String, Sendable, Equatable, Codable, CaseIterable {
  /// To be sent when due.
  case queued
  /// Handed to the server; its answer was not recorded yet.
  case sending
  /// In the mailbox's folder of drafts, for staff to send.
  case drafted
  case sent
  /// The server refused it for good, or every try was used up: staff are told.
  case failed
  /// No answer after the final dot: the server may or may not have it.
  case uncertain
  /// It left the folder of drafts, and is not among the sent mail: staff are told.
  case discarded
}
