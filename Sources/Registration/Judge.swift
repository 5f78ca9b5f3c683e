internal import Calendar
package import Foundation
package import MIME

/// The pure core: from a message to what to do with it.
package struct Judge: Sendable {
  package let catalogue: Catalogue
  /// Addresses that are the desk's own, in lower case: mail from them is never answered.
  package let ownAddresses: Set<String>
  private let index: EventIndex

  package init(catalogue: Catalogue, ownAddresses: Set<String>) {
    self.catalogue = catalogue
    self.ownAddresses = Set(ownAddresses.map { $0.lowercased() })
    index = EventIndex(catalogue)
  }

  /// What a careful clerk would do who reads that one message at that instant and has no other record.
  /// Linear in the message's size; the same arguments give the same judgement.
  package func judge(_ message: Message, receivedAt: Date) -> Judgement {
    let reply = CalendarReply(in: message)
    let message = reply.map { message.adding(comment: $0.calendar.comment) } ?? message
    let zoning = Zoning(message.body)
    let author = Author(of: message, ownAddresses: ownAddresses)
    var judgement = Judgement(
      decision: .staff(.notUnderstood), sender: nil, language: .fr, zones: zoning.zones, findings: [])
    judgement.calendarUID = reply?.calendar.uid
    let screening = Screening(ownAddresses: ownAddresses)
    if let silence = screening.silence(for: message, of: author, lines: zoning.lines, reply: reply) {
      judgement.decision = .silent(silence)
      if silence == .calendarReply, CalendarReply.isTentative(message, reply) {
        judgement.aside = .tentative
      }
      judgement.sender = author.map { Participant(name: $0.name, email: $0.address) }
      return judgement
    }
    guard let author else {
      judgement.decision = .silent(.noSender)
      return judgement
    }
    return judge(message, author, zoning, reply, receivedAt, &judgement)
  }

  private func judge(
    _ message: Message, _ author: Author, _ zoning: Zoning, _ reply: CalendarReply?, _ now: Date,
    _ judgement: inout Judgement
  ) -> Judgement {
    let zone = catalogue.organiser.timeZone
    let desk = DeskQuestion.Desk(addresses: ownAddresses, name: catalogue.organiser.name)
    let reading = Reading(
      message, author: author, lines: zoning.lines, index: index, today: CivilDate(now, in: zone), desk: desk)
    judgement.language = reading.language
    judgement.sender = sender(reading)
    let evidence = Evidence(reading: reading, index: index, zoning: zoning, subject: message.subject)
    if !message.defects.isEmpty {
      judgement.decision = .staff(.unreadable)
      judgement.findings = evidence.findings(unclear: [])
      return judgement
    }
    let context = ThreadContext(
      lines: zoning.lines, index: index, today: CivilDate(now, in: zone),
      confirmation: Confirmation(
        lines: zoning.lines, desk: desk, index: index, today: CivilDate(now, in: zone)),
      invited: reply.flatMap { InvitedEvent(reply: $0, index: index, zone: zone).entry })
    let resolution = Resolution(reading: reading, index: index, now: now, zone: zone, context: context)
    let outcome = Exchange(resolution: resolution, desk: desk).outcome(message, zoning, reply)
    judgement.decision = outcome.decision
    judgement.aside = outcome.aside
    if case .act = outcome.decision {
    } else {
      judgement.isSuspect = BodyMarks.isSuspect(message, lines: zoning.lines)
    }
    judgement.findings = evidence.findings(unclear: outcome.unclear)
    return judgement
  }

  private func sender(_ reading: Reading) -> Participant {
    if case .known(let person) = SenderReader(reading: reading).result() {
      return Participant(name: person.name, email: reading.author.address)
    }
    return Participant(name: reading.author.name, email: reading.author.address)
  }
}
