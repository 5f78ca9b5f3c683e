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

  func composed(_ notice: Notice) throws -> ComposedLetter {
    let (kind, letter) = letter(notice)
    var composed = try ComposedLetter(
      kind, letter.inviting(for: [notice.outcome], office.catalogue, in: notice.origin.language),
      of: [notice.outcome.event], in: office)
    // It counts the days from today: tomorrow it is wrong.
    if case .reminder = notice.matter { composed.holdsUntil = tomorrow }
    return composed
  }

  private var tomorrow: Date? {
    let zone = office.catalogue.organiser.timeZone
    let day = CivilDate(now(), in: zone).adding(days: 1)
    return CivilDateTime(day, hour: 0, minute: 0)?.instant(in: zone)
  }

  private func letter(_ notice: Notice) -> (LetterKind, Letter) {
    let writer = LetterWriter(templates: office.templates, catalogue: office.catalogue, from: sender)
    let thread = ThreadContext(
      notice.origin, messageID: sender.messageID(named: notice.origin.letterName), date: now())
    let (outcome, language) = (notice.outcome, notice.origin.language)
    switch notice.matter {
    case .promotion: return (.promotion, writer.promotion(to: thread, outcome, in: language))
    case .reminder(let days):
      return (.reminder, writer.reminder(to: thread, outcome: outcome, daysBefore: days, in: language))
    case .changed(let former):
      return (.eventChanged, writer.eventChanged(to: thread, outcome: outcome, former: former, in: language))
    case .cancelled:
      let others = office.catalogue.offered(beside: outcome.event, at: now())
      return (
        .eventCancelled, writer.eventCancelled(to: thread, outcome: outcome, others: others, in: language)
      )
    }
  }
}

extension ThreadContext {
  /// In the thread of what was asked by.
  init(_ origin: Origin, messageID: String, date: Date) {
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
