/// What is told of an event beside its title and day: kind, place, distance, hour.
struct Circumstances: Sendable {
  let index: EventIndex
  let reading: Reading
  /// The words of the clauses that tell of the event, those set aside left out.
  let words: [Int]

  init(index: EventIndex, reading: Reading, clauses: [Reading.Clause]) {
    self.index = index
    self.reading = reading
    words = clauses.flatMap { clause in clause.range.filter { !clause.refuses($0) } }
  }

  /// By kind, place, distance and part of the day.
  func narrow(_ all: EventSet, isTitled: Bool, _ isTold: inout Bool) -> EventSet {
    var candidates = all
    let isDated = reading.dates.contains { words.contains($0.range.lowerBound) }
    if let fitting = ofKind(candidates, words)
      ?? (isDated ? ofKind(candidates, words.filter { !isAnyOne($0) }) : nil)
    {
      candidates = fitting
    } else if candidates.count > 1 || !isTitled {
      return []
    } else {
      return candidates
    }
    candidates = narrowByNoun(narrowByClock(candidates, &isTold), &isTold)
    guard candidates.count > 1 else { return candidates }
    for (word, there) in places {
      guard !reading.tail.range.contains(word), !isHome(word), !isElsewhereBound(word),
        // « Re: Rendez-vous au château » is the office's own: its place singles nothing out.
        isTold || !reading.text.isSubjectInherited || word >= reading.text.subjectCount
      else { continue }
      let fitting = candidates.intersection(there)
      if !fitting.isEmpty, fitting.count < candidates.count {
        candidates = fitting
        isTold = true
      }
    }
    return narrowByHour(narrowByDistance(narrowByLength(candidates, &isTold)))
  }

  /// Those of the kind that the nouns tell, all of them where they tell none or several; nil where they are of none of them.
  private func ofKind(_ candidates: EventSet, _ words: [Int]) -> EventSet? {
    let kinds = Set(words.compactMap { EventWords.kind(reading.words[$0].folded) }).intersection(
      index.entries.map(\.kind))
    guard kinds.count == 1 else { return candidates }
    let fitting = candidates.filter { kinds.contains(index.entries[$0].kind) }
    if !fitting.isEmpty { return fitting }
    // « réunion Monter un budget » names the training all the same; « formation du 10 juin », where a meeting is, does not.
    // « le bilan du forum », which is a meeting, has that noun in its title.
    let titled = candidates.filter { entry in
      index.entries[entry].words.contains { EventWords.kind($0).map(kinds.contains) ?? false }
    }
    return titled.isEmpty ? nil : titled
  }

  /// « une réunion de copropriété est tombée à la même heure »: of somebody's own, in a stretch that asks nothing.
  private func isAnyOne(_ noun: Int) -> Bool {
    guard ["une", "un"].contains(reading.words.folded(noun - 1)),
      let clause = reading.clauses.first(where: { $0.range.contains(noun) }),
      let stretch = Stretches.of(clause.range, reading.words).first(where: { $0.contains(noun) })
    else { return false }
    return FiniteVerb.stands(in: Range(noun, upTo: stretch.upperBound), reading.words)
      && !clause.hits.contains { Sense.asking.contains($0.meaning) && $0.range.overlaps(stretch) }
  }

  /// Where a place is told, and the events that are held there: by several words of it first, in the subject last.
  private var places: [(word: Int, events: EventSet)] {
    let phrases = reading.places.filter { words.contains($0.range.lowerBound) }
    let alone = words.filter { word in isPlace(word) && !phrases.contains { $0.range.contains(word) } }
    let told =
      phrases.map { (word: $0.range.lowerBound, events: $0.events) }
      + alone.compactMap { word in
        index.held(at: reading.words[word].folded).map { (word: word, events: $0) }
      }
    let isSubject = { (word: Int) in word < reading.text.subjectCount }
    return told.filter { !isSubject($0.word) } + told.filter { isSubject($0.word) }
  }

  /// « vos deux journées », « les deux mardis »: of several, those of so many sessions.
  private func narrowByLength(_ candidates: EventSet, _ isTold: inout Bool) -> EventSet {
    guard candidates.count > 1, let (count, weekday) = words.compactMap(sessions).first,
      weekday != nil || candidates.count < index.entries.count
    else { return candidates }
    let fitting = candidates.filter { entry in
      let sessions = index.entries[entry].event.sessions
      return sessions.count == count
        && (weekday.map { weekday in sessions.allSatisfy { $0.start.date.weekday == weekday } } ?? true)
    }
    guard !fitting.isEmpty, fitting.count < candidates.count else { return candidates }
    isTold = true
    return fitting
  }

