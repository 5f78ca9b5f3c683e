/// « le boulanger ne vient plus », « un orage a remplacé la sécheresse », « faire venir la citerne », « 3, place du Marché »: words of coming
/// and of seats that are of somebody or something with no part in the matter.
///
/// What a benign sentence is about is open; who may be meant by the request is a closed class: the author, pronouns, names, kin, offices,
/// groups, numbers. A noun of none of them is a bystander's, where the sentence tells no event, no day and no future.
struct Bystander: Sendable {
  let words: Words
  let names: [NameRun]
  let events: [EventMention]
  /// Those that are days of an event.
  let days: [DateMention]

  /// Whether that word of the sentence is a bystander's.
  func owns(_ index: Int, in range: Range<Int>) -> Bool {
    if isSquare(index, range) { return true }
    guard !tellsOccasion(range), !isFuture(index) else { return false }
    return isSentFor(index, range) || hasSubject(index, range) || opensOther(index, range)
  }

  /// An absence that is told of a bystander: « le facteur ne vient plus ».
  func isAbsent(_ hit: PhraseBook<Sense>.Hit, in range: Range<Int>) -> Bool {
    guard hit.meaning == .absentThird, !tellsOccasion(range), !hit.range.isEmpty else { return false }
    return !hit.range.contains(where: isFuture) && hasSubject(hit.range.lowerBound, range)
  }

  // MARK: A place that is no seat

  /// « 3, place du Marché », « 7 place des Tilleuls », « sur la place »: where people live and meet.
  private func isSquare(_ index: Int, _ range: Range<Int>) -> Bool {
    guard words[index].folded == "place" else { return false }
    let after = words.folded(index + 1)
    if words.folded(index - 1) == "la", words.folded(index - 2) == "sur", !["de", "d"].contains(after) {
      return !words.after(index).isDisjoint(with: [.comma, .period, .line]) || isVerb(index + 1)
    }
    let isLinked = ["du", "des", "de", "d"].contains(after)
    let named = isLinked ? index + (["la", "l", "le"].contains(words.folded(index + 2)) ? 3 : 2) : index + 1
    guard words.indices.contains(named), words[named].isCapitalised,
      words.before(named).isDisjoint(with: .endsLine),
      !names.contains(where: { $0.isFull && $0.range.lowerBound == named })
    else { return false }
    return (index - 3..<index).contains { at in
      at >= range.lowerBound
        && (words[at].kind == .number || ["bis", "ter", "quater"].contains(words[at].folded))
        && (isLinked || words.before(index).contains(.comma))
    }
  }

  private func isVerb(_ index: Int) -> Bool { FiniteVerb.stands(in: index..<index + 1, words) }

  // MARK: Whose verb it is

  /// « faire venir la citerne », « j'ai fait venir un élagueur ».
  private func isSentFor(_ index: Int, _ range: Range<Int>) -> Bool {
    guard Unmeant.isInfinitive(words[index].folded),
      ["faire", "fait", "fais", "fasse"].contains(words.folded(index - 1))
    else { return false }
    return range.contains(index + 2) && isBystander(nounBehind: index + 1, range)
  }

  /// « le boulanger ne vient plus », « les chevreuils viennent manger mes rosiers ».
  private func hasSubject(_ index: Int, _ range: Range<Int>) -> Bool {
    guard !Self.nouns.begin(words[index].folded) else { return false }
    var at = index - 1
    while at > range.lowerBound,
      Self.betweenSubjectAndVerb.contains(words[at].folded) && words[at].text != "à"
        || words[at].folded.hasSuffix("ment"),
      words.before(at + 1).isSubset(of: [.space, .apostrophe, .hyphen])
    { at -= 1 }
    guard at > range.lowerBound, at < index, words.before(at + 1).isSubset(of: [.space, .apostrophe]) else {
      return false
    }
    return isBystander(noun: at, after: determiner(before: at, range))
  }

