/// What automatic mail says of itself, in French, English and German.
enum SilentPhrases {
  enum Challenge: Hashable, Sendable { case protection, proof }

  static let absenceSubject = PhraseBook<Bool>([
    true: """
    reponse automatique
    message automatique
    repondeur automatique
    notification d absence
    message d absence
    absence du bureau
    absent|absente|absents du bureau
    absent|absente|absence re|ref
    absent|absente jusqu
    absent|absente du
    absence
    absent|absente
    automatic reply
    auto reply
    autoreply
    auto response
    out of office
    out of the office
    on leave
    away from my|the desk|mail
    vacation reply
    conges
    en conge|conges
    abwesenheitsnotiz
    automatische antwort
    abwesend
    abwesenheit
    """
  ])

  /// How mail servers head an absence in the other languages of Europe: no citizen writes so to a French desk.
  static let foreignAbsenceSubject = PhraseBook<Bool>([
    true: """
    respuesta automatica
    resposta automatica
    risposta automatica
    fuera de la|oficina
    fuori ufficio|sede
    fora do|escritorio
    assente|ausente dal|del|do|desde|fino|hasta
    automatisch antwoord
    automatische beantwoording
    afwezig
    afwezigheid
    automatische antwort
    abwesenheitsnotiz
    automatiskt svar
    autosvar
    automatisk svar
    automaattinen vastaus
    odpowiedz automatyczna
    automaticka odpoved
    automatikus valasz
    raspuns automat
    automatic reply
    otomatik yanit
    """
  ])

  /// The one sentence of a calendar program's notice. A refusal is not among them: it is a cancellation, for a human to see.
  static let calendarAcceptance = PhraseBook<Bool>([
    true: """
    a accepte cette|l|votre invitation
    a repondu peut etre|oui ~3 invitation
    has accepted this|the|your invitation
    has tentatively accepted
    has replied maybe|yes ~3 invitation
    """
  ])

  static let absence = PhraseBook<Bool>([
    true: """
    je suis ~3 absent|absente|absents
    je serai ~3 absent|absente
    nous sommes ~3 absents|absentes
    suis|serai ~2 en conge|conges|vacances|deplacement|mission|formation|arret
    de retour le|au|lundi|mardi|mercredi|jeudi|vendredi|debut|fin
    a mon retour
    en mon absence
    pendant mon absence
    votre message ne sera pas transfere
    votre message n est pas transfere
    sans acces a ma|mes messagerie|mails|courriels
    le bureau|service|secretariat est ferme
    i am ~3 out of ?the office
    i m ~3 out of ?the office
    i am ~2 on ~2 leave
    i will be ~2 out of ?the office
    i am ~2 away
    on my return
    when i return
    limited access to my|e email|mail|emails
    ich bin ~6 abwesend
    ich bin ~4 nicht im buro
    nicht im haus
    wieder erreichbar
    """
  ])

  static let automaticText = PhraseBook<Bool>([
    true: """
    ceci|ce est un message|mail|courriel automatique
    ceci|ce est une reponse automatique
    c est un|une message|reponse automatique
    ce message|courriel|mail a ete ?envoye genere|envoye automatiquement
    ce message|courriel|mail est ~2 automatique
    reponse automatique merci|ne
    message automatique merci|ne|veuillez
    genere automatiquement
    envoye automatiquement
    envoye|genere ~2 repondeur|automate|robot
    this is an automatic|automated ?email|mail|message|reply|response
    this message|email|mail was ~2 automatically generated|sent
    repondre au dessus de cette ligne
    ecrivez au dessus de cette ligne
    reply above this line
    dies ist eine automatische
    """
  ])

  /// Somebody sends a form of the desk's in a file.
  static let enclosedForm = PhraseBook<Bool>([
    true: """
    ci joint|jointe|joints|jointes ~5 bulletin|bulletins|fiche|fiches|formulaire|formulaires|inscription|inscriptions
    bulletin|bulletins|fiche|fiches|formulaire|formulaires|inscription|inscriptions ~5 ci joint|jointe|joints|jointes
    bulletin|bulletins|fiche|fiches|formulaire|formulaires ~5 piece|pieces|pj|annexe|attache
    attached ~4 form|registration
    form|registration ~3 attached
    """
  ])

  static let ticket = PhraseBook<Bool>([
    true: """
    avons bien recu votre demande|message|mail|courriel
    votre demande|message|ticket a ~2 ete ~2 enregistre|enregistree|recue|recu|cree|prise
    accuse de reception automatique
    numero de ticket
    nous avons bien recu
    we have received your
    your request|ticket has been received|created|logged
    has been assigned
    lui avons attribue le numero
    """
  ])

  static let challenge = PhraseBook<Challenge>([
    .protection: """
    protegee|protege contre|par
    filtre anti spam
    antispam
    anti spam
    premiere fois que vous ?m ecrivez
    votre message ~16 est en attente
    en attente de remise|distribution|livraison
    votre message ~3 mis en quarantaine
    protected against|by
    mailinblack
    pour que votre message|courriel|mail ~2 parvienne
    """,
    .proof: """
    cliquez|cliquant|cliquer ?ici ~4 lien|bouton|caracteres
    cliquez ici
    vous|m authentifier|authentifie
    n etes|est|suis ~2 robot|automate|machine
    are|m|am not a robot|machine
    recopiez|recopier|saisir|saisissez ~4 caracteres|code
    confirmer que vous etes ~3 humain|humaine|robot
    ne suis pas un robot
    valider votre envoi|adresse|message
    click ~4 link|button
    verify you|your ~3 human|address
    """,
  ])

  static let reaction = PhraseBook<Bool>([
    true: """
    a reagi a votre message
    a reagi avec|via|par|en
    a reagi a votre e mail
    a aime votre message
    a envoye une reaction
    reacted to your|this|the message
    reacted with
    reacted via gmail
    reacted to your email
    liked your message
    """
  ])

  /// « Lu : … » above the text of a receipt that came without its type (RFC 8098).
  static let receiptSubject = PhraseBook<Bool>([
    true: """
    lu
    non lu
    lecture
    confirmation|accuse de lecture
    read
    not read
    gelesen
    """
  ])

  static let receipt = PhraseBook<Bool>([
    true: """
    a ete ?bien lu|affiche|ouvert|supprime le|sans|par
    was read|displayed|deleted on|without|by
    wurde gelesen
    """
  ])

  /// A person on leave who asks for something is a person.
  static let ownRequest = PhraseBook<Bool>([
    true: """
    m inscrire
    je m inscris
    inscrivez
    mon|notre|son|leur|leurs|mes inscription|inscriptions
    annuler
    me desister
    desistement
    desinscrire
    a la reunion|formation
    ne pourrai|pourrais|peux ~2 pas
    register me
    """
  ])
}
