/// A line or stretch that begins with how many come: « deux personnes de la crèche », « cela fait cinq », « total : 3 ».
enum HeadCount {
  /// The number it tells, where it tells one.
  static func opens(_ range: Range<Int>, _ words: Words) -> Bool { number(range, words) != nil }

  /// « cela fait cinq », « soit trois personnes »: all of them, and who writes where they are one.
  static func isTotal(_ index: Int, _ range: Range<Int>, _ words: Words) -> Bool {
    guard let first = range.first, number(range, words) == index else { return false }
    var at = first
    return sum(&at, range, words)
  }

  /// The place of the number.
  static func number(_ range: Range<Int>, _ words: Words) -> Int? {
    guard let first = range.first else { return nil }
    var at = first
    let isSummed = sum(&at, range, words)
    while range.contains(at), small.contains(words[at].folded) { at += 1 }
    guard range.contains(at), let number = count(at, words), (2...99).contains(number) else { return nil }
    let next = range.contains(at + 1) ? words[at + 1].folded : ""
    if people.contains(next) || isOfPeople(next) { return at }
    return isSummed && (next.isEmpty || !words.before(at + 1).isSubset(of: .space)) ? at : nil
  }

  /// « cela fait », « soit », « total : ».
  private static func sum(_ at: inout Int, _ range: Range<Int>, _ words: Words) -> Bool {
    let word = words[at].folded
    if ["cela", "ca"].contains(word), ["fait", "fera", "ferait"].contains(words.folded(at + 1)) {
      at += 2
      return true
    }
    if word == "on", words.folded(at + 1) == "sera" || words.folded(at + 1) == "est" {
      at += 2
      return true
    }
    if word == "nous", ["serons", "sommes", "serions"].contains(words.folded(at + 1)) {
      at += 2
      return true
    }
    if ["soit", "total", "nombre"].contains(word) {
      at += 1
      return true
    }
    return false
  }

  private static let small: WordSet = ["donc", "de", "d", "en", "tout", "a", "bien", "personnes", "places"]
  private static let people: WordSet = [
    "personne", "personnes", "pers", "adulte", "adultes", "enfant", "enfants", "participant", "participants",
    "participante", "participantes", "inscrits", "inscrites", "inscriptions", "places", "people",
    "seats",
  ]

  private static func isOfPeople(_ word: String) -> Bool {
    word.hasSuffix("s") && NameWords.isKinOrOffice(String(word.dropLast()))
  }

  private static func count(_ index: Int, _ words: Words) -> Int? {
    let word = words[index]
    return word.number ?? CalendarWords.numbers[word.folded]
  }
}
