import Foundation

/// Which event a message means: one, several that it tells apart, or a doubt.
struct EventChoice: Sendable {
  enum Result: Sendable, Equatable {
    case one(Int)
    /// Nothing told which.
    case unknown
    /// More than one fits.
    case several([Int])
    /// What is told fits none, or contradicts itself.
    case contradiction([Int])
  }

  let index: EventIndex
  let reading: Reading
  let now: Date
  let zone: TimeZone

  /// What the author's own words single out, within those clauses.
  func result(in clauses: [Reading.Clause]) -> Result {
    var candidates = Set(index.entries.indices)
    var isTold = false
    let isWanted = { (index: Int) in
      clauses.contains { $0.range.contains(index) && !$0.refuses(index) }
    }
    let dates = reading.dates.filter { isWanted($0.range.lowerBound) }
    let mentions = reading.events.filter { isWanted($0.range.lowerBound) }
    var union: Set<Int> = []
    for mention in mentions where mention.isStrong {
      isTold = true
      union.formUnion(mention.events)
      candidates.formIntersection(mention.events)
    }
    for date in dates {
      if date.contradicts || date.when == .impossible { return .contradiction(Array(union)) }
      let fitting = matching(date)
      if isOfLetter(date), fitting.isDisjoint(with: candidates) { continue }
      if isOfWriting(date), fitting.isEmpty || isOver(date) { continue }
      if !isFirm(date), fitting.isDisjoint(with: candidates) { continue }
      isTold = true
      union.formUnion(fitting)
      candidates.formIntersection(fitting)
    }
    if candidates.isEmpty { return .contradiction(sorted(union)) }
    for mention in mentions where !mention.isStrong && candidates.count > 1 {
      let narrowed = candidates.intersection(mention.events)
      if !narrowed.isEmpty, narrowed.count < candidates.count {
        isTold = true
        candidates = narrowed
      }
    }
    candidates = narrow(candidates, clauses, isTitled: mentions.contains(where: \.isStrong), &isTold)
    return conclude(candidates, isTold)
  }

  /// « je vous donnerai les noms lundi », « je vous rappelle demain »: the day of a further letter or call.
  private func isOfLetter(_ date: DateMention) -> Bool {
    for at in (max(0, date.range.lowerBound - 8)..<date.range.lowerBound).reversed() {
      let word = reading.words[at].folded
      if Self.lettersAhead.contains(word) { return true }
      if EventWords.isNoun(word) { return false }
      if !reading.words.before(at + 1).isDisjoint(
        with: Marks.endsSentence.union([.comma, .open, .close, .dash, .colon]))
      {
        return false
      }
    }
    return false
  }

  private static let lettersAhead: Set<String> = [
    "donnerai", "donnerons", "enverrai", "enverrons", "transmettrai", "transmettrons", "communiquerai",
    "communiquerons", "rappellerai", "rappellerons", "appellerai", "appellerons", "telephonerai",
    "preciserai", "preciserons", "confirmerai", "confirmerons", "ecrirai", "ecrirons", "recontacterai",
  ]

  /// A month or week, or a day of no month, is the event's where a noun of events or nothing else tells so;
  /// « départ fin avril » and « ils arrivent le 1er » are not.
  private func isFirm(_ date: DateMention) -> Bool {
    if case .day(let day) = date.when, day >= CivilDate(now, in: zone) { return true }
    let start = max(0, date.range.lowerBound - 8)
    for index in (start..<date.range.lowerBound).reversed() {
      if EventWords.isNoun(reading.words[index].folded) { return true }
      if !reading.words.before(index + 1).isDisjoint(
        with: Marks.endsSentence.union([.comma, .open, .close, .dash, .colon]))
      {
        return false
      }
      if ["qui", "depuis", "jusqu", "depart", "arrivent", "arrive", "partiront"].contains(
        reading.words[index].folded)
      {
        return false
      }
    }
    return false
  }

  private func isOver(_ date: DateMention) -> Bool {
    guard case .day(let day) = date.when else { return false }
    return day < CivilDate(now, in: zone)
  }

  /// « Je viens aujourd'hui vous demander », « hier soir, on m'a dit »: when it is written, or was.
  private func isOfWriting(_ date: DateMention) -> Bool {
    guard case .day(let day) = date.when else { return false }
    let today = CivilDate(now, in: zone)
    return day == today || day < today && today.dayNumber - day.dayNumber < 8 && date.weekday == nil
  }

