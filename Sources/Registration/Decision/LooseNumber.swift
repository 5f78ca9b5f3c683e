/// « … en prendrait trois, dont la mienne »: a number in a request that is nobody's, no day's and no hour's may be of places.
struct LooseNumber: Sendable {
  let reading: Reading
  private var words: Words { reading.words }

  init(reading: Reading) { self.reading = reading }

  /// Such a number stands in those clauses, and no number of places was told.
  func isTold(in clauses: [Reading.Clause], seats: SeatsReader, people: Int) -> Bool {
    guard seats.total == nil, seats.others == nil, seats.announced.isEmpty else { return false }
    return clauses.contains { clause in
      clause.has(Sense.registering) && clause.range.contains { isLoose($0, people) }
    }
  }

  private func isLoose(_ index: Int, _ people: Int) -> Bool {
    let word = words[index]
    guard let number = word.number ?? CalendarWords.numbers[word.folded], (2...12).contains(number),
      number != people,
      !isOwned(index), !Self.befores.contains(words.folded(index - 1)),
      words.before(index).isDisjoint(with: [.hyphen, .slash, .dot]),
      words.after(index).isDisjoint(with: [.hyphen, .slash, .dot])
    else { return false }
    let next = words.folded(index + 1)
    return !EventWords.isNoun(next) && !Self.units.contains(next) && CalendarWords.weekdays[next] == nil
      && !next.hasSuffix("s") && words[index].kind == .word || next == "dont"
  }

  private func isOwned(_ index: Int) -> Bool {
    reading.dates.contains { $0.range.contains(index) }
      || reading.events.contains { $0.range.contains(index) }
      || reading.names.contains { $0.range.contains(index) }
      || reading.organisations.contains { $0.range.contains(index) }
  }

  private static let units: WordSet = [
    "h", "heures", "heure", "ans", "an", "jours", "mois", "semaines", "fois", "km", "euros", "minutes", "rue",
    "avenue", "sur", "et", "ou", "matin", "soir",
  ]
  private static let befores: WordSet = [
    "les", "tous", "toutes", "nous", "ces", "vos", "aux", "des", "mes", "ses", "a", "h", "la", "le", "du",
    "premier",
    "ligne", "bus", "quai", "salle", "rue", "n", "de",
  ]
}
