/// « Voici nos encadrants pour le 9 octobre : », « vous trouverez ci-après ceux que nous envoyons : », with names a line each below.
///
/// Whatever those who come are called: a word that points, a colon, and the names.
enum ListHead {
  static func announces(_ clause: Reading.Clause, _ words: Words, names: [NameRun], isTold: Bool) -> Bool {
    let range = clause.range
    guard isTold, !clause.sentence.isSubject, !clause.sentence.isSignature,
      clause.sentence.end.contains(.colon),
      clause.senses.isSubset(of: [.plain, .courtesy, .openCondition]), clause.matters.isEmpty,
      range.contains(where: { pointing.contains(words[$0].folded) }),
      !range.contains(where: { others.begin(words[$0].folded) || Negation.isParticle($0, words) }),
      !names.contains(where: { $0.isFull && range.contains($0.range.lowerBound) })
    else { return false }
    let first = range.upperBound
    guard words.indices.contains(first), !words.before(first).isDisjoint(with: .endsLine) else {
      return false
    }
    return opensTable(at: first, words)
      || names.contains { run in
        run.isFull && (first..<first + 3).contains(run.range.lowerBound)
          && Range(first, upTo: run.range.lowerBound).allSatisfy {
            NameWords.civilities.contains(words[$0].folded)
          }
      }
  }

  /// The heads of columns, and a row of somebody below them.
  private static func opensTable(at first: Int, _ words: Words) -> Bool {
    let lines = words.lines.filter { $0.lowerBound >= first }.prefix(2)
    let table = TableRows(words, clauses: Array(lines))
    return table.headers.contains(first) && !table.people.isEmpty
  }

  private static let pointing: WordSet = [
    "voici", "voila", "ci", "dessous", "apres", "suivants", "suivantes", "suit",
  ]

  /// Who is in a list for another reason than to come.
  private static let others: WordStems = [
    "absen", "annul", "desist", "empech", "excus", "indispon", "interv", "etaient", "etait", "dernier",
    "anim", "retir", "remplac", "formateur", "formatrice",
    "present",
    "contact", "refus", "question", "adress", "coordonn", "organis", "orateur", "conferenc",
    "attente", "interess",
  ]
}
