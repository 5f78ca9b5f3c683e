import Calendar
import Foundation

/// The event of the catalogue that an invitation was for.
struct InvitedEvent: Sendable {
  let reply: CalendarReply
  let index: EventIndex
  let zone: TimeZone

  /// The one that fits its day, its title and its key alike; nil where they do not agree, or tell too little.
  var entry: Int? {
    guard !reply.calendar.isOfOneDay else { return nil }
    var candidates = Set(index.entries.indices)
    var isTold = false
    if let start = moment(reply.calendar.start) {
      candidates = candidates.filter { entry in
        index.entries[entry].event.sessions.first.map { start.fits($0.start) } ?? false
      }
      isTold = true
    }
    let titled = titled
    if !titled.isEmpty {
      candidates.formIntersection(titled)
      isTold = true
    }
    if let keyed { candidates.formIntersection([keyed]) }
    guard isTold || keyed != nil, candidates.count == 1, let only = candidates.first, isWhole(only) else {
      return nil
    }
    return only
  }

  /// By the words of `SUMMARY`.
  private var titled: Set<Int> {
    let words = Tokeniser.words(of: String(reply.calendar.summary.prefix(300)))
    return EventReader(index: index, text: words, owned: []).mentions().filter(\.isStrong).reduce(into: []) {
      $0.formUnion($1.events)
    }
  }

  /// The event whose key the `UID` begins with; the longest, where several do.
  private var keyed: Int? {
    let uid = (reply.calendar.uid ?? "").lowercased()
    return index.entries.indices.filter { uid.hasPrefix(index.entries[$0].event.id.rawValue.lowercased()) }
      .max { index.entries[$0].event.id.rawValue.utf8.count < index.entries[$1].event.id.rawValue.utf8.count }
  }

  /// An event of several days is meant as a whole where the invitation spans them.
  private func isWhole(_ entry: Int) -> Bool {
    let sessions = index.entries[entry].event.sessions
    guard sessions.count > 1, let last = sessions.last else { return true }
    return moment(reply.calendar.end).map { $0.day >= last.start.date } ?? false
  }

  private struct Moment {
    var day: CivilDate
    /// Nil for a whole day.
    var time: CivilDateTime?

    func fits(_ start: CivilDateTime) -> Bool { time.map { $0 == start } ?? (day == start.date) }
  }

  /// A zone that the office's machine does not know by its IANA name is the office's own: programs of one country name it each
  /// in their way (« Romance Standard Time »), and so is a floating time.
  private func moment(_ told: ReceivedCalendar.Moment?) -> Moment? {
    switch told {
    case nil: nil
    case .day(let day): civil(day).map { Moment(day: $0.date) }
    case .utc(let time): moment(time, in: .gmt)
    case .local(let time, let name): moment(time, in: name.flatMap(TimeZone.init(identifier:)) ?? zone)
    }
  }

  private func moment(_ time: LocalTime, in other: TimeZone) -> Moment? {
    guard let time = civil(time) else { return nil }
    let local = other == zone ? time : CivilDateTime(time.instant(in: other), in: zone)
    return Moment(day: local.date, time: local)
  }

  private func civil(_ time: LocalTime) -> CivilDateTime? {
    CivilDate(year: time.year, month: time.month, day: time.day)
      .flatMap { CivilDateTime($0, hour: time.hour, minute: time.minute) }
  }
}
