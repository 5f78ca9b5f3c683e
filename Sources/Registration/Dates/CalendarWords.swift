/// Names of months, weekdays and numbers, folded, in French and English, with their abbreviations.
enum CalendarWords {
  static let months: WordTable<Int> = table([
    "janvier janv jan january", "fevrier fevr fev february feb", "mars march", "avril avr april apr",
    "mai may", "juin jun june",
    "juillet juil july jul", "aout august aug", "septembre sept september sep", "octobre oct october",
    "novembre nov november",
    "decembre dec december",
  ])

  static let weekdays: WordTable<Int> = table([
    "lundi lun lundis monday mon", "mardi mar mardis tuesday tue", "mercredi mer mercredis wednesday wed",
    "jeudi jeu jeudis thursday thu",
    "vendredi ven vendredis friday fri", "samedi sam samedis saturday sat",
    "dimanche dim dimanches sunday sun",
  ])

  /// Short forms that are other words too: a weekday only before a number.
  static let ambiguousWeekdays: WordSet = [
    "mar", "mer", "mon", "sun", "sat", "dim", "wed", "jeu", "ven", "sam", "lun",
    "thu", "tue", "fri",
  ]
  /// Short forms that are other words too: a month only after a number.
  static let ambiguousMonths: WordSet = [
    "may", "mai", "march", "mars", "jan", "dec", "oct", "nov", "sep", "sept", "aug", "avr", "fev", "jun",
    "jul", "apr", "feb", "juil", "janv", "fevr", "april", "june", "august", "avril", "janvier",
  ]

  static let numbers = table(spelled, from: 0)

  private static let spelled = [
    "zero", "un une one premier", "deux two", "trois three", "quatre four", "cinq five", "six", "sept seven",
    "huit eight", "neuf nine",
    "dix ten", "onze eleven", "douze twelve", "treize thirteen", "quatorze fourteen", "quinze fifteen",
    "seize sixteen", "dixsept",
    "dixhuit", "dixneuf", "vingt twenty",
  ]

  static func isName(_ word: String) -> Bool { months[word] != nil || weekdays[word] != nil }

  private static let tens: WordTable<Int> = WordTable([
    ("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("dix", 10),
  ])

  /// « vingt-deux », « trente et un », « dix-sept », spelled from that word on, and how many words it takes; nil where no such number is.
  static func spelledNumber(at index: Int, _ words: Words) -> (value: Int, count: Int)? {
    guard let base = tens[words.folded(index)], words.indices.contains(index + 1) else { return nil }
    let joins = words.before(index + 1).isSubset(of: [.hyphen, .space])
    guard joins else { return nil }
    if words.folded(index + 1) == "et", ["un", "une"].contains(words.folded(index + 2)), base > 10 {
      return (base + 1, 3)
    }
    guard let unit = numbers[words.folded(index + 1)], (1...9).contains(unit), base > 10 || unit > 6,
      words.before(index + 1) == .hyphen
    else { return nil }
    return (base + unit, 2)
  }

  private static func table(_ rows: [String], from first: Int = 1) -> WordTable<Int> {
    WordTable(
      rows.enumerated().flatMap { index, row in
        row.split(separator: " ").map { (String($0), index + first) }
      })
  }
}
