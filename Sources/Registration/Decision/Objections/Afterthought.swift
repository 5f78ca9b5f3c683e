/// What is said after a request, or of it, that takes some of it back: « … PS : oubliez Rose », « Omar est en congé cette semaine-là »,
/// « je recompte : 4 ». Whatever was understood of it, a human reads such a letter.
struct Afterthought {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  private var words: Words { reading.words }

  init(reading: Reading, clauses: [Reading.Clause], actions: [Action]) {
    self.reading = reading
    self.clauses = clauses.filter { !$0.sentence.isSubject }
    self.actions = actions
  }

  /// The words that take something back.
  var objection: Range<Int>? {
    let verbs = Set(actions.map(\.verb))
    for clause in clauses {
      if let hit = Self.turning.hits(in: words, clause.range).first(where: { !isMended($0) }) {
        return hit.range
      }
      if verbs == [.register], let hit = Self.undone.hits(in: words, clause.range).first { return hit.range }
      if verbs.count > 1, let hit = Self.conditions.hits(in: words, clause.range).first { return hit.range }
      if let hit = instead(clause) { return hit }
    }
    if verbs != [.cancel], let later { return later }
    if let excuse { return excuse }
    if let forgotten { return forgotten }
    if verbs == [.register], let kept = keptElsewhere { return kept }
    if verbs == [.register], let absent = leavingAuthor ?? seatedOther { return absent }
    return unavailable ?? (verbs == [.cancel] ? resumed : nil)
  }

  /// « Je me suis trompée : … Pouvez-vous annuler la première et m'inscrire à la seconde ? »: what is to be done about it is asked.
  private func isMended(_ hit: PhraseBook<Bool>.Hit) -> Bool {
    guard Set(actions.map(\.verb)).count > 1, words.folded(hit.range.upperBound - 1).hasPrefix("tromp") else {
      return false
    }
    return clauses.contains { clause in
      clause.range.lowerBound > hit.range.lowerBound && clause.has(Sense.registering)
        && clause.has(Sense.cancelling.union([.moves]))
    }
  }

  private static let turning = PhraseBook<Bool>([
    true: """
    je recompte|rectifie
    rectification|correction
    ou|ou plutot l inverse
    j ai inverse
    je barre
    s est|etait decommande|decommandee
    fausse alerte
    je voulais dire
    j ai dit
    je confonds
    me suis trompe|trompee
    je me trompe
    de|en moins a|au|aux|le|pour
    de plus que prevu
    donc inutile
    puis|donc non
    sera|serait non
    je veux dire
    enfin celle|celui
    sinon non
    matin|midi|soir seulement|uniquement
    seulement|uniquement le matin
    seulement|uniquement l apres midi
    doit|doivent encore valider|confirmer|decider|accepter|approuver
    faut que je choisisse|decide
    qu il me fallait
    """
  ])

  /// Beside what is registered alone.
  private static let undone = PhraseBook<Bool>([
    true: """
    laissez tomber
    apres|a la reflexion
    reflexion faite
    mettez|inscrivez plutot son|leur|le|la
    plutot son|leur nom
    tant pis ce sera
    prefere|preferent que ce soit
    """
  ])

  /// Beside what is given up for something else.
  private static let conditions = PhraseBook<Bool>([
    true: """
    sinon
    au cas ou
    a condition
    s il ne reste
    """
  ])

  /// « Rose Petit participera au lieu d'Omar Sarr », « oubliez Rose », « ne comptez pas Rose »: a name behind such words, of somebody
  /// about whom nothing is done, or for whom it is.
  private func instead(_ clause: Reading.Clause) -> Range<Int>? {
    for run in reading.names where clause.range.contains(run.range.lowerBound) {
      let first = run.range.lowerBound
      let isOf = { (verb: Action.Verb) in actions.hold(run, verb) }
      let before = (1...4).map { words.folded(first - $0) }
      if before[0] == "de" || before[0] == "d", before[1] == "lieu", before[2] == "au", run.isFull,
        !isOf(.cancel)
      {
        return run.range
      }
      if before[0] == "plus", before[1] == "et", !isOf(.cancel) { return run.range }
      if before[0] == "oubliez", isOf(.register) { return run.range }
      if before[0] == "pas", before[1] == "comptez", isOf(.register) { return run.range }
    }
    return nil
  }

