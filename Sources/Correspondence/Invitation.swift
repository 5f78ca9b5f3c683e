package import Calendar
package import Foundation
package import MIME
package import Records
package import Registration

/// The entry in the reader's own calendar that goes with a letter: put in where the reader has a seat, taken out where it is lost.
/// Pure. Nobody gets an entry for another's seat, nor for a place on the waiting list.
package struct Invitation: Sendable {
  let change: Change
  let event: Event
  let organiser: Organiser
  let reader: Mailbox
  let tongue: Tongue

  /// The part for the letter to `reader`; nil where the change is none of their own seat, or gives and takes no seat.
  ///
  /// `sequence`: 0 for the first part under this reference, more for each further one (RFC 5546 §2.1.4), a CANCEL included.
  /// `instant`: when the letter is written. A CANCEL is for who was sent a REQUEST: whoever left the waiting list was not, which only
  /// the register knows.
  package static func part(
    for change: Change, of event: Event, organiser: Organiser, reader: Mailbox, sequence: Int,
    at instant: Date, in language: Language = .fr
  ) throws(CalendarError) -> CalendarPart? {
    let invitation = Invitation(
      change: change, event: event, organiser: organiser, reader: reader, tongue: Tongue(language: language))
    guard let entry = invitation.entry(sequence: sequence, at: instant) else { return nil }
    return CalendarPart(method: entry.method.rawValue, text: try entry.encoded())
  }

  /// `K7M3-QD@cd-essonne.fr`: from the reference and the domain of the address that citizens write to. The same for ever, as long as
  /// that domain is.
  package static func uid(of reference: Reference, _ organiser: Organiser) -> String {
    "\(reference)@\(domain(of: organiser))"
  }

  /// The reverse, for `Judgement.calendarUID`; nil for a UID that is not of this office.
  package static func reference(in uid: String, _ organiser: Organiser) -> Reference? {
    let parts = uid.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].lowercased() == domain(of: organiser) else { return nil }
    return Reference(rawValue: parts[0].uppercased())
  }

  func entry(sequence: Int, at instant: Date) -> CalendarEntry? {
    guard let method, let reference = change.entry.reference, change.entry.belongs(to: reader) else {
      return nil
    }
    return CalendarEntry(
      method: method, uid: Self.uid(of: reference, organiser), sequence: sequence, stamp: instant,
      summary: event.title, description: description(reference), location: event.place,
      sessions: event.sessions.compactMap(CalendarEntry.Session.init),
      timeZone: organiser.timeZone.identifier,
      organizer: CalendarEntry.Party(name: organiser.name, address: organiser.address),
      attendee: CalendarEntry.Party(
        name: Echo.cleanOrNil(reader.name ?? change.entry.name), address: reader.address))
  }

  private var method: CalendarEntry.Method? {
    switch change.result {
    case .confirmed, .alreadyConfirmed: event.isCancelled ? .cancel : .request
    case .cancelled: .cancel
    case .waiting, .alreadyWaiting, .corrected, .full, .noMatch, .forStaff: nil
    }
  }

  /// Every session: Outlook and Google show the first alone of an irregular series.
  private func description(_ reference: Reference) -> String {
    let sessions = event.sessions.map(tongue.session)
    let times = sessions.count > 1 ? sessions.map { "– \($0)" } : sessions
    let text = (times + ["", advice, "\(label)[\(reference)]"]).joined(separator: "\n")
    return tongue.language == .fr ? FrenchTypography.spaced(text) : text
  }

  private var advice: String {
    switch (tongue.language, method == .cancel) {
    case (.fr, true): "Cette inscription est annulée."
    case (.fr, false): "Pour annuler, refusez l’invitation ou répondez à notre message en quelques mots."
    case (.en, true): "This registration is cancelled."
    case (.en, false): "To cancel, decline the invitation or answer our message in a few words."
    }
  }

  private var label: String {
    switch tongue.language {
    case .fr: "Référence : "
    case .en: "Reference: "
    }
  }

  private static func domain(of organiser: Organiser) -> String {
    (organiser.address.split(separator: "@").last.map(String.init) ?? "localhost").lowercased()
  }
}

extension CalendarEntry.Session {
  /// nil where libical knows no such time, which no catalogue has.
  fileprivate init?(_ session: Session) {
    guard let start = LocalTime(session.start) else { return nil }
    self.init(start: start, end: session.end.flatMap(LocalTime.init))
  }
}

extension LocalTime {
  fileprivate init?(_ time: CivilDateTime) {
    self.init(
      year: time.date.year, month: time.date.month, day: time.date.day, hour: time.hour, minute: time.minute)
  }
}
