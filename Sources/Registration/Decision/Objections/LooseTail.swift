/// What is added, kept or denied in a few words behind what is asked: « Les trésoriers aussi. », « mais toujours à Dole », « Rose Petit non ».
struct LooseTail {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  private var words: Words { reading.words }

  /// The words that are not accounted for.
  var objection: Range<Int>? {
    let isCancelling = Set(actions.map(\.verb)) == [.cancel]
    for clause in clauses where !clause.sentence.isSubject {
      if isElliptic(clause) { return clause.range }
      if isCancelling, let hit = Self.kept.hits(in: words, clause.range).first { return hit.range }
    }
    return reading.names.first { isDenied($0) || isCancelling && staysOrComes($0) }?.range
  }

  /// « Les présidents aussi », « Pareil pour la réunion du 10 juin », « Le budget non plus »: another event in a sentence without a verb.
  private func isElliptic(_ clause: Reading.Clause) -> Bool {
    let asked = clauses.first { $0.has(Sense.requesting) }
    guard let asked, clause.range.lowerBound > asked.range.lowerBound, clause.range.count < 9,
      !FiniteVerb.stands(in: clause.range, words)
    else { return false }
    let isAdded = clause.range.contains { at in
      switch words[at].folded {
      case "aussi", "egalement", "pareil", "idem": true
      case "plus": words.folded(at - 1) == "non"
      case "contre", "revanche": at < clause.range.lowerBound + 3
      case "oui": at > clause.range.lowerBound
      default: false
      }
    }
    let tellsEvent =
      reading.events.contains { clause.range.contains($0.range.lowerBound) }
      || reading.dates.contains { clause.range.contains($0.range.lowerBound) }
    let isNamed = reading.names.contains {
      $0.isFull && clause.range.contains($0.range.lowerBound) && actions.hold($0)
    }
    return isAdded && tellsEvent && !isNamed
  }

  private static let kept = PhraseBook<Bool>([
    true: """
    mais ~2 toujours|encore
    ainsi que la|le suivante|suivant|precedente|precedent|prochaine|prochain
    mais ~4 oui
    """
  ])

  /// « Rose Petit non », « Rose Petit (excusée) », who would come.
  private func isDenied(_ run: NameRun) -> Bool {
    guard actions.hold(run, .register) else { return false }
    let end = run.range.upperBound
    if words.folded(end) == "non", words.folded(end + 1) != "plus",
      words.before(end).isSubset(of: [.space, .comma, .colon, .open])
    {
      return !["seulement"].contains(words.folded(end + 1))
    }
    return words.before(end).contains(.open)
      && ["excuse", "excusee", "absent", "absente", "indisponible", "non"].contains(words.folded(end))
  }

  /// « Rose Petit viendra, pas moi », « …, Rose Petit le maintient », whose seat would be given up.
  private func staysOrComes(_ run: NameRun) -> Bool {
    guard actions.hold(run, .cancel),
      let clause = clauses.first(where: { $0.range.contains(run.range.lowerBound) })
    else { return false }
    let end = run.range.upperBound, next = words.folded(end)
    if ["viendra", "participera", "assistera", "vient", "ira"].contains(next) { return true }
    if ["le", "la", "les", "l"].contains(next),
      ["maintient", "garde", "conserve"].contains(words.folded(end + 1))
    {
      return true
    }
    // « j'annule le café, Rose Petit la visite »
    return ["j", "je"].contains(words[clause.range.lowerBound].folded)
      && words.before(run.range.lowerBound).contains(.comma)
      && ["le", "la", "l", "les"].contains(next)
  }
}