  /// « PS : pardon, allemand »
  private var excuse: Range<Int>? {
    guard let first = firstAsking else { return nil }
    for clause in clauses where clause.range.lowerBound > first {
      let found = clause.range.prefix(3).first {
        words[$0].folded == "pardon" && !words.after($0).isDisjoint(with: [.comma, .colon, .dash])
      }
      if let found { return found..<found + 1 }
    }
    return nil
  }

  /// « PS : oubliez ma demande », « pas la peine », « … Oubliez. », behind what is asked.
  private var forgotten: Range<Int>? {
    guard let first = firstAsking else { return nil }
    for clause in clauses where clause.range.upperBound > first {
      let found = clause.range.first { at in
        guard at > first else { return false }
        if words[at].folded == "peine" {
          return words.folded(at - 1) == "la" && words.folded(at - 2) == "pas"
            && !["de", "d"].contains(words.folded(at + 1))
        }
        return ["oubliez", "oublie"].contains(words[at].folded) && !Negation.isParticle(at - 1, words)
          && (at + 1 >= clause.range.upperBound || !words.before(at + 1).isSubset(of: .space)
            || ["ma", "mon", "mes", "ca", "cela", "tout"].contains(words.folded(at + 1)))
      }
      if let found { return found..<found + 1 }
    }
    return nil
  }

  /// « PS : je suis de garde ce jour-là », « trop loin pour moi »: the author would come, and tells what keeps them.
  private var keptElsewhere: Range<Int>? {
    guard let first = firstAsking, comes.contains(where: { PersonName.agree($0, author) }) else { return nil }
    for clause in clauses
    where clause.range.lowerBound > first && clause.senses.isDisjoint(with: Sense.requesting) {
      if let hit = Self.elsewhere.hits(in: words, clause.range).first,
        words.folded(hit.range.lowerBound - 1) != "pas"
      {
        return hit.range
      }
    }
    return nil
  }

  private static let elsewhere = PhraseBook<Bool>([
    true: """
    trop loin
    de garde ~2 jour|soir|le
    suis pris|prise|absent|absente|occupe|occupee ~2 jour|soir|le
    travaille a cette heure
    travaille ce jour|soir
    """
  ])

  private var author: [String] { SenderReader(reading: reading).person?.words ?? reading.author.nameWords }

  private var comes: [[String]] { actions.names() }

  /// « Je ne pourrai pas venir. Merci d'inscrire Omar Sarr », « Omar Sarr m'accompagnera », « c'est moi qui voyagerai »: the author is told of,
  /// and is left out; or « c'est elle qui viendra », and is not.
  private var leavingAuthor: Range<Int>? {
    let isIn = comes.contains { PersonName.agree($0, author) }
    for clause in clauses {
      if isIn {
        if let hit = Self.other.hits(in: words, clause.range).first { return hit.range }
      } else {
        if let hit = Self.me.hits(in: words, clause.range).first { return hit.range }
        if clause.has([.cancelSelf]), !clause.has(Sense.registering.union([.replaces, .attended])),
          opensLetter(clause)
        {
          return clause.range
        }
        let isRegistered = clauses.contains { $0.has([.wasRegistered]) }
        if !isRegistered, let hit = Self.withMe.hits(in: words, clause.range).first { return hit.range }
      }
    }
    return nil
  }

  /// Before anybody is asked for, and not « pour ma part », « moi-même ».
  private func opensLetter(_ clause: Reading.Clause) -> Bool {
    let first = clauses.first { $0.has(Sense.registering) }?.range.lowerBound ?? 0
    return clause.range.lowerBound < first
      && !clause.range.contains { ["moi", "part", "cote"].contains(words[$0].folded) }
  }

  private static let other = PhraseBook<Bool>([
    true: "c est elle|lui|eux qui viendra|ira|participera|assistera|viendront|iront"
  ])
  private static let me = PhraseBook<Bool>([
    true: """
    c est moi qui voyagerai|viendrai|irai|participerai|assisterai
    ne viendrai|serai pas seul|seule
    """
  ])
  private static let withMe = PhraseBook<Bool>([true: "m accompagnera|accompagne"])

  /// « Omar Sarr était inscrit. Il sera en congé, c'est Rose Petit qui viendra », and he keeps his seat.
  private var seatedOther: Range<Int>? {
    for clause in clauses where clause.has([.wasRegistered]) {
      guard
        clause.range.contains(where: {
          ["etait", "etaient", "avions", "avait", "devait"].contains(words[$0].folded)
        })
      else { continue }
      let run = reading.names.first { run in
        run.isFull && clause.range.contains(run.range.lowerBound) && !PersonName.agree(run.words, author)
          && !comes.contains { PersonName.agree($0, run.words) }
      }
      if let run { return run.range }
    }
    return nil
  }

