/// Finds dates, French and English, resolved against the civil day of receipt.
struct DateReader {
  let today: CivilDate
  let source: Words
  private var text: Words { source }
  private(set) var mentions: [DateMention] = []

  init(_ text: Words, today: CivilDate) {
    source = text
    self.today = today
    var index = 0
    while index < text.count {
      guard mayOpen(index) else {
        index += 1
        continue
      }
      let found =
        numeric(index) ?? ordinalWeekday(index) ?? named(index) ?? english(index) ?? list(index) ?? relative(
          index) ?? weekdayAlone(
          index)
        ?? monthAlone(index) ?? dayAlone(index)
      if let found {
        mentions += found
        index = max(index + 1, found.last?.range.upperBound ?? 0)
      } else {
        index += 1
      }
    }
    mentions = Self.resolved(SpokenCorrections.kept(mentions, text))
  }

  /// Whether any form of date begins with that word: a figure, or a word of the calendar.
  private func mayOpen(_ index: Int) -> Bool {
    let word = text[index].folded
    return word.utf8.first.map { (48...57).contains($0) } ?? false || Self.openings.contains(word)
  }

  private static let openings = WordSet(
    CalendarWords.months.words + CalendarWords.weekdays.words + CalendarWords.numbers.words
      + relativeOpenings + [
        "trente", "second", "deuxieme", "troisieme", "quatrieme", "first", "third", "last",
      ])

  /// « la séance du 25 mars … retirez-moi du 25 »: a day of the month told in full elsewhere is that day.
  private static func resolved(_ mentions: [DateMention]) -> [DateMention] {
    let days = mentions.compactMap { mention -> CivilDate? in
      guard case .day(let day) = mention.when else { return nil }
      return day
    }
    return mentions.map { mention in
      guard case .dayOfMonth(let number) = mention.when else { return mention }
      let told = Set(days.filter { $0.day == number })
      guard told.count == 1, let day = told.first else { return mention }
      var mention = mention
      mention.when = .day(day)
      return mention
    }
  }

