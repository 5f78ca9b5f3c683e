extension Programme {
  /// « Elle ne viendra qu'à la première », « Omar seulement à la seconde »: of the events that are told before, one by its place in
  /// their order; « je viens seule aux deux » asks for all that are told before it without a verb.
  static func counted(_ parts: [Part], _ reading: Reading, _ choice: EventChoice) -> [Part] {
    var parts = parts
    for index in parts.indices where parts[index].event == .unknown && parts[index].role == .join {
      let told = parts[..<index].filter { $0.role == .join || $0.role == nil }.compactMap(\.entry)
      let entries = told.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
      guard entries.count > 1 else { continue }
      if Both.isTold(in: parts[index].clause.range, reading.words, of: entries.count) {
        for at in parts[..<index].indices where parts[at].role == nil && parts[at].entry != nil {
          guard !FiniteVerb.stands(in: parts[at].clause.range, reading.words) else { continue }
          parts[at].role = .join
          parts[at].isInherited = true
          parts[at].clause.take(parts[index].clause.senses)
        }
      } else if let entry = pick(parts[index], entries, reading, choice) {
        parts[index].event = .one(entry)
        parts[index].isCounted = true
      }
    }
    return parts
  }

  /// By the order in which they are told, where that is the order in which they take place.
  private static func pick(_ part: Part, _ entries: [Int], _ reading: Reading, _ choice: EventChoice) -> Int?
  {
    let ordinals = Ordinal.all(in: part.clause.range, reading.words)
    if ordinals.isEmpty { return only(of: entries, byKindIn: part.clause, reading, choice) }
    guard ordinals.count == 1, let ordinal = ordinals.first, entries == choice.sorted(entries) else {
      return nil
    }
    return ordinal.pick(from: entries)
  }

  /// « … à l'atelier du 4 et à la conférence du 10. Pour la conférence mon mari sera là aussi »
  private static func only(
    of entries: [Int], byKindIn clause: Reading.Clause, _ reading: Reading, _ choice: EventChoice
  ) -> Int? {
    let told = clause.range.first { EventWords.kind(reading.words[$0].folded) != nil }
    guard let told, let kind = EventWords.kind(reading.words[told].folded), !clause.refuses(told),
      ["la", "l", "le", "cette", "cet"].contains(reading.words.folded(told - 1))
    else { return nil }
    let fitting = entries.filter { choice.index.entries[$0].kind == kind }
    return fitting.count == 1 ? fitting.first : nil
  }
}

/// « aux deux », « les deux rencontres », « à chacune »: all the events that are told, by their number.
enum Both {
  static func isTold(in range: Range<Int>, _ words: Words, of count: Int) -> Bool {
    range.contains { at in
      let number = CalendarWords.numbers[words[at].folded] ?? words[at].number
      if ["chacune", "chacun", "toutes"].contains(words[at].folded) {
        return ["a", "pour"].contains(words.folded(at - 1))
      }
      guard number == count, ["aux", "les", "ces", "pour"].contains(words.folded(at - 1)) else {
        return false
      }
      return isOfEvents(at, in: range, words)
    }
  }

  /// Any number of events, told or not: « aux deux », « les deux dates »; not « nous viendrons les deux ».
  static func isTold(in range: Range<Int>, _ words: Words) -> Bool {
    range.contains { at in
      guard let number = CalendarWords.numbers[words[at].folded] ?? words[at].number,
        (2...9).contains(number),
        ["aux", "les"].contains(words.folded(at - 1)), words.before(at).isSubset(of: .space)
      else { return false }
      return isOfEvents(at, in: range, words)
    }
  }

  private static func isOfEvents(_ number: Int, in range: Range<Int>, _ words: Words) -> Bool {
    let next = number + 1
    if range.contains(next), EventWords.isNoun(words[next].folded) { return true }
    let isBare =
      !range.contains(next) || !words.before(next).isSubset(of: .space)
      || ["et", "avec", "si", "svp", "merci", "car", "seul", "seule", "en"].contains(words[next].folded)
    return isBare && words.folded(number - 1) == "aux"
  }
}
