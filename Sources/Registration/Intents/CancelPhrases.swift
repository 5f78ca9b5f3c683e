/// Turns of phrase that give a place up or tell an absence: one's own, « notre », others', without a person, and somebody else's.
enum CancelPhrases {
  static let cancelSelf = """
    je|j ~2 ne|n ~1 pourrai|pourrais|peux|puis ~3 me liberer|degager|deplacer
    ne me verrez ~2 pas
    ne m y verrez ~1 pas
    inutile de|d ~1 me|m garder|reserver|attendre|compter|conserver
    plus besoin de|d ~1 me|m garder|reserver|attendre|compter|conserver
    faut|faudra|faudrait ~2 plus|pas me compter|attendre|garder
    ne comptez|compte|comptes ?donc plus|pas ?du ?tout sur moi
    ne comptez|compte|comptes ?donc plus|pas sur ma <presence>
    je|j ~2 vais pas|plus ~1 pouvoir ~3 <come>|etre|suivre
    je|j ~1 ne vais ~1 pas|plus ~1 pouvoir ~3 <come>|etre
    il ne me|m sera|est|serait ~1 pas|plus possible ~1 de|d ~2 <come>|etre
    il me|m sera|est|serait ~3 impossible ~1 de|d ~2 <come>|etre
    note|acte de mon|ma desistement|annulation
    faudra|faut|faudrait|pouvez|pourriez|merci|veuillez|vous ~3 m|me ~1 enlever|retirer|supprimer|rayer|desinscrire|radier|barrer
    resiliation|annulation|retrait|suppression de|d ~1 mon|ma|mes <presence>|place
    retire|retirer|resilie|resilier|supprime|supprimer ~1 mon|ma|mes <presence>|place
    a refuse|decline cette|l|votre invitation
    has declined ~1 invitation
    m empeche|empechent|empechera|empecheront ~1 de|d ~2 <come>|etre|suivre
    can t make it
    n est plus pour moi
    have to cancel
    je|j ~3 ne|n ~2 pourrai|pourrais|peux|puis ~6 venir|participer|assister|presente|present|la|rendre|etre|suivre
    je|j ~1 pourrai|peux ?malheureusement pas|plus ~3 venir|participer|assister|etre
    je|j ~2 ne|n ~1 viendrai|participerai|assisterai|serai ~1 pas|plus
    je|j ~1 viens|vien pas|plus
    moi ~1 ne|n ~1 viens|viendrai|assiste|participe|participerai|assisterai|serai pas|plus
    moi non plus
    je|j n|ne assiste|participe|assisterai|participerai pas|plus
    ni moi
    <drop>|<dropplease> ~2 mon|ma|mes inscription|inscriptions|participation|venue|place|reservation|presence
    annuler ~3 mon|ma|mes inscription|inscriptions|participation|venue|place|reservation|presence
    j annule
    je|j ~3 dois|suis|vais|veux|souhaite|voudrais ~6 annuler|renoncer|desister
    me|m ~2 desister|desiste|desinscrire|desinscris|desinscrive|desinscriviez|decommander
    je|j ~2 renonce
    me|m ~2 <drop> ~4 liste|inscrits|participants
    <dropplease> moi
    liberer|liberez|donner|donnez|cedez|ceder ~1 ma|mon place|chaise|fauteuil|siege
    ma place ~3 liberer|libre|quelqu|autre
    je|j ~2 suis ~2 empeche|empechee|contraint|contrainte|oblige|obligee
    je|j ~2 cede ma place
    je|j ~1 jette l eponge
    je|j ~1 declare|declarer|declarerai forfait
    suis|serai ~1 forfait
    forfait pour
    je|j ~1 passe|passer|passerai mon tour
    je|j ~1 laisse tomber
    je|j ~1 fais|faire faux bond
    obligee|oblige|contraint|contrainte de|d ~1 faire faux bond
    je|j ~1 rends|libere ~1 ma place
    ne m attendez ?donc pas|plus
    ne me gardez|reservez|inscrivez|comptez ?donc ~1 pas|plus
    faut|faudra pas|plus compter sur moi
    jpeux|peux|peu|pourrai ?plus pas|plus ~2 venir|le|la|l|etre|pr|pour
    biffer|biffez mon nom
    moi pas|plus venir|pouvoir
    je|j ~1 serai|suis indisponible|pris|prise|indispo
    ma|mon place|chaise|siege ~6 est ~1 a prendre
    considerer comme nulle|nul ~4 mon|ma <presence>
    considerez comme nulle|nul ~4 mon|ma <presence>
    need|have to drop out
    i drop out
    give my seat|place|spot
    enlever|enlevez|retirer|retirez|oter|otez|effacer|effacez mon nom
    cancel my
    i ~1 cannot ~2 come|attend|make|join|be
    i ~1 can t ~2 come|attend|make|join|be
    i ~1 won|will ~2 not|t ~2 attend|come|be
    unable to attend|come|join|make
    """