  private func sessions(_ word: Int) -> (count: Int, weekday: Int?)? {
    let folded = reading.words.folded(word + 1)
    guard let count = CalendarWords.numbers[reading.words[word].folded], count > 1,
      ["vos", "les", "ces", "aux", "des", "de", "sur", "en"].contains(reading.words.folded(word - 1))
    else { return nil }
    if ["journees", "jours", "seances"].contains(folded) { return (count, nil) }
    guard folded.hasSuffix("s"), let weekday = CalendarWords.weekdays[String(folded.dropLast())] else {
      return nil
    }
    return (count, weekday)
  }

  /// « à Dole », « de dole »; not « exploitation agricole », though there be a « Lycée agricole ».
  private func isPlace(_ word: Int) -> Bool {
    let link = ["l", "la", "le"].contains(reading.words.folded(word - 1)) ? word - 2 : word - 1
    return reading.words[word].isCapitalised
      || ["a", "de", "d", "en", "au", "sur", "pour", "vers", "in", "at"].contains(reading.words.folded(link))
  }

  /// « j'habite Dole », « je vis à Dole »: where somebody lives.
  private func isHome(_ word: Int) -> Bool {
    (word - 3..<word).contains { Self.dwelling.contains(reading.words.folded($0)) }
  }

  /// « je suis étudiante à Bourges et … »: the place belongs to what somebody is or does, not to the event.
  private func isElsewhereBound(_ word: Int) -> Bool {
    for at in (max(0, word - 9)..<word).reversed() {
      if !reading.words.before(at + 1).isDisjoint(with: Marks.endsSentence) { return false }
      let folded = reading.words[at].folded
      if EventWords.isNoun(folded) || DayPart(folded) != nil || PredicateWords.forms[folded] != nil
        || ["celle", "celui", "ceux", "votre", "vos"].contains(folded)
        || reading.events.contains(where: { $0.isStrong && $0.range.contains(at) })
        || reading.dates.contains(where: { $0.range.contains(at) })
        || reading.clauses.contains(where: { clause in
          clause.hits.contains { Sense.asking.union([.moves]).contains($0.meaning) && $0.range.contains(at) }
        })
      {
        return false
      }
      if ["je", "j", "i"].contains(folded) { return Self.standing.contains(reading.words.folded(at + 1)) }
    }
    return false
  }

  private static let standing: WordSet = [
    "suis", "travaille", "etudie", "enseigne", "exerce", "am", "study", "work", "teach",
  ]

  private static let dwelling: WordSet = [
    "habite", "habitons", "habitent", "habitant", "vis", "vivons", "demeure", "demeurant", "reside",
    "residons",
    "domicilie", "domiciliee", "installe", "installee", "live", "living", "viens",
  ]

  /// « la visio », « à distance », « sur place ».
  private func narrowByDistance(_ candidates: EventSet) -> EventSet {
    guard candidates.count > 1 else { return candidates }
    let folded = words.map { reading.words[$0].folded }
    let isRemote = folded.contains {
      ["visio", "visioconference", "distance", "distanciel", "ligne", "zoom", "online", "remote"].contains($0)
    }
    let isOnSite =
      folded.contains { ["presentiel"].contains($0) }
      || zip(folded, folded.dropFirst()).contains { $0 == "sur" && $1 == "place" }
    guard isRemote != isOnSite else { return candidates }
    let fitting = candidates.filter { index.entries[$0].isRemote == isRemote }
    return fitting.isEmpty ? candidates : fitting
  }

  /// « la matinée », « jeudi soir »; « la soirée ou la matinée » tells nothing.
  private func narrowByHour(_ candidates: EventSet) -> EventSet {
    guard candidates.count > 1 else { return candidates }
    let told = words.filter { DayPart(reading.words[$0].folded) != nil }
    let own = told.filter(isOfEvent)
    let parts = Set((own.isEmpty ? told : own).compactMap { DayPart(reading.words[$0].folded) })
    let isChoice = told.contains { at in
      (at - 3..<at).contains { reading.words.folded($0) == "ou" && !reading.words[$0].text.contains("ù") }
    }
    guard parts.count == 1, !isChoice, let part = parts.first else { return candidates }
    let fitting = candidates.filter {
      index.entries[$0].event.sessions.contains { part.holds($0.start.hour) }
    }
    return fitting.isEmpty ? candidates : fitting
  }

