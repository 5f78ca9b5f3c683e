/// « Rose Petit viendra avec sa fille », « je viens avec mes enfants », « …, leur fille aussi »: somebody without a name comes along.
struct UncountedCompany {
  let words: Words
  let names: [NameRun]

  func isTold(in clauses: [Reading.Clause]) -> Bool {
    clauses.contains { clause in
      clause.has(Sense.registering) && !clause.has(Sense.cancelling)
        ? clause.range.dropFirst(2).contains {
          isCompany($0, clause) || isGroup($0) || isSpouse($0) || isOffice($0)
        } : isAlso(clause)
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

  /// « avec ma classe », « et une partie du conseil », « entouré de ses élèves », « et les siens ».
  private func isGroup(_ index: Int) -> Bool {
    guard Self.groups.contains(words[index].folded) else { return false }
    var at = index - 1
    while at > index - 5,
      [
        "mon", "ma", "mes", "son", "sa", "ses", "notre", "nos", "leur", "leurs", "tous", "tout", "toute",
        "toutes", "le", "la", "les", "l", "du", "de", "des", "une", "un", "partie", "ensemble",
      ].contains(words.folded(at))
    { at -= 1 }
    guard at < index - 1 || ["consorts", "compagnie"].contains(words[index].folded) else { return false }
    // « avec mes trois élèves », « avec ma classe, soit 22 élèves »: they are counted.
    let isCounted = (index + 1..<index + 8).contains {
      words.indices.contains($0) && (words[$0].number ?? CalendarWords.numbers[words[$0].folded] ?? 0) > 1
    }
    return !isCounted
      && (["avec", "et", "entoure", "entouree", "accompagne", "accompagnee"].contains(words.folded(at))
        || words.folded(at) == "que" && words.folded(at - 1) == "ainsi")
  }

  private static let groups: WordSet = [
    "classe", "equipe", "famille", "bureau", "conseil", "comite", "siens", "consorts", "colocataires",
    "eleves", "groupe",
    "troupe", "chorale", "delegation", "tribu", "promotion", "collectif", "adherents", "licencies", "proches",
  ]

  /// « avec la trésorière et le secrétaire du club »
  private func isOffice(_ index: Int) -> Bool {
    NameWords.offices.contains(words[index].folded) && !isNamed(index)
      && ["la", "le", "l"].contains(words.folded(index - 1)) && words.folded(index - 2) == "avec"
      && !names.contains { (index + 1..<index + 5).contains($0.range.lowerBound) }
  }

  /// « … et madame », « Monsieur Petit et Madame ».
  private func isSpouse(_ index: Int) -> Bool {
    ["madame", "monsieur"].contains(words[index].folded)
      && !(words.indices.contains(index + 1) && words.before(index + 1).isSubset(of: [.space, .dot])
        && words[index + 1].isCapitalised)
      && (words.folded(index - 1) == "et" || words.folded(index + 1) == "aussi")
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
