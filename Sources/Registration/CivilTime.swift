package import Foundation

/// A day of the Gregorian calendar, nowhere in particular.
package struct CivilDate: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// nil where no such day exists (30 February), or the year is not 1583…9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1583...9999).contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day it is in that zone at that instant.
  package init(_ instant: Date, in zone: TimeZone) {
    self.init(
      dayNumber: Int(
        ((instant.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant))) / 86_400).rounded(.down))
    )
  }

  /// Days since 1970-01-01.
  package init(dayNumber: Int) {
    // Proleptic Gregorian calendar, years counted from March (H. Hinnant, "chrono-compatible low-level date algorithms").
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  package var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// 1 = Monday … 7 = Sunday (ISO 8601).
  package var weekday: Int { (((dayNumber + 3) % 7) + 7) % 7 + 1 }

  package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// Negative where the other day comes first.
  package func days(to other: CivilDate) -> Int { other.dayNumber - dayNumber }

  /// `2017-11-14`.
  package var description: String { "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))" }

  package static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  package static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A time of day on a civil date, nowhere in particular: what a catalogue or a poster says.
package struct CivilDateTime: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  package let date: CivilDate
  package let hour: Int
  package let minute: Int

  /// nil where there is no such time of day.
  package init?(_ date: CivilDate, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.date = date
    self.hour = hour
    self.minute = minute
  }

  /// What the clock on the wall shows in that zone at that instant.
  package init(_ instant: Date, in zone: TimeZone) {
    date = CivilDate(instant, in: zone)
    let local = Int(instant.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: instant)
    let second = ((local % 86_400) + 86_400) % 86_400
    hour = second / 3600
    minute = second % 3600 / 60
  }

  /// The instant this is in that zone. In an hour that the clock change skips, the instant the clocks jump past it by;
  /// in an hour that comes twice, the first.
  package func instant(in zone: TimeZone) -> Date {
    let asIfUTC = Double(date.dayNumber * 86_400 + hour * 3600 + minute * 60)
    let before = zone.secondsFromGMT(for: Date(timeIntervalSince1970: asIfUTC - 86_400))
    let after = zone.secondsFromGMT(for: Date(timeIntervalSince1970: asIfUTC + 86_400))
    let first = Date(timeIntervalSince1970: asIfUTC - Double(before))
    guard before != after else { return first }
    if zone.secondsFromGMT(for: first) == before { return first }
    let second = Date(timeIntervalSince1970: asIfUTC - Double(after))
    return zone.secondsFromGMT(for: second) == after ? second : first
  }

  /// `2017-11-14T09:30`.
  package var description: String { "\(date)T\(hour.padded(2)):\(minute.padded(2))" }

  package static func < (a: Self, b: Self) -> Bool {
    (a.date, a.hour, a.minute) < (b.date, b.hour, b.minute)
  }
}

extension Int {
  fileprivate func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
