import Calendar
import Foundation

/// An invitation that is declined in the author's calendar: the registration is given up.
struct CalendarAnswer: Sendable {
  let reply: CalendarReply
  let resolution: Resolution
  private var reading: Reading { resolution.reading }

  /// The cancellation; nil where it is not for certain whose or of what, or where words beside ask for something else.
  func actions() -> [Action]? {
    guard reply.status == .declined, !isContradicted,
      let entry = InvitedEvent(reply: reply, index: resolution.index, zone: resolution.zone).entry,
      isToCome(entry), let participant = participant
    else { return nil }
    let event = resolution.index.entries[entry].event.id
    return [Action(.cancel, event: event, seats: 1, participants: [participant])]
  }

  /// Who is past, cancelled or begun gives nothing up.
  private func isToCome(_ entry: Int) -> Bool {
    let event = resolution.index.entries[entry].event
    let hasBegun =
      event.sessions.first.map { $0.start.instant(in: resolution.zone) <= resolution.now } ?? true
    return !event.isCancelled && !hasBegun
  }

  /// « … mais ma collègue viendra », « est-ce que … ? »: the words beside it are more than an excuse.
  private var isContradicted: Bool {
    let words = reading.words
    let body = resolution.own.filter { !$0.sentence.isSubject }
    return body.contains { clause in
      clause.sentence.isQuestion || !clause.matters.isEmpty
        || clause.has(
          Sense.registering.union([
            .replaces, .moves, .keeps, .hypothesis, .enquiry, .cancelUs, .cancelOthers,
          ]))
        || clause.range.contains { ["mais", "but", "sauf", "retard", "late"].contains(words[$0].folded) }
    }
      || reading.names.contains { run in
        run.isFull && body.contains { $0.range.contains(run.range.lowerBound) } && !isAttendee(run.words)
      }
  }

  private func isAttendee(_ name: [String]) -> Bool {
    [reply.attendee.name, reading.author.name].compactMap { $0 }.contains { told in
      PersonName.agree(name, Tokeniser.words(of: told).words.map(\.folded))
    }
  }

  /// The author, or whom the author's program answers for.
  private var participant: Participant? {
    let attendee = reply.attendee
    if let sentBy = attendee.sentBy, sentBy == reading.author.address.lowercased(),
      attendee.address != sentBy
    {
      return attendee.fullName.map { Participant(name: $0, email: attendee.address) }
    }
    let isAuthor =
      attendee.address == reading.author.address.lowercased()
      || attendee.name.map { isNamedAlike($0) } ?? false
    guard isAuthor else { return nil }
    if let sender = SenderReader(reading: reading).person {
      return Participant(name: sender.name, email: reading.author.address)
    }
    return attendee.fullName.map { Participant(name: $0, email: reading.author.address) }
  }

  private func isNamedAlike(_ name: String) -> Bool {
    guard let display = reading.author.name else { return false }
    return PersonName.agree(
      Tokeniser.words(of: name).words.map(\.folded), Tokeniser.words(of: display).words.map(\.folded))
  }
}

extension ReceivedCalendar.Attendee {
  /// A given name with a family name.
  fileprivate var fullName: String? {
    guard let name, !name.contains("@") else { return nil }
    let words = Tokeniser.words(of: String(name.prefix(100)))
    guard let run = NameReader(text: words, owned: []).run(at: 0, allowsLowerCase: false), run.isFull,
      run.range.upperBound == words.count
    else { return nil }
    return run.name
  }
}
