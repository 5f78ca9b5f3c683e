import Correspondence
import Foundation
import Registration

/// A day in the office's zone, as files of conversations and catalogues write it.
struct CivilDay {
  private static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
  private let date: CivilDate

  init(_ instant: Date) { date = CivilDate(instant, in: Self.zone) }

  private init(_ date: CivilDate) { self.date = date }

  func adding(_ days: Int) -> CivilDay { CivilDay(date.adding(days: days)) }

  func instant(hour: Int) -> Date? { CivilDateTime(date, hour: hour, minute: 0)?.instant(in: Self.zone) }

  /// `2027-03-16`.
  var iso: String { date.description }

  /// `mardi 16 mars 2027`, with ordinary spaces.
  var inFrench: String { String(FrenchTime.day(date).map { $0.isWhitespace ? " " : $0 }) }
}
