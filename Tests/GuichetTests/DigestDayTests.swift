import Foundation
import Registration
import Testing

@testable import Guichet

@Suite struct DigestDayTests {
  /// Paris: clocks go forward on 2026-03-29 at 02:00 and back on 2026-10-25 at 03:00.
  @Test(arguments: [
    ("2026-03-28T16:59:59Z", "2026-03-27", 18, 0),
    ("2026-03-28T17:00:00Z", "2026-03-28", 18, 0),
    ("2026-03-29T15:59:59Z", "2026-03-28", 18, 0),
    ("2026-03-29T16:00:00Z", "2026-03-29", 18, 0),
    ("2026-10-25T16:59:59Z", "2026-10-24", 18, 0),
    ("2026-10-25T17:00:00Z", "2026-10-25", 18, 0),
    // 02:30 does not exist on the first night, and comes twice on the second: once is enough.
    ("2026-03-29T00:59:59Z", "2026-03-28", 2, 30),
    ("2026-03-29T01:30:00Z", "2026-03-29", 2, 30),
    ("2026-10-25T00:29:59Z", "2026-10-24", 2, 30),
    ("2026-10-25T00:30:00Z", "2026-10-25", 2, 30),
    ("2026-10-25T01:30:00Z", "2026-10-25", 2, 30),
  ])
  func theDayIsCivil(now: String, due: String, hour: Int, minute: Int) throws {
    let day = DigestDay(hour: hour, minute: minute, zone: try #require(TimeZone(identifier: "Europe/Paris")))
    let instant = try Date(now, strategy: .iso8601)
    #expect(day.due(at: instant).description == due)
    #expect(day.upcoming(at: instant) == day.due(at: instant).adding(days: 1))
  }
}
