/// No seat is asked for: a document or a room of an event's, an invitation to one's own, whether a registration was received, thanks for
/// what the desk has sent, or a registration that waits for something.
struct UnaskedThing {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  private var words: Words { reading.words }

  var objection: Range<Int>? {
    let body = clauses.filter { !$0.sentence.isSubject }
    for clause in body {
      if let hit = Self.unasked.hits(in: words, clause.range).first { return hit.range }
      if isAboutConfirmation, let hit = Self.unheard.hits(in: words, clause.range).first { return hit.range }
      if clause.has(Sense.registering),
        !reading.dates.contains(where: { clause.range.contains($0.range.lowerBound) }),
        let hit = Self.season.hits(in: words, clause.range).first
      {
        return hit.range
      }
      if clause.has(Sense.registering), let thing = clause.range.first(where: { isThing($0, clause) }) {
        return thing..<thing + 1
      }
    }
    // « Annulation compta 25 mars » above « merci de m'avoir prévenue »: the subject is the desk's own.
    guard !body.contains(where: { $0.has(Sense.asking) }) else { return nil }
    for clause in body { if let hit = Self.received.hits(in: words, clause.range).first { return hit.range } }
    return nil
  }

  private static let unasked = PhraseBook<Bool>([
    true: """
    vous attends|attendons ~1 nombreux|nombreuses
    ravi|ravie|ravis|heureux|heureuse de vous ~1 voir|accueillir|recevoir|compter
    des que|qu ~2 ai|aurai|aurons|aura|j
    sous reserve
    une fois que ~3 aura|aurai|aurons
    quand elle|il ~1 aura|sera
    comme benevole|animateur|animatrice|intervenant|intervenante|exposant|exposante|formateur|formatrice
    pour animer|presenter
    inscrire|inscris|inscrivez|abonner ~4 newsletter
    inscrire|inscris|inscrivez|abonner ~4 lettre d information
    inscrire|inscris|inscrivez|abonner ~4 liste de diffusion
    a|au|la|le bus|navette|car pour
    demande|reservation de repas|prise|parking|hebergement|remboursement|materiel|transport
    """
  ])

  /// « de l'an prochain », « de l'automne »: a time that is told by no day, and fits any.
  private static let season = PhraseBook<Bool>([
    true: """
    l an prochain
    l annee prochaine
    de l automne|hiver|ete
    du printemps
    """
  ])

  /// « pouvez-vous confirmer l'inscription de Rose Petit ? Elle n'a rien reçu »
  private var isAboutConfirmation: Bool {
    clauses.contains { clause in
      clause.has(Sense.registering) && clause.range.contains { words[$0].folded.hasPrefix("confirm") }
    }
  }

  private static let unheard = PhraseBook<Bool>([
    true: """
    n a|ai|avons|ont rien recu
    n ai|a|avons ~1 pas ~2 recu ~2 confirmation|convocation|reponse|nouvelles
    pas eu de nouvelles
    """
  ])

  private static let received = PhraseBook<Bool>([
    true: """
    bien recu
    c est ~1 note
    m avoir|nous ~1 prevenu|prevenue|prevenus|informe|informee|informes
    avoir prevenu|prevenue
    merci de|pour ~1 votre|vos ~1 message|reponse|mail|retour|confirmation|information
    je comprends
    """
  ])

  /// « je veux bien le programme de la visite », « je souhaite réserver la salle »: what is asked for stands just behind the verb.
  private func isThing(_ at: Int, _ clause: Reading.Clause) -> Bool {
    guard Self.things.contains(words[at].folded),
      ["le", "la", "les", "un", "une", "l", "des", "votre", "vos", "du"].contains(words.folded(at - 1))
    else { return false }
    return clause.hits.contains { hit in
      Sense.registering.contains(hit.meaning) && !hit.range.isEmpty
        && (at - 3..<at).contains(hit.range.upperBound - 1)
    }
  }

  private static let things: WordSet = [
    "programme", "dossier", "salle", "stand", "compte", "support", "supports", "diaporama",
    "documents", "document",
    "attestation", "facture", "affiche", "affiches", "enregistrement", "lien", "convocation", "plaquette",
    "brochure",
    "bulletin", "formulaire",
  ]
}
