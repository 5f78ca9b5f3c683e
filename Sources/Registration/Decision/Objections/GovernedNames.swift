/// Somebody who would come or leave, and is named only for what they are to somebody else, or did: « la nièce de Rose Petit », « Omar Sarr,
/// recommandé par Rose Petit », « en l'absence de Rose Petit », « Rose Petit m'informe qu'Omar Sarr ne viendra pas ».
struct GovernedNames {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  var words: Words { reading.words }

  /// The name of somebody who has no other part in the letter, or nobody's.
  var objection: Range<Int>? {
    let author = reading.author.nameWords
    if actions.names().contains(where: { Self.households.contains($0.first ?? "") }) {
      return clauses.first?.range
    }
    if let relative = onlyRelative { return relative }
    for name in actions.names() {
      guard !name.isEmpty, !PersonName.agree(name, author) else { continue }
      let told = reading.names.filter { run in
        run.isFull && PersonName.agree(run.words, name)
          && clauses.contains { $0.range.contains(run.range.lowerBound) }
      }
      let comes = actions.names(.register).contains(name)
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
    guard actions.hold(author),
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
    guard let first = told.first, told.allSatisfy({ Relative.isTold(by: $0, words) }) else { return nil }
    return first.range
  }

  /// The name is of somebody told of, and no participant's.
  func isGoverned(_ run: NameRun) -> Bool {
    guard let clause = clauses.first(where: { $0.range.contains(run.range.lowerBound) }),
      !clause.sentence.isSubject
    else { return false }
    return isComplement(run, clause) || isMatrix(run, clause) || doesOther(run, clause) || isLabelled(run)
      || isApposed(run, clause)
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
  static let agents: WordStems = [
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
        && actions.hold(other)
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
