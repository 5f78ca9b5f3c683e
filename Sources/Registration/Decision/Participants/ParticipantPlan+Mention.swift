extension ParticipantPlan {
  /// « Rose Petit m'a montré votre affiche, je m'inscris »: the name's own stretch has a verb, and none of coming.
  func isInOwnStretch(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    guard clause.has([.registerSelf]),
      !clause.has([.registerOthers, .registerUs, .attendsThird, .hypothesis]),
      !clause.has(Sense.cancelling.union([.replaces, .moves])),
      let stretch = Stretches.of(clause.range, reading.words).first(where: {
        $0.contains(run.range.lowerBound)
      })
    else { return false }
    let verb = Range(run.range.upperBound, upTo: stretch.upperBound)
    let own = clause.hits.filter { $0.range.overlaps(stretch) && $0.meaning != .plain }
    if !own.isEmpty, own.allSatisfy({ $0.meaning == .wasRegistered }), Addition.isTold(clauses, reading.words)
    {
      return true
    }
    let teller = MereMention(words: reading.words, clause: clause)
    if teller.isDealtWith(run) { return !own.contains { Sense.asking.contains($0.meaning) } }
    return (FiniteVerb.stands(in: verb, reading.words) || teller.doesOther(run))
      && !clause.hits.contains { Sense.asking.contains($0.meaning) && $0.range.overlaps(stretch) }
      && !stretch.contains { at in
        let word = reading.words[at].folded
        return ComingWords.isDecisive(word) || ComingWords.isAlarm(word)
          || ["avec", "aussi", "egalement", "et"].contains(word)
      }
  }
}
