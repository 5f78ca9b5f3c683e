/// Which event the author tells.
extension Resolution {
  /// The event told in the author's own words, else the one the thread is about.
  func event(_ clauses: [Reading.Clause], _ intent: Intent) -> EventChoice.Result {
    if let settledEntry { return .one(settledEntry) }
    let telling = telling(clauses)
    let result = choice.result(in: telling)
    if let told = OrdinalChoice(reading: reading, choice: choice).result(
      in: telling, all: clauses, told: result)
    {
      return told
    }
    guard result == .unknown else {
      if case .one(let entry) = result {
        // « mon amie revient de celle d'aujourd'hui, inscrivez-moi à la prochaine »
        if status(entry) == .past,
          case .one(let asked) = choice.result(in: telling.filter { $0.has(Sense.registering) }),
          status(asked) == .open
        {
          return .one(asked)
        }
        return result
      }
      if case .contradiction = result, let only = antecedent(clauses) { return .one(only) }
      if case .several(let entries) = result {
        if let only = asked(among: entries) { return .one(only) }
        if let given = context.answered(intent, among: entries) { return given }
      }
      return Programme(reading: reading, clauses: clauses, choice: choice).only.map { .one($0) } ?? result
    }
    if case .one(let entry) = choice.result(in: clauses.filter(isMissed)) { return .one(entry) }
    if let entry = entryOfSubject { return .one(entry) }
    if let said = ReportedEvent(reading: reading, clauses: clauses, choice: choice).event {
      return .one(said)
    }
    return context.answered(intent) ?? context.event(choice) ?? .unknown
  }

  /// Not « Re: Les rendez-vous du climat », a letter of many events one of which has a word of its name.
  private var entryOfSubject: Int? {
    let subject = reading.clauses.filter { $0.sentence.isSubject }
    guard case .one(let entry) = choice.result(in: subject) else { return nil }
    let isTold =
      reading.events.contains { $0.range.count > 1 && $0.range.upperBound <= reading.text.subjectCount }
      || reading.dates.contains { date in
        guard case .day = date.when else { return false }
        return date.range.upperBound <= reading.text.subjectCount
      }
    return isTold || !reading.text.isSubjectInherited || !context.isAboutSeveral ? entry : nil
  }

  /// « J'ai lu l'annonce de la formation X. Réservez-nous-y trois places. »: « y » is the event told last before.
  private func antecedent(_ clauses: [Reading.Clause]) -> Int? {
    guard
      let place = clauses.firstIndex(where: { clause in
        clause.has(Sense.registering) && choice.result(in: [clause]) == .unknown
          && clause.range.contains { reading.words[$0].folded == "y" && reading.words.folded($0 + 1) != "a" }
      }),
      !clauses.contains(where: { $0.has(Sense.registering) && choice.result(in: [$0]) != .unknown })
    else { return nil }
    var told: Set<Int> = []
    for clause in clauses[..<place].suffix(3) {
      switch choice.result(in: [clause]) {
      case .one(let entry): told.insert(entry)
      case .unknown: continue
      case .several, .contradiction: return nil
      }
    }
    return told.count == 1 ? told.first : nil
  }

  /// « J'ai raté la formation X »: what is asked for next is of the same title.
  private func isMissed(_ clause: Reading.Clause) -> Bool {
    clause.has([.attended]) && !clause.sentence.isSubject
      && clause.range.contains { at in
        Negation.isParticle(at, reading.words) && reading.words.folded(at + 2) == "pas"
          && reading.words.folded(at + 3) == "pu"
      }
      || clause.has([.attended])
        && clause.range.contains { ["rate", "manque", "loupe", "annule"].contains(reading.words[$0].folded) }
  }

  /// Of several, the one that the desk had asked about.
  private func asked(among entries: [Int]) -> Int? {
    let left = entries.filter { reading.question?.events.contains($0) ?? false }
    return left.count == 1 ? left.first : nil
  }

  /// A clause that asks, or names an event as such; what is told for colour does not count.
  private func tells(_ clause: Reading.Clause) -> Bool {
    if clause.sentence.isSubject || clause.has(Sense.requesting)
      || clause.has([.replaces, .wasRegistered, .moves])
    {
      return true
    }
    // « c'est complet pour la forêt » tells it, however it is called.
    if reading.events.contains(where: {
      ($0.isStrong || clause.has([.openCondition])) && clause.range.contains($0.range.lowerBound)
    }) {
      return true
    }
    let tellsHour = clause.range.contains {
      DayPart(reading.words[$0].folded) != nil || ["visio", "distance"].contains(reading.words[$0].folded)
    }
    if tellsHour,
      clause.range.contains(where: {
        EventWords.isNoun(reading.words[$0].folded) || ["distance"].contains(reading.words[$0].folded)
      })
    {
      return true
    }
    // « Votre réunion à l'abbaye sera l'occasion »
    if clause.range.contains(where: { EventWords.kind(reading.words[$0].folded) != nil }),
      !clause.has([.attended]),
      clause.range.contains(where: { index.held(at: reading.words[$0].folded) != nil })
    {
      return true
    }
    let isExact = reading.dates.contains { date in
      guard case .day = date.when, clause.range.contains(date.range.lowerBound) else { return false }
      return !choice.matching(date).isEmpty
    }
    if isExact { return true }
    let isDated = reading.dates.contains { clause.range.contains($0.range.lowerBound) }
    return isDated && clause.range.contains { EventWords.isNoun(reading.words[$0].folded) }
  }

  private func telling(_ clauses: [Reading.Clause]) -> [Reading.Clause] {
    let telling = clauses.filter {
      tells($0) && (!$0.has([.keeps]) || $0.has(Sense.cancelling))
        && (!$0.has([.attended]) || $0.has(Sense.registering))
    }
    let isAsked = telling.contains { $0.has(Sense.requesting) && choice.result(in: [$0]) != .unknown }
    return isAsked ? telling.filter { !isLookingBack($0) } : telling
  }

  /// « Bravo pour le forum d'hier ! »
  private func isLookingBack(_ clause: Reading.Clause) -> Bool {
    !clause.sentence.isSubject && !clause.has(Sense.requesting.union([.replaces, .moves, .wasRegistered]))
      && reading.dates.contains { clause.range.contains($0.range.lowerBound) && choice.isOver($0) }
      && !reading.dates.contains { clause.range.contains($0.range.lowerBound) && !choice.isOver($0) }
  }
}
