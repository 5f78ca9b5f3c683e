/// « ma fille Rose », « mon mari, Omar Sarr », « nos amis M. et Mme Petit », « mon amie de toujours, Rose Petit »: whose name stands behind.
enum NamedKin {
  static func isNamed(_ kin: Int, _ words: Words, _ names: [NameRun]) -> Bool {
    if NameWords.civilities.contains(words.folded(kin + 1)), words.before(kin + 1).isSubset(of: beside) {
      return true
    }
    return names.contains { run in
      let first = run.range.lowerBound
      guard (kin + 1...kin + 4).contains(first),
        (kin + 1...first).allSatisfy({ words.before($0).isSubset(of: beside) })
      else { return false }
      return first <= kin + 2
        || words.before(first).contains(.comma) && ["de", "d"].contains(words.folded(kin + 1))
    }
  }

  private static let beside: Marks = [.space, .comma, .open, .colon, .apostrophe, .dot]
}