  /// « Finalement l'été n'a pas été si mauvais »: an adverb before what somebody or something else does.
  private func opensOther(_ index: Int, _ range: Range<Int>) -> Bool {
    guard ["finalement", "seulement", "uniquement"].contains(words[index].folded), index == range.lowerBound
    else { return false }
    return isBystander(nounBehind: index + 1, range)
  }

  private func determiner(before noun: Int, _ range: Range<Int>) -> Int? {
    (max(range.lowerBound, noun - 2)..<noun).last { Self.determiners.contains(words[$0].folded) }
  }

  private func isBystander(nounBehind index: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(index), Self.determiners.contains(words[index].folded), range.contains(index + 1)
    else { return false }
    return isBystander(noun: index + 1, after: index)
  }

  private func isBystander(noun: Int, after determiner: Int?) -> Bool {
    guard let determiner else { return false }
    return determiner < noun
      && (determiner + 1...noun).allSatisfy { at in
        let word = words[at]
        return !EventWords.isFunction(word.folded) && word.kind == .word && word.folded.utf8.count > 2
          && !NameWords.isKinOrOffice(word.folded)
          && !NameWords.organisations.contains(word.folded) && !OrganisationNouns.opens(word.folded)
          && !Self.mayBeMeant.contains(word.folded) && CalendarWords.numbers[word.folded] == nil
          && !names.contains { $0.range.contains(at) } && !NameWords.civilities.contains(word.folded)
      }
  }

  /// The sentence tells an event, a day, or somebody by name: it may be about the request.
  private func tellsOccasion(_ range: Range<Int>) -> Bool {
    events.contains { $0.isStrong && range.contains($0.range.lowerBound) }
      || range.contains { EventWords.isNoun(words[$0].folded) }
      || days.contains { range.contains($0.range.lowerBound) }
      || names.contains { $0.isFull && range.contains($0.range.lowerBound) }
  }

  private func isFuture(_ index: Int) -> Bool {
    ["ra", "ront", "rait", "raient"].contains(where: words[index].folded.hasSuffix)
  }

  /// Alarming words that are no verb.
  private static let nouns: WordStems = [
    "presen", "attente", "place", "plutot", "finalement", "sauf", "registr",
  ]

  private static let betweenSubjectAndVerb: WordSet = [
    "ne", "n", "y", "en", "se", "s", "le", "la", "l", "les", "lui", "leur", "me", "m", "nous", "a", "ont",
    "avait",
    "avaient", "est", "sont", "etait", "etaient", "pas", "plus", "jamais", "deja", "bien", "souvent",
    "toujours",
    "tout", "peut", "peuvent", "doit", "doivent", "va", "vont", "encore",
  ]
  private static let determiners: WordSet = [
    "le", "la", "l", "les", "un", "une", "des", "du", "ce", "cet", "cette", "ces", "mon", "ma", "mes", "son",
    "sa",
    "ses", "leur", "leurs", "notre", "nos", "votre", "vos",
  ]
  private static let mayBeMeant: WordSet = [
    "autre", "autres", "reste", "groupe", "groupes", "classe", "famille", "troupe", "bande", "duo", "trio",
    "couple",
    "troisieme", "deuxieme", "second", "seconde", "premier", "premiere", "dernier", "derniere", "quatrieme",
    "moitie",
    "majorite", "invite", "invitee", "invites", "inscrit", "inscrite", "inscrits", "participant",
    "participante",
    "participants", "personne", "personnes", "dame", "monsieur", "jeune", "jeunes", "enfant", "enfants",
    "petit",
    "petite", "petits", "gens", "accompagnant", "accompagnateur", "accompagnatrice", "candidat", "candidate",
    "interesse",
    "interessee", "premiers", "deux", "mienne", "sienne", "notre", "demandeur", "intervenant", "intervenante",
    "locataire",
    "client", "cliente", "tuteur", "tutrice", "aide", "auxiliaire", "voisinage", "copains", "copines", "amis",
    "amies",
  ]
}
