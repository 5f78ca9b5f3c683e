extension Residue {
  /// « mon conseiller me dit que je dois venir », beside « je viens »: a sentence with words of coming that says nothing against the
  /// request, of nobody else and of no other day, only bears it out.
  ///
  /// What a benign sentence may say is open; what can turn a request around is a closed class of French, and none of it may stand there.
  func isSupport(_ clause: Reading.Clause, _ alarms: [Int]) -> Bool {
    clause.senses.isSubset(of: [.plain, .courtesy, .openCondition, .attended])
      && !clause.sentence.isSubject
      && !clause.range.contains { isAdverse($0, clause) }
      && alarms.allSatisfy { isOfAuthor($0, clause) }
      && reading.dates.allSatisfy { !clause.range.contains($0.range.lowerBound) || isAsked($0) }
      && reading.events.allSatisfy {
        !$0.isStrong || !clause.range.contains($0.range.lowerBound) || isAsked($0)
      }
      && !reading.names.contains { name in
        name.isFull && clause.range.contains(name.range.lowerBound) && !isBeforeAuthor(name, clause)
      }
  }

  /// « Paul Martin m'a dit que je … »: who is named before the author's own « je ».
  private func isBeforeAuthor(_ name: NameRun, _ clause: Reading.Clause) -> Bool {
    Range(name.range.upperBound, upTo: clause.range.upperBound).contains {
      ["je", "j"].contains(words[$0].folded)
    }
      && !["avec", "et"].contains(words.folded(name.range.lowerBound - 1))
  }

  private func isAdverse(_ index: Int, _ clause: Reading.Clause) -> Bool {
    let word = words[index].folded
    if isOnlyLeaving, Self.leaving.contains(word) || Negation.isParticle(index, words) { return false }
    return Negation.isParticle(index, words)
      || Self.adverse.contains(word) && words.folded(index + 1) != "midi" || Self.turning.begin(word)
      || isNumberOfPeople(index)
  }

  /// Nothing is asked but to give up: that one does not come bears it out.
  private var isOnlyLeaving: Bool { !asking.isEmpty && asking.allSatisfy { !$0.has(Sense.registering) } }

  private static let leaving: WordSet = [
    "pas", "plus", "finalement", "aucun", "aucune", "malheureusement", "helas", "dommage", "impossible",
    "not",
  ]

  /// « trois », « 3 », no hour's and no day's.
  private func isNumberOfPeople(_ index: Int) -> Bool {
    guard words[index].number != nil || CalendarWords.numbers[words[index].folded].map({ $0 > 1 }) ?? false
    else {
      return false
    }
    return !reading.dates.contains { $0.range.contains(index) }
      && !["h", "heures", "heure", "ans", "minutes", "km"].contains(words.folded(index + 1))
  }

  /// Negation, condition, choice, exception, doubt, order to the desk: small words that turn a sentence around.
  private static let adverse: WordSet = [
    "pas", "jamais", "ni", "sans", "aucun", "aucune", "non", "si", "sinon", "sauf", "ou", "peut",
    "eventuellement", "plutot",
    "finalement", "lieu", "mais", "toutefois", "cependant", "excepte", "hormis", "unless", "if", "not",
    "never", "or", "but",
    "only", "seulement", "uniquement", "seul", "seule", "seuls", "autre", "autres", "aurait", "aurais",
    "aurions",
    "quand", "lorsque", "apres", "avant", "jusqu", "encore", "celle", "celui",
    "inscrit", "inscrite", "inscrits", "inscrites", "inutile", "impossible", "dommage", "helas",
    "malheureusement", "attente", "place", "places", "liste",
  ]
  private static let turning: WordStems = [
    "annul", "desist", "renonc", "remplac", "desinscri", "cancel", "report", "refus", "empech", "hesit",
    "decid", "confirm",
    "doute", "prefer", "chang", "absen", "supprim", "retir", "instead",
  ]

  /// The nearest subject before the word is the author, or nobody: « je dois venir », « pour participer ».
  private func isOfAuthor(_ index: Int, _ clause: Reading.Clause) -> Bool {
    for at in (clause.range.lowerBound..<index).reversed() {
      let word = words[at].folded
      if ["je", "j", "me", "m", "moi", "nous", "on", "i", "we", "my", "ma", "mon", "notre"].contains(word) {
        return !NameWords.isKinOrOffice(words.folded(at + 1))
      }
      if [
        "il", "elle", "ils", "elles", "qui", "vous", "tu", "quelqu", "personne", "lui", "leur", "he", "she",
        "they", "who",
      ].contains(word)
        || NameWords.isKinOrOffice(word)
      {
        return false
      }
    }
    return true
  }

  /// It is told where something is asked, too, or nothing of the kind is told there.
  private func isAsked(_ date: DateMention) -> Bool {
    let told = reading.dates.filter { told in asking.contains { $0.range.contains(told.range.lowerBound) } }
    return told.isEmpty || told.contains { $0.when == date.when }
  }

  private func isAsked(_ event: EventMention) -> Bool {
    let told = reading.events.filter { told in
      told.isStrong && asking.contains { $0.range.contains(told.range.lowerBound) }
    }
    return told.isEmpty || told.contains { !$0.events.isDisjoint(with: event.events) }
  }

  private var asking: [Reading.Clause] { clauses.filter { $0.has(Sense.requesting) } }
}
