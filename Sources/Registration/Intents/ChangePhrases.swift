/// Turns of phrase about a registration that is there: replaced, moved to another event, told as past, kept.
enum ChangePhrases {
  static let replaces = """
    remplacement
    remplacera|remplaceront|remplacerait
    a ma|sa|leur|notre place
    me|le|la|les remplacera|remplaceront|remplace
    sera|serai|seront remplace|remplacee|remplaces|remplacees
    remplace|remplacee par
    remplacer
    en remplacement
    changer ~2 nom
    prendre|prend|prendra|prennent ma|sa|leur|notre place
    substituer|substituez|substitution
    serai|sera|seront supplee|suppleee|supplees|suppleees ~12 par
    me|le|la|les supplee|suppleent|suppleera|suppleeront|relaie|relaient|relaiera|relaieront|relaye|relayera
    en lieu et place
    en mes|ses lieu et place
    au lieu de moi
    instead of me
    in my place
    replace me|him|her
    """

  static let moves = """
    <move> ~6 a|au|aux|sur|vers|pour|par|dans|contre
    me|nous|les|le|la|l <move> ~1 de|du|d
    basculer|bascule|transferer|permuter|migrer ~1 de|du|d
    <move> moi|nous|le|la|les ~1 de|du|d
    <move> ~2 mon|ma|mes|notre|nos|sa|son|leur|leurs|l|la <presence>|place|places|reservation
    <change> ~1 de|d date|session|jour|seance|creneau|horaire|formation|reunion
    changement|report|echange|transfert de|d ~1 date|session|jour|seance|<presence>|reunion|formation
    j echange ~6 contre|pour
    move|switch|change|transfer|swap|postpone ~6 to|for
    """

  static let wasRegistered = """
    est|sont|suis|sommes|figure|figurent|figurons|etait|etaient ~3 sur|dans|parmi votre|vos|la|les liste|listes|inscrits|inscriptions
    a|ont|ai|avons|avait|avaient|avais|avions ~2 deja ~3 place|places|inscription|inscriptions
    est|sont|suis|sommes|etait|etaient deja inscrit|inscrite|inscrits|inscrites
    etait|etaient|etions|etais attendu|attendue|attendus|attendues
    des|les|nos|sur|parmi deux|trois|quatre|cinq|six|sept|huit|2|3|4|5|6|7|8 inscrits|inscrites
    ne|n ~1 peux|pourrai|viendrai|serai ~1 finalement
    etais|etait|etions|etaient|suis|es ~2 inscrit|inscrite|inscrits|inscrites|inscris
    inscrit|inscrite|inscrits|inscrites a|au|pour|aux
    aviez|avez ~3 place|places|reserve|note|inscrits|inscrite|inscrit
    avais|avions|avait|aviez ~2 prevu|annonce|annoncee|reserve|retenu|pris|demande|confirme
    nous l avions annonce
    devais|devait|devions|devaient ~2 participer|assister|venir|representer|suivre|etre|passer
    m aviez
    s etait ~1 inscrit|inscrits
    avais|avions ~2 inscrit|inscrite|inscrits
    registered for
    signed up for|to
    signed me up
    j ai ~2 inscrit|reserve
    """

  static let keeps = """
    maintiens|maintenons|maintient|maintiennent|gardent|conservent|garde|gardons|conserve|conservons ~3 ma|mon|notre|sa|la|celle|celui|les|leur|nos|l|le
    sont|suis|sommes|est ?tous ?toutes ?nous toujours ?aussi partant|partants|partante|partantes|ok|preneur|preneuse|interesses|d
    comme prevu
    la mienne|notre ?bien ?elle reste|demeure|tient|est ~1 valable|inchangee|maintenue|valide|acquise|conservee|bonne
    on ne change rien
    ne bouge|bougent|bougeons pas
    rien ne change pour|concernant
    reste|restent|restons ?bien ~1 inscrit|inscrite|inscrits|inscrites
    gardez|laissez|maintenez|conservez moi|nous|le|la|les ?bien ?donc dessus|inscrit|inscrite|inscrits|inscrites
    gardez|laissez|maintenez|conservez moi|nous|le|la|les ?bien ?donc sur|dans la|votre|vos liste|listes
    ne changez|touchez|modifiez ~1 rien ~1 pour|concernant moi|lui|elle|eux|elles|nous|les|l
    ne touchez|changez ~1 rien de ce cote
    rien de change
    rien ne change
    ne change|changent ~1 pas|rien
    est|sont|suis|sommes|serai|serons|sera|seront toujours la|present|presente|presents|presentes|partant|partants
    garde|gardez ?bien sa|leur|leurs place|places
    j y suis|serai ~1 toujours
    gardez|conservez|laissez ?bien ma|notre|mes|nos place|places|inscription|reservation
    y serai|serons|sera ~1 comme convenu|annonce
    viendrai|viens|serai|vient ~1 seul|seule ~4 finalement
    finalement je|j ~1 viendrai|viens|serai ~1 seul|seule
    vient|viennent|viens|venons toujours
    viens|viendrai|venons|viendrons quand meme
    serai|serons ~6 comme convenu|prevu|annonce
    serons|serai|sera|seront bien la|present|presents
    """
}
