package import Foundation
package import Registration

/// Days and hours as the French write them (Lexique des règles typographiques en usage à l'Imprimerie nationale).
/// Civil times only: what the catalogue says is what the reader gets.
package enum FrenchTime {
  /// In the order of ISO 8601: Monday first.
  static let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre",
    "décembre",
  ]

  /// `mardi 14 novembre 2017`, `vendredi 1er décembre 2017`.
  package static func day(_ date: CivilDate) -> String {
    "\(weekday(date)) \(number(date))\(Space.noBreak)\(month(date)) \(date.year)"
  }

  /// `9 h 30`, `18 h`, `0 h 05`, held together by no-break spaces.
  package static func hour(_ time: CivilDateTime) -> String {
    let hours = "\(time.hour)\(Space.noBreak)h"
    guard time.minute > 0 else { return hours }
    return hours + "\(Space.noBreak)\(time.minute < 10 ? "0" : "")\(time.minute)"
  }

  /// `mardi 14 novembre 2017, de 9 h 30 à 17 h`; over midnight, both days are named.
  package static func session(_ session: Session) -> String {
    let start = session.start
    guard let end = session.end else { return "\(day(start.date)), à \(hour(start))" }
    guard end.date == start.date else {
      return "du \(day(start.date)) à \(hour(start)) au \(day(end.date)) à \(hour(end))"
    }
    return "\(day(start.date)), de \(hour(start)) à \(hour(end))"
  }

  /// With its article: `le mardi 14 novembre 2017`, `les mardis 10 et 17 octobre 2017`, `les 10 et 12 octobre 2017`,
  /// else each day in full. Days in order of time; a day named twice is said once.
  package static func days(_ dates: [CivilDate]) -> String {
    let dates = dates.reduce(into: [CivilDate]()) { if $0.last != $1 { $0.append($1) } }
    guard let first = dates.first, dates.count > 1 else { return dates.first.map { "le \(day($0))" } ?? "" }
    guard dates.allSatisfy({ ($0.year, $0.month) == (first.year, first.month) }) else {
      return list(dates.map { "le \(day($0))" })
    }
    let sameWeekday = dates.allSatisfy { $0.weekday == first.weekday }
    let head = sameWeekday ? "les \(weekday(first))s" : "les"
    return "\(head) \(list(dates.map(number)))\(Space.noBreak)\(month(first)) \(first.year)"
  }

  /// `mardi 14 novembre 2017 à 10 h 12`, on the wall clock of that zone.
  package static func moment(_ instant: Date, in zone: TimeZone) -> String {
    moment(CivilDateTime(instant, in: zone))
  }

  /// `lundi 5 mars 2018 à 9 h`.
  package static func moment(_ time: CivilDateTime) -> String { "\(day(time.date)) à \(hour(time))" }

  /// `a, b et c`.
  package static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " et " + last
  }

  private static func weekday(_ date: CivilDate) -> String { weekdays[date.weekday - 1] }
  private static func month(_ date: CivilDate) -> String { months[date.month - 1] }
  private static func number(_ date: CivilDate) -> String { date.day == 1 ? "1er" : String(date.day) }
}

/// The spaces of French typography.
enum Space {
  /// U+00A0, before `:` and inside guillemets.
  static let noBreak: Character = "\u{A0}"
  /// U+202F, before `;`, `!` and `?`.
  static let narrowNoBreak: Character = "\u{202F}"
}
