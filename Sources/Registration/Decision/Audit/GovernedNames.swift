/// Somebody who would come or leave, and is named only for what they are to somebody else, or did: « la nièce de Rose Petit », « Omar Sarr,
/// recommandé par Rose Petit », « en l'absence de Rose Petit », « Rose Petit m'informe qu'Omar Sarr ne viendra pas ».
struct GovernedNames {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  private var words: Words { reading.words }

  /// The name of somebody who has no other part in the letter, or nobody's.
  var objection: Range<Int>? {
    let author = reading.author.nameWords
    if actions.flatMap(\.participants).contains(where: { Self.households.contains($0.nameWords.first ?? "") })
    {
      return clauses.first?.range
    }
    if let relative = onlyRelative { return relative }
    for participant in actions.flatMap(\.participants) {
      let name = participant.nameWords
      guard !name.isEmpty, !PersonName.agree(name, author) else { continue }
      let told = reading.names.filter { run in
        run.isFull && PersonName.agree(run.words, name)
          && clauses.contains { $0.range.contains(run.range.lowerBound) }
      }
      let comes = actions.contains { $0.verb == .register && $0.participants.contains(participant) }
      if let first = told.first, told.allSatisfy({ isGoverned($0) || comes && isMentioned($0) }) {
        return first.range
      }
    }
    return nil
  }

  private static let households: WordSet = ["famille", "couple", "foyer", "monsieur", "madame"]

  /// « inscrivez Rose Petit, née Diallo », by Awa Diallo, who would come as well and does not say so.
  private var onlyRelative: Range<Int>? {
    let author = reading.author.nameWords
    guard actions.flatMap(\.participants).contains(where: { PersonName.agree($0.nameWords, author) }),
      !clauses.contains(where: { clause in
        clause.has([
          .registerSelf, .registerUs, .registerNominal, .cancelSelf, .cancelUs, .cancelBare, .replaces,
        ])
          || clause.range.contains { ["moi", "me", "m", "nous"].contains(words[$0].folded) }
      })
    else { return nil }
    let told = reading.names.filter { run in
      PersonName.agree(run.words, author) && clauses.contains { $0.range.contains(run.range.lowerBound) }
    }
    guard let first = told.first, told.allSatisfy({ isRelative($0) }) else { return nil }
    return first.range
  }

  /// « née Diallo », « cousine Diallo », « mère d'Awa Diallo ».
  private func isRelative(_ run: NameRun) -> Bool {
    let before = words.folded(run.range.lowerBound - 1)
    return ["nee", "ne", "epouse", "veuve", "cousine", "cousin"].contains(before)
      || ["de", "d"].contains(before) && NameWords.kin.contains(words.folded(run.range.lowerBound - 2))
  }

  /// The name is of somebody told of, and no participant's.
  func isGoverned(_ run: NameRun) -> Bool {
    guard let clause = clauses.first(where: { $0.range.contains(run.range.lowerBound) }),
      !clause.sentence.isSubject
    else { return false }
    return isComplement(run, clause) || isMatrix(run, clause) || doesOther(run, clause) || isLabelled(run)
      || isApposed(run, clause)
  }

  /// What they do, or what is done with their name, is not to come.
  private func isMentioned(_ run: NameRun) -> Bool {
    guard let clause = clauses.first(where: { $0.range.contains(run.range.lowerBound) }),
      !clause.has([.replaces])
    else {
      return false
    }
    return doesToAuthor(run, clause) || isOfEvent(run, clause) || isToldOf(run)
  }

