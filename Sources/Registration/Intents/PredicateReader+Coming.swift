/// Coming, and not: « elle participera », « nous n'irons pas ».
extension PredicateReader {
  func attendance(
    _ index: Int, _ entry: PredicateWords.Entry, _ stretch: Range<Int>, _ sentence: Range<Int>
  ) -> Sense? {
    if words[index].folded.hasPrefix("passer"), !takesEvent(index) { return nil }
    guard !Self.light.contains(words[index].folded) || leadsToEvent(index, stretch) else { return nil }
    if words[index].folded.hasPrefix("particip"), givesMoney(index) { return nil }
    if Unmeant.isPurpose(index + 1, words) { return nil }
    if Self.obtaining.contains(words[index].folded), !obtainsSeat(index) { return nil }
    if enrolsSomebody(index) { return isDenied(index, stretch) ? nil : .registerOthers }
    if !isReflexive(index) { return nil }
    let who = subject(index, stretch, entry.person)
    if isDenied(index, stretch) {
      return isUnwished(index, stretch) || isDeplored(index, entry, stretch) ? nil : leaving(who)
    }
    guard entry.person != .infinitive || isWished(index, stretch), !isConditional(stretch),
      tellsEvent(stretch) || isListed(stretch, sentence) && tellsEvent(sentence)
        || isWholeSentence(index, stretch)
    else { return nil }
    switch who {
    case .author: return .registerSelf
    case .us: return .registerUs
    case .others: return isNamed(index, stretch, sentence) ? .attendsThird : nil
    case .nobody: return nil
    }
  }

  /// Verbs of coming only where an event is their object: « fera la formation », « va à la réunion », « y va ».
  private static let light: WordSet = [
    "faire", "ferai", "ferons", "fera", "feront", "vais", "va", "vont", "debarque", "debarquent",
  ]

  /// « solliciter une place », « retenir un siège », « demander mon inscription ».
  private static let obtaining: WordSet = [
    "solliciter", "obtenir", "avoir", "prendre", "retenir", "reserver", "demander", "occuper", "sollicite",
    "sollicitons",
  ]

  private func obtainsSeat(_ index: Int) -> Bool {
    let near = index + 1..<index + 5
    guard
      let seat = near.first(where: {
        SeatFrames.seats.contains(words.folded($0))
          || ["inscription", "participation", "admission", "candidature"].contains(words.folded($0))
      })
    else { return false }
    guard !words.folded(seat + 1).hasPrefix("reserve"), !["de", "d"].contains(words.folded(seat + 1)) else {
      return false
    }
    return (index + 1..<seat).contains { ["une", "un", "ma", "mon", "1"].contains(words[$0].folded) }
  }

  /// « participer aux frais », « à l'organisation ».
  private func givesMoney(_ index: Int) -> Bool {
    (index + 1..<index + 4).contains {
      [
        "frais", "depenses", "collecte", "cagnotte", "achat", "organisation", "cadeau", "financement",
        "preparation",
      ].contains(words.folded($0))
    }
  }

  /// « s'inscrit », « s'y rend »: these come only of themselves.
  private func isReflexive(_ index: Int) -> Bool {
    let word = words[index].folded
    guard word.hasPrefix("inscri") || word.hasPrefix("rend"), word != "rendre" else { return true }
    let before = words.folded(index - 1) == "y" ? index - 2 : index - 1
    // « nous inscrivons » has its subject there.
    if word == "inscrivons", words.folded(before) == "nous" { return words.folded(before - 1) == "nous" }
    return ["s", "se", "me", "m", "nous"].contains(words.folded(before))
  }

  /// « nous inscrivons Rose Petit », « la chorale inscrit M. Sarr »; not « j'ai inscrit Rose Petit ».
  private func enrolsSomebody(_ index: Int) -> Bool {
    guard words[index].folded.hasPrefix("inscri"), !isReflexive(index),
      !Self.auxiliaries.contains(words.folded(index - 1)), !Self.auxiliaries.contains(words.folded(index - 2))
    else { return false }
    let named = NameWords.civilities.contains(words.folded(index + 1)) ? index + 2 : index + 1
    return words.before(index + 1) == .space
      && names.contains { ($0.isFull || $0.isTitled) && (index + 1...named).contains($0.range.lowerBound) }
  }

