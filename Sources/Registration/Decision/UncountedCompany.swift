/// « Rose Petit viendra avec sa fille », « je viens avec mes enfants », « …, leur fille aussi »: somebody without a name comes along.
struct UncountedCompany {
  let words: Words
  let names: [NameRun]

  func isTold(in clauses: [Reading.Clause]) -> Bool {
    clauses.contains { clause in
      clause.has(Sense.registering) && !clause.has(Sense.cancelling)
        ? clause.range.dropFirst(2).contains { isCompany($0, clause) } : isAlso(clause)
    }
  }

  /// « avec sa fille », « accompagnée d'une amie »; not « avec ma fille Rose », nor « avec mon mari malade, … ».
  private func isCompany(_ index: Int, _ clause: Reading.Clause) -> Bool {
    guard isPerson(index), Self.owners.contains(words.folded(index - 1)), !isNamed(index) else {
      return false
    }
    if ["aussi", "egalement"].contains(words.folded(index + 1)) { return true }
    let link = words.folded(index - 2)
    return link == "avec"
      || ["de", "d", "par"].contains(link) && words.folded(index - 3).hasPrefix("accompagn")
  }

  private func isAlso(_ clause: Reading.Clause) -> Bool {
    clause.range.count <= 6 && clause.senses.isSubset(of: [.plain, .courtesy])
      && ["aussi", "egalement", "idem", "pareil"].contains(words.folded(clause.range.upperBound - 1))
      && clause.range.contains { isPerson($0) && Self.owners.contains(words.folded($0 - 1)) && !isNamed($0) }
  }

  private func isPerson(_ index: Int) -> Bool {
    let word = words[index].folded
    return NameWords.kin.contains(word) || Self.others.contains(word)
      || word.hasSuffix("s")
        && (NameWords.kin.contains(String(word.dropLast())) || Self.others.contains(String(word.dropLast())))
  }

  private func isNamed(_ index: Int) -> Bool {
    NamedKin.isNamed(index, words, names) || names.contains { $0.range.upperBound == index - 1 }
  }

  private static let owners: WordSet = [
    "un", "une", "mon", "ma", "mes", "son", "sa", "ses", "notre", "nos", "leur", "leurs", "des", "quelques",
  ]
  private static let others: WordSet = ["collegue", "enfant", "eleve", "benevole", "stagiaire", "invite"]
}
