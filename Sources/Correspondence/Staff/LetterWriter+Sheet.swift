package import Foundation
package import MIME
package import Records
package import Registration

/// What goes to staff the evening before an event, in French.
extension LetterWriter {
  /// The sign-in sheet, as a file to print. `lacksFonts`: it has characters that do not print.
  /// `messageID` without brackets.
  package func sheet(
    _ file: Enclosure, of event: Event, seats: [Seat], lacksFonts: Bool, to recipient: Mailbox,
    messageID: String, date: Date
  ) -> Letter {
    let words = templates.render(.sheet, SheetView(event, seats, lacksFonts: lacksFonts), in: .fr)
    return Letter(
      from: from, to: recipient, replyTo: nil, subject: words.subject, text: words.text, html: words.html,
      messageID: messageID, date: date, autoSubmitted: .generated, extraHeaders: [Self.ownHeader],
      enclosures: [file])
  }
}
