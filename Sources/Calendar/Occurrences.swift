internal import CICal

/// How several sessions are one event (RFC 5545 §3.8.5).
///
/// - Equal hours, equal steps: an RRULE. Outlook, Google and Apple all show each day of it.
/// - Otherwise an RDATE for each further day, as a PERIOD where lengths differ. Apple Calendar, Thunderbird and Evolution show each
///   day; Outlook and Google are known to keep the first alone. The whole list must therefore also stand in the description.
/// - A session without an end has no DTEND: the desk knows no end, and one that it made up would be believed. RFC 5545 §3.6.1: such an
///   event takes no time. Where one of several lacks its end, none has one: RDATE would lend it the length of the first.
struct Occurrences {
  enum Further: Equatable {
    case none
    /// `FREQ=DAILY`, for so many sessions in all.
    case every(days: Int, count: Int)
    case dates([LocalTime])
    case periods([(start: LocalTime, end: LocalTime)])

    static func == (a: Self, b: Self) -> Bool {
      switch (a, b) {
      case (.none, .none): true
      case (.every(let d, let c), .every(let e, let f)): (d, c) == (e, f)
      case (.dates(let a), .dates(let b)): a == b
      case (.periods(let a), .periods(let b)): a.elementsEqual(b, by: ==)
      default: false
      }
    }
  }

  let first: CalendarEntry.Session
  let further: Further
  /// From the first session's to the last's, with its end.
  let years: ClosedRange<Int>

  /// In order of time, each start once.
  init(_ sessions: [CalendarEntry.Session]) throws(CalendarError) {
    var sessions = sessions.sorted { $0.start < $1.start }.reduce(into: [CalendarEntry.Session]()) {
      if $0.last?.start != $1.start { $0.append($1) }
    }
    if !sessions.allSatisfy(\.hasEnd) {
      sessions = sessions.map { CalendarEntry.Session(start: $0.start, end: nil) }
    }
    guard let first = sessions.first, let last = sessions.last else { throw .noSession }
    self.first = first
    years = first.start.year...max(last.start.year, last.end?.year ?? 0)
    further = Self.further(sessions)
  }

  private static func further(_ sessions: [CalendarEntry.Session]) -> Further {
    let rest = sessions.dropFirst()
    guard !rest.isEmpty else { return .none }
    guard Set(sessions.map(\.minutes)).count == 1 else {
      return .periods(rest.compactMap { session in session.end.map { (session.start, $0) } })
    }
    let steps = Set(zip(sessions, rest).map { $1.start.minutes - $0.start.minutes })
    guard let step = steps.first, steps.count == 1, step.isMultiple(of: 1440) else {
      return .dates(rest.map(\.start))
    }
    return .every(days: step / 1440, count: sessions.count)
  }
}

extension CalendarEntry.Session {
  /// An end before its start is none.
  fileprivate var hasEnd: Bool { end.map { $0 > start } ?? false }

  /// By the clock on the wall; nil without an end.
  fileprivate var minutes: Int? { end.map { $0.minutes - start.minutes } }
}

extension EventWriter {
  /// DTSTART, DTEND and what tells of the further sessions.
  func add(_ occurrences: Occurrences) {
    add(inZone: icalproperty_new_dtstart(time(occurrences.first.start)))
    if let end = occurrences.first.end { add(inZone: icalproperty_new_dtend(time(end))) }
    switch occurrences.further {
    case .none: break
    case .every(let days, let count):
      add(icalproperty_new_from_string("RRULE:FREQ=DAILY;INTERVAL=\(days);COUNT=\(count)"))
    case .dates(let starts):
      for start in starts {
        add(
          inZone: icalproperty_new_rdate(
            icaldatetimeperiodtype(time: time(start), period: icalperiodtype_null_period())))
      }
    case .periods(let periods):
      for period in periods { add(inZone: icalproperty_new_rdate(rdate(period.start, period.end))) }
    }
  }

  private func rdate(_ start: LocalTime, _ end: LocalTime) -> icaldatetimeperiodtype {
    var period = icalperiodtype_null_period()
    period.start = time(start)
    period.end = time(end)
    return icaldatetimeperiodtype(time: icaltime_null_time(), period: period)
  }
}