  static let cancelUs = """
    faut|faudra|faudrait ~2 plus|pas nous compter|attendre|garder|reserver|inscrire
    ni elle|lui|eux|elles ni moi
    ni moi ni elle|lui|eux|elles
    ne nous comptez|attendez|gardez|reservez ?donc plus|pas
    ne comptez|compte ?donc plus|pas sur nous
    nous|on ~2 ne|n ~2 pourrons|pourra|pouvons|viendrons|serons|vient ~5 pas|plus|venir|participer|assister|la|etre
    <drop>|<dropplease> ~2 notre|nos inscription|inscriptions|participation|venue|place|places|reservation
    annuler ~3 notre|nos inscription|inscriptions|participation|venue|place|places|reservation|presence
    nous ~2 retirer
    nous ~4 decommander
    nous ~3 desister|desistons|renoncons|annulons
    liberer|liberez|donner|donnez nos|notre ~1 place|places
    ni ~5 ne|n ~1 pourrons|serons|viendrons|participerons|assisterons|irons
    cancel our
    we ~1 cannot ~2 come|attend|make|join|be
    we ~1 can t ~2 come|attend|make|join|be
    """

  static let cancelOthers = """
    a supprimer|annuler|retirer|enlever|rayer|desinscrire|radier
    annuler|annulez ~1 la|les participation|venue|presence|place|places|reservation de|d|du|des
    annuler|annulez|annulation ~3 l|son|sa|leur|leurs|inscription|inscriptions de|du|d|des|inscription|inscriptions|participation
    retirer|retirez|supprimer|enlever ~2 son|leur|l inscription|inscriptions
    <drop>|<dropplease> ~6 liste
    desinscrire|desinscrivez
    liberer|liberez ~1 sa|leur|leurs place|places|chaise|chaises
    cancel ~2 registration|booking|place|seat
    """

  static let cancelBare = """
    please cancel
    merci ~3 annuler
    dois ~3 annuler
    liberer|liberez ~1 la|cette place|chaise
    annuler
    annulation
    desistement
    """

  static let absentThird = """
    ne|n peut|peuvent|pourra|pourront ?malheureusement ?finalement plus
    declare|declarent|declarera|declareront forfait
    fera|feront|fait|font faux bond|defection
    ne m|nous|l|les|vous|le|la accompagnera|accompagneront|accompagne|accompagnent|rejoindra|rejoindront ~1 pas|plus
    ne l|le|la|les attendez ?donc pas|plus
    will not|won ?t ~1 attend|come|join|be
    cannot|can ?t ~1 attend|come|join|make
    ne|n ~2 pourra|pourront ~6 venir|participer|assister|etre|present|presents|presente|la|pas
    ne|n ~1 viendra|viendront|participera|participeront|assistera|assisteront|sera|seront|participe|participent|vient|viennent ~1 pas|plus
    est|sont ~1 retenu|retenus|retenue|retenues|empeche|empechee|empeches
    """
}
