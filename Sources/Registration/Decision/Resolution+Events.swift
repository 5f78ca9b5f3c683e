/// What the author tells that a decision may leave out, or turn round.
enum Loss: String, CaseIterable {
  case event, mention, goal, subject, day, number, place, town, partOfEvent, leaver, row, openRow, roster,
    other
  case several
}

/// The finished decision, held against every event, day and number of events that the author tells.
extension Resolution {
  /// Something that is told of other events, or of some of an event's days alone, has no part in what would be done.
  func leavesOut(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    if Programme(reading: reading, clauses: clauses, choice: choice).changedMind != nil { return false }
    return Loss.allCases.contains { loses($0, clauses, actions) }
  }

  func loses(_ loss: Loss, _ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    switch loss {
    case .event: losesEvent(clauses, actions)
    case .mention: losesMention(clauses, actions)
    case .goal: losesGoal(clauses, actions)
    case .subject: losesSubject(actions)
    case .day: losesDay(clauses, actions)
    case .number: losesNumber(clauses, actions)
    case .place: losesPlace(clauses, actions)
    case .town: losesTown(clauses, actions)
    case .partOfEvent: actions.contains { splits($0, clauses) }
    case .leaver: registersWhoLeaves(clauses, actions)
    case .row: mixesRows(actions)
    case .openRow: EventTable(reading: reading, clauses: clauses, choice: choice).leavesRowsOpen
    case .roster: EventRoster(reading: reading, clauses: clauses, choice: choice).isMixedUp(actions)
    case .other: takesOther(clauses, actions)
    case .several: mistakesSeveral(clauses, actions)
    }
  }

  /// « Le 24 mars je suis de garde ; je prends l'autre »: not the one whose day is told.
  private func takesOther(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    let words = reading.words, done = EventSet(entries(actions))
    let other = clauses.first { clause in
      clause.has(Sense.registering)
        && clause.range.contains {
          words[$0].folded == "autre" && words.folded($0 - 1) == "l"
            && ($0 + 1 == clause.range.upperBound || !words.before($0 + 1).isSubset(of: .space))
        }
    }
    guard let other else { return false }
    return reading.dates.contains {
      $0.range.upperBound <= other.range.lowerBound && choice.isInFigures($0)
        && !choice.matching($0).isDisjoint(with: done)
    }
  }

  /// « Petit | Rose | 16 mars », « Sarr | Omar | 10 juin »: each row tells its event, and somebody would go to another's.
  func mixesRows(_ actions: [Action]) -> Bool {
    let rows = reading.clauses.filter { clause in
      clause.range.dropFirst().contains { reading.words.before($0).contains(.cell) }
    }.map { clause in
      (words: Set(clause.range.map { reading.words[$0].folded }), events: events(in: clause.range))
    }
    guard rows.count(where: { !$0.events.isEmpty }) > 1 else { return false }
    return actions.filter { $0.verb == .register }.contains { action in
      action.participants.contains { person in
        let name = person.nameWords
        let own = rows.filter { row in !row.events.isEmpty && name.allSatisfy(row.words.contains) }
        return !own.isEmpty && own.allSatisfy { $0.events.isDisjoint(with: EventSet(entries([action]))) }
      }
    }
  }

  private func events(in range: Range<Int>) -> EventSet {
    let dates = reading.dates.filter { range.contains($0.range.lowerBound) && choice.isInFigures($0) }.map(
      choice.matching)
    let titles = reading.events.filter { range.contains($0.range.lowerBound) && $0.isStrong }.map(\.events)
    return (dates + titles).reduce(EventSet()) { $0.union($1) }
  }

  /// « Rose Petit ne pourra pas, Omar Sy viendra »: who is said not to come to that event is not to be registered for it.
  func registersWhoLeaves(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    let parts = Programme(reading: reading, clauses: clauses, choice: choice).parts
    return actions.filter { $0.verb == .register }.contains { action in
      let coming = action.participants.map(\.nameWords)
      return parts.contains { part in
        guard part.role == .leave, !part.clause.has([.replaces]),
          part.entry.map({ index.entries[$0].event.id == action.event }) ?? true
        else { return false }
        return reading.names.contains { run in
          part.clause.range.contains(run.range.lowerBound)
            && coming.contains { PersonName.agree($0, run.words) }
        }
      }
    }
  }

