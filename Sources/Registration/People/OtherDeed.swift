/// « La directrice, Mme Petit, signera la convention », « c'est Omar Sarr qui garde les enfants »: somebody named does something else than
/// come, in a sentence that asks for nothing.
///
/// What they do is open; words of coming, of company and of seats are a closed class, and none of them may stand there. Where French puts a
/// verb behind its subject, no list of verbs is needed: a small word that is no preposition, no noun of what somebody is, and agrees with
/// nobody.
struct OtherDeed: Sendable {
  let words: Words
  let names: [NameRun]

  func isTold(of run: NameRun, in range: Range<Int>) -> Bool {
    if isDealtWith(run, range) { return true }
    guard let verb = verb(of: run, range), !Joining.stands(in: range, behind: run, words) else {
      return false
    }
    return !range.contains { isOfComing($0) && !NoSuccessor.isTold(at: $0, words, in: range) }
      && !Range(verb, upTo: range.upperBound).contains { joins($0, range) }
  }

  /// « prévenir X », « en copie, ma responsable, X », « la facture est à adresser à X »: the author or the desk does something to them.
  private func isDealtWith(_ run: NameRun, _ range: Range<Int>) -> Bool {
    let start = PersonPhrase(words: words, names: []).start(of: run, in: range)
    let isQuiet = !range.contains {
      isOfComing($0) && !NoSuccessor.isTold(at: $0, words, in: range) || joins($0, range)
        || Negation.isParticle($0, words) || Self.ofDesk.contains(words[$0].folded)
    }
    guard isQuiet, start > range.lowerBound else { return false }
    let before = words[start - 1].folded
    if Self.contacts.begin(before) { return true }
    if before == "a", start - 1 > range.lowerBound, Self.contacts.begin(words.folded(start - 2)) {
      return true
    }
    return before == "copie" && ["en", "ci"].contains(words.folded(start - 2)) || before == "cc"
  }

  /// What the desk is asked to do is a human's.
  private static let ofDesk: WordSet = [
    "vous", "pouvez", "pourriez", "merci", "veuillez", "voulez", "svp", "priere",
  ]
  private static let contacts: WordStems = [
    "contact", "appel", "preven", "avert", "telephon", "adress", "factur", "salu", "embrass", "ecri", "parl",
    "inform", "remplac", "succed", "transm", "remi", "connai", "rencontr", "crois",
  ]

  /// Where the verb stands whose subject the name is.
  func verb(of run: NameRun, _ range: Range<Int>) -> Int? {
    let end = run.range.upperBound
    guard range.contains(end) else { return nil }
    if words[end].folded == "qui" {
      return verb(at: end + 1, range, isCertain: true)
    }
    if words.before(end).isSubset(of: [.space, .close]) { return verb(at: end, range, isCertain: false) }
    // « Mme Petit, notre adjointe, signera … »: behind the apposition.
    guard words.before(end).contains(.comma) else { return nil }
    let close = Range(end + 1, upTo: min(end + 12, range.upperBound)).first {
      words.before($0).contains(.comma)
    }
    let open = [end] + (close.map { [$0] } ?? [])
    return open.lazy.compactMap { at in
      isInflected(skipping(at, range), range) ? skipping(at, range) : nil
    }.first
  }

  private func verb(at start: Int, _ range: Range<Int>, isCertain: Bool) -> Int? {
    let at = skipping(start, range)
    guard range.contains(at), words[at].kind == .word, !words[at].isCapitalised else { return nil }
    let word = words[at].folded
    let isNone =
      word.utf8.count < 2 && word != "a" || words[at].text == "à" || NameWords.isKinOrOffice(word)
      || Self.noVerb.contains(word)
    if isNone { return nil }
    return isCertain || at > start || !Self.states.begin(word) ? at : nil
  }

  /// A pronoun before it, or an ending that only verbs have.
  private func isInflected(_ at: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(at), words[at].kind == .word, !words[at].isCapitalised else { return false }
    let word = words[at].folded
    if at > range.lowerBound, Self.clitics.contains(words[at - 1].folded), word.utf8.count > 2,
      words[at - 1].folded != "nous", words[at - 1].folded != "vous", words[at - 1].folded != "en"
    {
      return !Self.noVerb.contains(word)
    }
    return Self.finite.contains(word)
      || word.utf8.count > 4 && Self.endings.contains { word.hasSuffix($0) }
        && !Self.nouns.contains(word)
  }

