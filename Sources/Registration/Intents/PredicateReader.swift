/// Reads what a stretch asks from its verb, who does it, and whether it is denied: « elle n'ira pas », « nous irons ».
///
/// It speaks where no known turn of phrase does. A wish or a doubt about the verb is told by the turns of phrase.
struct PredicateReader: Sendable {
  let words: Words
  let names: [NameRun]
  let events: [EventMention]
  let dates: [DateMention]
  /// Words of the places where events are held.
  let places: WordIndices

  /// A verb that was found, with its sense.
  func hits(in stretch: Range<Int>, of sentence: Range<Int>) -> [PhraseBook<Sense>.Hit] {
    let absent = PredicateWords.absence.hits(in: words, stretch).first(where: isOfSomebody).map { hit in
      let isOfOthers = hit.range.contains { ["son", "sa", "leur", "lui", "elle"].contains(words[$0].folded) }
      let who = isOfOthers ? .others : subject(hit.range.lowerBound, stretch, .infinitive)
      return PhraseBook<Sense>.Hit(meaning: leaving(who), range: hit.range)
    }
    if let absent { return [absent] }
    return stretch.compactMap { hit($0, stretch, sentence) }.prefix(1).map { $0 }
  }

  private func hit(_ index: Int, _ stretch: Range<Int>, _ sentence: Range<Int>) -> PhraseBook<Sense>.Hit? {
    guard let entry = PredicateWords.forms[words[index].folded], !isPast(index, stretch) else { return nil }
    let sense: Sense?
    switch entry.kind {
    case .attend: sense = attendance(index, entry, stretch, sentence)
    case .be: sense = presence(index, entry, stretch, sentence)
    case .giveUp: sense = givingUp(index, entry, stretch)
    case .record, .drop: sense = order(index, entry, stretch, sentence)
    }
    return sense.map { PhraseBook<Sense>.Hit(meaning: $0, range: index..<index + 1) }
  }

  /// « Leçon retenue » is nobody's absence: « je suis retenue », « retenue par … » is.
  private func isOfSomebody(_ hit: PhraseBook<Bool>.Hit) -> Bool {
    let word = words[hit.range.lowerBound].folded
    guard word.hasPrefix("reten") || word.hasPrefix("empech"), hit.range.count == 1 else { return true }
    return ["suis", "est", "sont", "serai", "sera", "seront", "sommes", "serons", "etre", "etant"].contains(
      words.folded(hit.range.lowerBound - 1))
      || ["par", "a", "en", "au", "pour", "ailleurs"].contains(words.folded(hit.range.upperBound))
  }

  // MARK: Coming, and not

