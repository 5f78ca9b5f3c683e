/// What of the author's own words the desk has no part for: every clause must have one, or nothing is done.
struct Residue: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  private var words: Words { reading.words }

  /// The decision a doubt leads to; nil where every clause has its part.
  var doubt: Decision? {
    if let matter { return .staff(matter) }
    for clause in clauses {
      if clause.has([.hypothesis]) { return .ask(Question(.confirm, candidates: [])) }
      if clause.has([.enquiry]) { return clause.has(Sense.registering) || isAboutRegistering(clause) ? .ask(Question(.confirm, candidates: [])) : .staff(.question) }
      if clause.sentence.isQuestion, !isRequest(clause) { return .staff(.question) }
      if !hasPart(clause) { return .staff(.notUnderstood) }
    }
    return nil
  }

  /// A matter for a human, wherever the author's own words tell it.
  private var matter: StaffMatter? {
    let heard = reading.clauses.filter { clause in
      clauses.contains { $0.range == clause.range } || clause.matters.contains { $0.meaning == .legal }
    }
    let matters = heard.flatMap(\.matters).filter { hit in
      !reading.organisations.contains { $0.range.overlaps(hit.range) } && !reading.events.contains { $0.isStrong && $0.range.overlaps(hit.range) }
    }
    let found = Set(matters.map(\.meaning))
    return [.distress, .legal, .complaint, .otherBusiness, .specialNeed, .question].first(where: found.contains)
  }

  private func isAboutRegistering(_ clause: Reading.Clause) -> Bool {
    clause.range.contains { index in ["inscrire", "venir", "participer", "assister", "place", "places"].contains(words[index].folded) }
  }

  /// A question that asks the desk to act is a request.
  private func isRequest(_ clause: Reading.Clause) -> Bool {
    guard clause.has(Sense.registering.union(Sense.cancelling).union([.courtesy, .replaces])) else { return false }
    return clause.range.contains { Self.asking.contains(words[$0].folded) } && !clause.range.contains { Self.openQuestions.contains(words[$0].folded) }
  }

  private static let asking: Set<String> = ["pouvez", "pourriez", "possible", "voulez", "could", "can", "would", "auriez", "peux", "pourrez", "veuillez", "merci", "tu", "confirmer"]
  private static let openQuestions: Set<String> = ["quand", "comment", "combien", "pourquoi", "quel", "quelle", "quels", "quelles", "when", "how", "what", "which", "why", "where", "qui"]

  /// A clause has a part when it asks something understood, or speaks of nothing that could change the request.
  private func hasPart(_ clause: Reading.Clause) -> Bool {
    if clause.sentence.isSubject { return true }
    if !clause.senses.isDisjoint(with: Sense.registering.union(Sense.cancelling).union([.replaces, .wasRegistered, .keeps, .courtesy, .openCondition])) { return true }
    return !clause.range.contains { isAlarming($0) }
  }

  /// Words of coming, registering and cancelling outside any turn of phrase the desk knows.
  private func isAlarming(_ index: Int) -> Bool {
    let word = words[index].folded
    guard words[index].kind == .word, !reading.events.contains(where: { $0.isStrong && $0.range.contains(index) }) else { return false }
    return Self.alarms.contains { word.hasPrefix($0) } || Self.alarmingWords.contains(word)
  }

  private static let alarms = ["inscri", "annul", "desist", "renonc", "remplac", "desinscri", "particip", "regist", "cancel", "attend", "report"]
  private static let alarmingWords: Set<String> = [
    "viendra", "viendrai", "viendrons", "viendront", "viens", "vient", "venir", "assiste", "assister", "assistera", "accompagne", "accompagner", "accompagnera", "absent", "absente", "absents",
    "presents", "presence", "present", "presente", "place", "places", "autre", "autres", "attente", "prefere", "preferons", "plutot", "finalement", "sauf", "uniquement", "seulement", "instead", "join",
  ]
}
