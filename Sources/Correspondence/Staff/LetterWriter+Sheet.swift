package import Foundation
package import MIME
package import Records
package import Registration

/// What goes to staff the evening before an event, in French.
extension LetterWriter {
  /// The sign-in sheet, as a file to print. `lacksFonts`: it has characters that do not print; `acceptsAnswers`: its reader may answer who
  /// came.
  /// `messageID` without brackets.
  package func sheet(
    _ file: Enclosure, of event: Event, seats: [Seat], lacksFonts: Bool, acceptsAnswers: Bool = false,
    to recipient: Mailbox, messageID: String, date: Date
  ) -> Letter {
    let view = SheetView(event, seats, lacksFonts: lacksFonts, acceptsAnswers: acceptsAnswers)
    let words = templates.render(.sheet, view, in: .fr)
    return Letter(
      from: from, to: recipient, replyTo: nil, subject: words.subject, text: words.text, html: words.html,
      messageID: messageID, date: date, autoSubmitted: .generated, extraHeaders: [Self.ownHeader],
      enclosures: [file])
  }
}
