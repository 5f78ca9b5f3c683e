/// The letters the desk writes: each is a folder of templates with a subject, a text and an HTML part.
package enum LetterKind: String, Sendable, CaseIterable {
  /// Everybody of the message has a seat.
  case confirmation
  /// Everybody of the message is on the waiting list.
  case waiting
  /// Everything of the message is a cancellation that was carried out.
  case cancellation
  /// Several states in one message: a substitution, a full event, people registered before…
  case changes
  /// A seat came free, and those who waited have it.
  case promotion
  case question
  /// A human will read it.
  case acknowledgement
  /// The staff's day.
  case digest
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
