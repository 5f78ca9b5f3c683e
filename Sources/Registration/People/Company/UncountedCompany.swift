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

  /// « avec sa petite-fille », « accompagnée d'une amie »; not « avec ma fille Rose ».
  private func isCompany(_ index: Int, _ clause: Reading.Clause) -> Bool {
    guard let owner = owner(of: index) else { return false }
    if ["aussi", "egalement"].contains(words.folded(index + 1)) { return true }
    let link = words.folded(owner - 1)
    return link == "avec"
      || ["de", "d", "par"].contains(link) && words.folded(owner - 2).hasPrefix("accompagn")
  }

  private func isAlso(_ clause: Reading.Clause) -> Bool {
    clause.range.count <= 6 && clause.senses.isSubset(of: [.plain, .courtesy])
      && ComingWords.likewise.contains(words.folded(clause.range.upperBound - 1))
      && clause.range.contains { owner(of: $0) != nil }
  }

  /// The place of « ma », « ses deux » before somebody of that kind who has no name.
  private func owner(of index: Int) -> Int? {
    guard NameWords.isCompany(words[index].folded), !isNamed(index) else { return nil }
    var at = index - 1
    while NameWords.companyAdjectives.contains(words.folded(at))
      || CalendarWords.numbers[words.folded(at)] ?? 0 > 1
    { at -= 1 }
    return Self.owners.contains(words.folded(at)) ? at : nil
  }

  private func isNamed(_ index: Int) -> Bool {
    NamedKin.isNamed(index, words, names) || names.contains { $0.range.upperBound == index - 1 }
  }

  private static let owners: WordSet = [
    "un", "une", "mon", "ma", "mes", "son", "sa", "ses", "notre", "nos", "leur", "leurs", "des", "quelques",
  ]
}
