import Foundation
import Records
import Registration
import Testing

/// `2027-03-16T09:30`.
func civil(_ text: String) throws -> CivilDateTime {
  let n = text.split(whereSeparator: { "-T:".contains($0) }).compactMap { Int($0) }
  let date = try #require(CivilDate(year: n[0], month: n[1], day: n[2]))
  return try #require(CivilDateTime(date, hour: n[3], minute: n[4]))
}

/// `2027-03-16T09:30/2027-03-16T17:00`; without an end, its hour of closing is not known.
func session(_ text: String) throws -> Session {
  let ends = text.split(separator: "/").map(String.init)
  return Session(start: try civil(ends[0]), end: try ends.dropFirst().first.map(civil))
}

struct Office {
  let organiser = Organiser(
    name: "Mairie de Valombre", address: "rencontres@valombre.example",
    timeZone: TimeZone(identifier: "Europe/Paris") ?? .gmt, postalAddress: "1, place de la Mairie, Valombre",
    phone: "+33123456789")
  /// 13 March 2027 in Paris.
  let now = Date(timeIntervalSince1970: 1_805_000_000)

  func event(
    _ sessions: String..., title: String = "Évaluer son projet : créer des indicateurs",
    contact: String? = nil
  ) throws -> Event {
    Event(
      id: try #require(EventID(rawValue: "projet")), kind: "formation", title: title,
      sessions: try sessions.map(session), place: "Salle 1", contact: contact)
  }

  func people(_ count: Int) -> [Seat] { (0..<count).map { Seat(name: "Personne Numéro \($0)") } }
}
