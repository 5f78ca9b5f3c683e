/// Turns of phrase that ask for nothing: doubts, conditions, questions, courtesies.
enum AsidePhrases {
  static let hypothesis = """
    une option
    en principe|theorie
    a priori
    du moins
    normalement|probablement|vraisemblablement|theoriquement|possiblement
    sans doute
    attend|attends|attendons|attendent ~2 accord|feu|aval|validation|autorisation
    je verrai|verrais
    dit|pretend|affirme|pense|croit|espere|imagine|suppose que|qu il|elle|ils|elles
    ou pas|non
    pour que|qu ~1 j|je|nous
    se peut ~1 que|qu
    tout depend
    ai|aurais|aurions|avais voulu|souhaite
    je ne sais plus
    ne sais|savons pas|plus ~1 laquelle|lequel|quelle|ce
    ne confirme|confirmons|promets|garantis rien|pas
    ai|avons|avais du ~2 annuler|renoncer|desister
    mon|ma annulation|desistement ~8 erreur|pas
    retire|annule mon|ma desistement|annulation
    aurais|aurions|aurait ~1 eu
    uniquement|seulement en|si|par
    a moins que|qu|d|de
    condition que|qu|de|d
    pourvu que|qu
    a supposer
    par la pensee
    en pensee
    confirmerai|confirmerons|reconfirmerai|preciserai
    essaierai|essayerai|tacherai|tenterai|essaie|essaye de|d
    essaierai|essayerai|essaie|tente
    mon possible
    de mon mieux
    pense|pensons|crois ~1 venir|participer|assister|etre|pouvoir
    crois|pense que|qu ~2 ma|mon|notre|mes|nos|il|elle|ils|elles
    rien n est sur
    i may
    ll try
    try to
    peut etre
    eventuellement
    sous reserve
    je ne sais pas ~1 si
    pas ~1 sur|sure|certain|certaine ~1 de|d ~2 <come>|pouvoir
    pas ~1 sur|sure|certain|certaine d etre la|present|presente|libre|disponible
    pas ~1 sur|sure|certain|certaine que|qu|si
    pas encore ~2 dit|decide|sur|confirme
    on voit|verra
    avec ma|la|une|mon|notre|toute|leur classe|famille|groupe|equipe
    avec mes|nos|des|plusieurs|quelques|les ~1 enfants|amis|amies|eleves|etudiants|collegues|parents|benevoles|adherents|membres|voisins|copains
    rien n est fait
    au cas ou
    avant de|d ~3 decider|inscrire|donner|annuler|liberer|attribuer|supprimer
    m aurait|auraient
    si vous|tu|les|le|la|l|des|un|une|cela|ca|ce|cette|quelqu|votre|leur|leurs|sa|son|ses
    si je|j|mon|ma|mes|nous|notre|on|elle|il|ils
    un ou deux
    deux ou trois
    trois ou quatre
    quatre ou cinq
    1|2|3|4|5|6 ou 2|3|4|5|6|7
    1|2|3|4|5 a 2|3|4|5|6 personnes
    une ou deux
    maybe
    perhaps
    might
    hesite|hesitons
    m interesserait
    viendrais|viendrait|viendraient
    si jamais
    a defaut
    sauf si
    en fonction de
    je|j vous confirme|reconfirme ~1 demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|rapidement|bientot|plus
    je|on vous redis|redit|dirai|dira|tiens|reviens|revient|confirmerai|recontacte
    """

