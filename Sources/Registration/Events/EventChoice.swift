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
    var candidates = EventSet(index.entries.indices)
    var isTold = false
    let past = clauses.flatMap(bygone)
    let isWanted = { (index: Int) in
      clauses.contains { $0.range.contains(index) && !$0.refuses(index) }
        && !past.contains { $0.contains(index) }
    }
    let dates = reading.dates.filter { isWanted($0.range.lowerBound) }
    let rejected = rejected
    let mentions = reading.events.filter { mention in
      isWanted(mention.range.lowerBound)
        && !(mention.range.lowerBound < reading.text.subjectCount && mention.events.isSubset(of: rejected))
    }
    var union: EventSet = []
    let strong = mentions.filter(\.isStrong).sorted { $0.events.count < $1.events.count }
    for mention in strong {
      // A word that many events share contradicts none: « un mot de tous les titres ».
      if isTold, mention.events.count > 2, mention.events.isDisjoint(with: candidates) { continue }
      isTold = true
      union.formUnion(mention.events)
      candidates.formIntersection(mention.events)
    }
    for date in dates {
      if date.contradicts || date.when == .impossible { return .contradiction(Array(union)) }
      if isOfThread(date) || isOfOtherOccasion(date) || isOfCouncil(date) || isBusy(date, clauses)
        || isLimit(date, clauses)
      {
        continue
      }
      let fitting = matching(date)
      if isOfLetter(date), fitting.isDisjoint(with: candidates) { continue }
      // « votre samedi à l'abbaye »: the nearest one has no event, and which is meant is told by something else.
      if fitting.isEmpty, let fit = ofBareWeekday(date, candidates) {
        candidates = fit
        continue
      }
      if isOfWriting(date), fitting.isEmpty || isOver(date) && !isAsked(date, clauses) { continue }
      if !isFirm(date), fitting.isDisjoint(with: candidates) { continue }
      if fitting.isDisjoint(with: candidates), let fit = ofWeekday(date, candidates) {
        isTold = true
        candidates = fit
        continue
      }
      let isKnown = candidates.count == 1 || dates.contains { isExact($0, candidates) }
      if isPassing(date), fitting.isDisjoint(with: candidates), isKnown { continue }
      if isOfMessage(date), fitting.isDisjoint(with: candidates) { continue }
      isTold = true
      union.formUnion(fitting)
      candidates.formIntersection(fitting)
    }
    if candidates.isEmpty { return .contradiction(sorted(union)) }
    for mention in mentions
    where !mention.isStrong && candidates.count > 1 && !isApart(mention, clauses) {
      let narrowed = candidates.intersection(mention.events)
      if !narrowed.isEmpty, narrowed.count < candidates.count {
        isTold = true
        candidates = narrowed
      }
    }
    let circumstances = Circumstances(index: index, reading: reading, clauses: clauses)
    candidates = circumstances.narrow(candidates, isTitled: mentions.contains(where: \.isStrong), &isTold)
    if candidates.count == 1, let only = candidates.first, circumstances.contradict(only) {
      return .contradiction([only])
    }
    if strong.isEmpty, let rivals = rivals(of: candidates, dates) { return .several(sorted(rivals)) }
    return conclude(candidates, isTold)
  }

  /// « la formation du 14 », where something else is held on the next 14th: a kind alone does not tell that a later month is meant.
  private func rivals(of candidates: EventSet, _ dates: [DateMention]) -> EventSet? {
    guard candidates.count == 1, let only = candidates.first, dates.count == 1,
      case .dayOfMonth = dates[0].when
    else { return nil }
    let ahead = matching(dates[0]).filter { !isPast($0) }
    return sorted(ahead).first.flatMap { $0 == only || ahead.count < 2 ? nil : EventSet(ahead) }
  }

  /// « …, je débute avec deux ruches », « je suis d'un petit club et … »: beside what is asked for, and of no event.
  private func isApart(_ mention: EventMention, _ clauses: [Reading.Clause]) -> Bool {
    let word = mention.range.lowerBound
    guard let clause = clauses.first(where: { $0.range.contains(word) }), !clause.sentence.isSubject,
      let stretch = Stretches.of(clause.range, reading.words).first(where: { $0.contains(word) })
    else { return false }
    let joins = ["et", "mais", "car"].contains(reading.words[stretch.lowerBound].folded)
    return ["je", "j", "nous"].contains(reading.words.folded(stretch.lowerBound + (joins ? 1 : 0)))
      && !clause.hits.contains { Sense.asking.contains($0.meaning) && $0.range.overlaps(stretch) }
      && !stretch.contains { EventWords.isNoun(reading.words[$0].folded) }
  }

  /// « la danse, non merci »: what the body refuses the subject does not ask.
  var rejected: EventSet {
    reading.events.filter { mention in reading.clauses.contains { $0.refuses(mention.range.lowerBound) } }
      .reduce(EventSet()) { $0.union($1.events) }
  }

  /// « après l'atelier de l'an dernier, je m'inscris à … »: a stretch of what is over, beside one that asks.
  private func bygone(_ clause: Reading.Clause) -> [Range<Int>] {
    guard clause.has([.attended]), clause.has(Sense.requesting) else { return [] }
    return Stretches.of(clause.range, reading.words).filter { stretch in
      clause.hits.contains { $0.meaning == .attended && $0.range.overlaps(stretch) }
        && !clause.hits.contains { Sense.requesting.contains($0.meaning) && $0.range.overlaps(stretch) }
    }
  }

  func matching(_ date: DateMention) -> EventSet {
    EventSet(
      index.entries.indices.filter { entry in
        index.entries[entry].event.sessions.contains { date.allows($0.start.date) }
      })
  }

  func isPast(_ entry: Int) -> Bool {
    EventStatus(index.entries[entry].event, at: now, in: zone) == .past
  }

  func hasBegun(_ entry: Int) -> Bool {
    index.entries[entry].event.sessions.first.map { $0.start.instant(in: zone) <= now } ?? false
  }

  private func conclude(_ candidates: EventSet, _ isTold: Bool) -> Result {
    guard !candidates.isEmpty else { return .contradiction([]) }
    if candidates.count == 1, let only = candidates.first {
      return isTold || index.entries.count == 1 ? .one(only) : byKind(candidates)
    }
    let ahead = candidates.filter { !isPast($0) }
    if ahead.count == 1, let only = ahead.first, isTold { return .one(only) }
    return isTold ? .several(sorted(ahead.isEmpty ? candidates : ahead)) : .unknown
  }

  /// « la formation », and the catalogue has but one.
  private func byKind(_ candidates: EventSet) -> Result { candidates.first.map { .one($0) } ?? .unknown }

  func sorted(_ events: some Sequence<Int>) -> [Int] {
    events.sorted { start($0) < start($1) }
  }

  private func start(_ entry: Int) -> String {
    index.entries[entry].event.sessions.first?.start.description ?? ""
  }
}
