/// Turns of phrase that ask for a place: for oneself, for « nous », for others, without a verb, and coming told of somebody else.
enum RegisterPhrases {
  static let registerSelf = """
    renouvelle|reitere|reiterons|renouvelons ~1 ma|notre demande d ?une inscription|place|participation
    renouvelle|reitere ~1 mon|ma inscription|participation
    ce sera mon tour le|a|au|demain
    je|j ~1 me laisse tenter|convaincre
    je|j ~1 tente ma chance pour le|la|l|cette|ce|votre <occasion>
    me joindre a vous|votre
    vous m inscrivez|notez|ajoutez|reservez|gardez|comptez
    vous ~1 m y <do>
    vous ~1 me|m <doplease>
    reserve|inscris|prends|retiens|bloque pour moi
    <doplease> ~2 ma|mon candidature|nom
    vous me mettez|gardez|reservez|bloquez|retenez|prevoyez ~1 une|un <place>
    prenez moi
    je|j ~1 recidive
    je m y joins|joindrai
    inscription de ma part
    que je|j <want> aller|suivre|faire
    je|j ~1 ferai|ferais ~1 le deplacement
    je|j ~1 serai|serais ~1 de la partie
    je|j ~1 me deplacerai
    je|j ~2 me|m|vous joindrai|rejoindrai|rendrai
    je|j ~1 prendrai|prends part|place
    j y serai|viens|participe|participerai|assisterai|assiste
    je|j ~1 vais ~2 <come>
    je|j peux finalement|donc ~2 <come>
    finalement je peux ~2 <come>
    je|j ~2 suis ~2 preneur|preneuse|partant|partante
    je|j ~1 ai|aurai|aurais ~3 <gladly> ~1 de|d|a ~2 <attend>
    je|j ~1 ai|aurai|aurais ~3 <gladly> ~1 de|d|a ~1 m ?y inscrire
    je|j ~2 serais|suis ~2 <glad> ~1 de|d ~2 <attend>
    je|j ~2 suis ~1 accord pour ~2 <attend>
    je|j ~2 permets ~1 de|d ~2 m inscrire
    demander de|d m <do>
    demander de|d m y <do>
    vous pouvez ?bien ?donc compter sur moi|ma
    compter|comptez|compte sur moi pour le|la|l|les|cette|ce <occasion>
    compter|comptez|compte sur moi le|ce|cette|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|a|au|aux
    compter|comptez sur ma <presence>
    garder|gardez|garde|bloquez|reservez|reserver|retenez|retenir moi ~1 une|1 <place>
    je|j ~1 reserve|retiens|bloque ~1 ma|une|mon <place>
    <place>|une|un|1 pour moi
    adresse|envoie|transmets|formule|depose|voici ~1 ma demande d inscription|participation
    mon|ma souhait|desir|intention|volonte de|d ~1 <attend>
    mon|ma souhait|desir|intention|volonte de|d ~1 m inscrire
    sollicite ~2 mon|ma <presence>
    informe|annonce|signale|communique ?de mon|ma <presence>
    part de mon|ma <presence>
    ce message|mail|mot|courriel|courrier ~1 pour|afin ~1 m inscrire
    ecris|contacte|sollicite|adresse ~4 pour|afin ~1 m inscrire
    viens par ~4 m inscrire
    reponds|repond|repondrai present|presente|favorablement|positivement
    la mienne
    oui|bon|partante|partant pour moi
    vous me comptez
    remettez|remets moi ~2 sur|dans
    me remettre|rajouter|reinscrire|basculer|mettre ~1 sur|dans
    celui|celle ~6 me va|convient|irait
    je|j ~2 prefere|prefererais|choisis|opte ~1 pour ~1 le|la|l|celle|celui
    je|j ~2 prefere|prefererais|choisis le|la|l|celle|celui <occasion>|de|d|du
    je|j ~2 prefere|prefererais|choisis la|le premiere|premier|deuxieme|seconde|second|derniere|troisieme|prochaine <occasion>
    je|j ~2 prefere|prefererais ~1 <come>|m
    i m|am ~1 registering|joining|signing
    i ~1 plan|intend to ~1 attend|join|come|participate
    save|keep|hold me ~1 <place>
    add my name
    je|j les|l accompagne|accompagnerai
    je|j ?donc ?ne m inscris
    je|j minscris
    minscrire
    m inscris
    me reinscris
    m y inscris
    je|j ~5 <want> ~8 m inscrire
    je|j ~5 <want> ~6 <attend>
    jvx|jveux|jveu ~2 participer|venir|assister
    je|j ~5 <want> ~4 inscription
    je|j ~5 <want> ~4 que vous m inscriviez
    je|j ~2 <want> ~2 accompagner
    je|j accepte ~1 votre|l|cette invitation|proposition|offre
    si oui ~2 m <do>
    prendre|prenez|enregistrer|enregistrez|valider|validez|accepter|acceptez|traiter|traitez ~3 ma demande d|de inscription|participation
    <do> ~1 mon nom
    <polite> ~8 m <do>
    faudrait|faudra|faut m|me ?y <do>
    je|j ~1 <want> vient|viens|vien|inscrit|inscris
    <polite> ~5 m y <do>
    <polite> ~6 me <do>
    <polite> ~6 me reserver ~2 <place>
    <polite> ~6 moi meme
    <polite> ~6 <do> moi
    <doplease> moi
    <do> moi
    vous ~2 m inscrire
    noter|notez|enregistrer|enregistrez|prendre|prenez|valider|confirmer|confirme ~6 ma|mon <presence>
    demande ~2 mon inscription
    ma demande|requete ~4 etre inscrit|inscrite
    pour mon inscription
    inscription pour moi
    je|j ~3 <comewill>
    je|j ~2 ferai ~1 la|cette|votre|celle|les formation|formations|celle|deux
    je|j ai ~2 decide|choisi|prevu de|d ~2 <come>|m
    va pour le|la|l|celle|celui|janvier|fevrier|mars|avril|mai|juin|juillet|septembre|octobre|novembre|decembre
    je|j ~3 demande|prends|reserve|souhaite|voudrais|retiens|bloque|veux|sollicite ~1 une|1 <place>|inscription
    <place> ~1 a mon nom
    un|une|1 a mon nom
    je|j ~1 postule|candidate pour|a
    je|j ~1 voulais|souhaitais|desirais|venais ~3 m inscrire
    solliciter|demander|formuler|effectuer|faire|prendre ~2 mon|ma <presence>
    <doplease> moi ~1 une|un|1 <place>
    faire|fais|faisant partie des|du stagiaires|participants|groupe|inscrits|auditeurs
    acte de candidature|ma candidature ~4 a|au|pour|sur
    je pose ma candidature
    partant|partante|preneur|preneuse pour le|la|l|cette|ce|les
    me porte ~1 candidat|candidate|volontaire pour|a
    retenir|retenez ma candidature
    je|j ~1 suis|serai des votres
    je|j ~5 <want> ~3 faire la|le|l|votre|cette|les|celle|vos
    <want> ~2 etre inscrit|inscrite
    <want> bien ~1 une|un <place>
    me|m faudrait|faut|faudra une|un <place>
    m engage ~1 a <come>
    afin|pour de|d integrer
    je|j ~1 vais a|au|aux ~1 <occasion>
    transmets|trouverez|adresse|voici ~4 mon inscription
    prenez moi
    valider pour moi
    me caser
    je|j ~1 m annonce|joins|joindrai|lance|porte
    mettez|marquez|notez|inscrivez|ajoutez ~1 mon nom
    j en suis
    <polite> ~4 m <do>|ouvrir
    l amabilite|gentillesse|obligeance de|d m <do>
    figurer ~4 participants|inscrits|liste
    m|me y ~1 faire figurer
    mon accord pour le|la|l|cette
    on est chaud|chauds|chaude|chaudes|partants
    mon|ma <presence> est|sera ferme|acquise|certaine|assuree
    je|j ~1 serai|viendrai accompagne|accompagnee ~1 de|d|du|par
    je|j ~2 participe a|au
    je|j ~2 serai ~2 present|presente|la|parmi|des|de|ravi|ravie|heureux|heureuse
    je|j serai ~4 ravi|ravie|heureux|heureuse ~2 participer|assister|venir
    je|j ~1 vien|viens a|au|finalement|avec|pour|bien|demain|jeudi|lundi|mardi|mercredi|vendredi|samedi|ce|le|seul|seule|la
    viens|vien a la|l
    je|j ~2 prends ~3 celle|celui|une|la
    je|j ~2 prends|prendrai|choisis|retiens|suivrai les|vos|ces|aux deux|trois|quatre|2|3 reunions|formations|rencontres|conferences|visites|ateliers|soirees|seances|sessions|journees|dates|modules|evenements
    je|j ~2 prends|prendrai|choisis|retiens|suivrai les|vos|ces|aux deux|trois|quatre|2|3 rendez vous
    si oui je prends
    reste ~12 je la|le|l|les prends|prendrai|prendrais|retiens|reserve
    ok|accord|bon pour moi
    idem pour moi
    moi aussi
    je|j ~2 accompagnerai
    present|presente le
    m a|ont ~1 designe|designee|mandate|mandatee|delegue|deleguee|choisi|choisie|envoye|envoyee pour|a|au|aux
    m|me envoie|envoient|delegue|deleguent|mandate|mandatent|depeche|depechent ~2 a|au|aux|pour|sur
    garder|gardez|reserver|reservez|reserve|prevoir|prevoyez|retenir|retenez|bloquer|bloquez ?moi ?bien ?vouloir ~1 une <place>
    puis je avoir|obtenir|reserver|prendre une <place>
    pourrais je avoir|obtenir|reserver|prendre une <place>
    y reserver une <place>
    interesse|interessee ~2 par la|le|votre|cette|l
    ma demande porte sur
    inscription a mon nom
    <want> bien le|la|l|les
    je|j ~2 confirme ~2 ma|mon demande|souhait|candidature|interet|inscription|venue
    je|j ~3 retenir|reserver|prendre ~1 une|ma place
    je|j ~1 choisi|choisie|choisis|retiens ~1 le|la|l|celle|celui
    que je choisis|prends|retiens|prefere
    c est d accord|ok|bon|entendu pour le|la|l|les|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi
    book ~1 me in
    <want> ~1 inscrire|inscrit moi
    moyen|moyens de|d ~1 m|me <do>|caser
    je|j ~1 ai coche|choisi|selectionne le|la|l|les
    en m inscrivant
    sign up ~2 me
    sign me ~2 up
    put my name down
    and me down
    register me
    i ll ~1 take|have a|one|the seat|place|spot
    count me in
    i d|would ~1 be ~1 delighted|happy|glad|pleased|thrilled to ~1 come|attend|join|participate
    i ll ~1 be there
    et pour moi a|au|aux|le|la|celle
    me mets|mettre|mettez|inscris|inscrire|inscrivez ~2 en|sur ~1 liste d attente
    mettez|inscrivez|notez moi ~2 en|sur ~1 liste d attente
    book|put|count|add me
    i ~2 like|want|wish|love to ~2 register|attend|join|participate|sign|come|enrol|enroll|take
    i ~1 will ~1 attend|join|come|be
    i ll ~1 attend|join|come|be
    i am ~1 coming|attending
    i d|would ~2 love|like|appreciate|want ~1 a|one <place>
    may|could|can i ~1 have|get|book|reserve ~1 a|one <place>
    i m|am ~2 keen|eager|happy|delighted to ~1 come|attend|join|register|participate
    my registration
    book|reserve ~2 place|seat for me
    """

