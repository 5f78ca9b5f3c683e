/// How footers, disclaimers and farewells are worded.
enum FooterPhrases {
  enum Footer: Hashable, Sendable { case line, paragraph }

  static let book = PhraseBook<Footer>([
    .line: """
    envoye de|depuis|a|avec|par mon|ma|partir|l|iphone|ipad|yahoo|outlook|gmail|la|samsung|android|proton
    sent from|with|via my|yahoo|outlook|mail|proton|samsung|iphone
    telecharger outlook
    obtenir outlook
    get outlook
    provenance courrier
    pensez a l environnement
    p pensez a l environnement
    avant d imprimer
    p avant d imprimer
    n imprimez ~6 que si
    please consider the environment
    garanti sans virus
    sans virus
    l absence de virus dans ce
    """,
    .paragraph: """
    externe ce message|courriel|mail
    attention ce|cet message|courriel|mail|email ~4 exterieur|externe
    ce message|courriel|mail provient ~4 exterieur|externe
    ce message|mail|courriel vient ~3 exterieur|externe
    caution this email|message
    external email|sender|message
    ce message|courriel|mail|email et ~6 confidentiel|confidentiels
    ce message|courriel|mail|email et ~3 pieces|fichiers jointes|joints
    ce message|courriel|mail|email ~4 confidentiel|confidentiels|confidentielle
    ce message|courriel|mail|email ~3 destine exclusivement
    les informations contenues dans ce message|courriel|mail
    si vous n etes pas le destinataire
    usage exclusif de ses|son|sa destinataire|destinataires
    si vous l avez recu|recue par erreur
    this e mail|message ~8 confidential|intended
    this email|message ~8 confidential|intended
    this e mail including
    if you are not the intended
    """,
  ])

  static let valediction = PhraseBook<Bool>([
    true: """
    cordialement
    bien|tres|sinceres|associativement|fraternellement|amicalement|sportivement cordialement|amicalement
    bien a vous|toi
    bien sincerement
    salutations
    respectueuses|sinceres|meilleures|cordiales salutations
    salutations distinguees
    respectueusement
    sincerement
    amicalement
    fraternellement
    amities
    belle|bonne journee|soiree|semaine|reception|fin
    bon week
    agreer|agreez ~12 salutations|sentiments|consideration|expression
    a bientot
    best|kind|warm regards|wishes
    regards
    best
    sincerely
    yours sincerely|faithfully|truly
    cheers
    dans l attente ~6 reponse|confirmation|retour
    """
  ])

  /// Words with which a line says something, not merely who signs.
  static let speech = PhraseBook<Bool>([
    true: """
    je|j|nous|on
    ps|nb
    moi
    merci ~3 de|d
    inscris|inscrire|inscrivez|inscription|inscriptions|annuler|annulez|annulation
    viendra|viendront|participera|participeront|assistera|assisteront|sera|seront|vient|viennent|accompagne|accompagnera
    ne|pas
    pouvez|pourriez|veuillez
    i|we|please|will
    si|mais|car
    """
  ])
}