  /// « …, qui la conduira », « c'est Rose Petit qui gère les inscriptions », « Rose Petit part à la retraite ».
  private func doesOther(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let behind = Range(run.range.upperBound, upTo: min(run.range.upperBound + 7, clause.range.upperBound))
    if clause.has([.replaces]) { return false }
    if behind.contains(where: { Self.deeds.begin(words[$0].folded) }) { return true }
    let first = run.range.lowerBound
    guard words.folded(first - 1) == "est", words.folded(first - 2) == "c",
      words.folded(run.range.upperBound) == "qui"
    else { return false }
    return !(run.range.upperBound..<run.range.upperBound + 5).contains { at in
      let word = words.folded(at)
      return ComingWords.isOfComing(word) || Self.agents.begin(word) || PredicateWords.forms[word] != nil
        || ["prend", "prendra", "sera", "vient", "suivra", "fera", "occupera"].contains(word)
    }
  }

  /// « Rose Petit, mon assureur, me l'a conseillée », « Rose Petit nous quitte »: what somebody does to the author, or with them.
  private func doesToAuthor(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    var at = run.range.upperBound
    if words.folded(at) == "et", let next = reading.names.first(where: { $0.range.lowerBound == at + 1 }) {
      at = next.range.upperBound
    }
    guard clause.range.contains(at + 1) else { return false }
    if words.folded(at) == "qui" { at += 1 }
    if words.before(at).contains(.comma),
      let comma = Range(at, upTo: min(at + 6, clause.range.upperBound)).first(where: {
        $0 > at && words.before($0).contains(.comma)
      })
    {
      at = comma
    }
    guard ["me", "m", "nous"].contains(words.folded(at)), !words[at].isCapitalised,
      clause.range.contains(at + 1),
      words.before(at).isSubset(of: [.space, .comma, .line]), !isAskedFor(run, clause)
    else { return false }
    return !(at + 1..<at + 4).contains {
      Self.agents.begin(words.folded($0)) || Self.orders.begin(words.folded($0))
    }
  }

  /// « m'a demandé de l'inscrire », « nous rejoindra ».
  private static let orders: WordStems = ["rejoin", "demand", "charg", "pri", "mandat"]

  /// « une place aussi pour mon fils Omar Sarr, qui m'emmènera ».
  private func isAskedFor(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    clause.has(Sense.registering)
      && (run.range.lowerBound - 4..<run.range.lowerBound).contains {
        clause.range.contains($0) && ["pour", "avec"].contains(words[$0].folded)
      }
  }

  /// « la formation que donne Rose Petit », « à laquelle va Rose Petit », « que Rose Petit a suivie ».
  private func isOfEvent(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let first = run.range.lowerBound
    let relative: WordSet = ["que", "qu", "laquelle", "lequel", "dont"]
    if relative.contains(words.folded(first - 2)), clause.range.contains(first - 2),
      words.folded(first - 3) != "ainsi",
      words.folded(first - 1).utf8.count > 1, !NameWords.civilities.contains(words.folded(first - 1)),
      !NameWords.isKinOrOffice(words.folded(first - 1))
    {
      return EventWords.isNoun(words.folded(first - 3)) || words.folded(first - 3) == "a"
        || reading.events.contains { $0.range.upperBound == first - 2 || $0.range.upperBound == first - 3 }
    }
    return ["que", "qu"].contains(words.folded(first - 1))
      && ["a", "avait", "suit", "anime", "donne"].contains(words[run.range.upperBound].text)
      && words.folded(first - 2) != "ainsi"
  }

  /// « j'en parlerai à mes collègues Rose Petit et Omar Sarr », « mettez Rose Petit en copie », « Rose Petit, dont vous avez déjà l'inscription ».
  private func isToldOf(_ run: NameRun) -> Bool {
    let first = run.range.lowerBound, end = run.range.upperBound
    if words.folded(end) == "en", words.folded(end + 1) == "copie", words.before(end).isSubset(of: .space) {
      return true
    }
    // « Rose Petit, dont le mari Omar est souffrant »
    if words.folded(first - 3) == "dont", NameWords.isKinOrOffice(words.folded(first - 1)) { return true }
    // « s'il reste une place pour Rose Petit »
    if words.folded(first - 1) == "pour", (first - 8..<first).contains(where: { words.folded($0) == "reste" })
    {
      return true
    }
    let behind = (end..<end + 5).prefix { at in
      !["moi", "je", "j", "nous"].contains(words.folded(at))
        && words.before(at).isDisjoint(with: .endsSentence)
    }
    if behind.contains(where: { words.folded($0) == "deja" }),
      words.before(end).isDisjoint(with: .endsSentence)
    {
      return true
    }
    return (first - 8..<first).contains { at in
      ["parlerai", "parlerons", "suivre", "transmettrai", "transmettrons", "transmets", "dirai"].contains(
        words.folded(at))
        && ["a", "au", "aux"].contains(words.folded(at + 1))
        && (at + 2..<first).allSatisfy { !ComingWords.isDecisive(words.folded($0)) }
    }
  }

