/// « la première des deux séances « … » », « la session qui reste »: one of the sessions that bear the title named.
struct OrdinalChoice: Sendable {
  let reading: Reading
  let choice: EventChoice

  /// What the ordinal singles out, held against what the days and titles told; nil where no ordinal is told.
  /// `all`: the author's own clauses, those among them that tell of the past for colour.
  func result(in clauses: [Reading.Clause], all: [Reading.Clause], told: EventChoice.Result)
    -> EventChoice.Result?
  {
    let ordinals = clauses.filter { !$0.sentence.isSubject }.flatMap { clause in
      Ordinal.all(in: clause.range, reading.words).filter { !clause.refuses($0.range.lowerBound) }
    }
    guard let ordinal = ordinals.first else { return nil }
    var sessions = sessions(in: clauses)
    if sessions.isEmpty, told == .unknown { sessions = self.sessions(in: all) }
    if sessions.isEmpty, told == .unknown { sessions = reading.question?.events ?? [] }
    guard sessions.count > 1 else { return nil }
    let ahead = sessions.filter { !choice.isPast($0) }
    guard ordinals.count == 1, let picked = pick(ordinal, sessions, ahead) else {
      return ahead.count > 1 ? .several(ahead) : nil
    }
    if case .one(let dated) = told, dated != picked, ahead.count > 1 || isDated(clauses) {
      return .contradiction([picked, dated])
    }
    if case .contradiction = told { return told }
    return .one(picked)
  }

  /// The sessions of the one title that is named, in order of time.
  private func sessions(in clauses: [Reading.Clause]) -> [Int] {
    let titled = reading.events.filter { mention in
      mention.isStrong
        && clauses.contains {
          $0.range.contains(mention.range.lowerBound) && !$0.refuses(mention.range.lowerBound)
        }
    }.reduce(into: Set<Int>()) { $0.formUnion($1.events) }
    guard Set(titled.map { choice.index.entries[$0].title }).count == 1 else { return [] }
    return choice.sorted(titled)
  }

  /// Counted over all of them and over those to come alike; where the two differ, the number told decides.
  private func pick(_ ordinal: Ordinal, _ all: [Int], _ ahead: [Int]) -> Int? {
    if ordinal.place == .left { return ahead.count == 1 ? ahead.first : nil }
    let ofAll = ordinal.pick(from: all)
    if let total = ordinal.total {
      return total == all.count ? ofAll : total == ahead.count ? ordinal.pick(from: ahead) : nil
    }
    let ofAhead = ahead.count > 1 ? ordinal.pick(from: ahead) : nil
    guard let ofAll else { return nil }
    return ofAhead == nil || ofAhead == ofAll ? ofAll : nil
  }

  private func isDated(_ clauses: [Reading.Clause]) -> Bool {
    reading.dates.contains { date in clauses.contains { $0.range.contains(date.range.lowerBound) } }
  }
}
