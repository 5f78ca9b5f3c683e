import CICal
import Foundation
import Testing

@testable import Calendar

/// The rules that stand in an entry, tried at noon of each day of its years against Foundation's, which has tzdata of its own reading.
@Suite struct ZoneRulesTests {
  static let zones = [
    "Europe/Paris", "Europe/London", "America/Cayenne", "America/Martinique", "America/Miquelon",
    "Indian/Reunion", "Indian/Mayotte", "Pacific/Noumea", "Pacific/Tahiti", "Pacific/Wallis",
    "America/New_York", "Africa/Casablanca", "America/Sao_Paulo", "Australia/Lord_Howe",
  ]

  @Test(arguments: zones) func offsetsAreThoseOfTheZone(_ name: String) throws {
    let zone = try #require(TimeZone(identifier: name))
    for year in [2019, 2024, 2026, 2027, 2036, 2037, 2040] {
      let wrong = try wrongDays(year...year + 1, zone)
      #expect(wrong.isEmpty, "\(name), \(year): \(wrong.count) days, the first \(wrong[0])")
    }
  }

  private func wrongDays(_ years: ClosedRange<Int>, _ zone: TimeZone) throws -> [Date] {
    let first = Date(timeIntervalSince1970: TimeInterval(Self.noon(years.lowerBound)))
    let days = (Self.noon(years.upperBound + 1) - Self.noon(years.lowerBound)) / 86_400
    return try ICalLibrary.use {
      let rules = try ZoneRules(zone.identifier).component(spanning: years)
      let read = icaltimezone_new()
      defer { icaltimezone_free(read, 1) }
      icaltimezone_set_component(read, rules)
      return (0..<days).map { first.addingTimeInterval(Double($0) * 86_400) }.filter { noon in
        var time = icaltime_from_timet_with_zone(
          time_t(noon.timeIntervalSince1970), 0, icaltimezone_get_utc_timezone())
        let offset = icaltimezone_get_utc_offset_of_utc_time(read, &time, nil)
        return Int(offset) != zone.secondsFromGMT(for: noon)
      }
    }
  }

  /// Seconds since 1970 of noon in UTC on 1 January.
  private static func noon(_ year: Int) -> Int {
    let leaps = (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 - 477
    return ((year - 1970) * 365 + leaps) * 86_400 + 43_200
  }
}
