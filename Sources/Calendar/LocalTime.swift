internal import CICal

/// A date with a time of day, in a zone that stands beside it (RFC 5545 §3.3.5, form 3), to the minute.
package struct LocalTime: Sendable, Hashable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int
  package let hour: Int
  package let minute: Int

  /// nil where there is no such day or time, or the year is not 1583…9999.
  package init?(year: Int, month: Int, day: Int, hour: Int, minute: Int) {
    guard (1583...9999).contains(year), (1...12).contains(month),
      (1...Int(icaltime_days_in_month(Int32(month), Int32(year)))).contains(day),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day, a.hour, a.minute) < (b.year, b.month, b.day, b.hour, b.minute)
  }
}

extension LocalTime {
  /// What libical holds, seconds dropped; nil where it is no such time.
  init?(_ time: icaltimetype) {
    self.init(
      year: Int(time.year), month: Int(time.month), day: Int(time.day), hour: Int(time.hour),
      minute: Int(time.minute))
  }

  /// Of no zone: the property it stands in names one.
  var icalTime: icaltimetype {
    var time = icaltime_null_time()
    time.year = Int32(year)
    time.month = Int32(month)
    time.day = Int32(day)
    time.hour = Int32(hour)
    time.minute = Int32(minute)
    return time
  }

  /// Minutes on a clock that never changes, for differences between civil times.
  var minutes: Int { Int(icaltime_as_timet(icalTime)) / 60 }
}
