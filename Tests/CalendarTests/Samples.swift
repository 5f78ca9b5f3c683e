import Foundation

@testable import Calendar

/// Entries of an invented office, by the name of their golden.
enum Samples {
  static let awa = CalendarEntry.Party(name: "Awa Diallo", address: "awa@benkadi91.example")

  static let byName: [String: CalendarEntry] = [
    "one-day": entry([session("03-16T09", "03-16T17")]),
    "equal-days": entry([
      session("03-16T09", "03-16T17"), session("03-23T09", "03-23T17"), session("03-30T09", "03-30T17"),
    ]),
    // Equal lengths, unequal steps.
    "irregular-days": entry([
      session("03-16T09", "03-16T17"), session("03-18T09", "03-18T17"), session("04-02T09", "04-02T17"),
    ]),
    "uneven-days": entry([
      session("03-16T09", "03-16T17"), session("03-18T14", "03-18T18"), session("04-02T09", "04-02T12"),
    ]),
    // The clocks of Paris go from 2 h to 3 h on 28 March 2027.
    "clock-change": entry([session("03-28T01", "03-28T05")]),
    "no-end": entry([session("06-10T18", nil)]),
    "cancel": entry([session("03-16T09", "03-16T17")], method: .cancel, sequence: 2),
  ]

  /// `03-16T09`: on the hour, in 2027.
  static func time(_ text: String) -> LocalTime {
    let n = text.split { "-T".contains($0) }.compactMap { Int($0) }
    guard n.count == 3, let time = LocalTime(year: 2027, month: n[0], day: n[1], hour: n[2], minute: 0) else {
      preconditionFailure("no such time: \(text)")
    }
    return time
  }

  static func session(_ start: String, _ end: String?) -> CalendarEntry.Session {
    CalendarEntry.Session(start: time(start), end: end.map(time))
  }

  static func entry(
    _ sessions: [CalendarEntry.Session], method: CalendarEntry.Method = .request, sequence: Int = 0,
    zone: String = "Europe/Paris", attendee: CalendarEntry.Party = awa
  ) -> CalendarEntry {
    CalendarEntry(
      method: method, uid: "K7M3-QD@cd-essonne.fr", sequence: sequence,
      stamp: Date(timeIntervalSince1970: 1_804_000_000),
      summary: "Évaluer son projet : créer des indicateurs et savoir les renseigner",
      description:
        "Inscription confirmée ; référence K7M3-QD.\nPour annuler, répondez au message, ou déclinez.",
      location: "Hôtel du Département, Évry-Courcouronnes", sessions: sessions, timeZone: zone,
      organizer: CalendarEntry.Party(
        name: "Action internationale", address: "actioninternationale@cd-essonne.fr"),
      attendee: attendee)
  }
}
