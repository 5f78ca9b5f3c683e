/// What a human must read, by the words it is told in.
enum MatterPhrases {
  static let book = PhraseBook<StaffMatter>([
    .legal: """
    rgpd|gdpr|cnil
    avocat|avocate|avocats
    saisir|saisirai|saisirons|devant|porter ~3 tribunal
    recours
    donnees personnelles
    donnees me concernant
    droit a l effacement
    droit d acces
    mise en demeure
    defenseur|defenseure des droits
    informatique et libertes
    desinscrire|desinscrivez|desinscription|retirer|retirez|enlever|enlevez|supprimer|supprimez|effacer|effacez|rayer|rayez|radier|remove ~5 diffusion|newsletter|newsletters|infolettre|mailing|contacts|fichier|fichiers|base|bases|envois
    desabonner|desabonnez|desabonnement|unsubscribe
    plus recevoir ~4 mails|courriels|messages|newsletter|infolettre|invitations|sollicitations
    lawyer|solicitor
    personal data
    """,
    .complaint: """
    inadmissible|inadmissibles|scandaleux|scandaleuse|inacceptable
    est|trouve|vraiment|proprement|parfaitement ~1 honteux
    plainte
    en faux
    reclamation
    mecontent|mecontente|mecontentement|mecontents
    humilie|humiliee
    protestons|proteste
    manque de respect
    refuse l entree|acces
    complaint
    ah bravo
    choque|choquee
    """,
    .otherBusiness: """
    facture|factures|facturation
    devis
    journaliste|journalistes
    demande presse
    redacteur|redactrice en chef
    bouclage
    interview|interviewer
    attache|attachee|service|dossier|carte|communique|conference|agence de presse
    pour la presse
    filmer|photographier|distribuer|interroger|prospecter
    tracts|flyers|prospectus|reportage|documentaire|court metrage
    faire|prendre ~2 photos|images|video
    tenir un stand
    l organisation|animation|preparation de|du|des|d
    entretien
    chorus
    bon de commande
    intervention
    intervenir
    presenter nos|mes|notre
    y presenter
    nos modules|services|offres
    prestataire|prestation
    proposer|propose|proposons ~3 intervention|communication|atelier|services
    journalist
    invoice
    partenariat media
    etre|devenir ~1 partenaire|partenaires|sponsor|mecene
    logo|logos
    candidature spontanee
    candidature au|comme ~1 poste
    cherche|recherche ~2 stage|emploi|travail
    vous presenter nos|notre|mes modules|services|offres|solutions|produits|societe
    vous contacter a la suite
    mise|mis au programme
    inscrire|inscrivez|inscris ~3 au programme|sommaire
    inscrire|inscrivez|inscris ~3 a l affiche|ordre
    un|notre|mon|leur stand
    comme|qu|titre ~1 intervenant|intervenante|intervenants|exposant|exposante|exposants|orateur|oratrice|conferencier|conferenciere
    """,
    .specialNeed: """
    interprete
    langue des signes
    lsf
    en fauteuil
    fauteuil|fauteuils ~1 roulant|roulants|electrique
    handicap|handicapee|handicape
    pmr
    accessible|accessibilite
    malvoyant|malvoyante|aveugle
    sourd|sourde|malentendant|malentendante
    allergie|allergies|allergique
    vegetarien|vegetarienne|vegan|halal|casher
    sans gluten
    wheelchair
    sign language
    boucle magnetique
    regime alimentaire
    chien guide
    garde d enfant|enfants
    """,
    .question: """
    subvention|subventions ~6 notre|reporter|rembourser|dossier|versee|plafond|solde
    notre|une|ma|sa|demande|dossier ~2 de subvention
    cofinancement
    attestation
    certificat
    compte rendu ~3 de|d
    recevoir ~3 compte rendu|diaporama|presentation|presentations|liste|supports
    remboursement|rembourser|rembourse|remboursee
    prise en charge
    appel a projets
    appels a projets
    liste des presents
    hebergement
    plutot qu
    """,
    .distress: """
    plus gout a|rien
    plus envie de|d vivre|rien
    si je n etais plus la
    en finir
    plus la force
    envie de disparaitre
    suicide|suicider
    mourir
    etre|suis mort|morte
    a la rue
    plus de foyer|logement|toit
    dors|dormons|dort ~2 dehors|rue|voiture|gare
    aidez moi
    au secours
    violence|violences
    violent|violente avec|envers|depuis
    compagnon|conjoint|conjointe|mari|ex|pere|fils ~5 violent|violente
    me frappe|bat|cogne
    j ai peur pour moi|ma|mon|mes|lui|elle
    j ai peur de lui|mon|ma
    me menace|menacent
    en danger
    je n en peux plus
    help me
    """,
  ])
}
