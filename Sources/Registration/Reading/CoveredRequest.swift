/// « De mon côté ce sera le 19 mai », « me serait-il permis d'assister à la rencontre ? », « prenez donc mon nom »: asked in whatever
/// turn of phrase, where every word of the sentence is accounted for.
///
/// An unknown turn of phrase may ask only where nothing in it could mean another thing: it is made of the event, the day, the place, the
/// author's name, and of closed classes of small words, none of which denies, doubts, chooses or excepts; and it holds one of a few
/// frames in which the author is who comes.
struct CoveredRequest: Sendable {
  let words: Words
  let events: [EventMention]
  let dates: [DateMention]
  let places: WordIndices
  /// Words of the author's own name.
  let author: Set<String>
  let index: EventIndex

  func asks(_ clause: Reading.Clause) -> Bool {
    guard !clause.sentence.isSubject, !clause.sentence.isSignature,
      clause.senses.isSubset(of: [.plain, .courtesy, .openCondition, .enquiry, .registerNominal]),
      clause.matters.isEmpty
    else { return false }
    let open = clause.hits.filter { $0.meaning == .openCondition }.map(\.range)
    let stretches = Stretches.of(clause.range, words)
    let isCovered = stretches.map { stretch in
      stretch.allSatisfy { at in self.isCovered(at) || open.contains { $0.contains(at) } }
    }
    // One run of stretches asks; what stands around it must be quiet.
    guard let first = isCovered.firstIndex(of: true) else { return false }
    let end = isCovered[first...].firstIndex(of: false) ?? isCovered.endIndex
    let asking = clause.narrowed(to: stretches[first].lowerBound..<stretches[end - 1].upperBound)
    return isFramed(asking, isQuestion: clause.sentence.isQuestion)
      && (stretches[..<first] + stretches[end...]).allSatisfy { isQuiet($0) }
  }

  /// Beside the request: nobody else, no other event, and none of the words that turn a sentence around.
  private func isQuiet(_ stretch: Range<Int>) -> Bool {
    !tellsEvent(stretch)
      && !stretch.contains { at in
        let word = words[at].folded
        return Negation.isParticle(at, words) || Self.turning.contains(word) || NameWords.isKinOrOffice(word)
          || words[at].number != nil || CalendarWords.numbers[word].map { $0 > 1 } ?? false
          || PredicateWords.forms[word]?.kind == .drop || PredicateWords.forms[word]?.kind == .giveUp
          || EventWords.isNoun(word) || words[at].isCapitalised && at > stretch.lowerBound
      }
  }

  private static let turning: WordSet = [
    "pas", "jamais", "ni", "sans", "aucun", "aucune", "non", "si", "s", "sinon", "sauf", "ou",
    "eventuellement",
    "plutot", "finalement", "lieu", "mais", "toutefois", "cependant", "excepte", "hormis", "seulement",
    "uniquement",
    "autre", "autres", "aurait", "aurais", "quand", "lorsque", "avant", "apres", "celle", "celui", "inutile",
    "impossible", "dommage", "helas", "malheureusement", "nous", "aussi", "egalement", "demande", "dit", "if",
    "or",
    "but", "not", "unless", "avec", "elle", "lui", "ils", "elles", "voir", "reflechir", "reserve",
    "attendant",
  ]

  // MARK: What the words are

  private func isCovered(_ at: Int) -> Bool {
    let word = words[at].folded
    if words.folded(at - 1) == "sur", word == "place" { return false }
    return Self.small.contains(word) || Self.recorded.contains(word) || Self.choosing.contains(word)
      || Self.coming.contains(word)
      || isOrderWord(word) || EventWords.isNoun(word) || CalendarWords.isName(word) || DayPart(word) != nil
      || author.contains(word) || places.contains(at)
      || events.contains { $0.range.contains(at) } || dates.contains { $0.range.contains(at) }
      || index.topics[Stem.of(word)] != nil || index.held(at: word) != nil && words[at].isCapitalised
  }

  private func isOrderWord(_ word: String) -> Bool { PredicateWords.forms[word]?.kind == .record }

  // MARK: Where the author is who comes