  static let openCondition = """
    si ?jamais une|des|la|quelques|un|quelque place|places|chaise|chaises|siege|desistement|desistements|annulation ~3 libere|liberent|liberait|libererait|reste|restent|presente|presentent|disponible|libre
    si ?jamais quelqu un ~4 desiste|libere|annule|decommande|renonce|desistait|annulait|decommandait
    au cas ou une|des|la|quelques|un|quelque place|places|chaise|chaises|siege|desistement|desistements|annulation ~3 libere|liberent|liberait|libererait|reste|restent|presente|presentent|disponible|libre
    au cas ou quelqu un ~4 desiste|libere|annule|decommande|renonce|desistait|annulait|decommandait|desisterait|annulerait
    au cas ou il ~1 y|en ~1 aurait|reste|resterait|restait ~2 place|places|desistement|desistements
    des qu|que|lorsqu|quand une place ~2 libere|liberera
    en cas de|d desistement|desistements|annulation|annulations|place|defection|defections
    dit|vu|lu|sais|appris|annonce|parait|note|semble|indique|affiche ~1 que|qu ~6 complet|complete|complets|completes|plein|pleine|plus ~2 place|places
    affiche|affichait|affichent|est|etait|sont|serait|semble ?deja ?malheureusement complet|complete|complets|completes
    savoir si vous ~2 preniez|prenez|acceptez|acceptiez ~2 monde|inscriptions|participants|inscrits
    si j ai bien compris|saisi
    si je comprends|saisis bien
    if so
    s il ne reste|restait|resterait plus ~2 place|places
    s il n y a|avait plus ~2 place|places
    s il n y a pas ~2 neige|verglas|greve|bouchons|brouillard|imprevu|contretemps|empechement
    if there s ~2 room|space|places|seats
    si mes|nos calculs|souvenirs|informations|renseignements sont bons|exacts|exactes|bonnes
    si mon|notre calcul|souvenir est bon|exact
    pensez|penser|pense a moi|nous si
    tenez|tenir moi|nous ~2 courant|informe|informes|informee si
    faites|faire moi|nous signe|savoir si
    prevenez|recontactez|rappelez|contactez moi|nous ~1 si
    pour|afin ~1 en savoir plus|davantage
    pas|plus sur moi|nous|ma|notre
    je ne sais pas si vous|tu ~2 souvenez|rappelez|souviens|rappelles
    si vous|tu vous|te ~1 souvenez|rappelez|souviens
    si vous|tu avez|as ~6 question|questions|besoin|remarque|remarques|probleme|renseignement|renseignements|precision|precisions
    si ~2 besoin|necessaire|souci
    si je ne me trompe
    si je ne m abuse
    si j ai bien compris|lu|suivi
    si ma memoire est bonne
    puis je vous demander de|d
    si ce n est pas ~2 trop tard|complet|plein|clos
    a condition que|qu ~6 complet|place|places|plein
    sauf si ~4 plein|complet|tard
    si vous avez ~2 de|des|une|deux|trois|quatre ?la ?petite ?petites place|places|chaise|chaises
    si c est ~1 bon|ok
    si ca|cela vous convient|va
    si ce|cela|ca n est pas ~1 trop ~1 complique|difficile|embetant|demander|contraignant
    essaierai|essayerai|essaierons|tacherai|tacherons|tenterai ~3 venir|participer|assister|etre|passer ~2 celui|celle|ceux|celles|suivant|suivante|prochain|prochaine|autre
    s il reste
    s il en reste
    s il y en a ~1 encore
    s il n y a ~2 plus|pas ~2 place|places
    si ~5 complet|complete|complets|pleine|plein|pleines
    s il y a ~2 souci|soucis|probleme|problemes|changement|changements|empechement|imprevu|contretemps|retard|besoin
    s il y a ~4 <place>|desistement|desistements|annulation|annulations|defection|defections
    s il n est pas trop tard
    s il est encore temps
    si toutefois il reste
    s il vous plait
    si ?il vous|te plait|plai|plais
    a moins que|qu ~4 complet|complets|complete|plein|pleins
    s il te plait
    si c est ~2 possible
    si possible
    si ca|cela|ce ~1 ne|n ~1 vous|te ~4 pas|rien
    si ca|cela ne|n ~1 pose|cause|fait|gene|derange|complique pas|aucun
    si ca|cela est|serait|reste|demeure ~2 possible|permis|faisable|envisageable|autorise
    si ca|cela|ce|l vous|te ~1 va|convient|arrange|agree
    si l horaire|heure reste|est inchange|inchangee
    si oui
    dire si c est bon|ok|note
    tente|tentons ma|notre chance
    pensez|imaginez|pense|imagine si l|la|le|votre|votre|cette|ce
    si c est bien cela|ca
    sauf erreur
    si vous le voulez|pouvez|permettez|souhaitez
    si vous avez besoin|des|une
    si vous voulez bien
    if possible
    if there ~4 places|seats|room|left
    s il vous est possible
    sauf contrordre|avis ?contraire de votre part
    sauf contre ordre de votre part
    est ce ~2 possible
    meme si
    """

