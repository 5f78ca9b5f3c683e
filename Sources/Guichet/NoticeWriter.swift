internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Registration

/// Writes what the desk tells of its own accord, each letter in the thread of the message that was asked by.
struct NoticeWriter: Sendable {
  let office: Office
  let sender: Mailbox
  let now: @Sendable () -> Date

  func draft(_ notice: Notice) throws -> Draft {
    let writer = LetterWriter(templates: office.templates, catalogue: office.catalogue, from: sender)
    let thread = ThreadContext(notice.origin, messageID: sender.newMessageID(), date: now())
    let language = notice.origin.language
    switch notice.matter {
    case .promotion:
      return try Draft(.promotion, writer.promotion(to: thread, notice.outcome, in: language))
    case .reminder(let days):
      return try Draft(
        .reminder, writer.reminder(to: thread, outcome: notice.outcome, daysBefore: days, in: language))
    case .changed(let former):
      return try Draft(
        .eventChanged, writer.eventChanged(to: thread, outcome: notice.outcome, former: former, in: language))
    case .cancelled:
      let others = office.catalogue.offered(beside: notice.outcome.event, at: now())
      return try Draft(
        .eventCancelled,
        writer.eventCancelled(to: thread, outcome: notice.outcome, others: others, in: language))
    }
  }
}

extension ThreadContext {
  fileprivate init(_ origin: Origin, messageID: String, date: Date) {
    self.init(
      recipient: Mailbox(name: origin.recipientName, address: origin.recipient),
      originalMessageID: origin.messageID, references: origin.references, subject: origin.subject,
      receivedAt: origin.receivedAt, messageID: messageID, date: date, isFirst: false)
  }
}

extension Catalogue {
  /// Events one can still register for, but for that one.
  fileprivate func offered(beside event: EventID, at now: Date) -> [Event] {
    events.filter { $0.id != event && $0.isOpen(at: now, in: organiser.timeZone) }
  }
}
