/// What leaves open who comes, or to what, in a sentence that asks: one of two, somebody without a name, hearsay.
extension Residue {
  /// The question to put, and the first of the words that leave it open.
  func leftOpen(_ clause: Reading.Clause) -> Decision? {
    if clause.has([.replaces]), clause.range.contains(where: isUndone) { return .staff(.notUnderstood) }
    guard clause.has(Sense.registering) else { return nil }
    if offersAlternative(clause) || clause.range.contains(where: isHearsay) {
      return .ask(Question(.confirm, candidates: []))
    }
    let told = SeatsReader(words, clauses: clauses.filter { $0.has(Sense.registering) }.map(\.range)).total
    if told == nil, clause.range.contains(where: { comesAccompanied($0) }) {
      return .ask(Question(.howMany, candidates: []))
    }
    if clause.range.contains(where: isInNameOf) { return .ask(Question(.who, candidates: [])) }
    return nil
  }

  /// « par son maire ou par Rose Petit », « Rose Petit, ou bien moi », « le 24 mars, ou le 19 mai »: one of two, and nobody knows which.
  private func offersAlternative(_ clause: Reading.Clause) -> Bool {
    clause.range.dropFirst().contains { index in
      guard words[index].folded == "ou", !words[index].text.contains("ù") else { return false }
      var next = index + 1
      while clause.range.contains(next),
        Self.links.contains(words[next].folded) || NameWords.civilities.contains(words[next].folded)
      {
        next += 1
      }
      guard clause.range.contains(next) else { return false }
      // « tu m'inscris ou je le fais ? »
      if clause.sentence.isQuestion, Self.choosers.contains(words[index + 1].folded) { return true }
      if words[next].folded == "moi" || words.folded(next - 1) == "bien" { return true }
      return reading.names.contains { $0.range.contains(next) && $0.isFull }
        || reading.dates.contains { $0.range.contains(next) } || NameWords.kin.contains(words[next].folded)
        || words[index + 1].folded == "vous" && isFuture(next)
    }
  }

  private static let choosers: WordSet = ["je", "j", "tu", "on", "nous", "dois", "faut", "est", "c"]

  private func isFuture(_ index: Int) -> Bool {
    words[index].folded.hasSuffix("ra") || words[index].folded.hasSuffix("ront")
  }

  private static let links: WordSet = [
    "par", "a", "avec", "bien", "mon", "ma", "son", "sa", "notre", "pour", "vous", "le", "la", "peut", "etre",
    "alors", "celle",
    "celui", "du", "de", "au",
  ]

  /// « selon Omar Sarr », « d'après ma sœur »: somebody's word for it.
  private func isHearsay(_ index: Int) -> Bool {
    let isSource =
      words[index].folded == "selon" || words[index].folded == "apres" && words.folded(index - 1) == "d"
    return isSource
      && (index + 1..<index + 4).contains { at in
        NameWords.isKinOrOffice(words.folded(at)) || reading.names.contains { $0.range.contains(at) }
      }
  }

  /// « je viendrai accompagnée », « … avec une amie »: one more, or several, of no name.
  private func comesAccompanied(_ index: Int) -> Bool {
    let word = words[index].folded
    if word.hasPrefix("accompagne"), PredicateWords.forms[words.folded(index - 1)] != nil {
      return !["de", "d", "par", "du", "des"].contains(words.folded(index + 1))
    }
    return word == "avec" && ["un", "une"].contains(words.folded(index + 1))
      && NameWords.isKinOrOffice(words.folded(index + 2))
      && ["dont", "que", "qui"].contains(words.folded(index + 3))
  }

  /// « au nom de ma femme ».
  private func isInNameOf(_ index: Int) -> Bool {
    words[index].folded == "nom" && words.folded(index - 1) == "au"
      && ["de", "d"].contains(words.folded(index + 1))
      && ["ma", "mon", "notre", "son", "sa"].contains(words.folded(index + 2))
      && NameWords.kin.contains(words.folded(index + 3))
      && !reading.names.contains {
        $0.range.lowerBound == index + 4 && words.before(index + 4).isSubset(of: [.space, .comma])
      }
  }

  /// « X devait remplacer Y, mais … »: what was to be, and is not.
  private func isUndone(_ index: Int) -> Bool {
    words[index].folded.hasPrefix("remplac")
      && (index - 3..<index).contains {
        ["devait", "devaient", "aurait", "auraient"].contains(words.folded($0))
      }
  }
}