  /// « celle du matin », « la soirée »: not « le soir je ne sors plus ».
  private func isOfEvent(_ word: Int) -> Bool {
    reading.words[word].folded.hasSuffix("ee")
      || (word - 2..<word).contains { EventWords.isNoun(reading.words.folded($0)) }
  }

  // MARK: What does not fit

  /// A place of other events alone, or an hour beside its day at which it is not held.
  func contradict(_ entry: Int) -> Bool {
    isElsewhere(entry) || isAtOtherDistance(entry)
      || words.contains { hour(at: $0).map { isOff($0, entry) } ?? false }
  }

  /// « en visio », where it is held in a room.
  private func isAtOtherDistance(_ entry: Int) -> Bool {
    guard index.entries[entry].event.place != nil, !index.entries[entry].isRemote else { return false }
    return words.contains { word in
      ["visio", "visioconference", "distance", "distanciel"].contains(reading.words[word].folded)
        && ["en", "a", "la", "par"].contains(reading.words.folded(word - 1))
        && !index.entries[entry].words.contains(reading.words[word].folded)
    }
  }

  private func isElsewhere(_ entry: Int) -> Bool {
    words.contains { word in
      guard let there = index.held(at: reading.words[word].folded), !there.contains(entry),
        !reading.tail.range.contains(word), reading.words[word].isCapitalised
      else { return false }
      let isNamed =
        ["salle", "site"].contains(reading.words.folded(word - 1)) || isGoal(word) || isOfTitle(word)
        || isBehindDay(word)
      return isNamed && reading.words.before(word).isSubset(of: [.space, .apostrophe, .open])
    }
  }

  /// « l'atelier du 4 mai à Dole », « la réunion du 22 mars (Dole) »
  private func isBehindDay(_ word: Int) -> Bool {
    let isThere =
      ["a", "au"].contains(reading.words.folded(word - 1)) || reading.words.before(word).contains(.open)
    let gap = reading.words.before(word).contains(.open) ? word : word - 1
    return isThere && reading.dates.contains { $0.range.upperBound == gap && isInFigures($0) }
  }

  private func isInFigures(_ date: DateMention) -> Bool {
    date.range.contains { reading.words[$0].kind == .number }
  }

  /// « la formation de Dole », « les haies d'Arbois »: which session it is.
  private func isOfTitle(_ word: Int) -> Bool {
    guard ["a", "de", "d"].contains(reading.words.folded(word - 1)), word > 1 else { return false }
    return EventWords.isNoun(reading.words.folded(word - 2))
      || reading.events.contains { $0.range.contains(word - 2) }
  }

  /// « je serai à Dole », « nous irons à Dole ».
  private func isGoal(_ word: Int) -> Bool {
    ["a", "au", "aux", "en"].contains(reading.words.folded(word - 1))
      && (word - 4..<word - 1).contains { at in
        guard let kind = PredicateWords.forms[reading.words.folded(at)]?.kind else { return false }
        return kind == .attend || kind == .be
      }
  }

  /// « le 13 avril à 14 h »: minutes of the day, where the hour stands just behind the event's day.
  private func hour(at word: Int) -> Int? {
    guard let time = ClockTime(reading.words, at: word) else { return nil }
    let isOfDay = reading.dates.contains { (word - 2...word).contains($0.range.upperBound) }
    return isOfDay ? time.minutes : nil
  }

  private func isOff(_ minutes: Int, _ entry: Int) -> Bool {
    !index.entries[entry].event.sessions.contains { session in
      let start = session.start.hour * 60 + session.start.minute
      let end = session.end.map { $0.hour * 60 + $0.minute } ?? start + 60
      return (start - 45...max(start, end)).contains(minutes)
    }
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

/// An hour of the day: « 14h », « 18 h 30 », « 9 heures ».
struct ClockTime: Sendable, Equatable {
  /// Since midnight.
  let minutes: Int

  init?(_ words: Words, at index: Int) {
    let word = words.folded(index)
    let digits = word.prefix { $0.isNumber }
    guard let hour = Int(digits), (0...23).contains(hour) else { return nil }
    let rest = word.dropFirst(digits.count)
    if rest.first == "h" {
      minutes = hour * 60 + (Int(rest.dropFirst()) ?? 0)
    } else if rest.isEmpty, ["h", "heure", "heures"].contains(words.folded(index + 1)) {
      minutes = hour * 60 + (Int(words.folded(index + 2)).flatMap { $0 < 60 ? $0 : nil } ?? 0)
    } else {
      return nil
    }
  }
}
