internal import Foundation

/// IMAP's dates: `17-Jul-1996 02:44:25 -0700` (RFC 3501 §9, date-time).
enum IMAPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The instant; nil where the text is no date-time. The day may have a space before a single digit.
  static func parse(_ text: String) -> Date? {
    let pieces = text.split(separator: " ")
    guard pieces.count == 3, let zone = offset(pieces[2]) else { return nil }
    let day = pieces[0].split(separator: "-")
    let time = pieces[1].split(separator: ":").compactMap { Int($0) }
    guard day.count == 3, time.count == 3, let dayOfMonth = Int(day[0]), let year = Int(day[2]),
      let month = months.firstIndex(where: { $0.lowercased() == day[1].lowercased() }),
      (1...31).contains(dayOfMonth), (1...9999).contains(year), (0...23).contains(time[0]),
      (0...59).contains(time[1]), (0...60).contains(time[2])
    else { return nil }
    let parts = DateComponents(
      timeZone: .gmt, year: year, month: month + 1, day: dayOfMonth, hour: time[0], minute: time[1],
      second: time[2])
    return gregorian.date(from: parts)?.addingTimeInterval(-Double(zone))
  }

  /// In UTC, for APPEND.
  static func dateTime(_ date: Date) -> String {
    let parts = gregorian.dateComponents([.hour, .minute, .second], from: date)
    let time = [parts.hour, parts.minute, parts.second].map { padded($0 ?? 0, to: 2) }.joined(separator: ":")
    return "\"\(padded(gregorian.component(.day, from: date), to: 2))\(monthYear(date)) \(time) +0000\""
  }

  /// The day in UTC, for SEARCH SINCE.
  static func day(_ date: Date) -> String { "\(gregorian.component(.day, from: date))\(monthYear(date))" }

  private static func monthYear(_ date: Date) -> String {
    let parts = gregorian.dateComponents([.year, .month], from: date)
    return "-\(months[(parts.month ?? 1) - 1])-\(padded(parts.year ?? 1970, to: 4))"
  }

  private static func padded(_ number: Int, to length: Int) -> String {
    String(repeating: "0", count: max(0, length - "\(number)".count)) + "\(number)"
  }

  private static func offset(_ text: Substring) -> Int? {
    guard text.count == 5, let number = Int(text.dropFirst()), text.first == "+" || text.first == "-" else {
      return nil
    }
    let seconds = (number / 100) * 3600 + (number % 100) * 60
    return text.first == "-" ? -seconds : seconds
  }

  private static var gregorian: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }
}
