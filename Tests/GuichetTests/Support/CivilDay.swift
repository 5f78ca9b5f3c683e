import Correspondence
import Foundation
import Registration

/// A day in the office's zone, as files of conversations and catalogues write it.
struct CivilDay {
  private let date: CivilDate

  init(_ instant: Date) {
    date = CivilDate(instant, in: TimeZone(identifier: "Europe/Paris") ?? .gmt)
  }

  private init(_ date: CivilDate) { self.date = date }

  func adding(_ days: Int) -> CivilDay { CivilDay(date.adding(days: days)) }

  /// `2027-03-16`.
  var iso: String { date.description }

  /// `mardi 16 mars 2027`, with ordinary spaces.
  var inFrench: String { String(FrenchTime.day(date).map { $0.isWhitespace ? " " : $0 }) }
}
