internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Registration

/// Writes what staff's answer to a digest or a sheet brings about.
struct OrderWriter: Sendable {
  let office: Office
  let sender: Mailbox
  /// Who gave the orders.
  let reader: Mailbox
  let message: Message
  /// Of the transcript.
  let letterName: String
  let now: @Sendable () -> Date

  func letters(receivedAt: Date) -> OrderLetters {
    let notices = NoticeWriter(office: office, sender: sender, now: now)
    let acts = ActWriter(office: office, sender: sender, now: now)
    let refusals = RefusalWriter(office: office, sender: sender, now: now)
    return OrderLetters(
      promotion: notices.composed, outcomes: acts.composed, refusal: refusals.composed,
      transcript: { try transcript($0, $1, receivedAt: receivedAt) })
  }

  private var writer: LetterWriter {
    LetterWriter(templates: office.templates, catalogue: office.catalogue, from: sender)
  }

  private func transcript(
    _ reports: [OrderReport], _ summary: AttendanceSummary?, receivedAt: Date
  ) throws -> ComposedLetter {
    let thread = ThreadContext(
      recipient: reader, originalMessageID: message.messageID, references: message.references,
      subject: message.subject, receivedAt: receivedAt, messageID: sender.messageID(named: letterName),
      date: now())
    return try ComposedLetter(.transcript, writer.transcript(reports, summary, to: thread))
  }
}
