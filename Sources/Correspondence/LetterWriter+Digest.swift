package import Foundation
package import MIME
package import Records
internal import Registration

/// The letter to staff, in French.
extension LetterWriter {
  /// The staff's day; also where nothing happened, so that silence means a fault.
  /// `messageID` without brackets, the same for the same day and recipient.
  package func digest(_ report: DayReport, to recipient: Mailbox, messageID: String, date: Date) -> Letter {
    let words = digest(report)
    return Letter(
      from: from, to: recipient, replyTo: nil, subject: words.subject, text: words.text, html: words.html,
      messageID: messageID, date: date, autoSubmitted: .generated, extraHeaders: [Self.ownHeader])
  }

  /// The words of the digest alone, for a preview.
  package func digest(_ report: DayReport) -> RenderedLetter {
    templates.render(.digest, DigestView(report, catalogue: catalogue), in: .fr)
  }
}
