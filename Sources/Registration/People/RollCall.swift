/// « Awa Diallo : oui », « Omar Sarr … trésorier … absent »: a line that begins with a name and ends in whether that person comes.
struct RollCall: Sendable {
  let words: Words
  let names: [NameRun]

  enum Answer: Sendable { case coming, away }

  /// What the line says; nil where it says anything else.
  func answer(in range: Range<Int>) -> Answer? {
    guard !words.before(range.lowerBound).isDisjoint(with: .endsLine),
      !words.after(range.upperBound - 1).isDisjoint(with: .endsLine),
      let name = names.first(where: { $0.isFull && range.contains($0.range.lowerBound) }),
      name.range.lowerBound - range.lowerBound < 3,
      Range(range.lowerBound, upTo: name.range.lowerBound).allSatisfy({
        NameWords.civilities.contains(words[$0].folded) || words[$0].kind == .number
      }),
      Self.isPerson(name.range, words) || name.range.count > 2,
      !name.words.contains(where: Self.questions.begin),
      !names.contains(where: { $0.isFull && $0 != name && range.contains($0.range.lowerBound) })
    else { return nil }
    let rest = Range(name.range.upperBound, upTo: range.upperBound)
    guard let first = rest.first, rest.count < 10, !words.before(first).isDisjoint(with: Self.parting) else {
      return nil
    }
    return answer(behind: rest)
  }

  private func answer(behind rest: Range<Int>) -> Answer? {
    guard !FiniteVerb.stands(in: rest, words), !rest.contains(where: { Self.open.contains(words[$0].folded) })
    else { return nil }
    let told = rest.filter { !words.before($0).isDisjoint(with: Self.parting) }
    // « Transport | non »: a column's answer to something else.
    guard !told.contains(where: { words.before($0).contains(.cell) }) || !asksElse(above: rest.lowerBound)
    else { return nil }
    let answers = told.compactMap { at -> Answer? in
      if Self.coming.contains(words[at].folded) { return .coming }
      return Self.away.contains(words[at].folded) ? .away : nil
    }
    return answers.count == 1 ? answers[0] : nil
  }

  private func asksElse(above line: Int) -> Bool {
    Range(max(0, line - 200), upTo: line).contains {
      !words.before($0).union(words.after($0)).isDisjoint(with: [.cell])
        && Self.questions.begin(words[$0].folded)
    }
  }

  /// A label that is somebody's name, not a form's question.
  static func isPerson(_ label: Range<Int>, _ words: Words) -> Bool {
    (2...4).contains(label.count)
      && label.allSatisfy { at in
        words[at].kind == .word && words[at].isCapitalised && !NameWords.excludes(words[at].folded)
          && !questions.begin(words[at].folded)
      }
  }

  /// « Awa Diallo : oui ».
  static func isLine(_ line: Range<Int>, _ words: Words) -> Bool {
    guard let last = line.last, words.before(last).contains(.colon) else { return false }
    return isPerson(line.dropLast(), words)
      && (coming.contains(words[last].folded) || away.contains(words[last].folded))
  }

  private static let questions: WordStems = [
    "droit", "image", "regime", "aliment", "accord", "autoris", "repas", "dejeuner", "diner", "covoitur",
    "photo",
    "parking", "heberg", "transport", "adhe", "attest", "convention", "certificat", "handicap", "besoin",
    "accept",
    "vegetar", "allerg", "cotis", "paiement", "facture", "newsletter", "lettre", "permis", "assurance",
    "vehicule",
    "materiel", "ordinateur", "internet", "connexion", "accessib", "premiere", "visite", "option", "choix",
  ]

  private static let parting: Marks = [.colon, .open, .close, .dash, .comma, .cell, .arrow, .slash]
  private static let coming: WordSet = ["oui", "ok", "present", "presente", "partant", "partante", "yes"]
  private static let away: WordSet = [
    "non", "absent", "absente", "excuse", "excusee", "indisponible", "empeche", "empechee", "no",
  ]
  /// It is not settled, or told of something else.
  private static let open: WordSet = [
    "si", "peut", "confirmer", "ou", "sauf", "mais", "eventuellement", "remplace", "remplacee", "remplacera",
    "pas",
    "plus", "finalement", "seulement", "uniquement", "matin", "midi", "reserve", "attente", "sous",
  ]
}