  static let enquiry = """
    possible de s inscrire
    peut on
    puis je
    est ce que je peux|pourrais
    est ce qu on peut
    faut il
    comment s inscrire
    comment m inscrire
    comment faire
    comment je|puis|dois|peut|nous
    comment on fait|s|peut|procede
    inscris|inscrire|inscrit comment
    pas ~2 recu|eu
    avant de|d ~1 m|me|nous inscrire
    est il possible de|d
    ou bien
    savoir si
    en savoir plus|davantage|mieux
    can i
    could i
    is it possible
    how can|do i
    reste t il
    y a t il
    quand aura|sera|est
    """

  static let attended = """
    merci ~1 pour la|cette|votre|le|ce reunion|formation|soiree|journee|rencontre|seance|atelier|matinee ~2 hier|dernier|derniere|passee|passe
    merci ~1 pour la|cette|votre reunion|formation|soiree|journee|rencontre|seance|matinee d hier
    j ai ~3 participe|assiste|suivi|adore|apprecie|aime
    avons ~3 participe|assiste|suivi|adore|apprecie|aime
    suis|sommes|etais|etait|etions ~2 alle|allee|alles|allees|venu|venue|venus|venues
    etais|etait|etions ~1 present|presente|presents|presentes
    l an|annee dernier|derniere|passe|passee
    la derniere fois
    ai|avons|avions|avais ~2 rate|manque|loupe
    merci pour hier
    de retour de
    ai|avons|avais|avions pas pu ~2 <come>|etre
    i attended
    """

  static let courtesy = """
    merci ~4 confirmer
    pouvez vous ~3 confirmer
    de me|nous confirmer
    bien vouloir ~2 confirmer
    attente de votre|confirmation
    attente d une confirmation
    merci de votre
    merci pour votre|cette
    vous remerciant
    excusez|excuser|excuses
    desole|desolee|desoles
    modifier|modifiez|corriger|corrigez|rectifier|rectifiez|actualiser ~2 inscription|inscriptions|liste|dossier|fiche|registre
    mettre|mettez a jour
    faire|faites l|le echange|changement|necessaire|modification|rectification
    please confirm
    looking forward
    pouvez vous me dire si c est bon
    me|nous dire si c est bon|ok|note|possible
    """

  static let plain = """
    il suffit de|d ~8 place|inscrire|inscrit|venir|participer
    tout le monde ~3 venir|participer|assister|inscrire
    ouvert|ouverte|ouverts|ouvertes a tous|toutes
    nom|noms|prenom|identite ~2 a|encore venir|preciser|communiquer|confirmer|suivre
    nom|noms suivra|suivront
    pas|aucun|sans de|d ?aucun changement ~4 inscrits|participants|inscriptions|places
    pas|aucun|sans de|d ?aucun changement
    sans|aucun changement
    reste|restent inchange|inchangee|inchanges|inchangees|identique
    voulait|voulaient ~1 <come>
    aurait|auraient bien|aime|voulu ~2 <come>
    nombre de|d place|places|participants|personnes|inscriptions
    annule et remplace ~3 message|mail|courriel|precedent|precedente|envoi|envoye|demande|inscription|celui|celle
    annule et remplace
    m|nous a|ont|avait ~1 dit|conseille|propose|parle|suggere|recommande|encourage|encouragee|demande|invite|invitee ~1 de|d|a ~2 <come>|inscrire
    est|sont|etait|ete annule|annulee|annules|annulees
    viens|vient|venons|viennent|venais ?tout ?juste ?seulement de|d
    l attente de|d
    attente de vous
    attends|attendons|attendrai|attend ~3 impatience|reponse|retour|nouvelles
    l attends|attendons
    espere|esperant|esperons ~6 place|places
    sur place
    place de stationnement|parking
    il me|m sera|est|serait ~3 difficile|complique ~1 de|d ~2 venir|participer|assister|etre ?presente|present|la|parmi
    dans l attente
    plutot debutant|debutante|novice|a l aise
    liste d attente
    n|ne ~1 a|ont|ai|avons|utilise|utilisent|sert|servent pas|plus ~1 internet|adresse|mail|ordinateur|telephone|portable|smartphone
    n ai|avons|a pas encore ~2 nom|noms
    ne sais|savons pas encore lesquels|lesquelles|qui
    on ne sait jamais
    ce n est pas un|une
    pas de portable|telephone|mail|fixe|mobile
    a une autre|prochaine fois
    viens|vient|viendrai|viendrons|venons ~1 en|par ?le velo|voiture|train|bus|car|minibus|metro|rer|tram|covoiturage
    """
}
