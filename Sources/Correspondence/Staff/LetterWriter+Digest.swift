package import Foundation
package import MIME
package import Records
internal import Registration

/// The letter to staff, in French.
extension LetterWriter {
  /// The staff's day; also where nothing happened, so that silence means a fault. `acceptsAnswers`: staff may decide by answering it.
  /// `messageID` without brackets, the same for the same day and recipient.
  package func digest(
    _ report: DayReport, acceptsAnswers: Bool = false, to recipient: Mailbox, messageID: String, date: Date
  ) -> Letter {
    let view = DigestView(report, catalogue: catalogue, acceptsAnswers: acceptsAnswers)
    let words = templates.render(.digest, view, in: .fr)
    return Letter(
      from: from, to: recipient, replyTo: nil, subject: words.subject, text: words.text, html: words.html,
      messageID: messageID, date: date, autoSubmitted: .generated, extraHeaders: [Self.ownHeader])
  }
}