  private var firstAsking: Int? {
    clauses.first { $0.has(Sense.requesting) }?.range.lowerBound
  }

  /// « … En fait gardez-moi les deux », behind what is asked.
  private var later: Range<Int>? {
    guard let first = firstAsking else { return nil }
    for clause in clauses where clause.range.lowerBound > first && !clause.has([.openCondition]) {
      if let hit = Self.behind.hits(in: words, clause.range).first { return hit.range }
    }
    return nil
  }

  private static let behind = PhraseBook<Bool>([
    true: """
    en fait
    zut|oups
    non en fait
    donc que deux|trois|quatre|cinq|six
    donc personne
    juste|seulement moi en fait
    donc moi seulement|seul|seule
    aussi est malade|absent|absente
    attendez
    pas l accord
    en attente
    """
  ])

  /// Somebody who would come is said to be elsewhere, or not to be sure: « Omar est déjà pris », « elle n'y tient pas ».
  private var unavailable: Range<Int>? {
    guard let first = firstAsking else { return nil }
    let author = reading.author.nameWords
    let coming = actions.names(.register).filter { !PersonName.agree($0, author) }
    guard !coming.isEmpty else { return nil }
    for clause in clauses where clause.range.lowerBound > first && !clause.has(Sense.requesting) {
      guard !clause.sentence.isQuestion, tells(of: coming, clause) else { continue }
      if let found = clause.range.first(where: isAway) { return found..<found + 1 }
    }
    return nil
  }

  /// By their name, a part of it, or a pronoun.
  private func tells(of people: [[String]], _ clause: Reading.Clause) -> Bool {
    let author = reading.author.nameWords
    return clause.range.contains { at in
      let word = words[at]
      if ["il", "elle", "ils", "elles"].contains(word.folded), at <= clause.range.lowerBound + 1,
        words.folded(at + 1) != "y",
        words.folded(at - 1) != "s"
      {
        return true
      }
      return word.isCapitalised && word.folded.utf8.count > 2 && !author.contains(word.folded)
        && people.contains { $0.contains(word.folded) }
    }
  }

  private func isAway(_ at: Int) -> Bool {
    let word = words[at].folded
    if Negation.isParticle(at, words) {
      return (at + 1..<at + 7).contains { ["pas", "plus", "jamais"].contains(words.folded($0)) }
        && (at + 1..<at + 9).contains { Self.denied.contains(words.folded($0)) }
    }
    return Self.away.contains(word)
      || ["a", "restent", "reste"].contains(word) && words.folded(at + 1) == "confirmer"
  }

  private static let away: WordSet = [
    "conge", "conges", "indisponible", "indisponibles", "excuse", "excusee", "excuses", "excusees", "malade",
    "malades",
    "empeche", "empechee", "retenu", "retenue", "absent", "absente", "absents", "hesite", "hesitent",
    "vacances",
    "engagement",
  ]

  /// « n'est pas libre », « ne sera pas là », « n'a pas encore dit oui », « ne fait plus partie de … ».
  private static let denied: WordSet = [
    "libre", "disponible", "peut", "peuvent", "pourra", "pourront", "viendra", "viendront", "vient", "sera",
    "seront",
    "tient", "partie", "sur", "sure", "certain", "certaine", "decide", "decidee", "dit", "repondu",
    "interesse", "interessee",
  ]

  /// What would be given up is wanted after all, or the seat is to be kept.
  private var resumed: Range<Int>? {
    for clause in clauses
    where !reading.dates.contains(where: { clause.range.contains($0.range.lowerBound) })
      || clause.has(Sense.cancelling)
    {
      if let hit = Self.keeping.hits(in: words, clause.range).first { return hit.range }
    }
    return nil
  }

  private static let keeping = PhraseBook<Bool>([
    true: """
    je maintiens|garde|peux ?bien venir
    je suis|serai ?bien disponible
    il|elle|ils|elles ira|iront|viendra|viendront ~1 quand meme
    qu il|elle peut ~1 finalement|venir
    gardez ~1 place
    ne donnez|redonnez|attribuez pas
    sauf
    a l exception
    a part
    excepte|hormis
    sinon
    reporter|reportez
    fausse alerte
    """
  ])
}
