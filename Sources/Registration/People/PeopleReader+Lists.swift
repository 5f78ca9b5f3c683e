extension PeopleReader {
  /// In a text all of capitals, a name must be a whole line.
  func isVisible(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    !reading.hidesNames
      || clause.range.allSatisfy {
        run.range.contains($0) || NameWords.civilities.contains(words[$0].folded) || words[$0].kind != .word
          || isOfList($0)
      }
  }

  /// « VIENDRONT : AWA DIALLO ET SA FILLE ROSE DIALLO »: all that stands there is a name, or a small word beside one.
  func isOfList(_ index: Int) -> Bool {
    let word = words[index].folded
    return reading.names.contains { $0.range.contains(index) } || isRelation(index)
      || ["et", "cordialement", "tel", "merci", "vice"].contains(word)
      || PredicateWords.forms[word]?.kind == .attend
  }

  func readRow(_ person: Person, _ result: inout Result) {
    result.listed += 1
    if let sender, sender.isSame(as: person) { result.listsSender = true }
    result.attending.append(person)
  }

  /// « - et moi », « - votre serviteur ».
  func isAuthorItem(_ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    guard runs.isEmpty, !words.before(clause.range.lowerBound).isDisjoint(with: .endsLine) else {
      return false
    }
    // « et votre serviteur pour l'Union », below other names.
    if clause.range.count <= 7, closesList(clause) { return true }
    guard words.before(clause.range.lowerBound).contains(.bullet), clause.range.count <= 4 else {
      return false
    }
    return clause.range.allSatisfy {
      ["et", "moi", "meme", "votre", "serviteur", "servante", "puis", "enfin"].contains(words[$0].folded)
    }
  }

  /// The line above names somebody of the list, and this one adds the author.
  private func closesList(_ clause: Reading.Clause) -> Bool {
    var next = clause.range.lowerBound
    guard ["et", "and", "ainsi", "plus"].contains(words[next].folded) else { return false }
    next += words.folded(next + 1) == "que" ? 2 : 1
    let isMe =
      words.folded(next) == "moi"
      || words.folded(next) == "votre" && ["serviteur", "servante"].contains(words.folded(next + 1))
    return isMe && !FiniteVerb.stands(in: clause.range, words)
      && reading.clauses.last { $0.range.upperBound <= clause.range.lowerBound }.map { above in
        reading.names.contains { above.range.contains($0.range.lowerBound) && isListLine($0, above) }
      } ?? false
  }

  /// « - une stagiaire, nom à venir ».
  func isUnnamedItem(_ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    runs.isEmpty && words.before(clause.range.lowerBound).contains(.bullet)
      && ["un", "une"].contains(words[clause.range.lowerBound].folded)
      && isRelation(clause.range.lowerBound + 1) && clause.range.count < 8
  }

  /// « voici qui vient : le président X, la secrétaire Y, le chef de projet … »: one of several who are told by what they are and a name
  /// has no name that was made out.
  func losesItem(_ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    guard clause.has(Sense.registering), let first = runs.first(where: \.isFull) else { return false }
    let phrase = PersonPhrase(words: words, names: runs)
    let start = phrase.start(of: first, in: clause.range)
    guard start < first.range.lowerBound, !words.before(start).isDisjoint(with: [.colon]) else {
      return false
    }
    return Stretches.of(Range(first.range.upperBound, upTo: clause.range.upperBound), words).contains {
      stretch in
      let opens = ["et", "and"].contains(words[stretch.lowerBound].folded) ? stretch.dropFirst() : stretch
      return words.before(stretch.lowerBound).contains(.comma)
        && opens.first.map { PersonPhrase.determiners.contains(words[$0].folded) } ?? false
        && opens.dropFirst().contains { words[$0].isCapitalised }
        && !runs.contains { stretch.contains($0.range.lowerBound) }
        && !FiniteVerb.stands(in: stretch, words)
    }
  }

  /// A bulleted line whose person was not made out: nobody of a list may be lost.
  func isUnreadItem(_ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    guard words.before(clause.range.lowerBound).contains(.bullet), clause.hits.isEmpty,
      !runs.contains(where: \.isFull)
    else { return false }
    let tellsEvent =
      reading.events.contains { clause.range.overlaps($0.range) }
      || reading.dates.contains { clause.range.overlaps($0.range) }
    return !tellsEvent && !(isListOfMatters && clause.range.count > 2)
  }

  /// « 1. Le portail est cassé. 2. Merci de m'inscrire. 3. Bravo ! »: one of the items asks in a sentence of its own; none is a person's.
  private var isListOfMatters: Bool {
    reading.clauses.contains { clause in
      words.before(clause.range.lowerBound).contains(.bullet)
        && clause.has([.registerSelf, .cancelSelf, .registerUs])
        && clause.hits.contains { Sense.requesting.contains($0.meaning) && !$0.range.isEmpty }
    }
  }

  /// A line of a list begins with the name, and what follows stands apart from it.
  func isListLine(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    guard !clause.sentence.isSubject, run.isFull, clause.senses.isSubset(of: [.plain, .courtesy]) else {
      return false
    }
    if run.isOfHousehold, !FiniteVerb.stands(in: clause.range, words) { return true }
    let before = Range(clause.range.lowerBound, upTo: run.range.lowerBound)
    let opens = before.allSatisfy {
      NameWords.civilities.contains(words[$0].folded) || words[$0].kind == .number || isRelation($0)
        || ["moi", "et", "plus", "puis", "ainsi", "que", "pour"].contains(words[$0].folded)
        || words[$0].kind == .email
    }
    let isAdded =
      before.count <= 7 && ["ainsi", "et", "plus"].contains(words[clause.range.lowerBound].folded)
      && run.isTitled
    guard opens || isAdded || isApposed(run, clause) || followsName(run, clause),
      !words.before(clause.range.lowerBound).isDisjoint(with: .endsLine)
    else { return false }
    let next = run.range.upperBound
    guard next < clause.range.upperBound else { return true }
    if tellsMore(behind: next, clause) { return false }
    return words[next].kind != .word || ["et", "and"].contains(words[next].folded)
      || NameWords.offices.contains(words[next].folded)
      || !words.before(next).isDisjoint(with: .separates)
  }

  /// « Ma belle-mère, Rose Petit, m'a montré votre annonce »: a sentence about somebody, no line of a list.
  private func tellsMore(behind end: Int, _ clause: Reading.Clause) -> Bool {
    guard !words.before(clause.range.lowerBound).contains(.bullet) else { return false }
    return Stretches.of(Range(end, upTo: clause.range.upperBound), words).contains { stretch in
      !["qui", "dont"].contains(words[stretch.lowerBound].folded)
        && stretch.contains {
          Self.telling.contains(words[$0].folded)
            && (words[$0].folded != "m" || words.after($0).contains(.apostrophe))
        }
    }
  }

  /// To have done something to the author, or told it.
  private static let telling: WordSet = ["m", "nous", "me", "vous"]

  /// « - notre éducatrice diplômée, Awa Diallo »: what somebody is, a mark, and the name.
  private func isApposed(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let before = Range(clause.range.lowerBound, upTo: run.range.lowerBound)
    return words.before(clause.range.lowerBound).contains(.bullet) && before.count <= 8
      && !words.before(run.range.lowerBound).isDisjoint(with: [.comma, .colon, .dash, .open])
      && !FiniteVerb.stands(in: clause.range, words)
      && !before.contains { words[$0].isCapitalised && $0 > before.lowerBound }
  }

  /// « ma compagne … », « notre trésorier … ».
  func isRelation(_ index: Int) -> Bool {
    let word = words[index].folded
    return NameWords.isKinOrOffice(word)
      || ["mon", "ma", "mes", "notre", "nos", "son", "sa", "ses", "my", "our"].contains(word)
  }

  /// « 3) Rose Petit : finalement non »: a line of a list that sets who it names aside, and says nothing else.
  func isDeclined(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    if RollCall(words: words, names: reading.names).answer(in: clause.range) == .away { return true }
    guard run.isFull, words.before(clause.range.lowerBound).contains(.bullet),
      run.range.lowerBound - clause.range.lowerBound < 2,
      run.range.upperBound < clause.range.upperBound,
      !words.before(run.range.upperBound).isDisjoint(with: [.colon, .open, .dash, .comma]),
      !reading.names.contains(where: { $0.isFull && $0 != run && clause.range.contains($0.range.lowerBound) })
    else { return false }
    let rest = Range(run.range.upperBound, upTo: clause.range.upperBound)
    return rest.contains { Self.refusals.contains(words[$0].folded) }
      && !rest.contains { Self.reservations.contains(words[$0].folded) }
  }

  private static let refusals: WordSet = [
    "non", "absent", "absente", "excuse", "excusee", "indisponible", "no",
  ]
  private static let reservations: WordSet = [
    "si", "peut", "confirmer", "ou", "sauf", "mais", "remplace", "remplacee", "remplacera", "eventuellement",
    "plus",
    "pas", "oui", "seul", "seule", "membre",
  ]

  /// « Omar Sy (à confirmer) », « Omar Sy : absent ».
  func isDoubtful(_ clause: Reading.Clause) -> Bool {
    let plain = clause.hits.filter { $0.meaning == .plain }.map(\.range)
    return clause.range.contains { index in
      (Self.doubts.contains(words[index].folded) || Negation.isParticle(index, words))
        && !plain.contains { $0.contains(index) }
    }
  }

  static let doubts: WordSet = [
    "confirmer", "absent", "absente", "finalement", "peut", "reserve", "non", "pas", "sauf", "annule",
    "annulee", "excuse",
    "excusee", "indisponible", "ou", "attente", "eventuellement", "not", "tbc", "remplace", "remplacee", "si",
  ]

  /// « A B et C D », « A B, C D, E F » on one line of a list: from name to name, back to the clause's first word.
  func followsName(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let names = reading.names.filter { clause.range.contains($0.range.lowerBound) }
    var first = run.range.lowerBound
    while !words.before(first).contains(.open),
      let other = names.last(where: { $0.range.upperBound <= first }), other.range.upperBound + 4 > first,
      Range(other.range.upperBound, upTo: first).allSatisfy({
        ["et", "and", "puis"].contains(words[$0].folded)
          || NameWords.civilities.contains(words[$0].folded)
      })
    {
      first = other.range.lowerBound
      if first == clause.range.lowerBound || NameWords.civilities.contains(words.folded(first - 1)) {
        return true
      }
    }
    return false
  }
}
