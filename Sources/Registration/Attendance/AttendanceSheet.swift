package import Foundation

/// What there is to tell of who came to an event: a half-day for each box of its sign-in sheet.
package struct AttendanceSheet: Sendable, Equatable {
  package let event: EventID
  /// In order of time; never empty.
  package let halfDays: [HalfDay]
  /// Those that had begun at the instant it was made for: nobody tells who will have come.
  package let begun: [HalfDay]
  /// When the last session is over; where its end is not known, with that day.
  package let endsAt: Date

  package init(_ event: Event, at instant: Date, in zone: TimeZone) {
    self.event = event.id
    halfDays = HalfDay.all(of: event.sessions)
    begun = halfDays.filter { $0.begins(in: event.sessions, zone) <= instant }
    endsAt = event.sessions.map { $0.isOver(in: zone) }.max() ?? .distantFuture
  }
}

extension HalfDay {
  /// When the first of the sessions that fill it begins, or goes on into it.
  fileprivate func begins(in sessions: [Session], _ zone: TimeZone) -> Date {
    let from = CivilDateTime(date, hour: part.minute / 60, minute: part.minute % 60)?.instant(in: zone)
    let starts = sessions.filter { Self.of($0).contains(self) }.map { $0.start.instant(in: zone) }
    return max(from ?? .distantPast, starts.min() ?? .distantFuture)
  }
}

extension Session {
  fileprivate func isOver(in zone: TimeZone) -> Date {
    let midnight = CivilDateTime(start.date.adding(days: 1), hour: 0, minute: 0)
    return (end ?? midnight ?? start).instant(in: zone)
  }
}
