/// « Rose Petit, née Diallo », « cousine Diallo », « mère d'Awa Diallo »: a name that says whose relative somebody is.
enum Relative {
  static func isTold(by run: NameRun, _ words: Words) -> Bool {
    let before = words.folded(run.range.lowerBound - 1), first = words.folded(run.range.lowerBound - 2)
    if ["nee", "ne", "epouse", "veuve", "cousine", "cousin"].contains(before) {
      return !determiners.contains(first)
    }
    return ["de", "d"].contains(before) && NameWords.kin.contains(first)
      && !determiners.contains(words.folded(run.range.lowerBound - 3))
  }

  /// « mon épouse Rose » is herself who is told.
  private static let determiners: WordSet = ["mon", "ma", "notre", "son", "sa", "la", "le", "l"]
}
