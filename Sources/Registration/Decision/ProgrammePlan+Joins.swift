/// Each event with its own people, or the same people for all of them.
extension ProgrammePlan {
  func joins(_ entries: [Int]) -> Result {
    let named = programme.parts.filter { $0.role == .join && $0.entry != nil && namesSomebody($0) }
    let namedEntries = Set(named.compactMap(\.entry))
    if namedEntries.isEmpty || isOfSenderAlone || isOfAll(named) { return together(entries) }
    // « je prends la réunion et la formation ; ma femme ne vient qu'à la première »: who is told apart is told of that one alone.
    let isApart = named.allSatisfy(\.isCounted)
    let own = programme.parts.filter {
      $0.role == .join && (!$0.isInherited || isApart) && $0.clause.has([.registerSelf])
    }
    guard Set(entries).isSubset(of: namedEntries.union(own.compactMap(\.entry))) else {
      return .unclear
    }
    var steps: [Step] = []
    let announced = announcements
    for entry in entries {
      guard let step = step(.join, entry, without: announced.map(\.range)) else { return .unclear }
      steps.append(step)
    }
    let total = SeatsReader(reading.words, clauses: announced.map(\.range)).total
    let people = steps.reduce(0) { $0 + $1.seats }
    guard total.map({ [people, entries.count].contains($0) }) ?? true else { return .ask(.howMany) }
    return isComplete(steps) ? .steps(steps) : .unclear
  }

  /// « Rose Petit et moi viendrons à la réunion et à la formation »: told once, before the first of them, for all.
  private func isOfAll(_ named: [Part]) -> Bool {
    let asked = programme.parts.filter { $0.role == .join && $0.entry != nil }
    guard named.count == 1, let first = asked.first, first.clause.range == named[0].clause.range else {
      return false
    }
    let names = reading.names.filter { $0.isFull && first.clause.range.contains($0.range.lowerBound) }
    // Nobody is named elsewhere: « – Omar Sarr : la seconde seulement ».
    guard
      namedPeople(in: clauses.filter { !$0.sentence.isSubject }).allSatisfy({ person in
        names.contains { PersonName.agree($0.words, person.words) }
      })
    else { return false }
    guard let event = firstEvent(of: first) else { return false }
    return names.allSatisfy { $0.range.upperBound <= event && !isBracketed($0) } && sharesFirst(asked)
  }

  /// Where a part begins to tell its event.
  private func firstEvent(of part: Part) -> Int? {
    (reading.events.map(\.range) + reading.dates.map(\.range)).map(\.lowerBound)
      .filter(part.clause.range.contains).min()
  }

  /// All that follows the first is but further events, in the same sentence: nothing else is said of them or of who comes.
  private func sharesFirst(_ asked: [Part]) -> Bool {
    let words = reading.words
    return asked.dropFirst().allSatisfy { part in
      part.isInherited && words.before(part.clause.range.lowerBound).isDisjoint(with: Marks.endsSentence)
        && part.clause.range.allSatisfy { at in
          let word = words[at].folded
          return Self.linking.contains(word) || EventWords.isNoun(word) || CalendarWords.isName(word)
            || words[at].number != nil || DayPart(word) != nil
            || reading.events.contains { $0.range.contains(at) }
            || reading.dates.contains { $0.range.contains(at) }
        }
    }
      && !clauses.contains { clause in
        clause.range.contains { Self.sharing.contains(words[$0].folded) }
      }
  }

  private static let linking: WordSet = [
    "et", "ainsi", "que", "qu", "a", "au", "aux", "la", "le", "les", "l", "du", "de", "d", "des", "aussi",
    "egalement", "puis", "celle", "celui", "en", "pour", "sur", "h", "heures", "and", "to", "the",
  ]
  /// Each to another of them.
  private static let sharing: WordSet = [
    "respectivement", "chacun", "chacune", "ordre", "autre", "une", "un",
  ]

  /// « Mon mari et moi viendrons à la réunion et à la formation »: not « … à la réunion avec mon mari et à la formation ».
  private var bringsToAll: Bool {
    let asked = programme.parts.filter { $0.role == .join && $0.entry != nil }
    let kin = clauses.flatMap(\.range).filter { NameWords.isKinOrOffice(reading.words[$0].folded) }
    guard let first = asked.first, let event = firstEvent(of: first) else { return false }
    return kin.allSatisfy { $0 < event } && sharesFirst(asked)
  }

  /// « (Rose Petit, Jardin de Vierzon) »: who it is, and of what.
  private func isBracketed(_ run: NameRun) -> Bool {
    !reading.words.before(run.range.lowerBound).isDisjoint(with: .open)
      || !reading.words.before(run.range.upperBound).isDisjoint(with: .close)
  }

  /// « Deux inscriptions : », with each event and its people below: the number is of all of them.
  private var announcements: [Reading.Clause] {
    programme.parts.filter { part in
      part.role == .join && part.entry == nil && namedPeople(in: [part.clause]).isEmpty
        && SeatsReader(reading.words, clauses: [part.clause.range]).total != nil
    }.map(\.clause)
  }

  /// « inscription pour Awa Diallo le 8 et aussi le 12 », which Awa Diallo writes.
  private var isOfSenderAlone: Bool {
    guard let sender = SenderReader(reading: reading).person else { return false }
    let named = namedPeople(in: clauses)
    return !named.isEmpty && named.allSatisfy { $0.isSame(as: sender) }
  }

  private func namesSomebody(_ part: Part) -> Bool {
    namedPeople(in: [part.clause]).isEmpty == false
      || part.isInherited
        && part.clause.range.contains { ["moi", "myself"].contains(reading.words[$0].folded) }
  }

  /// Everybody comes to all of them.
  private func together(_ entries: [Int]) -> Result {
    let intent = Intent(reading: reading, clauses: clauses)
    guard
      case .people(let group?, nil) = ParticipantPlan(reading: reading, clauses: clauses, intent: intent)
        .plan()
    else { return .unclear }
    // « deux inscriptions » for two events, or for as many people, is no number of places for each.
    let count = group.participants.count
    let unnamed = PeopleReader(reading: reading, sender: nil).result().unnamed
    if unnamed > 0 {
      guard bringsToAll, group.seats == count + unnamed else { return .unclear }
      return .steps(
        entries.map { Step(verb: .register, entry: $0, people: group.participants, seats: group.seats) })
    }
    guard [count, entries.count, count * entries.count].contains(group.seats) else { return .ask(.howMany) }
    return .steps(
      entries.map { Step(verb: .register, entry: $0, people: group.participants, seats: count) })
  }
}
