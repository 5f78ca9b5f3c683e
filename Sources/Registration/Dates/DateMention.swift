/// A day, month or stretch of days that the author names.
struct DateMention: Sendable, Equatable {
  enum When: Sendable, Equatable {
    case day(CivilDate)
    /// A day of some month: « le 17 ».
    case dayOfMonth(Int)
    case month(Int)
    case between(CivilDate, CivilDate)
    /// A day that no calendar has, such as 30 February.
    case impossible
  }

  var range: Range<Int>
  var when: When
  /// The weekday named with it, 1 = Monday.
  var weekday: Int?
  /// The weekday is not that of the date.
  var contradicts: Bool {
    guard case .day(let date) = when, let weekday else { return false }
    return date.weekday != weekday
  }

  /// Whether a session on that day is meant.
  func allows(_ date: CivilDate) -> Bool {
    switch when {
    case .day(let day): day == date
    case .dayOfMonth(let day): day == date.day && (weekday == nil || weekday == date.weekday)
    case .month(let month): month == date.month && (weekday == nil || weekday == date.weekday)
    case .between(let first, let last): first <= date && date <= last
    case .impossible: false
    }
  }
}
