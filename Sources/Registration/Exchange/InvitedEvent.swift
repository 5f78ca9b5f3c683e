import Foundation

/// The event of the catalogue that an invitation was for.
struct InvitedEvent: Sendable {
  let reply: CalendarReply
  let index: EventIndex
  let zone: TimeZone

  /// The one that fits its day, its title and its key alike; nil where they do not agree, or tell too little.
  var entry: Int? {
    guard !reply.isOfOneDay else { return nil }
    var candidates = Set(index.entries.indices)
    var isTold = false
    if let start = moment(reply.start) {
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
    let words = Tokeniser.words(of: String(reply.summary.replacing("\\,", with: ",").prefix(300)))
    return EventReader(index: index, text: words, owned: []).mentions().filter(\.isStrong).reduce(into: []) {
      $0.formUnion($1.events)
    }
  }

  /// The event whose key the `UID` begins with; the longest, where several do.
  private var keyed: Int? {
    let uid = reply.uid.lowercased()
    return index.entries.indices.filter { uid.hasPrefix(index.entries[$0].event.id.rawValue.lowercased()) }
      .max { index.entries[$0].event.id.rawValue.utf8.count < index.entries[$1].event.id.rawValue.utf8.count }
  }

  /// An event of several days is meant as a whole where the invitation spans them.
  private func isWhole(_ entry: Int) -> Bool {
    let sessions = index.entries[entry].event.sessions
    guard sessions.count > 1, let last = sessions.last else { return true }
    return moment(reply.end).map { $0.day >= last.start.date } ?? false
  }

  private struct Moment {
    var day: CivilDate
    /// Nil for a whole day.
    var time: CivilDateTime?

    func fits(_ start: CivilDateTime) -> Bool { time.map { $0 == start } ?? (day == start.date) }
  }

  /// `20270316T173000Z` is in UTC; without `Z`, the time of the office's own zone; `20270316`, a whole day.
  private func moment(_ text: String) -> Moment? {
    let digits = Array(text.utf8.filter { (48...57).contains($0) }).map { Int($0) - 48 }
    let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
    guard digits.count == 8 || digits.count == 14,
      let day = CivilDate(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    else { return nil }
    guard digits.count == 14 else { return Moment(day: day) }
    guard let time = CivilDateTime(day, hour: number(8..<10), minute: number(10..<12)) else { return nil }
    guard text.hasSuffix("Z") else { return Moment(day: day, time: time) }
    let local = CivilDateTime(time.instant(in: .gmt), in: zone)
    return Moment(day: local.date, time: local)
  }
}