  private func attendance(
    _ index: Int, _ entry: PredicateWords.Entry, _ stretch: Range<Int>, _ sentence: Range<Int>
  ) -> Sense? {
    if words[index].folded.hasPrefix("passer"), !takesEvent(index) { return nil }
    guard !Self.light.contains(words[index].folded) || leadsToEvent(index, stretch) else { return nil }
    if !isReflexive(index) { return nil }
    let who = subject(index, stretch, entry.person)
    if isDenied(index, stretch) { return isUnwished(index, stretch) ? nil : leaving(who) }
    guard entry.person != .infinitive || isWished(index, stretch), !isConditional(stretch),
      tellsEvent(stretch) || isWholeSentence(index, stretch)
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

  /// « s'inscrit », « s'y rend »: these come only of themselves.
  private func isReflexive(_ index: Int) -> Bool {
    let word = words[index].folded
    guard word.hasPrefix("inscri") || word.hasPrefix("rend"), word != "rendre" else { return true }
    let before = words.folded(index - 1) == "y" ? index - 2 : index - 1
    return ["s", "se", "me", "m", "nous"].contains(words.folded(before))
  }

  private func leadsToEvent(_ index: Int, _ stretch: Range<Int>) -> Bool {
    if words.folded(index - 1) == "y" { return true }
    let near = index + 1..<max(index + 1, min(stretch.upperBound, index + 5))
    return near.contains { at in
      (EventWords.isNoun(words[at].folded) || events.contains { $0.isStrong && $0.range.lowerBound == at }
        || dates.contains { $0.range.lowerBound == at })
        && (index + 1..<at).allSatisfy { words[$0].folded.utf8.count <= 5 }
    }
  }

  /// « passera son PSC1 », « passerai la formation »: an event of the desk's, just behind the verb.
  private func takesEvent(_ index: Int) -> Bool {
    ["son", "sa", "leur", "mon", "ma", "notre", "le", "la", "l", "cette", "ce"].contains(
      words.folded(index + 1))
      && events.contains { $0.range.lowerBound == index + 2 }
  }

  /// Somebody by name is the subject: in the stretch, or before an apposition: « Awa Diallo, ma tante, viendra ».
  private func isNamed(_ index: Int, _ stretch: Range<Int>, _ sentence: Range<Int>) -> Bool {
    if names.contains(where: { stretch.contains($0.range.lowerBound) }) { return true }
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

  /// « elle aimerait assister », « nous avons très envie d'aller ».
  private func isWished(_ index: Int, _ stretch: Range<Int>) -> Bool {
    (max(stretch.lowerBound, index - 8)..<index).contains { at in
      let word = words[at].folded
      return Self.wishes.begin(word) && !["desireux"].contains(word)
    }
  }

  private static let wishes: WordStems = [
    "souhait", "voudr", "veux", "veut", "voulons", "veulent", "aimer", "desir", "envie", "heureu", "ravi",
    "joie", "vouloir", "utile", "souhaitable", "design", "mandat",
    "plaisir", "tiens", "tient", "compt", "intention", "accept", "decid", "volontaire", "want", "would",
    "like",
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

  private func givingUp(_ index: Int, _ entry: PredicateWords.Entry, _ stretch: Range<Int>) -> Sense? {
    guard !isDenied(index, stretch) else { return nil }
    let verb = words[index].folded
    if verb.hasPrefix("laiss") || verb.hasPrefix("ced") {
      return stretch.contains {
        ["place", "chaise", "siege"].contains(words[$0].folded) && words.folded($0 - 1) == "ma"
      }
        ? .cancelSelf : nil
    }
    let isReflexive = ["me", "m", "se", "s", "nous"].contains(words.folded(index - 1))
    guard tellsEvent(stretch) || isReflexive else { return nil }
    if verb.hasPrefix("retire"), !isReflexive { return nil }
    return leaving(subject(index, stretch, entry.person))
  }

  private func leaving(_ who: Subject) -> Sense {
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

  // MARK: What the desk is to do

  private func order(
    _ index: Int, _ entry: PredicateWords.Entry, _ stretch: Range<Int>, _ sentence: Range<Int>
  ) -> Sense? {
    // « X se retire »
    if entry.kind == .drop, ["se", "s"].contains(words.folded(index - 1)), !isDenied(index, stretch) {
      return tellsEvent(stretch) ? leaving(subject(index, stretch, .third)) : nil
    }
    guard isOrder(index, entry, stretch) || continuesOrder(index, entry, stretch, sentence),
      !["sur", "que", "qu"].contains(words.folded(index + 1)), !isDenied(index, stretch)
    else {
      return nil
    }
    if entry.kind == .drop, dropsSomethingElse(index, stretch) { return nil }
    let object = object(index, stretch)
    let who = object == .nobody && isFirstPerson(index, stretch) ? .author : object
    guard entry.kind == .record else {
      switch who {
      case .author: return .cancelSelf
      case .us: return .cancelUs
      case .others: return .cancelOthers
      case .nobody: return .cancelBare
      }
    }
    switch who {
    case .author: return .registerSelf
    case .us: return .registerUs
    case .others: return .registerOthers
    case .nobody: return nil
    }
  }

  /// « enlever la neige », « retirez X de l'affiche », « rayez la réunion de vos agendas »: not a registration.
  private func dropsSomethingElse(_ index: Int, _ stretch: Range<Int>) -> Bool {
    let after = index + 1..<max(index + 1, stretch.upperBound)
    if after.contains(where: { Self.papers.contains(words[$0].folded) }) { return true }
    guard
      ["la", "le", "les", "l", "un", "une", "des", "du", "mon", "ma", "mes", "notre", "nos", "votre", "vos"]
        .contains(words.folded(index + 1)),
      after.contains(index + 2)
    else {
      return false
    }
    let thing = words.folded(index + 2)
    return !Self.registered.contains(thing) && !EventWords.isNoun(thing) && !NameWords.isKinOrOffice(thing)
      && !words[index + 2].isCapitalised && words[index + 2].kind == .word && !CalendarWords.isName(thing)
  }

  private static let papers: WordSet = [
    "affiche", "affiches", "photo", "photos", "site", "tract", "trombinoscope", "organigramme", "agenda",
    "agendas",
    "calendrier", "rendu",
  ]
  private static let registered: WordSet = [
    "inscription", "inscriptions", "participation", "participations", "place", "places", "reservation",
    "reservations",
    "venue", "presence", "nom", "noms", "chaise", "chaises", "siege", "sieges", "demande", "suivants",
    "suivantes",
    "deux", "trois", "quatre", "autre", "autres", "mienne", "leur", "liste", "personne", "personnes",
  ]

  private func isOrder(_ index: Int, _ entry: PredicateWords.Entry, _ stretch: Range<Int>) -> Bool {
    if entry.kind == .drop, isFirstPerson(index, stretch) { return true }
    // « je l'inscris », « j'inscris ma fille »
    if entry.kind == .record, (index - 3..<index).contains(where: { ["je", "j"].contains(words.folded($0)) })
    {
      return ["inscris", "ajoute", "inscrirai"].contains(words[index].folded)
    }
    if entry.person == .you {
      guard !Self.notOrders.contains(words.folded(index - 1)) else { return false }
      // « garde » is « gardé » as often.
      return !words[index].folded.hasSuffix("e") || index == stretch.lowerBound
        || ["moi", "nous", "le", "la", "les"].contains(words.folded(index + 1))
    }
    return (max(stretch.lowerBound, index - 7)..<index).contains { Self.pleas.contains(words[$0].folded) }
  }

  /// « pourriez-vous me retirer de … et me mettre sur … »: the plea stands in the stretch before.
  private func continuesOrder(
    _ index: Int, _ entry: PredicateWords.Entry, _ stretch: Range<Int>, _ sentence: Range<Int>
  ) -> Bool {
    entry.person == .infinitive && ["et", "puis", "and"].contains(words[stretch.lowerBound].folded)
      && index - stretch.lowerBound < 4
      && (sentence.lowerBound..<stretch.lowerBound).contains { Self.pleas.contains(words[$0].folded) }
  }

  /// « j'annule », « je m'inscris à … et annule … ».
  private func isFirstPerson(_ index: Int, _ stretch: Range<Int>) -> Bool {
    guard words[index].folded.hasSuffix("e") else { return false }
    return ["je", "j"].contains(words.folded(index - 1))
      || ["et", "puis"].contains(words.folded(index - 1)) && index == stretch.lowerBound + 1
        && (max(0, stretch.lowerBound - 12)..<stretch.lowerBound).contains {
          ["je", "j"].contains(words[$0].folded)
        }
  }

  private static let notOrders: WordSet = [
    "je", "j", "il", "elle", "on", "ai", "as", "a", "avons", "avez", "ont", "est", "suis", "sont", "ete",
    "avait",
    "avais", "etait", "etais",
  ]

  private static let pleas: WordSet = [
    "merci", "veuillez", "prie", "prions", "pouvez", "pourriez", "pourrez", "voulez", "vouloir", "faut",
    "faudra",
    "faudrait", "demande", "demandons", "saurais", "gre", "please", "souhaite", "voudrais", "aimerais",
  ]

  private func object(_ index: Int, _ stretch: Range<Int>) -> Subject {
    let near = max(stretch.lowerBound, index - 3)..<min(stretch.upperBound, index + 5)
    let folded = near.map { words[$0].folded }
    if names.contains(where: { near.overlaps($0.range) }) { return .others }
    if ["l", "le", "la", "les"].contains(words.folded(index - 1)) || words.folded(index + 1) == "les" {
      return .others
    }
    if !Self.own.isDisjoint(with: folded) { return .author }
    if !Self.ours.isDisjoint(with: folded) { return .us }
    if !Self.theirs.isDisjoint(with: folded.dropLast(0)) { return .others }
    return .nobody
  }

  private static let own: WordSet = ["me", "m", "moi", "mon", "ma", "mes", "my"]
  private static let ours: WordSet = ["nous", "notre", "nos", "our"]
  private static let theirs: WordSet = [
    "lui", "leur", "leurs", "son", "sa", "him", "her", "them", "their",
  ]

  // MARK: Who

  private enum Subject { case author, us, others, nobody }

  /// The nearest pronoun or name before the verb, else what its ending tells.
  private func subject(_ index: Int, _ stretch: Range<Int>, _ person: PredicateWords.Person) -> Subject {
    let isThird = person == .third || person == .thirds
    for at in (stretch.lowerBound..<index).reversed() {
      switch words[at].folded {
      case "je", "j", "me", "m", "moi", "i", "nous", "we": if isThird { continue }
      default: break
      }
      switch words[at].folded {
      case "moi" where isJoined(at): return .us
      case "je", "j", "me", "m", "moi", "i": return .author
      case "nous", "on", "we": return .us
      case "il", "elle", "ils", "elles", "qui", "lui", "he", "she", "they": return .others
      case "mon", "ma", "mes", "my":
        if NameWords.isKinOrOffice(words.folded(at + 1)) { return .others }
        if Self.held.contains(words.folded(at + 1)) { return .author }
      default: if names.contains(where: { $0.range.contains(at) && $0.isFull }) { return .others }
      }
    }
    switch person {
    case .i: return .author
    case .we: return .us
    case .third, .thirds: return .others
    case .infinitive, .you:
      let after = (index..<min(stretch.upperBound, index + 5)).map { words[$0].folded }
      if !Self.own.isDisjoint(with: after) { return .author }
      return Self.ours.isDisjoint(with: after) ? .nobody : .us
    }
  }

  /// « mon épouse et moi », « moi et ma collègue ».
  private func isJoined(_ index: Int) -> Bool {
    let end = words.folded(index + 1) == "meme" ? index + 2 : index + 1
    return ["et", "and"].contains(words.folded(index - 1)) || words.folded(end) == "et"
  }

  /// What a participant has.
  private static let held: WordSet = [
    "presence", "participation", "inscription", "place", "venue", "reservation", "desistement",
  ]

  // MARK: Around the verb

  private static let denials: WordSet = ["pas", "plus", "jamais", "ni", "point"]

  /// « ne … pas », « ne … plus », « pas » after a verb that is spoken.
  private func isDenied(_ index: Int, _ stretch: Range<Int>) -> Bool {
    let before = max(stretch.lowerBound, index - 5)..<index
    let after = index + 1..<min(stretch.upperBound, index + 5)
    let isParticle = before.contains { Negation.isParticle($0, words) }
    if isParticle, before.contains(where: { Self.denials.contains(words[$0].folded) }) { return true }
    if isParticle, after.contains(where: { Self.denials.contains(words[$0].folded) }) { return true }
    return ["pas"].contains(words.folded(index + 1))
      || ["pas", "plus"].contains(words.folded(index - 1))
        && before.contains {
          ["peux", "peut", "pourrai", "pourra", "pouvons", "pourrons", "vais", "va"].contains(
            words[$0].folded)
        }
  }

  /// « je serai là », « nous serons des vôtres », « elle sera absente ».
  private func presence(
    _ index: Int, _ entry: PredicateWords.Entry, _ stretch: Range<Int>, _ sentence: Range<Int>
  ) -> Sense? {
    let near = index + 1..<max(index + 1, min(stretch.upperBound, index + 4))
    if near.contains(where: { ["absent", "absente", "absents", "absentes"].contains(words[$0].folded) }) {
      return isDenied(index, stretch) ? nil : leaving(subject(index, stretch, entry.person))
    }
    let isThere = near.contains { at in
      Self.presences.contains(words[at].folded)
        || words[at].folded == "la" && words[at].text.contains("à")
          && !words.before(at).contains(.hyphen)
        || ["a", "aux", "au"].contains(words[at].folded) && places.contains(at + 1) && !hasPurpose(stretch)
        || ["a", "au"].contains(words[at].folded) && at + 2 < words.count
          && (EventWords.isNoun(words.folded(at + 1)) || EventWords.isNoun(words.folded(at + 2)))
    }
    return isThere ? attendance(index, entry, stretch, sentence) : nil
  }

  /// « je serai à Dole pour voir ma tante », « chez mon frère »: there for something else.
  private func hasPurpose(_ stretch: Range<Int>) -> Bool {
    stretch.contains { ["pour", "chez", "voir", "mais"].contains(words[$0].folded) }
  }

  private static let presences: WordSet = [
    "present", "presente", "presents", "presentes", "parmi", "votres", "partie",
  ]

  private func isPast(_ index: Int, _ stretch: Range<Int>) -> Bool {
    (max(stretch.lowerBound, index - 3)..<index).contains {
      [
        "avais", "avait", "avions", "aurais", "aurait", "aurions", "etais", "etait", "etions", "viens",
        "vient", "venons",
      ].contains(
        words[$0].folded)
    }
  }

  private func isConditional(_ stretch: Range<Int>) -> Bool {
    stretch.contains { ["si", "if", "quand", "qui", "comment"].contains(words[$0].folded) }
  }

  private func tellsEvent(_ stretch: Range<Int>) -> Bool {
    events.contains { $0.isStrong && stretch.contains($0.range.lowerBound) }
      || dates.contains { stretch.contains($0.range.lowerBound) }
      || stretch.contains { EventWords.isNoun(words[$0].folded) || ["y"].contains(words[$0].folded) }
  }
}
