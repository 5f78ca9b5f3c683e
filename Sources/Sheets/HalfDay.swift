internal import Registration

/// A morning, an afternoon or an evening of an event: what one signature stands for.
struct HalfDay: Hashable, Comparable {
  enum Part: Int, Hashable {
    case morning, afternoon, evening

    var inFrench: String {
      switch self {
      case .morning: "matin"
      case .afternoon: "après-midi"
      case .evening: "soirée"
      }
    }
  }

  let date: CivilDate
  let part: Part

  static func < (a: Self, b: Self) -> Bool { (a.date, a.part.rawValue) < (b.date, b.part.rawValue) }

  /// The half-days that sessions fill, in order of time, each once: two short sessions of one morning want one signature.
  static func all(of sessions: [Session]) -> [HalfDay] {
    Set(sessions.flatMap(of)).sorted()
  }

  /// A session that crosses noon is two half-days. One that is over by one o'clock is a morning still, one that runs on from the
  /// afternoon an afternoon; over midnight, the small hours belong to the evening before.
  private static func of(_ session: Session) -> [HalfDay] {
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

extension CivilDateTime {
  fileprivate var minutes: Int { hour * 60 + minute }
}
