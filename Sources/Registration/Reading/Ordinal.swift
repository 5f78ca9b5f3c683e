/// « la première », « la seconde des deux séances », « la dernière date », « celle qui reste »: one of several by its
/// place in their order.
struct Ordinal: Sendable, Equatable {
  enum Place: Sendable, Equatable {
    /// From 1.
    case nth(Int)
    case last
    /// « celle qui reste », « la session restante ».
    case left
  }

  var place: Place
  /// « des deux »: how many there are.
  var total: Int?
  var range: Range<Int>
  /// « pas la première », « sauf la dernière ».
  var isSetAside = false

  /// Every ordinal of a session in that stretch.
  static func all(in range: Range<Int>, _ words: Words) -> [Ordinal] {
    range.compactMap { at in ordinal(at, range, words) }
  }

  /// « la première séance », « la seconde », « la 2e »: an article before, and after it a noun of events or nothing.
  private static func ordinal(_ at: Int, _ range: Range<Int>, _ words: Words) -> Ordinal? {
    if let left = left(at, range, words) { return left }
    guard let place = places[words[at].folded], at > range.lowerBound || range.count <= 3,
      at == range.lowerBound || articles.contains(words.folded(at - 1))
    else { return nil }
    var end = at + 1
    if range.contains(end), EventWords.isNoun(words[end].folded),
      words.before(end).isSubset(of: [.space, .line])
    {
      end += 1
    } else if range.contains(end), words.before(end).isSubset(of: [.space, .hyphen]),
      !followers.contains(words[end].folded)
    {
      return nil
    }
    let isSetAside = (at - 3..<at).contains { refusals.contains(words.folded($0)) }
    let total = total(end, range, words)
    return Ordinal(
      place: place, total: total?.number, range: at..<(total?.end ?? end), isSetAside: isSetAside)
  }

  /// « celle qui reste », « la session restante », « the remaining one ».
  private static func left(_ at: Int, _ range: Range<Int>, _ words: Words) -> Ordinal? {
    let word = words[at].folded
    let isNoun = { (index: Int) in EventWords.isNoun(words.folded(index)) }
    if ["reste", "restera"].contains(word), words.folded(at - 1) == "qui", isNoun(at - 2) {
      return Ordinal(place: .left, total: nil, range: at - 2..<at + 1)
    }
    if ["restante", "restant"].contains(word), isNoun(at - 1) {
      return Ordinal(place: .left, total: nil, range: at - 1..<at + 1)
    }
    if word == "remaining", articles.contains(words.folded(at - 1)) {
      return Ordinal(place: .left, total: nil, range: at..<at + 1)
    }
    return nil
  }

  /// « des deux séances », « of the two », and where it ends.
  private static func total(_ at: Int, _ range: Range<Int>, _ words: Words) -> (number: Int, end: Int)? {
    for index in at..<max(at, min(at + 3, range.upperBound - 1))
    where ["des", "de", "of", "les", "the", "ces"].contains(words[index].folded) {
      let told = CalendarWords.numbers[words.folded(index + 1)] ?? numeral(words, index + 1)
      if let told, told > 1 { return (told, index + 2) }
    }
    return nil
  }

  private static func numeral(_ words: Words, _ at: Int) -> Int? {
    words.indices.contains(at) ? words[at].number : nil
  }

  private static let refusals: WordSet = [
    "pas", "non", "sauf", "hors", "hormis", "excepte", "ni", "not", "except",
  ]
  private static let articles: WordSet = ["la", "le", "l", "the", "a", "au", "pour"]
  private static let followers: WordSet = [
    "ou", "or", "des", "de", "du", "d", "of", "svp", "s", "sera", "me", "m", "serait", "si", "pour", "please",
    "one",
    "et",
    "en", "a", "au", "nous", "qui", "merci",
  ]

  private static let places: [String: Place] = [
    "premiere": .nth(1), "premier": .nth(1), "1ere": .nth(1), "1re": .nth(1), "first": .nth(1),
    "seconde": .nth(2), "second": .nth(2), "deuxieme": .nth(2), "2e": .nth(2), "2eme": .nth(2),
    "2nde": .nth(2),
    "2nd": .nth(2), "troisieme": .nth(3), "3e": .nth(3), "3eme": .nth(3), "third": .nth(3),
    "quatrieme": .nth(4),
    "4e": .nth(4), "4eme": .nth(4), "fourth": .nth(4), "derniere": .last, "dernier": .last, "last": .last,
  ]

  static func isPlace(_ folded: String) -> Bool { places[folded] != nil }

  /// The one of those, in their order, that is meant; nil where there is none, or their number is another.
  func pick<Element>(from ordered: [Element]) -> Element? {
    guard !isSetAside, ordered.count > 1, total == nil || total == ordered.count else { return nil }
    switch place {
    case .nth(let number): return ordered.indices.contains(number - 1) ? ordered[number - 1] : nil
    case .last: return ordered.last
    case .left: return nil
    }
  }
}