  private static let deeds: WordStems = [
    "conduira", "attendra", "depose", "repart", "ramenera", "retraite", "demission", "chauffeur",
  ]

  /// « inscrivez Rose Petit, Amis du Lac. », by Rose Petit: for whom she comes.
  private func isApposed(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    guard run.range.upperBound == clause.range.upperBound, words.before(run.range.lowerBound).contains(.comma)
    else {
      return false
    }
    let address = Folding.fold(reading.author.address)
    return (run.parts > 2 || run.words.allSatisfy { $0.utf8.count > 3 && address.holds($0) })
      && reading.names.contains {
        $0.range.upperBound == run.range.lowerBound && PersonName.agree($0.words, reading.author.nameWords)
      }
  }

  /// « N+1 : Rose Petit », « Validé par : … »
  private func isLabelled(_ run: NameRun) -> Bool {
    let label = run.range.lowerBound - 1
    guard words.before(run.range.lowerBound).contains(.colon) else { return false }
    return [
      "1", "par", "manager", "contact", "suppleante", "suppleant", "titulaire", "hierarchique", "facturation",
      "referent", "referente",
    ]
    .contains(words.folded(label))
  }

  /// The word that governs the name: before a civility, and before « notre trésorier ».
  private func governor(of run: NameRun, _ clause: Reading.Clause) -> Int? {
    var at = run.range.lowerBound - 1
    if at >= clause.range.lowerBound, words.before(at + 1).contains(.comma),
      NameWords.isKinOrOffice(words[at].folded)
    {
      at -= 1
    }
    while at >= clause.range.lowerBound, words.before(at + 1).isSubset(of: [.space, .dot, .apostrophe]),
      NameWords.civilities.contains(words[at].folded) || NameWords.isKinOrOffice(words[at].folded)
        || [
          "notre", "mon", "ma", "son", "sa", "votre", "leur", "nouveau", "nouvelle", "adjoint", "adjointe",
          "aussi", "egalement",
        ].contains(words[at].folded)
    { at -= 1 }
    guard at >= clause.range.lowerBound,
      words.before(at + 1).isSubset(of: [.space, .dot, .apostrophe, .line])
    else { return nil }
    return at
  }

  private func isComplement(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    guard let at = governor(of: run, clause) else { return false }
    let before = words.folded(at - 1)
    switch words[at].folded {
    case "de", "d", "du": return isOwner(at, clause)
    case "par":
      return !Range(clause.range.lowerBound, upTo: at).contains { Self.agents.begin(words[$0].folded) }
    // « tout comme Rose Petit »: she as well.
    case "comme": return before != "tout"
    case "selon", "chez": return true
    case "dont": return ["est", "etait"].contains(words.folded(run.range.upperBound))
    case "que", "qu": return ["temps", "autant"].contains(before)
    case "a":
      return !clause.has([.replaces]) && !["place", "places", "siege"].contains(before)
        && !clause.has(Sense.cancelling)
    case "avec": return isDealing(at, clause)
    default: return isObject(at, clause)
    }
  }

