internal import Calendar
package import Foundation
package import MIME

/// The pure core: from a message to what to do with it.
package struct Judge: Sendable {
  package let catalogue: Catalogue
  /// Addresses that are the desk's own, in lower case: mail from them is never answered.
  package let ownAddresses: Set<String>
  let index: EventIndex

  package init(catalogue: Catalogue, ownAddresses: Set<String>) {
    self.catalogue = catalogue
    self.ownAddresses = Set(ownAddresses.map { $0.lowercased() })
    index = EventIndex(catalogue)
  }

  /// What a careful clerk would do who reads that one message at that instant and has no other record than the letter it answers.
  /// Linear in the message's size; the same arguments give the same judgement.
  package func judge(_ message: Message, receivedAt: Date, answering answered: Answered? = nil) -> Judgement {
    let reply = CalendarReply(in: message)
    let message = reply.map { message.adding(comment: $0.calendar.comment) } ?? message
    let zoning = Zoning(message.body)
    let author = Author(of: message, ownAddresses: ownAddresses)
    var judgement = Judgement(
      decision: .staff(.notUnderstood), sender: nil, language: .fr, zones: zoning.zones, findings: [])
    let screening = Screening(ownAddresses: ownAddresses)
    if let silence = screening.silence(for: message, of: author, lines: zoning.lines, reply: reply) {
      judgement.decision = .silent(silence)
      if silence == .calendarReply, CalendarReply.isTentative(message, reply) {
        judgement.aside = .tentative
      } else if silence == .calendarReply, let reply, reply.status == .accepted, let uid = reply.calendar.uid
      {
        judgement.registerRequest = .accept(uid: uid)
      }
      judgement.sender = author.map { Participant(name: $0.name, email: $0.address) }
      return judgement
    }
    guard let author else {
      judgement.decision = .silent(.noSender)
      return judgement
    }
    let letter = answered.map {
      AnsweredLetter(
        $0, message: message, author: author, desk: desk, index: index, zone: catalogue.organiser.timeZone)
    }
    return judge(message, author, zoning, reply, receivedAt, letter, &judgement)
  }

  private var desk: DeskQuestion.Desk {
    DeskQuestion.Desk(addresses: ownAddresses, name: catalogue.organiser.name)
  }

  private func judge(
    _ message: Message, _ author: Author, _ zoning: Zoning, _ reply: CalendarReply?, _ now: Date,
    _ letter: AnsweredLetter?,
    _ judgement: inout Judgement
  ) -> Judgement {
    let thread = letter?.thread(zoning.lines) ?? zoning.lines
    let resolution = resolution(message, author, thread, reply, now, letter)
    let reading = resolution.reading
    judgement.language = reading.language
    judgement.sender = sender(reading)
    let evidence = Evidence(reading: reading, index: index, zoning: zoning, subject: message.subject)
    if !message.defects.isEmpty {
      judgement.decision = .staff(.unreadable)
      judgement.findings = evidence.findings(unclear: [], of: judgement.decision)
      return judgement
    }
    var outcome = Exchange(resolution: resolution, desk: desk).outcome(message, zoning, thread: thread, reply)
    if outcome.decision.isAct, BodyMarks.isToAnybody(message, lines: zoning.lines) {
      outcome = outcome.deciding(.staff(.notUnderstood))
    }
    let isUnanswerable =
      MachineSender.matches(author.address) || catalogue.organiser.isFeigned(by: author)
    if isUnanswerable { (outcome.decision, outcome.aside) = (.staff(.unanswerable), nil) }
    if let letter, let completion = Completion(letter, answer: resolution) {
      if let decision = completion.decision {
        outcome = outcome.deciding(decision)
      } else if completion.isTangled(with: outcome.decision) {
        outcome = outcome.deciding(.staff(.notUnderstood))
      }
    }
    let asked = RegisterRequestReader(reading: reading, index: index, lines: thread)
    if let reply, reply.status == .declined, let uid = reply.calendar.uid,
      outcome.decision.givesUpAtMost || !zoning.hasOwnWords
    {
      judgement.registerRequest = .decline(uid: uid)
    } else if !outcome.decision.isAct {
      judgement.registerRequest = asked.request
    }
    judgement.replacesEarlier = asked.replacesEarlier
    judgement.decision = outcome.decision
    judgement.aside = outcome.aside
    if case .act = outcome.decision {
    } else {
      judgement.proposal = outcome.proposal
      judgement.isSuspect =
        isUnanswerable
        || letter == nil && judgement.registerRequest == nil
          && !isMeantForDesk(message, zoning.lines, reading, outcome.decision)
        || BodyMarks.isSuspect(
          message, lines: zoning.lines, own: ownAddresses,
          namesEvent: reading.events.contains(where: \.isStrong))
    }
    judgement.findings = evidence.findings(unclear: outcome.unclear, of: judgement.decision)
    if let name = author.name, DoubtfulName.isOne(name, of: author.address) { judgement.distrustName() }
    return judgement
  }

  /// Reads the models' tables, which the first message would wait for.
  package static func prepare() { _ = Models.shipped }

  /// The author's words read together with what they answer.
  private func resolution(
    _ message: Message, _ author: Author, _ thread: [Zoning.Line], _ reply: CalendarReply?, _ now: Date,
    _ letter: AnsweredLetter?, models: Models = .shipped
  ) -> Resolution {
    let zone = catalogue.organiser.timeZone
    let today = CivilDate(now, in: zone)
    let reading = Reading(
      message, author: author, lines: thread, index: index, today: today, desk: desk, answering: letter)
    let context = ThreadContext(
      lines: thread, index: index, today: today,
      confirmation: letter?.confirmed.map(Confirmation.init(entry:))
        ?? Confirmation(lines: thread, desk: desk, index: index, today: today),
      invited: reply.flatMap { InvitedEvent(reply: $0, index: index, zone: zone).entry })
    return Resolution(reading: reading, index: index, now: now, zone: zone, context: context, models: models)
  }

  /// The same for a message that stands alone; nil for one that is answered by nobody, or cannot be read.
  func resolution(_ message: Message, receivedAt now: Date, models: Models = .shipped) -> Resolution? {
    let reply = CalendarReply(in: message), zoning = Zoning(message.body)
    guard message.defects.isEmpty, let author = Author(of: message, ownAddresses: ownAddresses),
      Screening(ownAddresses: ownAddresses).silence(
        for: message, of: author, lines: zoning.lines, reply: reply) == nil
    else { return nil }
    return resolution(message, author, zoning.lines, reply, now, nil, models: models)
  }

  private func sender(_ reading: Reading) -> Participant {
    if let person = SenderReader(reading: reading).person {
      return Participant(name: person.name, email: reading.author.address)
    }
    return Participant(name: reading.author.name, email: reading.author.address)
  }
}

extension Judgement {
  /// Nothing is done, and no letter carries the name to whoever has the address.
  fileprivate mutating func distrustName() {
    if case .staff = decision {} else { decision = .staff(.doubtfulName) }
    (aside, registerRequest, replacesEarlier, proposal, isSuspect) = (nil, nil, false, [], true)
  }
}

extension Decision {
  /// Whether nothing beside a cancellation is asked.
  fileprivate var givesUpAtMost: Bool {
    switch self {
    case .act(let actions): actions.allSatisfy { $0.verb == .cancel }
    case .ask, .staff, .silent: false
    }
  }
}
