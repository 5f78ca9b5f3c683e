internal import Registration

/// Days and hours in English, by the 24-hour clock: it is the one on the door, on the posters and on the trains that lead there,
/// and a reader whose first language is neither cannot take one half of the day for the other.
enum EnglishTime {
  /// In the order of ISO 8601: Monday first.
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// `Tuesday 14 November 2017`.
  static func day(_ date: CivilDate) -> String {
    "\(weekdays[date.weekday - 1]) \(date.day)\(Space.noBreak)\(months[date.month - 1]) \(date.year)"
  }

  /// `09:30`, `18:00`.
  static func hour(_ time: CivilDateTime) -> String { "\(twoDigits(time.hour)):\(twoDigits(time.minute))" }

  /// `Tuesday 14 November 2017 at 10:12`.
  static func moment(_ time: CivilDateTime) -> String { "\(day(time.date)) at \(hour(time))" }

  /// `Tuesday 14 November 2017, 09:30 to 17:00`; over midnight, both days are named.
  static func session(_ session: Session) -> String {
    let start = "\(day(session.start.date)), \(hour(session.start))"
    guard let end = session.end else { return start }
    guard end.date == session.start.date else { return "\(start) to \(day(end.date)), \(hour(end))" }
    return "\(start) to \(hour(end))"
  }

  /// `Tuesday 14 November 2017, morning`.
  static func halfDay(_ halfDay: HalfDay) -> String { "\(day(halfDay.date)), \(halfDay.part.rawValue)" }

  /// `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
