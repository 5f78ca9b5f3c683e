/// Stretches and days that are told by a month, not by their number.
extension DateReader {
  private var words: Words { source }

  /// « le mois prochain », « en fin de mois », « à la fin du mois », « début avril ».
  func monthOf(_ index: Int) -> [DateMention]? {
    for (phrase, months) in Self.monthPhrases where matches(phrase, at: index) {
      let month = month(after: months)
      return [
        DateMention(
          range: index..<index + phrase.count, when: .between(month.first, month.last), weekday: nil)
      ]
    }
    guard let days = Self.parts[words.folded(index)], let named = namedMonth(after: index) else { return nil }
    let last = named.month.last.day
    let from = CivilDate(year: named.month.first.year, month: named.month.first.month, day: days.lowerBound)
    let to = CivilDate(
      year: named.month.first.year, month: named.month.first.month, day: min(days.upperBound, last))
    guard let from, let to else { return nil }
    return [DateMention(range: index..<named.end, when: .between(from, to), weekday: nil)]
  }

  /// « le premier mardi de novembre », « the last Thursday of the month »: read from the ordinal on.
  func ordinalWeekday(_ index: Int) -> [DateMention]? {
    guard let place = Self.places[words.folded(index)],
      let weekday = CalendarWords.weekdays[words.folded(index + 1)],
      words.before(index + 1).isSubset(of: [.space]),
      let named = namedMonth(after: index + 1)
    else { return nil }
    let all = (0..<named.month.last.day).map { named.month.first.adding(days: $0) }
      .filter { $0.weekday == weekday }
    guard let day = place > 0 ? (all.count >= place ? all[place - 1] : nil) : all.last else { return nil }
    return [DateMention(range: index..<named.end, when: .day(day), weekday: weekday)]
  }

  /// « le jeudi de novembre », « votre samedi matin de mai »: a weekday of that month.
  func weekdayOfMonth(_ index: Int, _ weekday: Int) -> DateMention? {
    var next = index + 1
    if words.folded(next) == "apres", words.folded(next + 1) == "midi" { next += 1 }
    if DayPart(words.folded(next)) != nil { next += 1 }
    guard ["de", "d"].contains(words.folded(next)), let month = CalendarWords.months[words.folded(next + 1)],
      words.before(next + 1).isSubset(of: [.space, .apostrophe])
    else { return nil }
    return DateMention(range: index..<next + 2, when: .month(month), weekday: weekday)
  }

  /// « 18 novenbre », « 7 octobe »: behind a day, a longer month's name with a slip of the pen.
  func misspeltMonth(_ index: Int) -> Int? {
    let word = words.folded(index)
    guard (5...10).contains(word.utf8.count), words.indices.contains(index), words[index].kind == .word else {
      return nil
    }
    let near = Self.longMonths.filter { $0.utf8.first == word.utf8.first && Spelling.isNear($0, word) }
    return near.count == 1 ? CalendarWords.months[near[0]] : nil
  }

  private static let longMonths = [
    "janvier", "fevrier", "juillet", "septembre", "octobre", "novembre", "decembre",
  ]

  private struct Month {
    var first: CivilDate
    var last: CivilDate
  }

  /// « de novembre », « du mois », « du mois prochain », « novembre » behind that word, and where it ends.
  private func namedMonth(after index: Int) -> (month: Month, end: Int)? {
    var at = index + 1
    while at < index + 3, ["de", "d", "du", "of", "the", "ce", "le"].contains(words.folded(at)) { at += 1 }
    guard words.indices.contains(at), words.before(at).isSubset(of: [.space, .apostrophe, .hyphen]) else {
      return nil
    }
    if words.folded(at) == "mois" || words.folded(at) == "month" {
      let isNext = ["prochain", "suivant"].contains(words.folded(at + 1))
      return (month(after: isNext ? 1 : 0), isNext ? at + 2 : at + 1)
    }
    guard let number = CalendarWords.months[words.folded(at)],
      let day = resolve(day: 28, month: number, year: nil)
    else { return nil }
    return month(of: day.year, number).map { ($0, at + 1) }
  }

  private func month(after months: Int) -> Month {
    let count = today.year * 12 + today.month - 1 + months
    return month(of: count / 12, count % 12 + 1) ?? Month(first: today, last: today)
  }

  private func month(of year: Int, _ month: Int) -> Month? {
    guard let first = CivilDate(year: year, month: month, day: 1),
      let last = (28...31).reversed().lazy.compactMap({ CivilDate(year: year, month: month, day: $0) }).first
    else { return nil }
    return Month(first: first, last: last)
  }

  static let monthPhrases: [([String], Int)] = [
    (["le", "mois", "prochain"], 1), (["mois", "prochain"], 1), (["le", "mois", "suivant"], 1),
    (["next", "month"], 1), (["ce", "mois", "ci"], 0), (["this", "month"], 0), (["mois", "courant"], 0),
    (["mois", "en", "cours"], 0),
  ]

  /// Days that a part of a month may mean, with room at both ends.
  static let parts: WordTable<ClosedRange<Int>> = [
    "debut": 1...12, "mi": 10...20, "fin": 18...31,
  ]

  /// From 1; -1: the last.
  private static let places: [String: Int] = [
    "premier": 1, "1er": 1, "first": 1, "second": 2, "deuxieme": 2, "2e": 2, "2eme": 2, "troisieme": 3,
    "3e": 3, "3eme": 3, "third": 3, "quatrieme": 4, "4e": 4, "4eme": 4, "dernier": -1, "last": -1,
  ]
}