  private func isFramed(_ clause: Reading.Clause, isQuestion: Bool) -> Bool {
    let range = clause.range
    if isOrderForAuthor(range) { return true }
    if isModal(range), asksSeat(range) || tellsEvent(range), range.contains(where: isComing) { return true }
    guard !isQuestion else { return asksSeat(range) && isModal(range) }
    if range.contains(where: isOwnComing) { return true }
    return isOwnChoice(range) || isChosen(clause)
  }

  /// « de mon côté ce sera le 19 mai », « moi c'est oui pour la forêt »: a copula of « ce », beside a phrase of the author's own.
  private func isOwnChoice(_ range: Range<Int>) -> Bool {
    tellsEvent(range) && Self.ownPart.contains(words, range)
      && range.contains { at in
        Self.copulas.contains(words[at].folded)
          && ["ce", "c", "ca", "cela"].contains(words.folded(at - 1))
      }
  }

  private static let ownPart = PhraseBook<Bool>([
    true: """
    pour moi|ma
    de ma part
    de mon cote
    quant a moi
    en ce qui me concerne
    moi ?ce c|sera|ca
    moi c est
    moi ca sera
    """
  ])
  private static let copulas: WordSet = ["est", "sera", "serait"]

  /// « je coche la réunion forêt », « dans ce cas, je la prends ».
  private func isChosen(_ clause: Reading.Clause) -> Bool {
    clause.range.contains { at in
      guard Self.choosing.contains(words[at].folded) else { return false }
      var before = at - 1
      while ["la", "le", "l", "en", "y", "vous"].contains(words.folded(before)) { before -= 1 }
      guard ["je", "j"].contains(words.folded(before)) else { return false }
      if before < at - 1 { return clause.has([.openCondition]) || tellsEvent(clause.range) }
      return tellsEvent(Range(at + 1, upTo: clause.range.upperBound)) && !isOnlyNoted(at)
    }
  }

  /// « je retiens la date »: noted down, and not asked for.
  private func isOnlyNoted(_ at: Int) -> Bool {
    (at + 1..<at + 4).contains { ["date", "dates", "jour"].contains(words.folded($0)) }
  }

  /// « prenez mon nom », « me joindre à vos participants », « gardez-la-moi »: the desk's verb, and the author for its object.
  private func isOrderForAuthor(_ range: Range<Int>) -> Bool {
    range.contains { at in
      let word = words[at].folded
      guard isOrderWord(word) || ["prenez", "prendre", "associer", "faire"].contains(word) else {
        return false
      }
      if ["me", "m"].contains(words.folded(at - 1))
        || words.folded(at - 1) == "y" && words.folded(at - 2) == "m"
      {
        return word != "faire" || asksSeat(range)
      }
      if ["la", "le", "en"].contains(words.folded(at + 1)), words.folded(at + 2) == "moi" { return true }
      return word != "faire"
        && (at + 1..<at + 4).contains { words.folded($0) == "mon" && words.folded($0 + 1) == "nom" }
    }
  }

  /// « puis-je », « me serait-il permis de », « y aurait-il moyen de »: put as a wish of one's own.
  private func isModal(_ range: Range<Int>) -> Bool {
    range.contains { ["je", "j", "me", "m", "moi"].contains(words[$0].folded) }
      && range.contains { Self.modals.contains(words[$0].folded) } || isImpersonal(range)
  }

  /// « serait-il possible de participer », « y aurait-il moyen de venir »: a wish, of whoever writes.
  private func isImpersonal(_ range: Range<Int>) -> Bool {
    range.contains { at in
      ["possible", "permis", "moyen", "envisageable", "imaginable", "faisable"].contains(words[at].folded)
        && ["de", "d"].contains(words.folded(at + 1))
        && isComing(words.folded(at + 2) == "y" ? at + 3 : at + 2)
        && (range.lowerBound..<at).contains { ["serait", "aurait"].contains(words[$0].folded) }
    }
  }

