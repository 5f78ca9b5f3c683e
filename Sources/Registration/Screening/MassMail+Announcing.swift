extension MassMail {
  /// What an announcer does, whatever it is about.
  enum Call: Hashable, Sendable {
    /// « … vous invite à », « venez nombreux ».
    case invites
    /// « … aura lieu », « se tiendra ».
    case held
    /// « Entrée libre », « inscription obligatoire ».
    case entry
    /// « À toutes et à tous », « merci de diffuser ».
    case spread
    /// « Seriez-vous disponible pour un échange ? »
    case prospect
    /// « Montant à régler », « sera radiée ».
    case demand
  }

  /// It invites, sells or demands, and asks the desk for nothing: at least two ways of doing so, or one where nobody speaks for themselves.
  /// `namesEvent`: one of the desk's own is told.
  func isAnnouncement(to recipients: Recipients, namesEvent: Bool) -> Bool {
    guard !asks else { return false }
    let calls = Set(
      Self.calls.hits(in: text, text.indices).filter { $0.meaning == .prospect || !isQuestion($0.range) }.map(
        \.meaning))
    let kinds = calls.count + (tellsPrice ? 1 : 0) + (recipients.isCrowd ? 2 : 0)
    if calls.contains(.demand) || recipients.isElsewhere || kinds > 1 { return true }
    if calls.contains(.prospect), !namesEvent { return true }
    if kinds > 0, !hasAuthor, !tellsOfSomebody { return true }
    return !namesEvent && !hasAuthor && (kinds > 0 || hasLink)
  }

  /// « aura-t-elle lieu ? »
  private func isQuestion(_ range: Range<Int>) -> Bool {
    text.sentences.first { $0.contains(range.lowerBound) }.map {
      text.after($0.upperBound - 1).contains(.question)
        && !range.contains { text[$0].folded.hasPrefix("ser") }
    } ?? false
  }

  static let calls = PhraseBook<Call>([
    .invites: """
    vous invite|invitent|convie|convient|attend|attendent|propose|proposent|accueille|accueillent
    plaisir|honneur|joie de|d vous inviter|convier|annoncer|proposer|presenter|accueillir
    rejoignez nous|notre|la|le
    venez nombreux|nombreuses|decouvrir|participer|rencontrer|profiter|echanger|celebrer|feter
    ne manquez pas
    save the date
    notez|bloquez|reservez ~2 date|dates
    honore|honoree|honores|honorees|heureux|heureuse|ravi|ravis|ravie ~1 de|d ~1 votre|vous presence|participation|venue|accueillir|compter
    rsvp|repondez s il
    you are invited
    join us
    """,
    .held: """
    aura|auront lieu
    se tiendra|tiendront|deroulera|derouleront
    portes ouvertes
    will take place
    """,
    .entry: """
    entree|acces|participation libre|gratuit|gratuite|payante
    entree|participation ~1 gratuite|libre
    ouvert|ouverte|ouverts|ouvertes a tous|toutes
    inscription|inscriptions|reservation|reservations obligatoire|obligatoires|conseillee|souhaitee|recommandee|ouverte|ouvertes|prochainement|gratuite|gratuites|aupres|avant|en
    inscription|inscriptions|reservation|reservations ~4 aupres|avant
    inscription|inscriptions par simple|retour
    programme et inscription|inscriptions
    renseignements et|ou inscription|inscriptions|reservation|reservations
    tarif|tarifs plein|reduit|normal|unique
    places limitees
    """,
    .spread: """
    a toutes et ?a tous
    a tous et ?a toutes
    chers|cheres|cher ~1 collegues|partenaires|amis|amies|confreres|adherents|membres|voisins
    merci de|a ?bien ?vouloir faire|diffuser|relayer|partager|afficher
    pas a diffuser|relayer|partager|faire
    a diffuser|afficher|relayer ~2 largement|reseau|reseaux|moderation
    """,
    .prospect: """
    seriez vous disponible|disponibles|interesse|interesses|ouvert|ouverts
    nous accompagnons|aidons les|des|plus
    echange|appel|rendez ?vous de 10|15|20|30|quelques minutes
    echange telephonique
    auriez vous ~2 quart|minutes|moment|instant|creneau
    un quart d heure ~1 lundi|mardi|mercredi|jeudi|vendredi|cette|la
    nos solutions|tarifs|prestations|formules|clients|references
    notre solution|offre|gamme|plateforme|logiciel
    """,
    .demand: """
    montant|somme|solde ~2 a regler|payer|acquitter|devoir
    sans|defaut de ~3 paiement|reglement|regularisation
    sans|defaut ~2 paiement|reglement|regularisation
    arrive|arrivera|arrivant|venant a echeance|expiration|terme
    sera|seront ~2 radie|radiee|radies|radiees
    eviter ~1 radiation|suspension|fermeture|penalites|majoration
    reglez|payez ~3 eur|euros
    reglement|paiement|facture|cotisation|echeance ~12 attente|impaye|impayee|retard
    regulariser|regularisez|acquitter|acquittez ~3 sous|situation|dossier|montant|somme
    sous huitaine|quinzaine
    rib ~1 joint
    """,
  ])
}
