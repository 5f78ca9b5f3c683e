internal import Foundation
internal import Registration

/// Which civil day's digest is due at an instant: right across clock changes, since days and hours are civil.
struct DigestDay: Sendable, Equatable {
  let hour: Int
  let minute: Int
  let zone: TimeZone

  /// The last day whose hour has come.
  func due(at now: Date) -> CivilDate {
    let today = CivilDate(now, in: zone)
    return instant(of: today) <= now ? today : today.adding(days: -1)
  }

  /// The day whose digest comes next.
  func upcoming(at now: Date) -> CivilDate { due(at: now).adding(days: 1) }

  /// The instant a day's digest is made at.
  func instant(of day: CivilDate) -> Date {
    CivilDateTime(day, hour: hour, minute: minute)?.instant(in: zone) ?? .distantFuture
  }
}
