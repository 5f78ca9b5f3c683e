/// « à la danse et à la poterie », where no event is of pottery: something is asked for that the catalogue does not have.
extension Resolution {
  func losesGoal(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    let isOneAlone = Set(actions.map(\.event)).count == 1
    let unknown = UnknownSubject(reading: reading, index: index)
    return clauses.filter { $0.has(Sense.registering) && !$0.sentence.isSubject }.contains { clause in
      clause.range.contains { at in
        guard isFurtherGoal(at, clause), let noun = goal(after: at, clause), !clause.refuses(noun) else {
          return false
        }
        return EventWords.isNoun(reading.words[noun].folded)
          ? unknown.isSubject(after: noun, clause) || isOneAlone && !isTold(after: noun) : !isKnown(noun)
      }
    }
  }

  /// « … et à », « … ainsi qu'au », « … puis à », behind an event.
  private func isFurtherGoal(_ at: Int, _ clause: Reading.Clause) -> Bool {
    let words = reading.words
    guard ["a", "au", "aux"].contains(words[at].folded),
      ["et", "puis", "qu", "aussi", "egalement"].contains(words.folded(at - 1))
        || words.before(at).contains(.plus)
    else { return false }
    return (reading.events.map(\.range) + reading.dates.map(\.range)).contains {
      $0.upperBound <= at && clause.range.contains($0.lowerBound)
    }
  }

  /// The noun behind the preposition and its article: of neither a person nor a place by its name.
  private func goal(after preposition: Int, _ clause: Reading.Clause) -> Int? {
    let words = reading.words
    var at = preposition + 1
    while clause.range.contains(at), ["la", "le", "l", "les"].contains(words[at].folded) { at += 1 }
    guard clause.range.contains(at), at > preposition + 1 || words[preposition].folded != "a",
      words[at].kind == .word, !words[at].isCapitalised, words[at].folded.utf8.count > 3
    else { return nil }
    return at
  }

  /// « la visite du 23 », « la soirée danse »: a day or a title just behind the noun.
  private func isTold(after noun: Int) -> Bool {
    (noun + 1..<noun + 5).contains { at in
      (reading.events.map(\.range) + reading.dates.map(\.range)).contains { $0.lowerBound == at }
        || index.held(at: reading.words.folded(at)) != nil
    }
  }

  private func isKnown(_ word: Int) -> Bool {
    let folded = reading.words[word].folded
    return (reading.events.map(\.range) + reading.dates.map(\.range) + reading.names.map(\.range))
      .contains { $0.contains(word) }
      || index.topics[Stem.of(folded)] != nil || index.held(at: folded) != nil || Ordinal.isPlace(folded)
      || CalendarWords.numbers[folded] != nil || CalendarWords.isName(folded) || DayPart(folded) != nil
      || NameWords.isKinOrOffice(folded) || Self.sayings.contains(folded)
  }

  /// « et au plaisir », « et à la fois », « et au nom de … ».
  private static let sayings: WordSet = [
    "plaisir", "revoir", "fois", "suite", "moins", "plus", "maximum", "minimum", "total", "nom", "titre",
    "besoin", "passage",
    "equipe", "autre", "autres", "suivante", "suivant", "meme", "place", "demande",
  ]
}
