package import MIME
package import Records
package import Registration

extension Letter {
  /// With the entries of its reader's own calendar: those of the changes that the register gave a SEQUENCE to. An entry that cannot be
  /// made, for an address or a zone that iCalendar has no way to write, is left out: the letter says all that it would.
  ///
  /// One entry is the letter's calendar part, which mail programs show with buttons; more are files beside it, each an invitation of
  /// its own, since one part holds one event (RFC 5546 §3.2.2).
  package func inviting(for outcomes: [Outcome], _ catalogue: Catalogue, in language: Language) -> Letter {
    let parts = outcomes.flatMap { outcome -> [CalendarPart] in
      guard let event = catalogue.event(outcome.event) else { return [] }
      return outcome.changes.compactMap { change in
        guard let sequence = change.sequence else { return nil }
        return try? Invitation.part(
          for: change, of: event, organiser: catalogue.organiser, reader: to, sequence: sequence, at: date,
          in: language)
      }
    }
    // What is put in comes before what is taken out.
    let ordered = parts.filter { $0.method == "REQUEST" } + parts.filter { $0.method != "REQUEST" }
    var letter = self
    letter.calendar = ordered.first
    letter.enclosures += ordered.dropFirst().enumerated().map { index, part in
      Enclosure(
        fileName: "invitation-\(index + 2).ics",
        contentType: ContentType(type: "application/ics"), content: Array(part.text.utf8))
    }
    return letter
  }
}
