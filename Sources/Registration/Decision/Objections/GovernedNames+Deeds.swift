/// What somebody does, or what is done with their name, beside being registered.
extension GovernedNames {
  /// What they do, or what is done with their name, is not to come.
  func isMentioned(_ run: NameRun) -> Bool {
    guard let clause = clauses.first(where: { $0.range.contains(run.range.lowerBound) }),
      !clause.has([.replaces])
    else {
      return false
    }
    return doesToAuthor(run, clause) || isOfEvent(run, clause) || isToldOf(run)
  }

  /// « Rose Petit, mon assureur, me l'a conseillée », « Rose Petit nous quitte »: what somebody does to the author, or with them.
  private func doesToAuthor(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    var at = run.range.upperBound
    if words.folded(at) == "et", let next = reading.names.first(where: { $0.range.lowerBound == at + 1 }) {
      at = next.range.upperBound
    }
    guard clause.range.contains(at + 1) else { return false }
    if words.folded(at) == "qui" { at += 1 }
    if words.before(at).contains(.comma),
      let comma = Range(at, upTo: min(at + 6, clause.range.upperBound)).first(where: {
        $0 > at && words.before($0).contains(.comma)
      })
    {
      at = comma
    }
    guard ["me", "m", "nous"].contains(words.folded(at)), !words[at].isCapitalised,
      clause.range.contains(at + 1),
      words.before(at).isSubset(of: [.space, .comma, .line]), !isAskedFor(run, clause)
    else { return false }
    return !(at + 1..<at + 4).contains {
      Self.agents.begin(words.folded($0)) || Self.orders.begin(words.folded($0))
    }
  }

  /// « m'a demandé de l'inscrire », « nous rejoindra ».
  private static let orders: WordStems = ["rejoin", "demand", "charg", "pri", "mandat"]

  /// « une place aussi pour mon fils Omar Sarr, qui m'emmènera ».
  private func isAskedFor(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    clause.has(Sense.registering)
      && (run.range.lowerBound - 4..<run.range.lowerBound).contains {
        clause.range.contains($0) && ["pour", "avec"].contains(words[$0].folded)
      }
  }

  /// « la formation que donne Rose Petit », « à laquelle va Rose Petit », « que Rose Petit a suivie ».
  private func isOfEvent(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let first = run.range.lowerBound
    let relative: WordSet = ["que", "qu", "laquelle", "lequel", "dont"]
    if relative.contains(words.folded(first - 2)), clause.range.contains(first - 2),
      words.folded(first - 3) != "ainsi",
      words.folded(first - 1).utf8.count > 1, !NameWords.civilities.contains(words.folded(first - 1)),
      !NameWords.isKinOrOffice(words.folded(first - 1))
    {
      return EventWords.isNoun(words.folded(first - 3)) || words.folded(first - 3) == "a"
        || reading.events.contains { $0.range.upperBound == first - 2 || $0.range.upperBound == first - 3 }
    }
    return ["que", "qu"].contains(words.folded(first - 1))
      && ["a", "avait", "suit", "anime", "donne"].contains(words[run.range.upperBound].text)
      && words.folded(first - 2) != "ainsi"
  }

  /// « j'en parlerai à mes collègues Rose Petit et Omar Sarr », « mettez Rose Petit en copie », « Rose Petit, dont vous avez déjà l'inscription ».
  private func isToldOf(_ run: NameRun) -> Bool {
    let first = run.range.lowerBound, end = run.range.upperBound
    if words.folded(end) == "en", words.folded(end + 1) == "copie", words.before(end).isSubset(of: .space) {
      return true
    }
    // « Rose Petit, dont le mari Omar est souffrant »
    if words.folded(first - 3) == "dont", NameWords.isKinOrOffice(words.folded(first - 1)) { return true }
    // « s'il reste une place pour Rose Petit »
    if words.folded(first - 1) == "pour", (first - 8..<first).contains(where: { words.folded($0) == "reste" })
    {
      return true
    }
    let behind = (end..<end + 5).prefix { at in
      !["moi", "je", "j", "nous"].contains(words.folded(at))
        && words.before(at).isDisjoint(with: .endsSentence)
    }
    if behind.contains(where: { words.folded($0) == "deja" }),
      words.before(end).isDisjoint(with: .endsSentence)
    {
      return true
    }
    return (first - 8..<first).contains { at in
      ["parlerai", "parlerons", "suivre", "transmettrai", "transmettrons", "transmets", "dirai"].contains(
        words.folded(at))
        && ["a", "au", "aux"].contains(words.folded(at + 1))
        && (at + 2..<first).allSatisfy { !ComingWords.isDecisive(words.folded($0)) }
    }
  }
}
