internal import Foundation
internal import Registration

extension Date {
  /// `2017-09-21T10:12:04+02:00`: civil time, with the offset it is in (ISO 8601), as other programs read it.
  func iso8601(in zone: TimeZone) -> String {
    formatted(
      Date.ISO8601FormatStyle(timeZone: zone).year().month().day()
        .time(includingFractionalSeconds: false).timeZone(separator: .colon)
        .dateSeparator(.dash).timeSeparator(.colon).dateTimeSeparator(.standard))
  }

  /// `2017-09-21 10:12`, as a person reads it in a table.
  func short(in zone: TimeZone) -> String {
    CivilDateTime(self, in: zone).description.replacing("T", with: " ")
  }
}