  /// « bien sûr que je viens », « évidemment, j'y serai ».
  private func isOwnComing(_ at: Int) -> Bool {
    guard ["viens", "viendrai", "participe", "participerai", "serai"].contains(words[at].folded) else {
      return false
    }
    let subject = words.folded(at - 1) == "y" ? at - 2 : at - 1
    return ["je", "j"].contains(words.folded(subject))
      && (words[at].folded != "serai" || subject == at - 2 || words.folded(at + 1) == "la")
  }

  private func isComing(_ at: Int) -> Bool {
    if words.folded(at) == "etre", Self.recorded.contains(words.folded(at + 1)) { return true }
    return isComingItself(at)
  }

  private func isComingItself(_ at: Int) -> Bool {
    Self.coming.contains(words[at].folded)
      || ["votres", "parmi"].contains(words[at].folded) && words.folded(at - 2) == "etre"
  }

  /// « une place », « une petite chaise ».
  private func asksSeat(_ range: Range<Int>) -> Bool {
    range.contains { at in
      SeatFrames.seats.contains(words[at].folded)
        && (["une", "un", "1", "ma"].contains(words.folded(at - 1))
          || words.folded(at - 1) == "petite" && words.folded(at - 2) == "une")
    }
  }

  private func tellsEvent(_ range: Range<Int>) -> Bool {
    events.contains { range.contains($0.range.lowerBound) }
      || dates.contains { range.contains($0.range.lowerBound) }
  }

  // MARK: Closed classes

  private static let choosing: WordSet = [
    "prends", "prendrai", "prendrais", "choisis", "choisirai", "coche", "retiens", "retiendrai", "opte",
    "opterai", "vote", "veux", "prendre",
  ]
  private static let coming: WordSet = [
    "venir", "assister", "participer", "suivre", "joindre", "rejoindre", "integrer", "compter", "etre",
    "aller",
    "attend", "join", "come",
  ]
  private static let recorded: WordSet = [
    "inscrit", "inscrite", "compte", "comptee", "note", "notee", "ajoute", "ajoutee", "enregistre",
    "enregistree", "retenu",
    "retenue", "admis", "admise", "accepte", "acceptee",
  ]
  private static let modals: WordSet = [
    "puis", "pourrais", "permis", "possible", "moyen", "envisageable", "loisible", "aimerais", "souhaite",
    "souhaiterais", "voudrais", "droit", "peux", "imaginable", "concevable", "faisable",
  ]
  private static let small: WordSet = [
    "je", "j", "me", "m", "moi", "ma", "mon", "mes", "vous", "votre", "vos", "il", "t", "y", "en", "ce", "c",
    "ca", "cela", "cette", "cet", "ces", "le", "la", "les", "l", "un", "une", "1", "de", "d", "du", "des",
    "a",
    "au", "aux", "pour", "dans", "sur", "parmi", "chez", "et", "part", "cote", "concerne", "quant", "qui",
    "est", "sera", "serait", "suis", "serai", "ai", "aurait", "auriez", "aurai", "pourriez", "pouvez",
    "voudriez", "voulez", "veuillez", "vouloir", "bien", "puis", "pourrais", "permis", "possible", "moyen",
    "envisageable", "loisible", "aimerais", "souhaite", "souhaiterais", "voudrais", "droit", "peux",
    "imaginable", "concevable", "faisable", "est", "que", "qu", "bonte", "gentillesse", "amabilite",
    "obligeance", "plaisir", "honneur", "grande", "grand", "extreme", "petite", "place", "chaise", "siege",
    "nom", "liste", "nombre", "participants", "inscrits", "stagiaires", "presents", "presence", "groupe",
    "votres", "oui", "ok", "donc", "alors", "aussi", "egalement", "volontiers", "juste", "encore", "toujours",
    "quand", "meme", "rien", "autre", "merci", "svp", "plait", "plairait", "bonjour", "bonsoir", "madame",
    "monsieur", "remercie", "avance", "prenez", "prendre", "associer", "faire", "figurer", "avec", "priori",
    "compter", "hotel", "salle", "ville", "mairie", "elle", "eh", "tant", "pis", "ah", "sur", "evidemment",
    "naturellement", "certainement", "certain", "entendu", "viens",
    "viendrai", "participe", "participerai", "ben", "bah", "h", "heures",
    "heure",
  ]
}