  /// A day and month without a year is the next one, or one not long past.
  func resolve(day: Int, month: Int, year: Int?) -> CivilDate? {
    if let year { return CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: day) }
    let candidates = (today.year - 1...today.year + 1).compactMap {
      CivilDate(year: $0, month: month, day: day)
    }
    return candidates.first { $0.dayNumber > today.dayNumber - 60 }
  }

  /// `14`, `1er`, `10th`, « douze ».
  func day(_ index: Int) -> Int? {
    let word = text.folded(index)
    if let number = CalendarWords.numbers[word], number > 0 { return number }
    guard let first = word.utf8.first, (48...57).contains(first), word.utf8.count <= 4 else { return nil }
    let digits = word.prefix { $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard let value = Int(digits), (1...31).contains(value),
      ["", "er", "e", "st", "nd", "rd", "th"].contains(rest)
    else { return nil }
    return value
  }

  private func month(_ index: Int) -> Int? { CalendarWords.months[text.folded(index)] }

  private func year(_ index: Int) -> Int? {
    guard text.indices.contains(index), text.before(index).isSubset(of: [.space, .comma]) else { return nil }
    if let number = text[index].number, (1990...2100).contains(number) { return number }
    return nil
  }

  /// The weekday just before, and where the mention then begins.
  private func weekday(before index: Int) -> (day: Int?, start: Int) {
    for back in 1...2 where index - back >= 0 {
      if let day = CalendarWords.weekdays[text.folded(index - back)] {
        return isOtherWord(index - back) ? (nil, index) : (day, index - back)
      }
      if !["le", "the", "du"].contains(text.folded(index - back)) { break }
    }
    return (nil, index)
  }

  /// « en bord de mer, 6 novembre », « le jeu (6 novembre) »: no weekday cut short.
  private func isOtherWord(_ at: Int) -> Bool {
    ["mer", "mar", "jeu"].contains(text.folded(at))
      && !text.before(at + 1).isSubset(of: [.space, .dot, .period])
  }

  /// `14/11`, `14.11.17`, `14-11-2017`.
  func numeric(_ index: Int) -> [DateMention]? {
    guard let day = text[index].number, (1...31).contains(day), index + 1 < text.count,
      let month = text[index + 1].number,
      (1...12).contains(month), text[index].folded.utf8.count <= 2,
      text[index + 1].folded.utf8.count == 2 || text.before(index + 1) == .slash
    else { return nil }
    let separator = text.before(index + 1)
    guard separator == .slash || separator == .dot || separator == .hyphen else { return nil }
    var end = index + 2
    var year: Int?
    if end < text.count, text.before(end) == separator, let number = text[end].number {
      year = number
      end += 1
    }
    if separator != .slash, year == nil, !isDateContext(index) { return nil }
    guard let date = resolve(day: day, month: month, year: year) else { return nil }
    let weekday = weekday(before: index)
    return [DateMention(range: weekday.start..<end, when: .day(date), weekday: weekday.day)]
  }

  private func isDateContext(_ index: Int) -> Bool {
    ["le", "du", "au", "les", "matin", "soir"].contains(text.folded(index - 1))
      || CalendarWords.weekdays[text.folded(index - 1)] != nil
  }

  /// « mardi 14 novembre 2017 », « le 1er dec. ».
  func named(_ index: Int) -> [DateMention]? {
    guard let (day, length) = spelledDay(index) ?? day(index).map({ ($0, 1) }),
      let month = month(index + length) ?? misspeltMonth(index + length),
      text.before(index + length).isSubset(of: [.space, .dot, .hyphen])
    else { return nil }
    var end = index + length + 1
    let year = year(end) ?? spelledYear(end)
    if year != nil {
      end += spelledYear(end) == nil ? 1 : text.folded(end + 2).isEmpty ? 2 : spelledLength(end)
    }
    let weekday = weekday(before: index)
    let when = resolve(day: day, month: month, year: year).map { DateMention.When.day($0) } ?? .impossible
    return [DateMention(range: weekday.start..<end, when: when, weekday: weekday.day)]
  }

  private static let tens: WordTable<Int> = ["dix": 10, "vingt": 20, "trente": 30]

  /// « dix-huit », « vingt et un », « trente et un », in two words or three, and how many words they are.
  private func spelledDay(_ index: Int) -> (Int, Int)? {
    guard let tens = Self.tens[text.folded(index)] else { return nil }
    let length = text.folded(index + 1) == "et" ? 3 : 2
    guard let ones = CalendarWords.numbers[text.folded(index + length - 1)], (1...9).contains(ones),
      length == 2 || ones == 1, tens + ones <= 31, tens > 10 || ones >= 7
    else { return tens == 30 && month(index + 1) != nil ? (30, 1) : nil }
    return (tens + ones, length)
  }

  /// « deux mille dix-huit ».
  private func spelledYear(_ index: Int) -> Int? {
    guard text.folded(index) == "deux", text.folded(index + 1) == "mille" else { return nil }
    var value = 2000
    for next in index + 2..<index + 2 + 3 {
      guard let number = CalendarWords.numbers[text.folded(next)], number > 0, number <= 20 else { break }
      value += number
    }
    return value
  }

  private func spelledLength(_ index: Int) -> Int {
    var end = index + 2
    while end < index + 5, let number = CalendarWords.numbers[text.folded(end)], number > 0 { end += 1 }
    return end - index
  }

  /// `7 December`, `December 7th`, `the 10th and the 17th of October`.
  private func english(_ index: Int) -> [DateMention]? {
    if let day = day(index), text.folded(index + 1) == "of", let month = month(index + 2),
      let date = resolve(day: day, month: month, year: year(index + 3))
    {
      let weekday = weekday(before: index)
      return [DateMention(range: weekday.start..<index + 3, when: .day(date), weekday: weekday.day)]
    }
    guard let month = month(index), text[index].isCapitalised, text.folded(index) != "mars",
      let day = day(index + 1), text.before(index + 1).isSubset(of: .space),
      text.folded(index + 1).utf8.first.map({ (48...57).contains($0) }) ?? false,
      self.month(index + 2) == nil,
      let date = resolve(day: day, month: month, year: year(index + 2))
    else { return nil }
    let weekday = weekday(before: index)
    return [DateMention(range: weekday.start..<index + 2, when: .day(date), weekday: weekday.day)]
  }

  /// « les 10 et 17 octobre », « 10 + 17 octobre », « mardi 10 et mardi 17 octobre ».
  private func list(_ index: Int) -> [DateMention]? {
    guard day(index) != nil else { return nil }
    var days: [(day: Int, at: Int)] = []
    var at = index
    while days.count < 6, let day = day(at) {
      days.append((day, at))
      if at > index, let month = month(at + 1) ?? (text.folded(at + 1) == "of" ? month(at + 2) : nil) {
        let end = text.folded(at + 1) == "of" ? at + 3 : at + 2
        let year = year(end)
        let dates = days.compactMap { resolve(day: $0.day, month: month, year: year) }
        guard dates.count == days.count else { return nil }
        return zip(days, dates).map {
          DateMention(
            range: $0.at..<($0.at == at ? end : $0.at + 1), when: .day($1),
            weekday: weekday(before: $0.at).day)
        }
      }
      guard let next = nextInList(at) else { return nil }
      at = next
    }
    return nil
  }

  private func nextInList(_ index: Int) -> Int? {
    var next = index + 1
    guard next < text.count else { return nil }
    let gap = text.before(next)
    guard gap.isDisjoint(with: .endsSentence) else { return nil }
    var isJoined = !gap.isDisjoint(with: [.comma, .plus, .slash, .dash])
    while next < text.count, next < index + 4,
      ["et", "and", "au", "le", "the", "puis"].contains(text.folded(next))
        || CalendarWords.weekdays[text.folded(next)] != nil
    {
      isJoined = isJoined || ["et", "and", "puis"].contains(text.folded(next))
      next += 1
    }
    return isJoined && day(next) != nil ? next : nil
  }
}