  func entries(_ actions: [Action]) -> [Int] {
    index.entries.indices.filter { entry in actions.contains { $0.event == index.entries[entry].event.id } }
  }

  /// « Réunion forêt et formation du 16 mars » above a text of which only one was understood.
  private func losesSubject(_ actions: [Action]) -> Bool {
    guard !reading.text.isSubjectInherited else { return false }
    let done = EventSet(entries(actions)), refused = choice.rejected
    return reading.clauses.filter { $0.sentence.isSubject && !$0.has([.attended]) }.contains { clause in
      let inside = { (range: Range<Int>) in
        clause.range.contains(range.lowerBound) && !clause.refuses(range.lowerBound)
      }
      let told =
        reading.events.filter { $0.isStrong && inside($0.range) }.map(\.events)
        + reading.dates.filter { inside($0.range) && choice.isInFigures($0) }.map(choice.matching)
      return told.contains { events in
        !events.isEmpty && events.isDisjoint(with: done) && events.isDisjoint(with: refused)
          && events.allSatisfy { status($0) == .open }
      }
    }
  }

  /// A day in figures beside what is asked for is that of an event that is not done.
  private func losesDay(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    let done = EventSet(entries(actions))
    let asking = clauses.filter {
      $0.has(Sense.registering) && !$0.has([.keeps]) && !$0.sentence.isSubject && !keepsSeat($0)
    }
    return reading.dates.contains { date in
      guard case .day = date.when, choice.isInFigures(date),
        let clause = asking.first(where: { $0.range.contains(date.range.lowerBound) }),
        !clause.refuses(date.range.lowerBound), !choice.isLimit(date, clauses),
        !choice.isOfOtherOccasion(date),
        !choice.isOfCouncil(date), !choice.isBusy(date, clauses), !choice.isOfLetter(date),
        !choice.isOfMessage(date)
      else { return false }
      let events = choice.matching(date)
      let mention = EventMention(range: date.range, events: events, isStrong: true)
      return !events.isEmpty && events.isDisjoint(with: done) && events.allSatisfy { status($0) == .open }
        && !isBygone(mention, clause) && !isGivenUp(date, clause)
    }
  }

  /// « gardez ma place pour celle du 19 »: what there is already.
  private func keepsSeat(_ clause: Reading.Clause) -> Bool {
    clause.range.contains {
      ["garde", "gardez", "garder", "conservez", "conserver", "laissez", "maintenez"].contains(
        reading.words[$0].folded)
        && ["ma", "mon", "notre", "nos", "mes", "sa", "son"].contains(reading.words.folded($0 + 1))
    }
  }

  /// « j'ai hésité avec celle du 20, mais finalement … »
  private func isGivenUp(_ date: DateMention, _ clause: Reading.Clause) -> Bool {
    (date.range.upperBound..<max(date.range.upperBound, clause.range.upperBound)).contains {
      ["finalement", "mais", "plutot"].contains(reading.words[$0].folded)
    }
  }

  /// « elle ne viendra qu'à la première », of events that are no sessions of one title.
  private func losesPlace(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    let done = entries(actions)
    guard done.count == 1, index.entries[done[0]].event.sessions.count == 1,
      index.entries.count(where: { $0.title == index.entries[done[0]].title }) == 1
    else { return false }
    return clauses.filter { !$0.sentence.isSubject }.contains { clause in
      Ordinal.all(in: clause.range, reading.words).contains { ordinal in
        ["a", "qu"].contains(reading.words.folded(ordinal.range.lowerBound - 2))
          && ordinal.place != .left && ordinal.range.count == 1
      }
    }
  }

