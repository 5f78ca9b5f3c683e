/// Somebody who is named for what they did or said, beside a request of the author's own: « suite à ma conversation avec X », « j'ai vu que
/// X animait la réunion ».
struct MereMention: Sendable {
  let words: Words
  let clause: Reading.Clause

  func holds(_ run: NameRun) -> Bool {
    guard clause.senses.intersection(Sense.registering) == [.registerSelf],
      let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(run.range.lowerBound) }),
      !clause.hits.contains(where: { Sense.asking.contains($0.meaning) && $0.range.overlaps(stretch) })
    else { return false }
    return isDealtWith(run) || doesOther(run)
  }

  /// « suite à ma conversation avec X »: whom the author dealt with.
  func isDealtWith(_ run: NameRun) -> Bool {
    var link = run.range.lowerBound - 1
    while NameWords.civilities.contains(words.folded(link)) { link -= 1 }
    return ["avec", "de", "d"].contains(words.folded(link)) && Self.dealings.contains(words.folded(link - 1))
  }

  private static let dealings: WordSet = [
    "conversation", "discussion", "echange", "entretien", "appel", "rdv", "rendez", "conseil", "conseils",
    "invitation",
    "recommandation", "message", "mail", "courriel", "affiche", "annonce",
  ]

  /// « j'ai vu que X animait la réunion »: a verb of another kind stands just behind the name.
  func doesOther(_ run: NameRun) -> Bool {
    let verb = run.range.upperBound
    guard clause.range.contains(verb), !words[verb].isCapitalised, words[verb].folded.utf8.count > 4,
      PredicateWords.forms[words[verb].folded] == nil, words.before(verb).isSubset(of: [.space, .line]),
      !ComingWords.isOfComing(words[verb].folded)
    else { return false }
    return ["ait", "aient", "era", "eront"].contains { words[verb].folded.hasSuffix($0) }
  }
}
