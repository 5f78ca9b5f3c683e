/// « Rose Petit et son mari », « avec ma sœur et deux amies »: those who come with somebody and have no name.
struct UnnamedCompany: Equatable {
  /// Those whose number is told.
  private(set) var count = 0
  /// « et ses enfants », « et une amie qui habite là »: how many is not told, or whether they come.
  private(set) var isOpen = false
  /// Where the enumeration ends.
  private(set) var end = 0

  /// Behind that place, where somebody has just been told, to the end of the enumeration.
  init(behind place: Int, _ words: Words, _ names: [NameRun]) {
    end = Self.behindOffice(place, words)
    while ["aussi", "egalement"].contains(words.folded(end)) { end += 1 }
    while let phrase = Phrase(at: end, words), !NamedKin.isNamed(phrase.noun, words, names) {
      count += phrase.number ?? 0
      isOpen = isOpen || phrase.number == nil || phrase.isDoubtful(words)
      end = phrase.noun + 1
    }
  }

  /// « Rose Petit, conseillère, et son époux », « Rose Petit (conseillère) et son époux »: what somebody is stands between.
  private static func behindOffice(_ place: Int, _ words: Words) -> Int {
    if words.before(place).contains(.open),
      let end = Range(place + 1, upTo: min(place + 9, words.count)).first(where: {
        words.before($0).contains(.close)
      })
    {
      return end
    }
    guard words.before(place).contains(.comma),
      let next = Range(place + 1, upTo: min(place + 5, words.count)).first(where: {
        !words.before($0).isSubset(of: [.space, .apostrophe])
      }),
      words.before(next).contains(.comma),
      (place..<next).contains(where: { NameWords.offices.contains(words.folded($0)) })
    else { return place }
    return next
  }

  /// The more of the two: the same may be told twice.
  static func | (one: Self, other: Self) -> Self {
    Self(count: max(one.count, other.count), isOpen: one.isOpen || other.isOpen)
  }
  static func |= (one: inout Self, other: Self) { one = one | other }

  static func + (one: Self, other: Self) -> Self {
    Self(count: one.count + other.count, isOpen: one.isOpen || other.isOpen)
  }

  init(count: Int = 0, isOpen: Bool = false) { (self.count, self.isOpen) = (count, isOpen) }

  /// « et ses deux petites filles ».
  private struct Phrase {
    var noun: Int
    /// Nil where the plural does not tell it.
    var number: Int?

    init?(at place: Int, _ words: Words) {
      var at = place
      // « Rose Petit + 1 », « Rose Petit +2 personnes »
      if words.before(at).contains(.plus), let more = words.indices.contains(at) ? words[at].number : nil,
        (1...20).contains(more)
      {
        (noun, number) = (NameWords.isCompany(words.folded(at + 1)) ? at + 1 : at, more)
        return
      }
      // « et la personne qui l'accompagne »: how many, or who, is not told.
      if words.folded(at) == "et", words.folded(at + 1) == "la", words.folded(at + 2) == "personne",
        words.folded(at + 3) == "qui"
      {
        (noun, number) = (at + 2, nil)
        return
      }
      guard words.before(at).isSubset(of: [.space, .comma, .close]), Self.connect(&at, words) else {
        return nil
      }
      let isSingular = Self.singular.contains(words.folded(at))
      guard isSingular || Self.plural.contains(words.folded(at)) || Self.count(at, words) != nil else {
        return nil
      }
      if isSingular || Self.plural.contains(words.folded(at)) { at += 1 }
      number = isSingular ? 1 : Self.count(at, words)
      if !isSingular, number != nil { at += 1 }
      while NameWords.companyAdjectives.contains(words.folded(at)) { at += 1 }
      guard
        Range(place, upTo: at + 1).dropFirst().allSatisfy({
          words.before($0).isSubset(of: [.space, .apostrophe])
        }),
        NameWords.isCompany(words.folded(at))
      else { return nil }
      noun = at
    }

    /// « et ma fille garde les petits », « et son frère qui nous dépose »: something is said of them, and whether they come is not told.
    func isDoubtful(_ words: Words) -> Bool {
      let next = noun + 1
      guard words.indices.contains(next), words.before(next).isSubset(of: [.space, .comma]) else {
        return false
      }
      if words.folded(next) == "qui" { return !ComingWords.isDecisive(words.folded(next + 1)) }
      let word = words.folded(next)
      return words.before(next) == .space && !PeopleReader.afterNoun.contains(word)
        && !Self.days.contains(word)
        && CalendarWords.weekdays[word] == nil
        && !ComingWords.isDecisive(word)
    }

    private static func connect(_ at: inout Int, _ words: Words) -> Bool {
      switch words.folded(at) {
      case "et", "plus", "avec", "and":
        at += 1
        if ["d", "de"].contains(words.folded(at)) { at += 1 }
      case "ainsi" where words.folded(at + 1) == "que": at += 2
      case "accompagne", "accompagnee", "accompagnes", "accompagnees":
        guard ["de", "d", "par"].contains(words.folded(at + 1)) else { return false }
        at += 2
      // « Rose Petit, son mari »: theirs, and so not the same again.
      default: return words.before(at).contains(.comma) && theirs.contains(words.folded(at))
      }
      return true
    }

    private static func count(_ at: Int, _ words: Words) -> Int? {
      guard words.indices.contains(at) else { return nil }
      let number = words[at].number ?? CalendarWords.numbers[words[at].folded]
      return number.flatMap { (2...20).contains($0) ? $0 : nil }
    }

    private static let singular: WordSet = [
      "un", "une", "mon", "ma", "son", "sa", "notre", "leur", "his", "her", "my", "a",
    ]
    private static let days: WordSet = ["le", "ce", "cet", "cette", "demain", "merci"]
    private static let theirs: WordSet = ["son", "sa", "ses", "leur", "leurs"]
    private static let plural: WordSet = ["mes", "ses", "nos", "leurs", "des", "quelques"]
  }
}