  static let registerUs = """
    prenez|prends|comptez nous
    on s ?y inscrit|inscrira|inscrirait
    nous acceptons ~1 votre|l|cette invitation|proposition|offre
    on|nous est|sommes ~1 deux|trois|quatre|cinq|six|2|3|4|5|6 a vouloir|souhaiter|desirer ~4 <attend>|faire
    vous nous inscrivez|notez|ajoutez|reservez|gardez|comptez
    pourrions|pouvons nous ~1 venir|participer|assister a|au|aux|le|la|ce|cette
    pourrions|pouvons nous ~1 etre des votres
    nous|on ~1 ferons|fera ~1 le deplacement
    nous|on ~1 serons|sera ~1 de la partie
    nous nous deplacerons
    garder|gardez|garde|bloquez|reservez|reserver|retenez|retenir nous ~1 une|deux|trois|quatre|cinq|six|2|3|4|5|6|<place>
    mettez|mets nous ~5 liste
    nous|on ~3 <comewe>|serons
    on ~2 vient|vien|viendra|sera|participera|assistera
    notre souhait de ~2 prendre|participer|assister|venir
    moi ?meme participerons|assisterons|viendrons|serons|suivrons
    nous ~3 <wantus> ~5 <attend>
    nous ~3 <wantus> ~5 nous inscrire
    nous ?nous ?y inscrivons a|au|aux|pour|tous|toutes|donc
    nous nous ~2 inscrivons
    nous y ~1 inscrivons
    nous|on ~1 serons|sommes|sera des votres
    nous confirmons ~3 notre|nos <presence>
    vient|viendra|sera|serons|vont a 2|3|4|5|6|7|8|deux|trois|quatre|cinq|six|sept|huit
    moi ?meme sommes|serons ~2 volontaires|candidats|candidates|interesses|interessees|partants|partantes|preneurs|preneuses
    nous sommes|serons ~2 volontaires|candidats|candidates|partants|partantes|preneurs|preneuses pour
    on ~1 prend|prendra|prendrait|choisit|retient|reserve ~1 la|le|l|les|une|deux|trois|quatre|cinq|six|2|3|4|5|6
    on suivrait|prendrait|ferait
    on ~2 veut|voudrait|aimerait|souhaite|souhaiterait ~3 <attend>|faire
    moi ?meme <wantus> ~4 <attend>|faire
    amene|amenerai|emmene|emmenerai ~1 avec moi
    confirme ~3 notre <presence>
    <polite> ~6 nous <do>
    <polite> ~6 nous y reserver
    <doplease> nous
    vous nous y reserviez
    nous ~2 reserviez
    notre <presence> a|au|pour
    put us ~1 down
    we ~2 love to ~2 register|attend|join|participate|come
    we ~2 like|want|wish to ~2 register|attend|join|participate|sign|come
    we ~1 will ~1 attend|join|come|be
    of us ~6 would like to ~2 attend|join|register|come
    register|book us
    sign us up
    """

