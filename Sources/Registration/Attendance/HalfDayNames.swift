internal import Foundation

/// Which half-days of a sheet staff mean: « le matin », « mardi après-midi », « le 16 mars », « le deuxième jour ».
struct HalfDayNames {
  let sheet: AttendanceSheet
  let today: CivilDate

  /// Those named, in order of time; empty where the words name none, nil where they mean something else, or something the sheet has not.
  func named(_ words: [String]) -> [HalfDay]? {
    guard var found = Mentioned(words, days: days, today: today) else { return nil }
    guard !found.isEmpty else { return [] }
    // « mardi matin et jeudi après-midi » is more than days and parts crossed can tell.
    guard found.dates.count < 2 || found.parts.count < 2 else { return nil }
    if found.dates.isEmpty { found.dates = Set(days) }
    let meant = sheet.halfDays.filter {
      found.dates.contains($0.date) && (found.parts.isEmpty || found.parts.contains($0.part))
    }
    return meant.isEmpty ? nil : meant
  }

  private var days: [CivilDate] { Set(sheet.halfDays.map(\.date)).sorted() }
}

/// Days and parts of days that words name; nil where a word is neither.
private struct Mentioned {
  var dates: Set<CivilDate> = []
  var parts: Set<HalfDay.Part> = []

  var isEmpty: Bool { dates.isEmpty && parts.isEmpty }

  init?(_ words: [String], days: [CivilDate], today: CivilDate) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if Self.fillers.contains(word) { continue }
      if word == "apres", rest.first == "midi" {
        rest.removeFirst()
        parts.insert(.afternoon)
      } else if word == "aujourd", rest.first == "hui" {
        rest.removeFirst()
        dates.insert(today)
      } else if let part = Self.parts[word] {
        parts.insert(part)
      } else {
        let isNumber = Int(word) != nil
        let month = isNumber ? rest.first.flatMap { CalendarWords.months[$0] } : nil
        if month != nil { rest.removeFirst() }
        guard let named = Self.days(word, month: month, among: days, today: today) else { return nil }
        // « mardi 16 » names one day twice.
        dates = isNumber && !dates.isDisjoint(with: named) ? dates.intersection(named) : dates.union(named)
      }
    }
  }

  private static func days(_ word: String, month: Int?, among days: [CivilDate], today: CivilDate) -> Set<
    CivilDate
  >? {
    if word == "hier" { return [today.adding(days: -1)] }
    if let number = Int(word) {
      if number > 2000 { return Set(days.filter { $0.year == number }) }
      return nonEmpty(days.filter { $0.day == number && (month == nil || $0.month == month) })
    }
    if let weekday = CalendarWords.weekdays[word] { return nonEmpty(days.filter { $0.weekday == weekday }) }
    if ["dernier", "derniere"].contains(word) { return nonEmpty(Array(days.suffix(1))) }
    guard let place = ordinals.firstIndex(where: { $0.contains(word) }), place < days.count else {
      return nil
    }
    return [days[place]]
  }

  private static func nonEmpty(_ days: [CivilDate]) -> Set<CivilDate>? { days.isEmpty ? nil : Set(days) }

  private static let fillers: Set<String> = [
    "le", "la", "les", "l", "du", "de", "des", "d", "au", "a", "en", "et", "pour", "sur", "toute", "journee",
    "jour", "seance", "demi", "ce", "cet", "cette",
  ]
  private static let parts: [String: HalfDay.Part] = [
    "matin": .morning, "matinee": .morning, "apm": .afternoon, "aprem": .afternoon, "soir": .evening,
    "soiree": .evening,
  ]
  private static let ordinals: [Set<String>] = [
    ["premier", "premiere", "1er", "1re"], ["deuxieme", "second", "seconde", "2e", "2eme"],
    ["troisieme", "3e", "3eme"], ["quatrieme", "4e", "4eme"], ["cinquieme", "5e", "5eme"],
  ]
}
