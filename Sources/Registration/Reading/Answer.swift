/// What the author answers to the desk's question, clause by clause: « celle du 12 mai », « oui », a name.
struct Answer: Sendable {
  let nominal: NominalRequest
  let question: DeskQuestion?
  private var words: Words { nominal.words }

  func senses(of clause: Reading.Clause) -> Senses {
    guard let question, mayAnswer(clause) else { return [] }
    if isYes(clause) { return question.people.isEmpty ? [.registerSelf] : [.registerOthers] }
    let stretch = opening(of: clause)
    let ordinals = question.events.count > 1 ? Ordinal.all(in: stretch, words) : []
    let counted = Set(ordinals.flatMap(\.range))
    let isCovered = stretch.allSatisfy { at in
      counted.contains(at) || nominal.account.covers(at..<at + 1) || Self.frame.contains(words[at].folded)
    }
    guard isCovered else { return [] }
    let isNamed = nominal.names.contains { $0.isFull && stretch.contains($0.range.lowerBound) }
    if isNamed { return question.asksCompanion ? [.registerOthers, .registerSelf] : [.registerOthers] }
    return nominal.tellsEvent(stretch) || ordinals.count == 1 || tellsPlace(stretch, question)
      ? [.registerSelf] : []
  }

  /// « la mairie », « à Valombre »: where one alone of those asked about is held.
  private func tellsPlace(_ stretch: Range<Int>, _ question: DeskQuestion) -> Bool {
    stretch.contains { at in
      guard let there = nominal.account.index.held(at: words[at].folded), words[at].isCapitalised else {
        return false
      }
      return question.events.filter(there.contains).count == 1
    }
  }

  /// « Bonjour, celle d'avril, je suis trop loin »: the answer stands behind the greeting, before the next comma or bracket.
  private func opening(of clause: Reading.Clause) -> Range<Int> {
    let parts = clause.range.filter { at in
      at == clause.range.lowerBound || !words.before(at).isDisjoint(with: [.comma, .open, .dash])
    }
    let ends = parts.dropFirst() + [clause.range.upperBound]
    let told = zip(parts, ends).map { $0..<$1 }
    return told.first { part in !part.allSatisfy { Self.greeting.contains(words[$0].folded) } }
      ?? clause.range
  }

  /// « c'est celle du 9 avril », « ce sera plutôt l'après-midi », « je prends donc la première ».
  private static let frame: WordSet = [
    "c", "ce", "est", "sera", "serait", "plutot", "donc", "alors", "apres", "midi", "matin", "soir", "je",
    "j", "prefere", "prends", "choisis", "opte", "pour", "celle", "celui", "bien", "sur",
  ]

  private static let greeting: WordSet = [
    "bonjour", "bonsoir", "madame", "monsieur", "merci", "hello", "salut", "re", "oui", "pardon", "desole",
    "desolee", "pour", "le", "la", "retard", "votre", "reponse", "retour", "c", "est", "bien", "ca",
  ]

  func isAssent(_ clause: Reading.Clause) -> Bool { question != nil && mayAnswer(clause) && isYes(clause) }

  private func mayAnswer(_ clause: Reading.Clause) -> Bool {
    !clause.sentence.isSubject && !clause.sentence.isSignature && !clause.sentence.isQuestion
      && clause.senses.isSubset(of: [.plain, .courtesy, .openCondition]) && clause.range.count <= 16
  }

  /// « Oui », « oui, avec plaisir », « d'accord »: nothing else in it.
  private func isYes(_ clause: Reading.Clause) -> Bool {
    guard Self.yes.contains(words[clause.range.lowerBound].folded), clause.range.count <= 6 else {
      return false
    }
    return clause.range.allSatisfy { Self.assent.contains(words[$0].folded) }
  }

  private static let yes: WordSet = [
    "oui", "yes", "ok", "volontiers", "exact", "parfaitement", "d", "absolument",
  ]
  private static let assent: WordSet = yes.union([
    "merci", "bien", "sur", "avec", "plaisir", "accord", "c", "est", "ca", "cela", "tout", "a", "fait",
    "please", "thank", "you", "thanks", "beaucoup", "s", "il", "vous", "plait",
  ])
}
