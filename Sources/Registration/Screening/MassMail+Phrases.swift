extension MassMail {
  static let phrases = PhraseBook<Sign>([
    .wayOut: """
    vous|tu recevez|recevoir|recois ~2 cet|ce|cette|ces ~3 message|mail|email|courriel|lettre|bulletin|newsletter|info|infolettre|communication|messages|mails|courriels ~3 car|parce|suite|en|conformement|puisque
    vous etes|etiez ~3 abonne|abonnee|abonnes ?e a|car|de|sur
    parce que vous etes ~2 abonne|abonnee|abonnes|inscrit|inscrite|membre|client|adherent
    car vous etes ~2 abonne|abonnee|abonnes|inscrit|inscrite|membre|client|adherent
    est abonne|abonnee|inscrit|inscrite a notre|nos|la|cette liste|lettre|newsletter|diffusion
    figurez|figure|figurent dans|sur|parmi notre|nos|un|la|le|une ~2 fichier|fichiers|base|bases|liste|listes|contacts|clients
    se|vous|me desabonner
    desabonnez vous
    desabonnement
    lien de desinscription|desabonnement
    se desinscrire ici|de|en
    vous desinscrire ~3 liste|newsletter|lettre|lien|ici|clic|cliquez
    desinscrire|desinscription ~4 clic|liste|newsletter|lettre|envois|envoi|ici|lien
    ne plus ~1 recevoir|recevez
    ne ~1 souhaitez|desirez|voulez plus|pas ~3 recevoir|figurer
    vous opposer a|aux|au
    gerer|gerez|modifier|modifiez vos preferences|abonnements|abonnement|alertes
    ne plus etre ~1 sollicite|sollicitee|contacte|contactee|demarche|demarchee
    resilier|resiliez votre|vos abonnement|abonnements
    stop sms
    stop au
    repondez|reply ~3 stop|remove|unsubscribe
    want|wish|like to hear from us|me
    unsubscribe
    opt out
    you are receiving this|these
    you received this
    manage your preferences|subscription
    """,
    .letter: """
    au sommaire
    sommaire
    au programme de ce|cette numero|lettre|bulletin
    newsletter
    infolettre
    lettre d information|info|infos
    la lettre de|des|du|d ~4 n|no|numero
    bulletin ~4 n|no|numero
    le bulletin|journal|magazine n|no|numero
    edito
    editorial
    a la une
    lire la suite
    en savoir plus
    version en|dans|web ligne|navigateur
    voir ~3 navigateur|ligne
    si ce|cet message|mail|email|courriel ~3 affiche
    communique de presse
    view in|online ~2 browser
    """,
    .addressee: """
    cher|chere|chers|cheres ~4 client|cliente|clients|abonne|abonnee|abonnes|utilisateur|utilisatrice|utilisateurs|adherent|adherente|adherents|lecteur|lectrice|lecteurs|membre|membres|beneficiaire|partenaire|partenaires|usager|usagers|assure|internaute|contribuable
    bonjour|madame|dear ~2 client|cliente|utilisateur|customer|user|subscriber|member|abonne
    """,
    .sale: """
    code promo
    avec le|code code
    offre|offres ~3 exceptionnelle|exceptionnelles|speciale|speciales|promotionnelle|limitee|valable|decouverte|lancement
    profitez de|en|des|vite
    en promotion|promo|solde
    promo|promos|promotion|promotions|soldes|destockage
    remise|reduction|rabais de|exceptionnelle|jusqu
    prix barre|casse|reduit|imbattable|imbattables
    livraison gratuite|offerte|incluse|express
    essai gratuit|offert
    gratuit|gratuite|gratuits pendant
    devis gratuit|personnalise|immediat
    demonstration|demo gratuite|offerte|personnalisee
    demandez|demander|recevez|obtenez votre|un devis|demo|demonstration|catalogue|brochure
    decouvrez notre|nos|votre|la|les|le
    commandez|achetez|telechargez
    notre solution|gamme|catalogue|expertise
    free quote|trial
    special|limited offer
    % de
    """,
    .notice: """
    votre|vos colis|commande|commandes|livraison|abonnement|forfait|carte|facture|paiement|remboursement|compte|contrat|dossier|amende|boite|messagerie|mot ~8 attente|expire|expirera|suspendu|suspendue|bloque|bloquee|disponible|livre|confirme|confirmee|refuse|annule|quota|validation|impaye|impayee|regularisation
    regler|reglez|payer|payez|acquitter ~3 frais|somme|montant|solde
    action|intervention|verification requise|necessaire|urgente
    sans|faute de|d ?reponse|quoi ~4 sous|delai|compte|colis|avant
    sous 24|48|72 h|heures
    sous 24h|48h|72h
    a ete retenu|selectionne|tire|tiree
    vous avez ete|gagne ?ete selectionne|selectionnee|tire|tiree|choisi
    vous a envoye|identifie|mentionne ~4 message|invitation|photo|publication|demande
    nouvelle|nouvelles notification|notifications
    """,
    .noAnswer: """
    ne pas|plus repondre|repondez ~2 ce|cet|cette|directement
    n y repondez pas
    ne ~1 repondez pas ~2 ce|cet|cette
    cette|cet|ce adresse|boite|email|mail n est pas|plus ~2 consultee|relevee|surveillee|lue|lu
    do not reply
    no need to reply|respond|answer
    nul|inutile|pas besoin d|de ~1 repondre
    inutile d|de ~1 repondre
    n attend|appelle|requiert aucune|pas ~2 reponse
    adresse d envoi|expedition ~3 automatique
    """,
    .undelivered: """
    votre|le message|mail|courriel|email n a pas pu|ete ~1 remis|distribue|delivre|livre|achemine|envoye
    non remis|distribue
    remise differee|retardee|impossible|echouee
    reessayerons|reessaierons
    nouvelle|nouvelles tentative|tentatives
    delivery delayed
    destinataire|utilisateur|adresse|user|recipient inconnu|inconnue|unknown|introuvable
    n existe pas|plus ~6 550
    undelivered|undeliverable
    delivery status|failed|failure
    could not be delivered
    wasn t delivered
    returned to sender
    """,
    .away: """
    je|nous suis|sommes|serai|serons ~4 absent|absente|absents|conge|conges|vacances|deplacement|mission ~12 messagerie|message|messages|mails|mail|retour|urgence|courriels
    absent|absente ~3 bureau ~12 message|retour|urgence|mail
    en mon|son absence ~6 contacter|contactez|adresser|adressez|ecrire|joindre|appeler
    pour toute urgence
    en cas d urgence
    prendrai|prendrons connaissance ~4 message|mail|retour
    votre message|mail|courriel ~3 traite|lu ~5 retour
    n ai|aurai|avons pas|plus|qu ~2 acces ~4 messagerie|mails|mail|courriels|boite
    sans acces ~4 messagerie|mails|mail|courriels|boite
    ne fait|fais plus partie
    a quitte ~2 entreprise|association|collectivite|structure|societe|service|poste|fonctions
    messages|mails|courriels ~6 lus|traites|repondus ~5 retour
    mon repondeur
    ne suis|est|sommes plus en poste|fonction|fonctions|activite
    desormais|dorenavant vos|votre|tous ~1 courriels|messages|mails|message|courriel|demandes
    adresse ~4 n est plus ~2 valide|active|utilisee|consultee
    boite|messagerie ~3 n est plus ~2 relevee|consultee|utilisee|active
    out of office
    limited access to my|email
    """,
    .receipt: """
    a bien recu votre message|mail|demande|courriel|courrier
    avons bien|accusons recu|reception ~3 votre|de votre ~2 message|mail|demande|courriel|courrier
    accuse de reception
    votre|la demande|ticket|incident ~4 est|sont enregistre|enregistree|prise|ouvert|ouverte|creee|cree ~2 sous|en|numero|charge
    votre message|demande|ticket|courriel ~3 ete ~2 enregistre|enregistree|recu|recue|transmis|transmise|pris|prise
    sera traite|traitee ~3 delais|delai|brefs|ordre
    """,
  ])

  /// What a citizen asks of the desk, or tells it of a seat. What a letter calls on its readers to do is told from it by what stands beside it.
  static let requests = PhraseBook<Bool>([
    true: """
    m|nous inscrire|inscris|inscrivons|desinscrire|desinscris|desister|desiste|excuser|excuse
    inscrivez|reservez|notez|retenez|gardez|comptez|ajoutez|annulez|desinscrivez
    d|de inscrire|desinscrire|noter|reserver|annuler|ajouter|retirer
    inscrire|desinscrire|ajouter|retirer|remplacer mon|ma|mes|notre|nos|m|mme|monsieur|madame|deux|trois|quatre
    otez|retirez|enlevez|rayez|remplacez|mettez|supprimez le|la|les|l|moi|nous|a|donc
    mon|notre|ma|nos|mes inscription|inscriptions|participation|place|places|reservation|presence|venue
    je|j ~3 souhaite|souhaiterais|voudrais|aimerais|aimerai|veux|desire|desirerais|viens|viendrai|participe|participerai|assisterai|annule|confirme|renonce|prends|reserve|serai|inscris|demande|cherche|compte|pense
    nous ~3 viendrons|participerons|assisterons|annulons|confirmons|renoncons|prenons|reservons|inscrivons
    nous ~2 souhaitons|souhaiterions|voudrions|voulons|aimerions|desirons ~2 participer|inscrire|venir|assister|suivre|annuler|reserver
    nous serons deux|trois|quatre|cinq|six|2|3|4|5|6
    serait|est il possible
    est ce que|qu
    pouvez|pourriez|puis|peut vous|je|on
    ne pourrai|pourrons|pourra|pourront|peux|peut|pouvons ~2 pas|plus|malheureusement|helas
    faut il
    y a t il
    aura|auront|aurez t il|elle|ils|elles|on
    dois|devons je|nous
    combien|quelle heure
    il me|nous faut|faudrait
    deux|trois|quatre|cinq|six|2|3|4|5|6 places|personnes|pers|inscriptions ?svp pour|a|au|s|svp|le
    veuillez noter|inscrire|ajouter|annuler|enregistrer
    n irai|irons|viendrai|viendrons pas|plus
    inscrire un|une|le|la|l|m|mme
    i|we ~2 would|want|wish|will|like|can|cannot
    register|sign me|us
    desabonnez|desabonner moi|nous
    me|m|nous desabonner|desabonnez
    de|a|recevoir|recu|lu votre|vos ~1 lettre|newsletter|infolettre|liste|envois|bulletin|programme|annonce|site
    """
  ])

  /// Somebody's coming, or not, told without a word of whoever writes.
  static let comings = PhraseBook<Bool>([
    true: """
    inscription|inscriptions|desinscription|annulation|participation|reservation de|d|pour
    participera|participeront|assistera|assisteront|viendra|viendront|suivra|suivront
    sera|seront ~2 present|presente|presents|presentes|absent|absente|absents|absentes|accompagne|accompagnee
    souhaite|souhaitent|souhaiterait|souhaiteraient|voudrait|voudraient|aimerait|aimeraient|desire|desirent
    """
  ])
}