  private static let auxiliaries: WordSet = [
    "ai", "a", "avons", "avez", "ont", "avais", "avait", "avions", "est", "sont", "etait", "etre", "ete",
    "sera",
    "suis", "ayant", "etant", "deja", "soit", "serait",
  ]

  private func leadsToEvent(_ index: Int, _ stretch: Range<Int>) -> Bool {
    if words.folded(index - 1) == "y" { return true }
    let near = index + 1..<max(index + 1, min(stretch.upperBound, index + 5))
    return near.contains { at in
      (EventWords.isNoun(words[at].folded) || events.contains { $0.isStrong && $0.range.lowerBound == at }
        || dates.contains { $0.range.lowerBound == at })
        && (index + 1..<at).allSatisfy { words[$0].folded.utf8.count <= 5 }
    }
  }

  /// « passera son brevet », « passerai la formation »: an event of the desk's, just behind the verb.
  private func takesEvent(_ index: Int) -> Bool {
    ["son", "sa", "leur", "mon", "ma", "notre", "le", "la", "l", "cette", "ce"].contains(
      words.folded(index + 1))
      && events.contains { $0.range.lowerBound == index + 2 }
  }

  /// Somebody by name is the subject: in the stretch, or before an apposition: « Awa Diallo, ma tante, viendra ».
  private func isNamed(_ index: Int, _ stretch: Range<Int>, _ sentence: Range<Int>) -> Bool {
    if names.contains(where: { stretch.contains($0.range.lowerBound) }) || isListed(stretch, sentence) {
      return true
    }
    if takesUp(index, stretch) { return true }
    guard index - stretch.lowerBound < 3,
      let name = names.last(where: {
        $0.isFull && sentence.contains($0.range.lowerBound) && $0.range.upperBound <= stretch.lowerBound
      })
    else { return false }
    return !(name.range.upperBound..<index).contains {
      ["je", "j", "nous", "on", "vous", "dont", "que", "qu", "par"].contains(words[$0].folded)
    }
  }

  /// « le club vient à la réunion : X et Y »: who they are stands behind the colon.
  private func isListed(_ stretch: Range<Int>, _ sentence: Range<Int>) -> Bool {
    names.contains { run in
      let first = run.range.lowerBound
      return first >= stretch.upperBound && sentence.contains(first) && run.isFull
        && (words.before(first).contains(.colon)
          || words.before(first - 1).contains(.colon)
            && NameWords.civilities.contains(words[first - 1].folded))
    }
  }

  /// « elle aimerait assister », « nous avons très envie d'aller ».
  private func isWished(_ index: Int, _ stretch: Range<Int>) -> Bool {
    (max(stretch.lowerBound, index - 8)..<index).contains { at in
      let word = words[at].folded
      return Self.wishes.begin(word) && !["desireux"].contains(word) || isOptative(at, before: index)
    }
  }

  /// « me serait-il précieux de », « il me plairait de », « je me ferais une joie de »: in the conditional, and nothing against it between.
  private func isOptative(_ at: Int, before index: Int) -> Bool {
    let word = words[at].folded
    guard word.utf8.count > 4, ["rait", "rais", "rions"].contains(where: word.hasSuffix),
      !Self.unable.begin(word), ["de", "d", "a"].contains(words.folded(index - 1)) || index - at < 3
    else { return false }
    return !(at + 1..<index).contains { Self.hard.begin(words[$0].folded) || Negation.isParticle($0, words) }
      && (at - 3..<index).contains { ["je", "j", "me", "m", "moi", "nous"].contains(words.folded($0)) }
  }

