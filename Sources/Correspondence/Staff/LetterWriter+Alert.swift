package import Foundation
package import MIME
package import Records
internal import Registration

/// What goes to staff at once, in French.
extension LetterWriter {
  /// Letters to citizens were stopped. `messageID` without brackets.
  package func alert(_ hold: Hold, to recipient: Mailbox, messageID: String, date: Date) -> Letter {
    let words = templates.render(.alert, AlertView(hold, in: catalogue.organiser.timeZone), in: .fr)
    return Letter(
      from: from, to: recipient, replyTo: nil, subject: words.subject, text: words.text, html: words.html,
      messageID: messageID, date: date, autoSubmitted: .generated, extraHeaders: [Self.ownHeader])
  }
}
