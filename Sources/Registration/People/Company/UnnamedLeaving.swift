/// « j'annule pour ma fille », « …, et ma tante aussi », « annuler pour nous deux »: somebody leaves who has no name.
struct UnnamedLeaving {
  let words: Words
  let names: [NameRun]

  func isTold(in clauses: [Reading.Clause]) -> Bool {
    clauses.contains { clause in
      clause.has(Sense.cancelling)
        ? clause.range.contains { isOne($0, clause) || isBoth($0, clause) } : isAlso(clause)
    }
  }

  /// « pour ma fille », « et ma fille », « la place de mon petit-fils »; not « et ma fille est malade », nor « ma fille Rose ».
  private func isOne(_ index: Int, _ clause: Reading.Clause) -> Bool {
    guard isKin(index), !NamedKin.isNamed(index, words, names),
      !FiniteVerb.stands(in: Range(index + 1, upTo: min(index + 2, clause.range.upperBound)), words)
    else { return false }
    // « …, ma femme non plus »
    if words.folded(index + 1) == "non", words.folded(index + 2) == "plus" { return true }
    let first = NameWords.companyAdjectives.contains(words.folded(index - 1)) ? index - 1 : index
    switch words.folded(first - 2) {
    case "pour", "et": return true
    case "que": return words.folded(first - 3) == "ainsi"
    case "de": return Self.seats.contains(words.folded(first - 3))
    default: return false
    }
  }

  private func isKin(_ index: Int) -> Bool {
    let first = NameWords.companyAdjectives.contains(words.folded(index - 1)) ? index - 1 : index
    return NameWords.isCompany(words[index].folded) && Self.owners.contains(words.folded(first - 1))
  }

  private func isBoth(_ index: Int, _ clause: Reading.Clause) -> Bool {
    words[index].folded == "nous" && (words.folded(index - 1) == "pour" || words.folded(index + 1) == "deux")
  }

  /// « Je dois annuler. Ma tante aussi. »
  private func isAlso(_ clause: Reading.Clause) -> Bool {
    clause.range.count <= 6 && clause.senses.isSubset(of: [.plain, .courtesy])
      && ["aussi", "egalement", "plus"].contains(words.folded(clause.range.upperBound - 1))
      && clause.range.contains(where: isKin)
      && !names.contains { clause.range.contains($0.range.lowerBound) }
  }

  private static let owners: WordSet = ["mon", "ma", "mes", "notre", "nos"]
  private static let seats: WordSet = ["place", "celle", "inscription", "reservation"]
}
