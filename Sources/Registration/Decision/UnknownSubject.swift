/// « la formation premiers secours du 16 mars », where that day's event is another: its subject is of no event.
struct UnknownSubject: Sendable {
  let reading: Reading
  let index: EventIndex
  private var words: Words { reading.words }

  /// A noun of events has a subject of its own in those clauses, and no event is named by its title there.
  func isTold(in clauses: [Reading.Clause]) -> Bool {
    let asking = clauses.filter { $0.has(Sense.requesting.union([.moves])) }
    let isTitled = reading.events.contains { mention in
      asking.contains { $0.range.contains(mention.range.lowerBound) }
    }
    if isTitled { return asking.contains { clause in clause.range.contains { isOtherThan($0, clause) } } }
    return asking.contains { clause in
      clause.range.contains { isSubject(after: $0, clause) || isOccasion($0, clause) }
    }
  }

  /// « le vide-grenier du 13 mai », « l'assemblée générale du 27 mars »: something that is none of the catalogue's, on a day that has an event.
  private func isOccasion(_ at: Int, _ clause: Reading.Clause) -> Bool {
    guard Self.occasions.contains(words[at].folded), index.topic(words[at].folded) == nil,
      ["le", "la", "l", "au", "les", "un", "une", "votre", "cours", "ce", "cette"].contains(
        words.folded(at - 1))
    else { return false }
    return !index.entries.contains {
      $0.words.contains(words[at].folded) || $0.event.kind.hasPrefix(words[at].text)
    }
      && clause.has(Sense.registering)
      && reading.dates.contains { date in (at + 1..<at + 9).contains(date.range.lowerBound) }
  }

  private static let occasions: WordSet = [
    "cafe", "salon", "forum", "assemblee", "vide", "concours", "cours", "piece", "spectacle", "concert",
    "election", "fete",
    "tournoi", "loto", "brocante", "kermesse", "match", "exposition", "randonnee", "repas", "championnat",
    "congres",
    "festival", "bourse", "braderie", "bal", "vernissage", "ceremonie", "projection", "film",
  ]

  /// « Comptabilité niveau 2 », « le café des langues : espagnol »: of a title, and of more than the title says.
  private func isOtherThan(_ at: Int, _ clause: Reading.Clause) -> Bool {
    guard !clause.refuses(at), words[at].kind == .word else { return false }
    let word = words[at].folded
    let isNear = reading.events.contains {
      (-3...7).contains(at - $0.range.upperBound) && clause.range.contains($0.range.lowerBound)
    }
    guard isNear, index.topic(word) == nil, !isOfTitle(word) else { return false }
    if Self.levels.contains(word) { return true }
    if word == "niveau" { return words[at + 1 < words.count ? at + 1 : at].number ?? 0 > 1 }
    return Self.languages.contains(word)
      && index.entries.contains { entry in entry.words.contains { Self.languages.contains($0) } }
  }

  private func isOfTitle(_ word: String) -> Bool {
    index.entries.contains { $0.words.contains(word) || $0.isKeyword(word) }
  }

  private static let levels: WordSet = [
    "perfectionnement", "approfondissement", "intermediaire", "analytique",
  ]
  private static let languages: WordSet = [
    "anglais", "espagnol", "portugais", "russe", "chinois", "arabe", "italien", "allemand", "japonais",
    "neerlandais",
    "polonais", "turc", "ukrainien", "roumain", "breton", "basque", "occitan",
  ]

  /// The words just after the noun say what it is about, in words no event has.
  func isSubject(after noun: Int, _ clause: Reading.Clause) -> Bool {
    guard EventWords.kind(words[noun].folded) != nil else { return false }
    if Self.rooms.hits(in: words, Range(noun + 1, upTo: min(clause.range.upperBound, noun + 6))).first != nil
    {
      return true
    }
    var at = noun + 1
    while at < clause.range.upperBound, at < noun + 4, Self.links.contains(words[at].folded),
      words.before(at).isSubset(of: [.space, .apostrophe, .quote])
    { at += 1 }
    guard at < clause.range.upperBound,
      words.before(at).isSubset(of: [.space, .apostrophe, .quote, .hyphen]),
      words[at].kind == .word
    else { return false }
    let account = Account(words: words, index: index, owned: owned)
    // « la formation association »: an everyday word of the title.
    guard
      !index.entries.contains(where: { $0.words.contains(words[at].folded) || $0.isKeyword(words[at].folded) }
      )
    else { return false }
    // « compta », « tréso »: a title's word cut short.
    guard !index.topics.words.contains(where: { $0.hasPrefix(words[at].folded.prefix(5)) }) else {
      return false
    }
    return !account.covers(at..<at + 1) && !Self.plain.contains(words[at].folded)
      && words[at].folded.utf8.count > 3
  }

  private var owned: WordIndices {
    WordIndices(
      reading.dates.map(\.range) + reading.names.map(\.range) + reading.organisations.map(\.range)
        + reading.clauses.flatMap(\.hits).map(\.range))
  }

  /// « la réunion dans votre salle », « le rendez-vous dans nos locaux »: no event of the desk's is held at its reader's or author's.
  private static let rooms = PhraseBook<Bool>([
    true: """
    dans|en|a votre|vos|notre|nos|mon|mes ~1 salle|salles|locaux|bureau|bureaux|mairie
    chez vous|nous|moi
    """
  ])

  private static let links: WordSet = [
    "sur", "de", "du", "des", "d", "l", "la", "le", "les", "en", "pour", "aux", "au",
  ]

  /// Words that say when, how or where, not what about.
  private static let plain: WordSet = [
    "avec", "dans", "chez", "merci", "cordialement", "prevue", "prevu", "organisee", "organise", "proposee",
    "gratuite", "thematique", "collective", "annoncee", "mentionnee", "votre", "notre", "vous", "nous", "qui",
    "que", "dont", "intitulee", "citee", "susmentionnee", "semaine", "jour", "mois", "departement",
    "departementale", "municipale", "suivante", "dernier", "derniere", "premiere", "seconde", "deuxieme",
    "troisieme", "autre", "meme", "celle", "toujours", "aussi", "egalement", "svp", "plait", "tous", "tout",
    "uniquement", "seulement", "finalement", "afin", "bien", "comme", "lieu", "question", "objet", "cours",
    "debut", "mais", "parce", "puisque", "avant", "apres", "vers", "entre", "heures", "demain", "prochain",
    "prochaine", "donc", "alors", "ainsi", "pays", "territoire", "reference", "faire", "with", "from", "that",
    "this",
    "about", "next", "session", "information", "echange", "echanges", "travail", "presentation",
    "sensibilisation",
    "lancement", "restitution", "initiation", "rentree", "publique", "gratuit", "prevues", "organisees",
    "planned", "scheduled", "held", "matin", "soir", "midi",
  ]
}
