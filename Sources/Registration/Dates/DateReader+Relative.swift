extension DateReader {
  private var words: Words { source }

  /// « demain », « ce soir », « la semaine prochaine », « dans huit jours ».
  func relative(_ index: Int) -> [DateMention]? {
    for (phrase, days) in Self.distances where matches(phrase, at: index) && !isOfThatDay(index, phrase.count)
    {
      return [
        DateMention(range: index..<index + phrase.count, when: .day(today.adding(days: days)), weekday: nil)
      ]
    }
    for (phrase, weeks) in Self.weeks where matches(phrase, at: index) {
      let monday = today.adding(days: 1 - today.weekday + 7 * weeks)
      return [
        DateMention(
          range: index..<index + phrase.count, when: .between(monday, monday.adding(days: 6)), weekday: nil)
      ]
    }
    return monthOf(index)
  }

  /// « ce soir-là »: the event's.
  private func isOfThatDay(_ index: Int, _ count: Int) -> Bool {
    words.folded(index + count) == "la" && words.before(index + count).contains(.hyphen)
  }

  /// Longest first.
  private static let distances: [([String], Int)] = [
    (["apres", "demain"], 2), (["day", "after", "tomorrow"], 2), (["dans", "huit", "jours"], 7),
    (["dans", "8", "jours"], 7),
    (["dans", "quinze", "jours"], 14), (["dans", "15", "jours"], 14), (["dans", "une", "semaine"], 7),
    (["dans", "deux", "semaines"], 14),
    (["de", "ce", "jour"], 0), (["ce", "soir"], 0), (["ce", "matin"], 0), (["ce", "midi"], 0),
    (["tout", "a", "l", "heure"], 0), (["dans", "une", "heure"], 0), (["dans", "deux", "heures"], 0),
    (["cet", "apres", "midi"], 0), (["aujourd", "hui"], 0),
    (["demain"], 1),
    (["tomorrow"], 1), (["tonight"], 0), (["today"], 0), (["avant", "hier"], -2), (["hier"], -1),
    (["yesterday"], -1),
  ]

  /// « ce matin », « tout à l'heure », « dans une heure »: hours of today, of the event's or of anything.
  static func isOfHours(_ range: Range<Int>, _ words: Words) -> Bool {
    guard let last = range.last else { return false }
    return ["matin", "midi"].contains(words[last].folded) && words.folded(last - 1) == "ce"
      || ["heure", "heures"].contains(words[last].folded)
  }

  private static let weeks: [([String], Int)] = [
    (["la", "semaine", "prochaine"], 1), (["semaine", "prochaine"], 1), (["next", "week"], 1),
    (["cette", "semaine"], 0), (["this", "week"], 0),
    (["la", "semaine", "derniere"], -1), (["last", "week"], -1),
  ]

  static let relativeOpenings =
    (distances + weeks).compactMap(\.0.first)
    + DateReader.monthPhrases.compactMap(\.0.first) + DateReader.parts.words + ["dernier", "derniere", "1re"]

  func matches(_ phrase: [String], at index: Int) -> Bool {
    phrase.indices.allSatisfy { words.folded(index + $0) == phrase[$0] }
  }

  /// « mardi prochain », « jeudi soir », « mardi en huit », « jeudi dernier », `next Tuesday`.
  func weekdayAlone(_ index: Int) -> [DateMention]? {
    let name = words.folded(index)
    guard let weekday = CalendarWords.weekdays[name], !CalendarWords.ambiguousWeekdays.contains(name),
      !NameDay.isName(index, words)
    else { return nil }
    guard !name.hasSuffix("s") || name.hasSuffix("day") else { return nil }
    if let date = weekdayOfWeek(index, weekday) { return [date] }
    if let date = weekdayOfMonth(index, weekday) { return [date] }
    // « mardi 23/03 », « jeudi dix-huit mars » are read from their day on.
    if index + 1 < words.count, numeric(index + 1) ?? named(index + 1) != nil { return nil }
    // « le mardi 14 » keeps its weekday beside a day of some month.
    if let day = day(index + 1), words[index + 1].kind == .number,
      words.before(index + 1).isSubset(of: .space), CalendarWords.months[words.folded(index + 2)] == nil
    {
      return [DateMention(range: index..<index + 2, when: dayNear(day, weekday), weekday: weekday)]
    }
    // « lundi 12 juin » is read from its number on, and looks back for its weekday.
    if day(index + 1) != nil,
      words[index + 1].folded.utf8.first.map({ (48...57).contains($0) }) ?? false
        || CalendarWords.months[words.folded(index + 2)] != nil
    {
      return nil
    }
    // `Thursday, June 10`: the month and its day follow.
    if CalendarWords.months[words.folded(index + 1)] != nil, day(index + 2) != nil { return nil }
    if let date = weekdayAfter(index, weekday) { return [date] }
    var days = (weekday - today.weekday + 7) % 7
    var end = index + 1
    switch words.folded(index + 1) {
    case "prochain", "prochaine":
      days = days == 0 ? 7 : days
      end += 1
    case "dernier", "passe":
      days = days == 0 ? -7 : days - 7
      end += 1
    case "en":
      guard let fortnight = ["huit": 7, "8": 7, "quinze": 14, "15": 14][words.folded(index + 2)] else {
        break
      }
      days += fortnight
      end += 2
    default:
      if words.folded(index - 1) == "last" { days -= 7 }
      if isHabit(index) { return nil }
    }
    return [DateMention(range: index..<end, when: .day(today.adding(days: days)), weekday: weekday)]
  }

  /// « le samedi d'après », « le jeudi suivant »: counted from the day told just before.
  private func weekdayAfter(_ index: Int, _ weekday: Int) -> DateMention? {
    let isBare = ["suivant", "suivante"].contains(words.folded(index + 1))
    guard isBare || words.folded(index + 1) == "d" && words.folded(index + 2) == "apres",
      case .day(let day)? = mentions.last?.when
    else { return nil }
    let distance = (weekday - day.weekday + 6) % 7 + 1
    return DateMention(
      range: index..<index + (isBare ? 2 : 3), when: .day(day.adding(days: distance)), weekday: weekday)
  }

  /// « jeudi de la semaine prochaine », « mardi de cette semaine ».
  private func weekdayOfWeek(_ index: Int, _ weekday: Int) -> DateMention? {
    let start = words.folded(index + 1) == "de" ? index + 2 : index + 1
    guard words.before(index + 1).isSubset(of: .space),
      let (phrase, weeks) = Self.weeks.first(where: { matches($0.0, at: start) })
    else { return nil }
    let day = today.adding(days: weekday - today.weekday + 7 * weeks)
    return DateMention(range: index..<start + phrase.count, when: .day(day), weekday: weekday)
  }

  /// « le mardi est mon jour libre », « tous les mardis ».
  private func isHabit(_ index: Int) -> Bool {
    ["le", "les", "chaque", "des", "deux"].contains(words.folded(index - 1))
      && !["soir", "matin", "apres", "a"].contains(words.folded(index + 1))
  }

  /// « mardi 14 »: the day of that number near today, whatever weekday it is; of any month where several have such a day, as in
  /// February and March.
  private func dayNear(_ day: Int, _ weekday: Int) -> DateMention.When {
    let ahead = (0..<75).map(today.adding).filter { $0.day == day }
    guard let next = ahead.first, ahead.count(where: { $0.weekday == weekday }) < 2 else {
      return .dayOfMonth(day)
    }
    return next.dayNumber - today.dayNumber < 45 ? .day(next) : .dayOfMonth(day)
  }

  /// « la formation d'octobre », « fin mai », « en février ».
  func monthAlone(_ index: Int) -> [DateMention]? {
    guard let month = CalendarWords.months[words.folded(index)], !NameDay.isName(index, words) else {
      return nil
    }
    let name = words.folded(index)
    let before = words.folded(index - 1)
    let isFull = !CalendarWords.ambiguousMonths.contains(name)
    guard
      Self.beforeMonths.contains(before) || (isFull && (before.isEmpty || !words[index - 1].isCapitalised))
    else { return nil }
    if before == "du", words.folded(index + 1) == "au" { return nil }
    return [DateMention(range: index..<index + 1, when: .month(month), weekday: nil)]
  }

  private static let beforeMonths: WordSet = [
    "d", "de", "en", "fin", "debut", "mi", "mois", "courant", "in", "of", "formation", "reunion", "rencontre",
    "session", "visio",
  ]

  /// « le 17 », « du 28 », « les 10 », « jeudi 26 »: a number that an article makes a day.
  func dayAlone(_ index: Int) -> [DateMention]? {
    guard words[index].kind == .number || words.folded(index) == "1er", let day = day(index) else {
      return nil
    }
    if let days = daysInBrackets(index) { return days }
    guard ["le", "du", "des", "les", "au", "the"].contains(words.folded(index - 1)),
      words.before(index).isSubset(of: .space)
    else { return nil }
    let next = words.folded(index + 1)
    guard words.after(index).isDisjoint(with: [.slash, .hyphen]), !Self.countedNouns.contains(next),
      !isCounted(next)
    else { return nil }
    return [DateMention(range: index..<index + 1, when: .dayOfMonth(day), weekday: nil)]
  }

  /// « les 2 samedis », « les 3 ateliers ».
  private func isCounted(_ noun: String) -> Bool {
    noun.hasSuffix("s") && (CalendarWords.weekdays[String(noun.dropLast())] != nil || EventWords.isNoun(noun))
  }

  /// « (24 et 25) », « (24-25) »: days of some month, where there are two of them.
  private func daysInBrackets(_ index: Int) -> [DateMention]? {
    guard words.before(index).contains(.open), let first = day(index) else { return nil }
    let isAnd = ["et", "puis"].contains(words.folded(index + 1))
    let next = isAnd ? index + 2 : index + 1
    guard words.indices.contains(next), words[next].kind == .number, let second = day(next), first < second,
      isAnd || !words.before(next).isDisjoint(with: [.hyphen, .dash, .slash]),
      words.after(next).contains(.close)
    else { return nil }
    return [
      DateMention(range: index..<index + 1, when: .dayOfMonth(first), weekday: nil),
      DateMention(range: next..<next + 1, when: .dayOfMonth(second), weekday: nil),
    ]
  }

  /// What « les 3 … » counts when it is no day.
  private static let countedNouns: WordSet = [
    "personnes", "places", "formations", "reunions", "jours", "journees", "sessions", "dates", "participants",
    "h", "heures", "euros", "collegues",
    "membres", "noms", "inscriptions", "rue", "avenue", "boulevard", "place", "bis", "premiers", "premieres",
    "autres", "departement", "etage", "etages", "arrondissement", "semestre", "trimestre", "degre",
  ]
}