  private func skipping(_ start: Int, _ range: Range<Int>) -> Int {
    var at = start
    while range.contains(at), Self.clitics.contains(words[at].folded), range.contains(at + 1),
      words.before(at + 1).isSubset(of: [.space, .apostrophe])
    {
      at += 1
    }
    return at
  }

  /// Of coming, registering or giving up: not of somebody who « m'a recommandé de venir ».
  private func isOfComing(_ index: Int) -> Bool {
    let word = words[index].folded
    return ComingWords.isAlarm(word) || ComingWords.isOfComing(word)
      || ComingWords.isSending(word) && sendsSomebody(index)
      || Self.company.begin(word)
      || PredicateWords.forms[word].map { $0.kind == .attend } ?? false
        && !Self.light.contains(word)
  }

  /// « enverra le chèque » sends nobody.
  private func sendsSomebody(_ index: Int) -> Bool {
    Range(index + 1, upTo: min(index + 6, words.count)).contains { at in
      NameWords.isKinOrOffice(words[at].folded) || words[at].number != nil
        || CalendarWords.numbers[words[at].folded] != nil || EventWords.isNoun(words[at].folded)
        || names.contains { $0.range.contains(at) }
    }
  }

  private func joins(_ index: Int, _ range: Range<Int>) -> Bool {
    Self.joining.contains(words[index].folded) || EventWords.isNoun(words[index].folded)
      || words[index].number != nil && words.folded(index + 1).hasPrefix("pers")
  }

  private static let company: WordStems = [
    "interess", "partant", "volontair", "motiv", "inclu", "suivr", "suiv", "ira", "iront", "candidat",
    "tente", "attend", "assist", "preneu", "rejoin", "joint", "joind", "souhait", "voudr", "veu", "aimer",
    "desir", "compt",
  ]
  private static let joining: WordSet = ["aussi", "egalement", "idem", "pareil", "oui", "non"]
  /// Verbs of coming only where an event is their object.
  private static let light: WordSet = [
    "prendre", "demander", "avoir", "faire", "fera", "feront", "vais", "va",
  ]

  private static let clitics: WordSet = [
    "me", "m", "te", "t", "nous", "vous", "le", "la", "l", "les", "lui", "leur", "se", "s", "y", "en", "ne",
    "n",
  ]
  /// What may follow a name without being its verb.
  private static let noVerb: WordSet = [
    "et", "ou", "ni", "de", "du", "des", "d", "au", "aux", "pour", "par", "avec", "sans", "sur", "sous",
    "dans",
    "chez", "en", "vers", "comme", "que", "qu", "dont", "qui", "mais", "donc", "car", "aussi", "egalement",
    "ainsi", "puis", "plus", "seul", "seule", "uniquement", "seulement", "oui", "non", "ok", "le", "la",
    "les",
    "un", "une", "deux", "trois", "mon", "ma", "mes", "son", "sa", "ses", "notre", "nos", "votre", "vos",
    "leur",
    "leurs", "ce", "cette", "ces", "pas", "peut", "si", "tel", "tous", "toutes", "je", "nous", "on", "il",
    "elle",
    "ils", "elles", "vous", "svp", "merci", "ici", "la", "bien", "deja", "et", "and", "to", "for", "with",
    "of",
    "at", "the", "a", "mail", "telephone", "portable", "ne", "nee", "dit", "dite", "junior", "senior", "pere",
    "fils", "via", "contre", "avant", "apres", "pendant", "depuis", "entre", "selon",
  ]
  /// To be in some state, which may be that of who comes.
  private static let states: WordStems = [
    "disponib", "libre", "present", "absent", "partant", "interess", "inscrit",
  ]
  private static let finite: WordSet = [
    "est", "a", "sont", "ont", "etait", "etaient", "avait", "avaient", "fait", "font", "dit", "peut",
    "peuvent",
    "doit", "doivent", "prend", "prennent", "met", "tient", "tiennent", "garde", "gardent", "paie", "paye",
    "signe", "signent", "reste", "restent", "sait", "savent", "connait", "donne", "donnent", "gere", "gerent",
    "pense", "croit", "dirige", "preside", "anime", "organise", "travaille", "habite", "vit", "trouve",
  ]
  private static let endings = [
    "era", "eront", "ira", "iront", "dra", "dront", "tra", "ait", "aient", "rons",
  ]
  private static let nouns: WordSet = [
    "opera", "camera", "extra", "ultra", "parfait", "retrait", "portrait", "extrait", "souhait", "environs",
  ]
}
