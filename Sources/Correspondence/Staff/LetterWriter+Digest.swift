package import Foundation
package import MIME
package import Records
internal import Registration

/// Whether the reader of a digest may decide by answering it.
package enum DigestAnswers: Sendable {
  case accepted
  /// Others may.
  case notYours
  /// Nobody may, for the configuration names no server that vouches for authors.
  case off
}

/// The letter to staff, in French.
extension LetterWriter {
  /// The staff's day; also where nothing happened, so that silence means a fault. `answers`: whether its reader may decide by answering it.
  /// `messageID` without brackets, the same for the same day and recipient.
  package func digest(
    _ report: DayReport, answers: DigestAnswers = .off, to recipient: Mailbox, messageID: String, date: Date
  ) -> Letter {
    let view = DigestView(report, catalogue: catalogue, answers: answers)
    let words = templates.render(.digest, view, in: .fr)
    return Letter(
      from: from, to: recipient, replyTo: nil, subject: words.subject, text: words.text, html: words.html,
      messageID: messageID, date: date, autoSubmitted: .generated, extraHeaders: [Self.ownHeader])
  }
}
