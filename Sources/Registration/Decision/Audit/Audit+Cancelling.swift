/// What speaks against taking somebody off.
extension Audit {
  /// « je ne compte surtout pas annuler », « pas question de me désinscrire », « sans annuler »: a denial just before the order.
  var deniedDrop: Range<Int>? {
    first { index in
      guard PredicateWords.forms[words[index].folded]?.kind == .drop else { return false }
      var at = index - 1
      while index - at < 6, Self.beforeVerb.contains(words.folded(at)) { at -= 1 }
      return Self.denying.contains(words.folded(at))
        && (at + 1...index).allSatisfy { words.before($0).isSubset(of: [.space, .apostrophe, .line]) }
    }
  }

  private static let beforeVerb: WordSet = [
    "surtout", "du", "tout", "a", "d", "de", "forcement", "encore", "vouloir", "devoir", "me", "m", "nous",
    "l",
    "le", "la", "les", "y", "pour", "autant", "question", "absolument", "souhaiter", "envie", "vous", "faire",
  ]
  private static let denying: WordSet = ["pas", "plus", "jamais", "sans", "nullement", "aucunement"]

  /// « je ne viendrai pas demain », of an event that is another day's.
  var otherDay: Range<Int>? {
    let done = Set(actions.map(\.event))
    return reading.dates.first { date in
      guard case .day = date.when,
        let clause = clauses.first(where: { $0.range.contains(date.range.lowerBound) }),
        clause.has(Sense.cancelling), !clause.has(Sense.registering.union([.moves, .replaces]))
      else { return false }
      let fitting = choice.matching(date)
      return !fitting.isEmpty
        && fitting.allSatisfy { !done.contains(choice.index.entries[$0].event.id) }
    }?.range
  }
}
