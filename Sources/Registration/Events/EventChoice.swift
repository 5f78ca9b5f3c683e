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
    let mentions = reading.events.filter { isWanted($0.range.lowerBound) }
    var union: EventSet = []
    let strong = mentions.filter(\.isStrong).sorted { $0.events.count < $1.events.count }
    for mention in strong {
      // A word that many events share contradicts none: « apprendre quoi faire quand l'eau monte ».
      if isTold, mention.events.count > 2, mention.events.isDisjoint(with: candidates) { continue }
      isTold = true
      union.formUnion(mention.events)
      candidates.formIntersection(mention.events)
    }
    for date in dates {
      if date.contradicts || date.when == .impossible { return .contradiction(Array(union)) }
      if isOfOtherOccasion(date) || isOfCouncil(date) || isBusy(date, clauses) { continue }
      let fitting = matching(date)
      if isOfLetter(date), fitting.isDisjoint(with: candidates) { continue }
      if isOfWriting(date), fitting.isEmpty || isOver(date) && !isAsked(date, clauses) { continue }
      if !isFirm(date), fitting.isDisjoint(with: candidates) { continue }
      if fitting.isDisjoint(with: candidates), let fit = ofWeekday(date, candidates) {
        isTold = true
        candidates = fit
        continue
      }
      // « votre samedi à Crest »: the nearest one has no event, and which is meant is told by something else.
      if fitting.isEmpty, let fit = ofBareWeekday(date, candidates) {
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
    for mention in mentions where !mention.isStrong && candidates.count > 1 {
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
    return conclude(candidates, isTold)
  }

  /// « après l'atelier de l'an dernier, je m'inscris à … »: a stretch of what is over, beside one that asks.
  private func bygone(_ clause: Reading.Clause) -> [Range<Int>] {
    guard clause.has([.attended]), clause.has(Sense.requesting) else { return [] }
    return Stretches.of(clause.range, reading.words).filter { stretch in
      clause.hits.contains { $0.meaning == .attended && $0.range.overlaps(stretch) }
        && !clause.hits.contains { Sense.requesting.contains($0.meaning) && $0.range.overlaps(stretch) }
    }
  }

  /// « le 8 février je suis chez le médecin »: a day on which somebody does something else than to come.
  private func isBusy(_ date: DateMention, _ clauses: [Reading.Clause]) -> Bool {
    let words = reading.words
    guard let clause = clauses.first(where: { $0.range.contains(date.range.lowerBound) }),
      !clause.sentence.isSubject,
      let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(date.range.lowerBound) }),
      stretch.contains(where: {
        Self.subjects.contains(words[$0].folded) && Self.beings.contains(verb(after: $0))
      })
    else { return false }
    let tellsEvent = stretch.contains { at in
      EventWords.isNoun(words[at].folded)
        || PredicateWords.forms[words[at].folded].map { $0.kind != .be } ?? false
        || ComingWords.isOfComing(words[at].folded)
    }
    return !tellsEvent && !reading.events.contains { $0.isStrong && stretch.contains($0.range.lowerBound) }
      && !clause.hits.contains { hit in
        hit.range.overlaps(stretch)
          && Sense.asking.union([.moves, .courtesy, .hypothesis]).contains(hit.meaning)
      }
  }

  private func verb(after subject: Int) -> String {
    var at = subject + 1
    while ["ne", "n", "y", "me", "m", "vous", "te", "l", "le", "la", "les", "en"].contains(
      reading.words.folded(at))
    { at += 1 }
    return reading.words.folded(at)
  }

  private static let subjects: WordSet = ["je", "j", "nous", "on", "i", "we"]
  /// To be somewhere, to have or to do something, as of the author's own day.
  private static let beings: WordSet = [
    "suis", "sommes", "serai", "serons", "est", "ai", "avons", "a", "travaille", "travaillons", "garde",
    "gardons", "pars",
    "partons", "marie", "fete", "fetons", "tiens", "tenons", "accompagne", "emmene", "passe", "dois", "am",
    "are", "have", "work",
  ]

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

  private static let lettersAhead: WordSet = [
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
      if [
        "qui", "depuis", "jusqu", "depart", "arrive", "arrivent", "arrivera", "arriveront", "part", "partent",
        "partira", "partiront", "rentre", "rentrent",
      ].contains(
        reading.words[index].folded)
      {
        return false
      }
    }
    return false
  }

  /// « la délibération de vendredi », « il a quitté le collège lundi »: a weekday alone, of no event's noun.
  private func isPassing(_ date: DateMention) -> Bool {
    guard !isInFigures(date), case .day = date.when else { return false }
    return !(date.range.lowerBound - 3..<date.range.lowerBound).contains {
      EventWords.isNoun(reading.words.folded($0))
        || reading.events.contains { $0.isStrong && $0.range.upperBound == date.range.lowerBound }
    }
  }

  /// « la cérémonie du 8 avril », « le match de samedi »: no event of the desk's.
  private func isOfOtherOccasion(_ date: DateMention) -> Bool {
    (date.range.lowerBound - 2..<date.range.lowerBound).contains {
      Self.otherOccasions.contains(reading.words.folded($0)) && index.topic(reading.words.folded($0)) == nil
    }
  }

  /// « le conseil d'école du 8 avril ».
  private func isOfCouncil(_ date: DateMention) -> Bool {
    (date.range.lowerBound - 4..<date.range.lowerBound - 1).contains {
      reading.words.folded($0) == "conseil"
        && ["d", "de", "municipal", "departemental", "communautaire"].contains(reading.words.folded($0 + 1))
    } && index.topic("conseil") == nil
  }

  private static let otherOccasions: WordSet = [
    "ceremonie", "concert", "spectacle", "mariage", "repas", "assemblee", "vernissage", "brocante", "tournoi",
    "match", "bapteme", "enterrement", "obseques", "kermesse", "loto", "election", "elections", "greve",
    "greves",
  ]

  private func ofBareWeekday(_ date: DateMention, _ candidates: EventSet) -> EventSet? {
    guard date.range.count == 1,
      let weekday = CalendarWords.weekdays[reading.words[date.range.lowerBound].folded],
      ["un", "une", "votre", "vos", "du", "celle", "celui"].contains(
        reading.words.folded(date.range.lowerBound - 1))
    else { return nil }
    let fit = candidates.filter { entry in
      !isPast(entry) && index.entries[entry].event.sessions.contains { $0.start.date.weekday == weekday }
    }
    return fit.isEmpty ? nil : fit
  }

  /// « celle du samedi »: of several sessions, those that are on that day of the week.
  private func ofWeekday(_ date: DateMention, _ candidates: EventSet) -> EventSet? {
    guard candidates.count > 1, candidates.count < index.entries.count, date.range.count == 1,
      let weekday = CalendarWords.weekdays[reading.words[date.range.lowerBound].folded],
      ["du", "le", "de"].contains(reading.words.folded(date.range.lowerBound - 1))
    else { return nil }
    let fit = candidates.filter { entry in
      index.entries[entry].event.sessions.contains { $0.start.date.weekday == weekday }
    }
    return fit.isEmpty || fit.count == candidates.count ? nil : fit
  }

  /// « mon inscription du 12 février à … », « votre message du 3 »: the day it was written.
  private func isOfMessage(_ date: DateMention) -> Bool {
    guard case .day(let day) = date.when, day <= CivilDate(now, in: zone) else { return false }
    return (date.range.lowerBound - 2..<date.range.lowerBound).contains {
      [
        "inscription", "demande", "mail", "message", "courriel", "courrier", "lettre", "confirmation",
        "reponse",
      ]
      .contains(reading.words.folded($0))
    }
  }

  /// A day in figures, in a clause that asks.
  private func isAsked(_ date: DateMention, _ clauses: [Reading.Clause]) -> Bool {
    isInFigures(date)
      && clauses.contains { $0.range.contains(date.range.lowerBound) && $0.has(Sense.registering) }
  }

  private func isInFigures(_ date: DateMention) -> Bool {
    date.range.contains { reading.words[$0].kind == .number }
  }

  /// A day in figures that is one of those events'.
  private func isExact(_ date: DateMention, _ candidates: EventSet) -> Bool {
    isInFigures(date) && !matching(date).isDisjoint(with: candidates)
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

  func matching(_ date: DateMention) -> EventSet {
    EventSet(
      index.entries.indices.filter { entry in
        index.entries[entry].event.sessions.contains { date.allows($0.start.date) }
      })
  }

  func isPast(_ entry: Int) -> Bool {
    EventStatus(index.entries[entry].event, at: now, in: zone) == .past
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