  /// « le 24 à Vierzon », where the session of the 24th is elsewhere and another of that title is there.
  func losesTown(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    let done = EventSet(entries(actions)), titles = Set(entries(actions).map { index.entries[$0].title })
    let words = reading.words
    let told = clauses.filter {
      $0.has(Sense.registering) && !$0.has(Sense.cancelling) || $0.sentence.isSubject
    }
    .flatMap { clause in clause.range.filter { words[$0].isCapitalised && !clause.refuses($0) } }
    .filter { ["a", "de", "d", "sur"].contains(words.folded($0 - 1)) }
    .compactMap { index.held(at: words[$0].folded) }
    return told.allSatisfy { $0.isDisjoint(with: done) }
      && told.contains { $0.contains { titles.contains(index.entries[$0].title) } }
  }

  /// « Rose le 16 et Omar le 23 » of one event of two days; « je ne viens plus le 23 », its second.
  private func splits(_ action: Action, _ clauses: [Reading.Clause]) -> Bool {
    guard let entry = entries([action]).first else { return false }
    let days = index.entries[entry].event.sessions.map(\.start.date)
    guard days.count > 1 else { return false }
    let told = reading.dates.filter { date in
      isDay(date) && days.contains { date.allows($0) }
        && clauses.contains { $0.range.contains(date.range.lowerBound) && !$0.sentence.isSubject }
    }
    let isSplit = zip(told, told.dropFirst()).contains { first, second in
      guard let from = days.first(where: first.allows), let to = days.first(where: second.allows), from != to
      else { return false }
      return isShared(first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound))
    }
    // Each line of a table tells all of its days.
    let rows = clauses.map { clause in told.filter { clause.range.contains($0.range.lowerBound) } }.filter {
      !$0.isEmpty
    }
    let isWhole = rows.count > 1 && rows.allSatisfy { isAll($0, days) }
    let isLater = !told.isEmpty && !told.contains { $0.allows(days[0]) }
    return isSplit && !isWhole || action.verb == .cancel && isLater || tellsOneDay(entry, clauses)
      || told.contains { isAlone($0) && !isAll(told, days) }
  }

  /// « que la deuxième journée », « le premier lundi seulement », « une seule des deux dates ».
  private func tellsOneDay(_ entry: Int, _ clauses: [Reading.Clause]) -> Bool {
    guard index.entries.count(where: { $0.title == index.entries[entry].title }) == 1 else { return false }
    let words = reading.words
    return clauses.contains { clause in
      clause.range.contains { at in
        let isOne =
          Ordinal.isPlace(words[at].folded) || ["seul", "seule"].contains(words[at].folded)
          || ["une", "un"].contains(words[at].folded) && ["qu", "que", "l"].contains(words.folded(at - 1))
        return isOne
          && (at + 1..<at + 4).contains { next in
            clause.range.contains(next) && words.before(next).isSubset(of: [.space, .hyphen])
              && (Self.parts.contains(words[next].folded)
                || CalendarWords.weekdays[words[next].folded] != nil)
              && (at + 1..<next).allSatisfy {
                ["des", "de", "les", "vos", "deux", "trois", "ces"].contains(words[$0].folded)
              }
          }
      }
    }
  }

  private static let parts: WordSet = [
    "jour", "jours", "journee", "journees", "date", "dates", "seance", "seances", "session", "sessions",
    "fois",
    "partie", "matinee", "matinees", "demi",
  ]

  private func isDay(_ date: DateMention) -> Bool {
    switch date.when {
    case .day, .dayOfMonth: true
    case .month, .between, .impossible: false
    }
  }

  private func isAll(_ told: [DateMention], _ days: [CivilDate]) -> Bool {
    days.allSatisfy { day in told.contains { $0.allows(day) } }
  }

  /// Somebody is named between the two days.
  private func isShared(_ range: Range<Int>) -> Bool {
    reading.names.contains { range.contains($0.range.lowerBound) }
      || range.contains { ["moi", "lui", "seulement", "uniquement"].contains(reading.words[$0].folded) }
  }

  /// « que le 16 », « seulement le 16 », « le 16 uniquement ».
  private func isAlone(_ date: DateMention) -> Bool {
    (date.range.lowerBound - 3..<date.range.lowerBound).contains {
      ["seulement", "uniquement", "juste", "sauf", "qu", "que"].contains(reading.words.folded($0))
    } || ["seulement", "uniquement"].contains(reading.words.folded(date.range.upperBound))
  }
}
