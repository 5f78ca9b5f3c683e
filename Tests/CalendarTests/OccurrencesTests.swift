import Testing

@testable import Calendar

@Suite struct OccurrencesTests {
  private func further(_ sessions: CalendarEntry.Session...) throws -> Occurrences.Further {
    try Occurrences(sessions).further
  }

  private func session(_ start: String, _ end: String?) -> CalendarEntry.Session {
    Samples.session(start, end)
  }

  @Test func oneIsNoSeries() throws { #expect(try further(session("03-16T09", "03-16T17")) == .none) }

  @Test func equalStepsAreARule() throws {
    #expect(
      try further(session("03-16T09", "03-16T17"), session("03-17T09", "03-17T17"))
        == .every(days: 1, count: 2))
    // By the clock on the wall, across its change.
    #expect(
      try further(
        session("03-21T09", "03-21T17"), session("03-28T09", "03-28T17"), session("04-04T09", "04-04T17"))
        == .every(days: 7, count: 3))
    #expect(try further(session("03-16T09", nil), session("03-18T09", nil)) == .every(days: 2, count: 2))
  }

  @Test func theirOrderIsThatOfTime() throws {
    let occurrences = try Occurrences([
      session("03-18T09", nil), session("03-16T09", nil), session("03-18T09", nil),
    ])
    #expect(occurrences.first == session("03-16T09", nil))
    #expect(occurrences.further == .every(days: 2, count: 2))
  }

  @Test func twoOnOneDayAreDates() throws {
    #expect(
      try further(session("03-16T09", "03-16T12"), session("03-16T14", "03-16T17"))
        == .dates([Samples.time("03-16T14")]))
  }

  @Test func unevenLengthsArePeriods() throws {
    #expect(
      try further(session("03-16T09", "03-16T17"), session("03-17T09", "03-17T12"))
        == .periods([(Samples.time("03-17T09"), Samples.time("03-17T12"))]))
  }

  @Test("Where one lacks its end, none has one", arguments: [nil, "03-17T09", "03-17T08"])
  func oneLacksItsEnd(_ end: String?) throws {
    let occurrences = try Occurrences([session("03-16T09", "03-16T17"), session("03-17T09", end)])
    #expect(occurrences.first.end == nil)
    #expect(occurrences.further == .every(days: 1, count: 2))
  }
}
