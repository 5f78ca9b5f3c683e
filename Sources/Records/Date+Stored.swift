internal import Foundation
internal import GRDB

extension Date {
  /// As the database holds instants, to the millisecond: the text that GRDB gives, whose formatter takes longer than many a statement.
  var stored: String {
    let milliseconds = (timeIntervalSince1970 * 1000).rounded()
    // The style cuts off what the formatter rounds.
    let middle = Date(timeIntervalSince1970: (milliseconds + 0.5) / 1000)
    return String(middle.formatted(Self.style).dropLast())
  }

  private static let style = ISO8601FormatStyle(dateTimeSeparator: .space, includingFractionalSeconds: true)
}

/// Rows whose instants are written without a formatter.
protocol KeepsInstants: EncodableRecord {}

extension KeepsInstants {
  static func databaseDateEncodingStrategy(for column: String) -> DatabaseDateEncodingStrategy {
    .custom(\.stored)
  }
}
