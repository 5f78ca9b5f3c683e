/// Which of the days that are told are an event's: the others are of letters, other occasions, or the author's own life.
extension EventChoice {
  /// « le 3 mars je suis à l'hôpital »: a day on which somebody does something else than to come.
  func isBusy(_ date: DateMention, _ clauses: [Reading.Clause]) -> Bool {
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
        || ComingWords.isOfComing(words[at].folded) && !["serai", "serons"].contains(words[at].folded)
    }
    return !tellsEvent && !reading.events.contains { $0.isStrong && stretch.contains($0.range.lowerBound) }
      && !clause.hits.contains { hit in
        hit.range.overlaps(stretch)
          && Sense.asking.union([.moves, .courtesy, .hypothesis]).contains(hit.meaning)
      }
  }

  func verb(after subject: Int) -> String {
    var at = subject + 1
    while ["ne", "n", "y", "me", "m", "vous", "te", "l", "le", "la", "les", "en"].contains(
      reading.words.folded(at))
    { at += 1 }
    return reading.words.folded(at)
  }

  static let subjects: WordSet = ["je", "j", "nous", "on", "i", "we"]
  /// To be somewhere, to have or to do something, as of the author's own day.
  static let beings: WordSet = [
    "suis", "sommes", "serai", "serons", "est", "ai", "avons", "a", "travaille", "travaillons", "garde",
    "gardons", "pars",
    "partons", "marie", "fete", "fetons", "tiens", "tenons", "accompagne", "emmene", "passe", "dois", "am",
    "are", "have", "work",
  ]

  /// « je vous donnerai les noms lundi », « je vous rappelle demain »: the day of a further letter or call.
  func isOfLetter(_ date: DateMention) -> Bool {
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

  static let lettersAhead: WordSet = [
    "donnerai", "donnerons", "enverrai", "enverrons", "transmettrai", "transmettrons", "communiquerai",
    "communiquerons", "rappellerai", "rappellerons", "appellerai", "appellerons", "telephonerai",
    "preciserai", "preciserons", "confirmerai", "confirmerons", "ecrirai", "ecrirons", "recontacterai",
  ]

  /// « plâtre jusqu'à la mi-juin », « depuis le mois dernier »: up to when, or since when.
  func isLimit(_ date: DateMention, _ clauses: [Reading.Clause]) -> Bool {
    // « gardez-moi une place jusqu'à vendredi » is no firm request.
    let isOfRequest = clauses.contains {
      $0.range.contains(date.range.lowerBound) && $0.has(Sense.registering)
    }
    return !isOfRequest
      && (max(0, date.range.lowerBound - 3)..<date.range.lowerBound).contains {
        ["jusqu", "depuis", "until", "since"].contains(reading.words[$0].folded)
      }
  }

  /// A month or week, or a day of no month, is the event's where a noun of events or nothing else tells so;
  /// « départ fin avril » and « ils arrivent le 1er » are not.
  func isFirm(_ date: DateMention) -> Bool {
    if case .day(let day) = date.when, day >= CivilDate(now, in: zone) { return true }
    let start = max(0, date.range.lowerBound - 8)
    for index in Range(start, upTo: date.range.lowerBound).reversed() {
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
  func isPassing(_ date: DateMention) -> Bool {
    guard !isInFigures(date), case .day = date.when else { return false }
    return !(date.range.lowerBound - 3..<date.range.lowerBound).contains {
      EventWords.isNoun(reading.words.folded($0))
        || reading.events.contains { $0.isStrong && $0.range.upperBound == date.range.lowerBound }
    }
  }

  /// « Re: La lettre de septembre »: a month alone, in a subject that the author has only answered.
  func isOfThread(_ date: DateMention) -> Bool {
    guard case .month = date.when else { return false }
    return reading.text.isSubjectInherited && date.range.upperBound <= reading.text.subjectCount
  }

  /// « la cérémonie du 8 avril », « le match de samedi »: no event of the desk's.
  func isOfOtherOccasion(_ date: DateMention) -> Bool {
    (date.range.lowerBound - 2..<date.range.lowerBound).contains {
      Self.otherOccasions.contains(reading.words.folded($0)) && index.topic(reading.words.folded($0)) == nil
    }
  }

  /// « le conseil d'école du 8 avril ».
  func isOfCouncil(_ date: DateMention) -> Bool {
    (date.range.lowerBound - 4..<date.range.lowerBound - 1).contains {
      reading.words.folded($0) == "conseil"
        && ["d", "de", "municipal", "departemental", "communautaire"].contains(reading.words.folded($0 + 1))
    } && index.topic("conseil") == nil
  }

  static let otherOccasions: WordSet = [
    "ceremonie", "concert", "spectacle", "mariage", "repas", "assemblee", "vernissage", "brocante", "tournoi",
    "match", "bapteme", "enterrement", "obseques", "kermesse", "loto", "election", "elections", "greve",
    "greves",
  ]

  func ofBareWeekday(_ date: DateMention, _ candidates: EventSet) -> EventSet? {
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
  func ofWeekday(_ date: DateMention, _ candidates: EventSet) -> EventSet? {
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
  func isOfMessage(_ date: DateMention) -> Bool {
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
  func isAsked(_ date: DateMention, _ clauses: [Reading.Clause]) -> Bool {
    isInFigures(date)
      && clauses.contains { $0.range.contains(date.range.lowerBound) && $0.has(Sense.registering) }
  }

  func isInFigures(_ date: DateMention) -> Bool {
    date.range.contains { reading.words[$0].kind == .number }
  }

  /// A day in figures that is one of those events'.
  func isExact(_ date: DateMention, _ candidates: EventSet) -> Bool {
    isInFigures(date) && !matching(date).isDisjoint(with: candidates)
  }

  func isOver(_ date: DateMention) -> Bool {
    guard case .day(let day) = date.when else { return false }
    return day < CivilDate(now, in: zone)
  }

  /// « Je viens aujourd'hui vous demander », « hier soir, on m'a dit »: when it is written, or was.
  func isOfWriting(_ date: DateMention) -> Bool {
    guard case .day(let day) = date.when else { return false }
    let today = CivilDate(now, in: zone)
    return day == today || day < today && today.dayNumber - day.dayNumber < 8 && date.weekday == nil
  }
}
