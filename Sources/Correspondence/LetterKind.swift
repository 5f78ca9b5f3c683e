package import Records
package import Registration

/// The letters the desk writes: each is a folder of templates with a subject, a text and an HTML part.
package enum LetterKind: String, Sendable, CaseIterable {
  /// Everybody of the message has a seat.
  case confirmation
  /// Everybody of the message is on the waiting list.
  case waiting
  /// Everybody of the message was registered, or waited, before it.
  case already
  /// Everything of the message is a cancellation that was carried out.
  case cancellation
  /// Everything of the message is a correction that was carried out.
  case correction
  /// Several states in one message: a substitution, a full event…
  case changes
  /// A seat came free, and those who waited have it.
  case promotion
  /// Where a person stands.
  case status
  /// Something that only the author can tell is asked.
  case question
  /// The event is closed, past, cancelled or not open yet: with what else is offered.
  case closed
  /// A human will read it.
  case acknowledgement
  /// The event is near.
  case reminder
  /// The event moved, or has another title.
  case eventChanged = "event-changed"
  /// The organiser cancelled the event.
  case eventCancelled = "event-cancelled"
  /// Certificates of attendance, for those who came.
  case certificate
  /// Staff turned a request down.
  case refusal
  /// What the desk keeps of a person.
  case personalData = "personal-data"
  /// The staff's day, in French.
  case digest
  /// What became of staff's answer to the digest, in French.
  case transcript
  /// The sign-in sheet of an event that is about to begin, in French.
  case sheet
  /// Letters to citizens were stopped, in French.
  case alert

  /// Whether what its reader was told of the same events before is not so any more.
  package var replacesEarlier: Bool {
    switch self {
    case .cancellation, .correction, .changes, .promotion, .eventChanged, .eventCancelled: true
    case .confirmation, .waiting, .already, .status, .question, .closed, .acknowledgement, .refusal,
      .reminder, .personalData, .certificate, .digest, .transcript, .sheet,
      .alert:
      false
    }
  }

  /// Whether it goes to staff, whose texts are in French alone.
  var isForStaff: Bool { [.digest, .transcript, .sheet, .alert].contains(self) }
}

extension LetterKind {
  /// The letter whose first words are true of every change of a message.
  package init(answering outcomes: [Outcome]) {
    let states = Set(outcomes.flatMap(\.changes).map(\.result.kind))
    switch states {
    case [.confirmed]: self = .confirmation
    case [.waiting]: self = .waiting
    case [.cancelled]: self = .cancellation
    case [.corrected]: self = .correction
    case [.alreadyConfirmed], [.alreadyWaiting], [.alreadyConfirmed, .alreadyWaiting]: self = .already
    default: self = .changes
    }
  }

  /// The letter that a question needs.
  package init(asking question: Question) { self = question.topic.isObstacle ? .closed : .question }
}

/// A part of a letter, one template file each.
package enum LetterPart: String, Sendable, CaseIterable {
  case subject, text, html

  /// HTML is escaped; subject and text are plain, and say so by a pragma.
  var isPlain: Bool { self != .html }
}

/// A letter's words, before its headers.
package struct RenderedLetter: Sendable, Equatable {
  package var subject: String
  package var text: String
  package var html: String
}