  func matching(_ date: DateMention) -> Set<Int> {
    Set(
      index.entries.indices.filter { entry in
        index.entries[entry].event.sessions.contains { date.allows($0.start.date) }
      })
  }

  /// By kind, place and part of the day.
  private func narrow(
    _ all: Set<Int>, _ clauses: [Reading.Clause], isTitled: Bool, _ isTold: inout Bool
  ) -> Set<Int> {
    var candidates = all
    let words = clauses.flatMap { clause in clause.range.filter { !clause.refuses($0) } }
    let kinds = Set(words.compactMap { EventWords.kind(reading.words[$0].folded) }).intersection(
      index.entries.map(\.kind))
    if kinds.count == 1 {
      let fitting = candidates.filter { kinds.contains(index.entries[$0].kind) }
      // « réunion Monter un budget » names the training all the same; « formation du 10 juin », where a meeting is, does not.
      if fitting.isEmpty { return candidates.count == 1 && isTitled ? candidates : [] }
      candidates = fitting
    }
    guard candidates.count > 1 else { return candidates }
    for word in words {
      guard let there = index.places[Stem.of(reading.words[word].folded)], !reading.tail.range.contains(word)
      else { continue }
      let fitting = candidates.intersection(there)
      if !fitting.isEmpty, fitting.count < candidates.count {
        candidates = fitting
        isTold = true
      }
    }
    return narrowByHour(narrowByDistance(candidates, words), words)
  }

  /// « la visio », « à distance », « sur place ».
  private func narrowByDistance(_ candidates: Set<Int>, _ words: [Int]) -> Set<Int> {
    guard candidates.count > 1 else { return candidates }
    let folded = words.map { reading.words[$0].folded }
    let isRemote = folded.contains {
      ["visio", "visioconference", "distance", "distanciel", "ligne", "zoom", "online", "remote"].contains($0)
    }
    let isOnSite =
      folded.contains { ["presentiel"].contains($0) }
      || zip(folded, folded.dropFirst()).contains { $0 == "sur" && $1 == "place" }
    guard isRemote != isOnSite else { return candidates }
    let fitting = candidates.filter { entry in
      let place = Folding.fold(index.entries[entry].event.place ?? "")
      return ["visio", "distance", "en ligne", "zoom"].contains { place.contains($0) } == isRemote
    }
    return fitting.isEmpty ? candidates : fitting
  }

  private func narrowByHour(_ candidates: Set<Int>, _ words: [Int]) -> Set<Int> {
    guard candidates.count > 1, let part = words.lazy.compactMap({ DayPart(reading.words[$0].folded) }).first
    else { return candidates }
    let fitting = candidates.filter {
      index.entries[$0].event.sessions.contains { part.holds($0.start.hour) }
    }
    return fitting.isEmpty ? candidates : fitting
  }

  private func conclude(_ candidates: Set<Int>, _ isTold: Bool) -> Result {
    guard !candidates.isEmpty else { return .contradiction([]) }
    if candidates.count == 1, let only = candidates.first {
      return isTold || index.entries.count == 1 ? .one(only) : byKind(candidates)
    }
    let ahead = candidates.filter { EventStatus(index.entries[$0].event, at: now, in: zone) != .past }
    if ahead.count == 1, let only = ahead.first, isTold { return .one(only) }
    return isTold ? .several(sorted(ahead.isEmpty ? candidates : ahead)) : .unknown
  }

  /// « la formation », and the catalogue has but one.
  private func byKind(_ candidates: Set<Int>) -> Result { candidates.first.map { .one($0) } ?? .unknown }

  func sorted(_ events: some Sequence<Int>) -> [Int] {
    events.sorted { start($0) < start($1) }
  }

  private func start(_ entry: Int) -> String {
    index.entries[entry].event.sessions.first?.start.description ?? ""
  }
}

/// Morning, afternoon or evening.
enum DayPart: Sendable {
  case morning, afternoon, evening

  init?(_ folded: String) {
    switch folded {
    case "matin", "matinee", "morning": self = .morning
    case "midi", "afternoon": self = .afternoon
    case "soir", "soiree", "evening", "tonight": self = .evening
    default: return nil
    }
  }

  func holds(_ hour: Int) -> Bool {
    switch self {
    case .morning: hour < 12
    case .afternoon: (12..<17).contains(hour)
    case .evening: hour >= 17
    }
  }
}