  static let registerOthers = """
    se sont ~1 portes|portees|declares|declarees|manifestes|manifestees|proposes|proposees|annonces|annoncees ~1 volontaires|candidats|candidates|partants|partantes|pour
    volontaires|candidats|candidates|personnes|benevoles|collegues|membres|agents se sont ~1 declares|declarees|manifestes|manifestees|proposes|proposees|annonces|annoncees|portes|portees
    annonce|annoncons|communique|communiquons|transmets|transmettons|adresse|adressons|envoie|envoyons|donne|donnons|indique|indiquons ~5 delegation|equipe|participants|participantes|inscrits
    s est porte|portee ~1 volontaire|candidat|candidate
    qui ira|iront representer
    sera|serons|seront au complet
    prendre|prenez|enregistrer|enregistrez|noter|notez|valider|validez leur|leurs|son|sa inscription|inscriptions|participation
    voici|voila ~1 notre|nos|mes|la|les|l ~2 troupe|equipe|groupe|delegation|bande|volontaires|representants|candidats|partants|inscrits|recrues
    enverra|enverrons|envoie|envoyons|delegue|deleguera ~1 deux|trois|quatre|cinq|2|3|4|5|un|une|ses|nos|plusieurs personnes|personne|agents|agent|membres|membre|representants|benevoles|delegues|salaries|collegues|eleves
    designe|nomme|choisi|mandate ~1 ses|nos|les|deux|trois|quatre|comme volontaires|representants|representantes|delegues|participants|participantes
    admission de|d|du|des
    solliciter|sollicite|sollicitons ~6 admission|inscription|participation de|d|du|des
    agents|personnes|collegues|benevoles|membres|salaries|eleves|participants|candidats ~7 retenus|retenues|designes|designees|inscrits|concernes pour
    two|three|four|five|six places|seats
    <polite> ~5 d|de inscrire|ajouter|enregistrer|noter|reserver
    <polite> ~6 les|l|y|le|la|tous ~1 <do>
    <polite> ~4 <do>
    <polite> ~4 <doplease>
    <doplease> ~2 m|mme|mr|monsieur|madame|notre|nos|mon|ma|deux|trois|les|s
    inscrivez|inscrire|enregistrez|ajoutez
    n inscrivez que
    je|j|nous reserve|reservons|inscris|inscrivons|retiens|retenons ~1 pour
    proceder a leur|son|l|nos inscription|inscriptions
    nous inscrivons m|mme|mr|monsieur|madame|notre|nos|mon|ma|deux|trois|quatre|un|une|les
    inscrit|inscrivent ~1 un|une|deux|trois|quatre|cinq|six|les|ses
    a inscrire
    <count> places|inscriptions|inscription
    une|1 place pour|a|au|svp
    personne|personnes a inscrire
    devra|doit|soit|etre|sera ~1 inscrit|inscrite|inscrits|inscrites
    se compose|composera de
    faire ~1 participer|inscrire|beneficier
    demande|demandee|demandes|charge|chargee|charges|prie|priee|pries ~2 de|d l|les|le|la|lui|leur <do>
    inscription pour lui|elle|eux|elles
    j amene|amenerai|emmene|emmenerai
    s inscrit|inscrivent ~1 pour|a|au|aux|avec|aussi|egalement
    put ~8 down for|on
    delegue|deleguons|mandate|mandatons|designe|designons|depeche ~12 m|mme|mr|monsieur|madame|mlle
    en les|l inscrivant
    ce seront
    voici|voila qui ~1 viendra|occupera|participera|assistera|ira|vient|sera|prendra
    vous envoie|envoyons|enverrons|enverra ~6 m|mme|mr|notre|nos|mon|ma|deux|trois|quatre
    aurons ~3 m|mme|mr|notre|nos
    souhaite|souhaitons|souhaiterait|voudrait|desire ~2 envoyer|inscrire|former
    voici|voila|joint|trouverez ~2 liste|equipe|groupe|delegation|bande de|des|du|d|qui|au|pour|que
    voici ~3 inscrits|inscriptions|participants|participantes|noms|coordonnees|candidats|volontaires
    inscription|inscriptions de|du|des|d
    les inscriptions
    participants|inscrits|participant|delegation ~14 a la|l|au
    participation de
    participant|participants ~2 a vos|nos|l|la|le|au|aux
    confirme|confirmons ~2 presence|venue de
    register ~1 two|three|four|five|six|my|our|the|mr|mrs|ms|dr|them|him|her
    put her|him|them|his|their ~1 down
    put ~1 name down
    demande|requesting ~4 inscription|inscriptions|registration|registrations
    confirme ~2 l inscription
    """

