extension Residue {
  /// A matter for a human, wherever the author's own words tell it.
  var matter: PhraseBook<StaffMatter>.Hit? {
    let heard = reading.clauses.filter { clause in
      clauses.contains { $0.range == clause.range }
        || clause.matters.contains { $0.meaning == .legal || isPress($0) }
    }
    let matters = heard.flatMap { clause in clause.matters.filter { !isThanked($0, clause) } }.filter { hit in
      !isHeard(hit) && !reading.organisations.contains { $0.range.overlaps(hit.range) }
        && !reading.events.contains { $0.range.overlaps(hit.range) } && !isDenied(hit) && !isNamed(hit)
        && !isUnticked(hit) && !isOffice(hit)
    }
    let order: [StaffMatter] = [.distress, .legal, .complaint, .otherBusiness, .specialNeed, .question]
    // What must be settled first outweighs what may wait.
    let heavy = matters.filter { !isBeside($0) }
    return order.lazy.compactMap { meaning in
      heavy.first { $0.meaning == meaning } ?? matters.first { $0.meaning == meaning }
    }.first
  }

  /// « surtout l'intervention sur l'eau »: a talk that was heard, not one that is proposed.
  private func isHeard(_ hit: PhraseBook<StaffMatter>.Hit) -> Bool {
    words[hit.range.lowerBound].folded == "intervention" && hit.range.count == 1
      && ["l", "cette"].contains(words.folded(hit.range.lowerBound - 1))
      && ["sur", "du", "de", "d", "au"].contains(words.folded(hit.range.upperBound))
  }

  /// What a human must read beside what is done: a question, a diet, a bill; who asks for a seat gets it all the same.
  func isBeside(_ hit: PhraseBook<StaffMatter>.Hit) -> Bool {
    switch hit.meaning {
    case .question: true
    case .specialNeed:
      hit.range.contains { Self.light.begin(words[$0].folded) }
        || hit.range.contains { Self.access.begin(words[$0].folded) } && !isCondition
    case .otherBusiness: hit.range.contains { Self.light.begin(words[$0].folded) }
    default: false
    }
  }

  /// « Sans cela je ne pourrai pas suivre », « je déciderai selon votre réponse ».
  private var isCondition: Bool {
    clauses.contains { Self.conditions.contains(words, $0.range) }
  }

  private static let conditions = PhraseBook<Bool>([
    true: """
    sinon
    sans cela|ca|quoi
    a condition
    seulement|uniquement si|s
    ne pourrai|pourrons|pourra|viendrai|viendrons
    decider|decide|deciderai|deciderons
    si ce n est pas
    si c est impossible
    dans le cas contraire
    avant de
    """
  ])

  /// How one gets in, sits and hears: nothing that must be there before a seat is kept.
  private static let access: WordStems = [
    "fauteuil", "roulant", "mobilite", "pmr", "bequill", "canne", "deambulat", "malentend", "boucle",
    "malvoyant", "accessib", "appareill",
  ]

  /// Meals, papers, appointments of the author's own.
  private static let light: WordStems = [
    "vegetarien", "vegan", "halal", "casher", "gluten", "allergi", "aliment", "factur", "entretien",
    "cherche",
    "recherche",
  ]

  /// « Journaliste » below the name: who writes as the press comes as the press.
  private func isPress(_ hit: PhraseBook<StaffMatter>.Hit) -> Bool {
    hit.meaning == .otherBusiness
      && hit.range.contains { ["journaliste", "redacteur", "redactrice"].contains(words[$0].folded) }
  }

  /// « Rose Petit, de nos services techniques »: where somebody works.
  private func isOffice(_ hit: PhraseBook<StaffMatter>.Hit) -> Bool {
    let link = hit.range.lowerBound - 1
    return hit.meaning == .otherBusiness && ["de", "d"].contains(words.folded(link))
      && reading.names.contains { $0.range.upperBound == link }
  }

  /// « [ ] PMR »: a box left empty, or the line of one.
  func isUnticked(_ hit: PhraseBook<StaffMatter>.Hit) -> Bool {
    for at in (max(0, hit.range.lowerBound - 5)...hit.range.lowerBound).reversed() {
      let before = words.before(at)
      if before.isSuperset(of: [.open, .close]) { return true }
      if !before.isDisjoint(with: Marks.endsSentence.union([.open, .close])) { return false }
    }
    return false
  }

  /// « aucun régime alimentaire particulier ».
  func isDenied(_ hit: PhraseBook<StaffMatter>.Hit) -> Bool {
    hit.meaning == .specialNeed
      && (hit.range.upperBound..<hit.range.upperBound + 2).contains {
        ["neant", "aucun", "aucune", "non", "rien", "sans"].contains(words.folded($0))
      }
      || hit.meaning == .specialNeed
        && (hit.range.lowerBound - 2..<hit.range.lowerBound).contains {
          ["aucun", "aucune", "pas", "sans", "no", "without"].contains(words.folded($0))
        }
  }

  /// « au Secours populaire », « Mme Le Sourd »: a name's word is no matter.
  func isNamed(_ hit: PhraseBook<StaffMatter>.Hit) -> Bool {
    guard !reading.hidesNames, words[hit.range.upperBound - 1].isCapitalised else { return false }
    return hit.meaning == .distress && hit.range.count > 1
      || hit.meaning == .specialNeed && reading.names.contains { $0.range.overlaps(hit.range) }
  }

  /// « merci pour le compte rendu », « vous présenter nos meilleurs vœux »: courtesy, not a matter.
  func isThanked(_ hit: PhraseBook<StaffMatter>.Hit, _ clause: Reading.Clause) -> Bool {
    let end = min(hit.range.upperBound + 3, clause.range.upperBound)
    let wishes = (hit.range.lowerBound..<end).contains { Self.wishes.contains(words[$0].folded) }
    if hit.meaning == .otherBusiness, wishes { return true }
    let start = max(clause.range.lowerBound, hit.range.lowerBound - 3)
    let isOfPast = hit.meaning == .question || hit.range.contains { words[$0].folded.hasPrefix("organis") }
    return isOfPast && !clause.sentence.isQuestion
      && Range(start, upTo: hit.range.lowerBound).contains {
        ["merci", "remercie", "remercions"].contains(words[$0].folded) && words.folded($0 + 1) == "pour"
      }
  }

  static let wishes: WordSet = [
    "voeux", "excuses", "regrets", "condoleances", "felicitations", "hommages", "remerciements",
    "salutations",
  ]
}