  /// « la nièce de », « l'absence de », « au nom de »: a noun that is no registration.
  private func isOwner(_ link: Int, _ clause: Reading.Clause) -> Bool {
    let noun = words.folded(link - 1)
    if noun == "absence" { return !clause.has(Sense.cancelling) }
    if noun == "nom" {
      return words.folded(link - 2) == "au"
        && reading.names.contains {
          $0.isFull && $0.range.upperBound <= link && clause.range.contains($0.range.lowerBound)
        }
    }
    return !["compagnie", "personne"].contains(noun)
      && (NameWords.isKinOrOffice(noun) || Self.relations.begin(noun))
  }

  private static let relations: WordStems = [
    "assistant", "collaborat", "remplacant", "niece", "neveu", "veuve", "voisin", "tuteur", "successeur",
    "supplean",
    "adjoint", "conjoint", "compagn", "beau", "belle", "epou", "collegue", "representant", "eleve",
  ]
  private static let agents: WordStems = [
    "represent", "remplac", "accompagn", "assure", "suppl", "suivi", "occup", "incarn", "conduit", "dirig",
    "pris",
  ]

  /// « travaille avec », « déjeunerai avec », « conversation avec »: another verb, or a noun, in the stretch that holds it.
  private func isDealing(_ link: Int, _ clause: Reading.Clause) -> Bool {
    if Self.dealings.begin(words.folded(link - 1)) || Self.dealings.begin(words.folded(link - 2)) {
      return true
    }
    guard let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(link) }),
      stretch.lowerBound > clause.range.lowerBound
    else { return false }
    let asks = clause.hits.contains { Sense.asking.contains($0.meaning) && $0.range.overlaps(stretch) }
    let isVerb = Range(stretch.lowerBound, upTo: link).contains { at in
      let word = words[at].folded
      return word.hasSuffix("rai") && !ComingWords.isOfComing(word) && PredicateWords.forms[word] == nil
        || ["travaille", "travaillent", "eue", "eu", "qui"].contains(word)
    }
    return isVerb && !asks
  }

  private static let dealings: WordStems = [
    "conversation", "discussion", "echange", "entretien", "appel", "telephone", "travaill", "dejeun",
    "convenu",
    "rendez",
    "formulaire",
  ]

  /// « rencontrer Rose Petit », « conduire Omar Sarr »: an infinitive that asks for nobody.
  private func isObject(_ at: Int, _ clause: Reading.Clause) -> Bool {
    Self.objects.begin(words[at].folded)
  }

  private static let objects: WordStems = [
    "rencontrer", "conduire", "accompagner", "rejoindr", "representer", "saluer", "emmener", "ramener",
    "deposer", "informer", "facturer", "rappeler", "avertir", "appeler",
    "succede", "voir", "remercier", "prevenir", "contacter", "joindre",
  ]

  /// « Rose Petit souhaite qu'Omar Sarr participe », « Rose Petit vous prie d'excuser Omar Sarr »: who speaks of another.
  private func isMatrix(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let others = reading.names.filter { other in
      other.isFull && other.range.lowerBound > run.range.upperBound
        && clause.range.contains(other.range.lowerBound)
        && actions.flatMap(\.participants).contains {
          PersonName.agree(other.words, $0.nameWords)
        }
    }
    guard let next = others.first else { return false }
    let between = Range(run.range.upperBound, upTo: next.range.lowerBound)
    let verb = between.first {
      Self.saying.begin(words[$0].folded) && !["la", "sa", "ma", "leur", "l"].contains(words.folded($0 - 1))
    }
    guard let verb else { return false }
    return Range(verb, upTo: next.range.lowerBound).contains {
      ["que", "qu", "d", "de"].contains(words[$0].folded)
    }
      && !between.contains { ["et"].contains(words[$0].folded) && words.before($0) == .space && $0 < verb }
  }

  private static let saying: WordStems = [
    "souhait", "aimerait", "voudrait", "veut", "desire", "inform", "indiqu", "dit", "annonc", "signal",
    "appris", "apprend",
    "prie", "demand", "propos", "prefer", "charg", "pense",
  ]
}