  static let registerNominal = """
    inscription|inscriptions a|au|aux|pour
    inscription|inscriptions ?la|le reunion|formation|rencontre|soiree|journee|atelier|seance|session
    participation a|au|aux
    participation ?la|le reunion|formation|rencontre|soiree|journee|atelier|seance|session
    presence ~1 confirmee|confirme|assuree|certaine a|au|aux|le
    demande d inscription|participation
    registration for|to
    inscription|inscriptions souhaitee|souhaitees|demandee
    """

  static let attendsThird = """
    qui representera|representeront|ira|iront|viendra|viendront|suivra|suivront|participera|participeront
    fera|feront|feraient|ferait le deplacement
    serait|seraient|est|sont ~2 <glad> ~1 de|d ~2 <attend>
    aurait|auraient|a|ont ~3 <gladly> ~1 de|d ~2 <attend>
    se joindra|joindront
    se deplacera|deplaceront
    sera|seront de la partie
    elle|il est|sera|serait ~1 preneur|preneuse|partant|partante|interessee|interesse
    elles|ils sont|seront|seraient ~1 preneurs|preneuses|partants|partantes|interessees|interesses
    ce sont
    sera|seront des votres
    sera|seront ~1 connecte|connectee|connectes|connectees
    se connectera|connecteront
    sera|seront ~1 disponible|disponibles le|la|l|au|a|lundi|mardi|mercredi|jeudi|vendredi|samedi|pour
    suivra|suivront|assistera|participera
    participera|participeront|assistera|assisteront|viendra|viendront|suivra|suivront
    sera|seront ~3 present|presente|presents|presentes|la|parmi|des
    sera|seront|serons ~1 represente|representee|representes|representees
    <want3> ~4 participer|assister|venir|suivre|inscrire
    <want3> ~2 m accompagner
    <want3> ~2 etre inscrit|inscrite|inscrits|inscrites
    <want3> ~3 faire|apprendre la|le|l|votre|cette|les|a
    m|nous accompagnera|accompagneront|accompagne|accompagnent
    se joint|joignent ~1 a moi|nous
    sera|seront ~1 avec moi|nous
    viendra|viendront|vient|viennent avec moi|nous
    accompagne|accompagnee|accompagnes|accompagnera ~1 de|du|d|par
    sera|seront composee|compose
    est composee|compose
    would ~1 like to ~1 join|attend|come|register
    will ~1 attend|join|come
    represente|representera ~2 par
    en la personne de
    vient|viendra|viendront ~1 avec moi|nous
    qui ?nous ?me ?vous ?y representera|representeront|represente
    accepte|souhaite|envie ~1 de|d m accompagner
    a|ont besoin de|d ~1 formation|formations|atelier
    """
}