  /// Conditionals that are no wish: of power and duty, of what was, of shunning.
  private static let unable: WordStems = [
    "pour", "devr", "aur", "faudr", "risqu", "evit", "refus", "hesit", "renonc", "craind", "redout",
    "regrett",
    "manqu", "oubli", "detest", "empech", "dirai", "croirai", "penser",
  ]
  private static let hard: WordStems = [
    "impossib", "difficil", "penib", "delicat", "compliqu", "inutil", "malais", "dur", "couteu", "embarrass",
    "facheu", "dommag", "regrett", "improbab", "exclu", "douteu", "premature", "risqu", "pas", "plus",
    "jamais",
    "si", "trop", "peur", "honte", "mal",
  ]

  private static let wishes: WordStems = [
    "souhait", "voudr", "veux", "veut", "voulons", "veulent", "aimer", "desir", "envie", "heureu", "ravi",
    "rejoui",
    "joie", "vouloir", "utile", "souhaitable", "design", "mandat",
    "plaisir", "besoin", "honneur", "tiens", "tient", "compt", "intention", "accept", "decid", "volontaire",
    "want", "would",
    "like", "demand", "sollicit", "ambition", "permet", "ose", "espoir", "projet", "reconnaissant", "oblige",
  ]

  /// « je viens », alone under a subject that names the event.
  private func isWholeSentence(_ index: Int, _ stretch: Range<Int>) -> Bool {
    stretch.count <= 4 && !["de", "d"].contains(words.folded(index + 1))
      && ["je", "j", "nous", "on"].contains(words[stretch.lowerBound].folded)
  }

  /// « je n'ai pas envie de participer », « je ne compte pas venir »: no wish, and perhaps no registration.
  private func isUnwished(_ index: Int, _ stretch: Range<Int>) -> Bool {
    (max(stretch.lowerBound, index - 6)..<index).contains {
      [
        "envie", "compte", "souhaite", "veux", "veut", "intention", "voudrais", "aimerais", "sur", "sure",
        "certain", "certaine", "pense", "crois",
      ]
      .contains(words[$0].folded)
    }
  }

  /// « ce serait bête de ne pas venir », « quel dommage de ne pas y aller »: said of whoever stays away, by one who does not.
  private func isDeplored(_ index: Int, _ entry: PredicateWords.Entry, _ stretch: Range<Int>) -> Bool {
    entry.person == .infinitive
      && (max(stretch.lowerBound, index - 7)..<index).contains { at in
        [
          "bete", "dommage", "idiot", "stupide", "fou", "folie", "honte", "mal", "peur", "crime", "ballot",
          "absurde",
        ].contains(
          words[at].folded) && ["de", "d"].contains(words.folded(at + 1))
      }
  }

  func givingUp(_ index: Int, _ entry: PredicateWords.Entry, _ stretch: Range<Int>) -> Sense? {
    guard !isDenied(index, stretch) else { return nil }
    let verb = words[index].folded
    if verb.hasPrefix("laiss") || verb.hasPrefix("ced") {
      return stretch.contains {
        ["place", "chaise", "siege"].contains(words[$0].folded) && words.folded($0 - 1) == "ma"
      }
        ? .cancelSelf : nil
    }
    let isReflexive = ["me", "m", "se", "s", "nous"].contains(words.folded(index - 1))
    if verb.hasPrefix("decommand"), !isReflexive { return .cancelOthers }
    guard tellsEvent(stretch) || isReflexive || stretch.contains(where: places.contains) else { return nil }
    if verb.hasPrefix("libere") || verb.hasPrefix("liberons"), isReflexive || !tellsEvent(stretch) {
      return nil
    }
    if verb.hasPrefix("retire"), !isReflexive { return nil }
    return leaving(subject(index, stretch, entry.person))
  }

  func leaving(_ who: Subject) -> Sense {
    switch who {
    case .author: .cancelSelf
    case .us: .cancelUs
    case .others: .absentThird
    case .nobody: .cancelBare
    }
  }

  /// « elle y va », « ils viendront », after somebody was named.
  private func takesUp(_ index: Int, _ stretch: Range<Int>) -> Bool {
    let before = max(stretch.lowerBound, index - 3)..<index
    return before.contains { ["il", "elle", "ils", "elles", "he", "she", "they"].contains(words[$0].folded) }
      && names.contains { $0.isFull && (index - 60..<index).contains($0.range.lowerBound) }
  }
}
