/// A morning, an afternoon or an evening of an event: what one signature stands for.
package struct HalfDay: Sendable, Hashable, Comparable, Codable, LosslessStringConvertible {
  /// In order of time. The raw value is what the register keeps.
  package enum Part: String, Sendable, Hashable, Codable, CaseIterable {
    case morning, afternoon, evening
  }

  package let date: CivilDate
  package let part: Part

  package init(date: CivilDate, part: Part) {
    self.date = date
    self.part = part
  }

  /// `2027-03-16 morning`.
  package var description: String { "\(date) \(part.rawValue)" }

  package init?(_ description: String) {
    let words = description.split { " -".contains($0) }
    let numbers = words.dropLast().compactMap { Int($0) }
    guard words.count == 4, numbers.count == 3, let part = words.last.flatMap({ Part(rawValue: String($0)) }),
      let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    else { return nil }
    self.init(date: date, part: part)
  }

  package static func < (a: Self, b: Self) -> Bool { (a.date, a.part.minute) < (b.date, b.part.minute) }

  /// The half-days that sessions fill, in order of time, each once: two short sessions of one morning want one signature.
  package static func all(of sessions: [Session]) -> [HalfDay] {
    Set(sessions.flatMap(of)).sorted()
  }

  /// A session that crosses noon is two half-days. One that is over by one o'clock is a morning still, one that runs on from the
  /// afternoon an afternoon; over midnight, the small hours belong to the evening before.
  static func of(_ session: Session) -> [HalfDay] {
    let start = session.start
    guard let end = session.end, end > start else {
      return [HalfDay(date: start.date, part: part(of: start))]
    }
    return (0...start.date.days(to: end.date)).flatMap { offset in
      let date = start.date.adding(days: offset)
      let from = offset == 0 ? start.minutes : 0
      let to = date == end.date ? end.minutes : Minutes.midnight
      return parts(from: from, to: to, isFirst: offset == 0).map { HalfDay(date: date, part: $0) }
    }
  }

  private static func parts(from: Int, to: Int, isFirst: Bool) -> [Part] {
    guard isFirst || to > Minutes.smallHours else { return [] }
    if from >= Minutes.evening { return [.evening] }
    if from >= Minutes.noon { return [.afternoon] }
    return to > Minutes.lunch ? [.morning, .afternoon] : [.morning]
  }

  private static func part(of time: CivilDateTime) -> Part {
    time.minutes < Minutes.noon ? .morning : time.minutes < Minutes.evening ? .afternoon : .evening
  }
}

/// Bounds within a day, in minutes after midnight.
private enum Minutes {
  /// Before, it is the night of the day before.
  static let smallHours = 6 * 60
  static let noon = 12 * 60
  /// A morning may last until then.
  static let lunch = 13 * 60
  static let evening = 18 * 60
  static let midnight = 24 * 60
}

extension HalfDay.Part {
  /// From when on, in minutes after midnight.
  var minute: Int {
    switch self {
    case .morning: 0
    case .afternoon: Minutes.noon
    case .evening: Minutes.evening
    }
  }
}

extension CivilDateTime {
  fileprivate var minutes: Int { hour * 60 + minute }
}
