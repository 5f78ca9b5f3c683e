/// What the desk is to do: « inscrivez-la », « merci de retirer mon nom ».
extension PredicateReader {
  func order(
    _ index: Int, _ entry: PredicateWords.Entry, _ stretch: Range<Int>, _ sentence: Range<Int>
  ) -> Sense? {
    // « X se retire », « moi je me retire »
    if entry.kind == .drop, ["se", "s"].contains(words.folded(index - 1)), !isDenied(index, stretch) {
      return tellsEvent(stretch) ? leaving(subject(index, stretch, .third)) : nil
    }
    if entry.kind == .drop, ["me", "m"].contains(words.folded(index - 1)),
      ["je", "j"].contains(words.folded(index - 2)), !isDenied(index, stretch)
    {
      return .cancelSelf
    }
    guard isOrder(index, entry, stretch) || continuesOrder(index, entry, stretch, sentence),
      !["sur", "que", "qu"].contains(words.folded(index + 1)), !isDenied(index, stretch)
    else {
      return nil
    }
    if entry.kind == .drop, dropsSomethingElse(index, stretch) { return nil }
    if entry.kind == .record, stretch.contains(where: { Self.mailings.contains(words[$0].folded) }) {
      return nil
    }
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
    if isPronounBehind(index) { return false }
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
  /// Lists that are no event's: « mettez-moi sur la liste de diffusion ».
  static let mailings: WordSet = ["diffusion", "newsletter", "infolettre", "mailing"]
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
      && Range(sentence.lowerBound, upTo: stretch.lowerBound).contains {
        Self.pleas.contains(words[$0].folded)
      }
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
    "faudrait", "demande", "demandons", "saurais", "gre", "please", "pensez", "penser", "songez", "souhaite",
    "voudrais", "aimerais",
  ]

  private func object(_ index: Int, _ stretch: Range<Int>) -> Subject {
    let near = Range(max(stretch.lowerBound, index - 3), upTo: min(stretch.upperBound, index + 5))
    let folded = near.map { words[$0].folded }
    if names.contains(where: { near.overlaps($0.range) && ($0.isFull || $0.range.lowerBound >= index) }) {
      return .others
    }
    // « gardez-la-moi »
    if isPronounBehind(index), words.before(index + 2).contains(.hyphen) {
      if words.folded(index + 2) == "moi" { return .author }
      if words.folded(index + 2) == "nous" { return .us }
    }
    if ["l", "le", "la", "les"].contains(words.folded(index - 1)) || isPronounBehind(index) {
      return .others
    }
    if ["la", "le"].contains(words.folded(index + 1)), words.before(index + 1).contains(.hyphen) {
      return .others
    }
    if !Self.own.isDisjoint(with: folded) { return .author }
    if !Self.ours.isDisjoint(with: folded) { return .us }
    if !Self.theirs.isDisjoint(with: folded.dropLast(0)) { return .others }
    return .nobody
  }

  /// « effacez-la », « inscris le »: no noun follows.
  private func isPronounBehind(_ index: Int) -> Bool {
    switch words.folded(index + 1) {
    case "les": true
    case "le", "la": words.before(index + 1).contains(.hyphen)
    default: false
    }
  }

  static let own: WordSet = ["me", "m", "moi", "mon", "ma", "mes", "my"]
  static let ours: WordSet = ["nous", "notre", "nos", "our"]
  private static let theirs: WordSet = [
    "lui", "leur", "leurs", "son", "sa", "him", "her", "them", "their",
  ]
}
