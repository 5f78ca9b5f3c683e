/// Turns of phrase by what they ask, in French and English.
enum IntentPhrases {
  private static let classes = [
    "want":
      "souhaite souhaiterais souhaiterai voudrais voudrai voudrez veux veu vx veut desire desirerais aimerais aimerai tiens tenais jvx jveux jveu jvoudrai jvoudrais compte",
    "wantus": "souhaitons souhaiterions voudrions desirons aimerions voulons comptons",
    "want3":
      "souhaite souhaitent souhaiterait souhaiteraient voudrait voudraient veut veulent aimerait aimeraient desire desirent tient",
    "attend": "participer assister venir suivre particip participe assiste prendre rejoindre etre",
    "do": DeskVerbs.record(.infinitive) + " " + DeskVerbs.record(.you),
    "doplease": DeskVerbs.record(.imperative),
    "drop": DeskVerbs.drop(.infinitive) + " " + DeskVerbs.drop(.you),
    "dropplease": DeskVerbs.drop(.imperative),
    "comewill":
      "participerai assisterai viendrai suivrai rejoindrai",
    "comewe": DeskVerbs.come(.firstPlural),
    "polite":
      "merci prie prions remercie remercions veuillez pouvez pourriez pourrez voulez vouloir possible demande demandons saurais gre peux pourrais auriez voudriez plait reconnaissant reconnaissante remerciant",
    "place": "place places chaise chaises siege sieges seat seats spot",
    "glad": "ravi ravie heureux heureuse content contente enchante enchantee honore honoree",
    "occasion":
      "reunion formation rencontre conference visite atelier soiree seance session journee lundi mardi mercredi jeudi vendredi samedi dimanche 1er 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
    "gladly": "intention envie plaisir joie honneur",
    "come": DeskVerbs.come(.infinitive),
    "move":
      "basculer bascule basculez basculiez passer passez deplacer deplacez deplace deplaciez transferer transferez transfere transferiez troquer troque troquez reporter reportez reporte reportiez decaler decalez decale echanger echangez permuter permutez remplacer",
    "change": "changer change changez changerais changerait",
    "presence": "presence participation venue inscription inscriptions",
  ]

  static let book = PhraseBook<Sense>(
    [
      .registerSelf: """
      je|j ~2 me|m|vous joindrai|rejoindrai|rendrai
      je|j ~1 prendrai|prends part|place
      j y serai|viens|participe|participerai|assisterai|assiste
      je|j ~1 vais ~2 <come>
      je|j peux finalement|donc ~2 <come>
      finalement je peux ~2 <come>
      je|j ~2 suis ~2 preneur|preneuse|partant|partante
      je|j ~1 ai|aurai|aurais ~3 <gladly> ~1 de|d|a ~2 <attend>
      je|j ~1 ai|aurai|aurais ~3 <gladly> ~1 de|d|a ~1 m inscrire
      je|j ~2 serais|suis ~2 <glad> ~1 de|d ~2 <attend>
      je|j ~2 suis ~1 accord pour ~2 <attend>
      je|j ~2 permets ~1 de|d ~2 m inscrire
      demander de|d m <do>
      demander de|d m y <do>
      compter|comptez|compte sur moi pour le|la|l|les|cette|ce <occasion>
      compter|comptez|compte sur moi le|ce|cette|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|a|au
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
      j m inscris
      m inscris
      me reinscris
      m y inscris
      je|j ~5 <want> ~8 m inscrire
      je|j ~5 <want> ~6 <attend>
      je|j ~5 <want> ~3 y <attend>
      jvx|jveux|jveu ~2 participer|venir|assister
      je|j ~5 <want> ~4 inscription
      je|j ~5 <want> ~4 que vous m inscriviez
      <polite> ~8 m <do>
      <polite> ~5 m y <do>
      <polite> ~6 me <do>
      <polite> ~6 me reserver ~2 <place>
      <polite> ~6 moi meme
      <polite> ~6 <do> moi
      <doplease> moi
      <do> moi
      vous ~2 m inscrire
      noter|notez|enregistrer|enregistrez|prendre|prenez|valider|confirmer|confirme ~6 ma|mon <presence>
      confirme ~3 ma|mon <presence>
      demande ~2 mon inscription
      pour mon inscription
      inscription pour moi
      je|j ~3 <comewill>
      je|j ~2 ferai ~1 la|cette|votre|celle|les formation|formations|celle|deux
      je|j ai ~2 decide|choisi|prevu de|d ~2 <come>|m
      va pour le|la|l|celle|celui
      je|j ~3 demande|prends|reserve|souhaite|voudrais|retiens|bloque|veux ~1 une|1 <place>|inscription
      <place> ~1 a mon nom
      je|j ~1 postule|candidate pour|a
      je|j ~1 voulais|souhaitais|desirais|venais ~3 m inscrire
      solliciter|demander|formuler|effectuer|faire|prendre ~2 mon|ma <presence>
      <doplease> moi ~1 une|un|1 <place>
      faire|fais|faisant partie des|du stagiaires|participants|groupe|inscrits|auditeurs
      acte de candidature|ma candidature ~4 a|au|pour|sur
      je pose ma candidature
      partant|partante|preneur|preneuse pour le|la|l|cette|ce|les
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
      je|j ~2 participe a|au
      je|j ~2 serai ~2 present|presente|la|parmi|des|de|ravi|ravie|heureux|heureuse
      je|j serai ~4 ravi|ravie|heureux|heureuse ~2 participer|assister|venir
      je|j ~1 vien|viens a|au|finalement|avec|pour|bien|demain|jeudi|lundi|mardi|mercredi|vendredi|samedi|ce|le|seul|seule|la
      viens|vien a la|l
      je|j ~2 prends ~3 celle|celui|une|la
      si oui je prends
      ok|accord|bon pour moi
      idem pour moi
      moi aussi
      je|j ~2 suis partant|partante
      je|j ~2 accompagnerai
      present|presente le
      m a ~1 designe|designee pour
      garder|gardez|reserver|reservez|reserve ?moi ?bien ?vouloir ~1 une <place>
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
      <want> ~1 inscrire|inscrir|inscrit moi
      moyen|moyens de|d ~1 m|me <do>|caser
      je|j ~1 ai coche|choisi|selectionne le|la|l|les
      en m inscrivant
      sign up ~2 me
      sign me ~2 up
      put my name down
      and me down
      register me
      sign me up
      book|put|count|add me
      i ~2 like|want|wish|love to ~2 register|attend|join|participate|sign|come|enrol|enroll
      i ~1 will ~1 attend|join|come|be
      i ll ~1 attend|join|come|be
      i am ~1 coming|attending
      my registration
      book|reserve ~2 place|seat for me
      """,
      .registerUs: """
      garder|gardez|garde|bloquez|reservez|reserver|retenez|retenir nous ~1 une|deux|trois|quatre|cinq|six|2|3|4|5|6|<place>
      mettez|mets nous ~5 liste
      nous|on ~3 <comewe>|serons
      on ~2 vient|vien|viendra|sera|participera|assistera
      notre souhait de ~2 prendre|participer|assister|venir
      moi ?meme participerons|assisterons|viendrons|serons|suivrons
      nous ~3 <wantus> ~5 <attend>
      nous ~3 <wantus> ~5 nous inscrire
      nous ~2 inscrivons
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
      <polite> ~6 nous reserver
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
      """,
      .registerOthers: """
      agents|personnes|collegues|benevoles|membres|salaries|eleves|participants|candidats retenus|retenues|designes|designees|inscrits|concernes pour
      two|three|four|five|six places|seats
      <polite> ~5 d|de inscrire|ajouter|enregistrer|noter|reserver
      <polite> ~6 les|l|y|le|la|tous ~1 <do>
      <polite> ~4 <do>
      <polite> ~4 <doplease>
      <doplease> ~2 m|mme|mr|monsieur|madame|notre|nos|mon|ma|deux|trois|les|s
      inscrivez|inscrire|enregistrez|ajoutez
      n inscrivez que
      proceder a leur|son|l|nos inscription|inscriptions
      inscrit|inscrivent ~1 un|une|deux|trois|quatre|cinq|six|les|ses
      a inscrire
      1|2|3|4|5|6|7|8|une|deux|trois|quatre|cinq|six|sept|huit places|inscriptions|inscription
      une|1 place pour|a|au|svp
      personne|personnes a inscrire
      devra|doit|soit|etre|sera ~1 inscrit|inscrite|inscrits|inscrites
      se compose|composera de
      faire ~1 participer|inscrire|beneficier
      demande|demandee|charge|chargee|prie|priee|priés ~2 de|d l|les|le|la|lui|leur <do>
      inscription pour lui|elle|eux|elles
      j amene|amenerai|emmene|emmenerai
      s inscrit|inscrivent ~1 pour|a|au|aux
      put ~8 down for|on
      delegue|deleguons|mandate|mandatons|designe|designons|depeche ~12 m|mme|mr|monsieur|madame|mlle
      en les|l inscrivant
      ce seront
      vous envoie|envoyons|enverrons|enverra ~6 m|mme|mr|notre|nos|mon|ma|deux|trois|quatre
      aurons ~3 m|mme|mr|notre|nos
      souhaite|souhaitons|souhaiterait|voudrait|desire ~2 envoyer|inscrire|former
      voici|voila|joint|trouverez ~2 liste|equipe|groupe|delegation|bande de|des|du|d|qui|au|pour|que
      voici ~3 inscrits|inscriptions|participants|participantes|noms
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
      """,
      .registerNominal: """
      inscription|inscriptions a|au|aux|pour
      inscription|inscriptions ?la|le reunion|formation|rencontre|soiree|journee|atelier|seance|session
      participation a|au|aux
      participation ?la|le reunion|formation|rencontre|soiree|journee|atelier|seance|session
      presence ~1 confirmee|confirme|assuree|certaine a|au|aux|le
      demande d inscription|participation
      registration for|to
      inscription|inscriptions souhaitee|souhaitees|demandee
      """,
      .attendsThird: """
      ce sont
      sera|seront des votres
      participera|participeront|assistera|assisteront|viendra|viendront|suivra|suivront
      sera|seront ~3 present|presente|presents|presentes|la|parmi|des
      sera|seront ~1 represente|representee|representes|representees
      <want3> ~4 participer|assister|venir|suivre|inscrire
      <want3> ~2 m accompagner
      <want3> ~2 etre inscrit|inscrite|inscrits|inscrites
      <want3> ~3 faire|apprendre la|le|l|votre|cette|les|a
      m accompagnera|accompagneront|accompagne
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
      """,
      .cancelSelf: """
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
      have to cancel
      je|j ~3 ne|n ~2 pourrai|pourrais|peux|puis ~6 venir|participer|assister|presente|present|la|rendre|etre|suivre
      je|j ~1 pourrai|peux ?malheureusement pas|plus ~3 venir|participer|assister|etre
      je|j ~2 ne|n ~1 viendrai|participerai|assisterai|serai ~1 pas|plus
      je|j ~1 viens|vien pas|plus
      je|j ne|n viens|vien pas|plus
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
      liberer|liberez|donner|donnez|cedez|ceder ~1 ma place
      ma place ~3 liberer|libre|quelqu|autre
      je|j ~2 suis ~2 empeche|empechee|contraint|contrainte|oblige|obligee
      je|j ~2 cede ma place
      je|j ~1 jette l eponge
      je|j ~1 declare|declarer forfait
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
      """,
      .cancelUs: """
      ne comptez|compte ?donc plus|pas sur nous
      nous|on ~2 ne|n ~2 pourrons|pourra|pouvons|viendrons|serons|vient ~5 pas|plus|venir|participer|assister|la|etre
      <drop>|<dropplease> ~2 notre|nos inscription|inscriptions|participation|venue|place|places|reservation
      annuler ~3 notre|nos inscription|inscriptions|participation|venue|place|places|reservation|presence
      nous ~2 retirer
      nous ~4 decommander
      nous ~3 desister|desistons|renoncons|annulons
      liberer|liberez|donner|donnez nos|notre ~1 place|places
      ni ~4 moi ne|n pourrons|serons|viendrons|irons
      ni ~3 ne serons
      cancel our
      we ~1 cannot ~2 come|attend|make|join|be
      we ~1 can t ~2 come|attend|make|join|be
      """,
      .cancelOthers: """
      annuler|annulez ~1 la|les participation|venue|presence|place|places|reservation de|d|du|des
      annuler|annulez|annulation ~3 l|son|sa|leur|leurs|inscription|inscriptions de|du|d|des|inscription|inscriptions|participation
      annuler|annulez l inscription
      retirer|retirez|supprimer|enlever ~2 son|leur|l inscription|inscriptions
      <drop>|<dropplease> ~6 liste
      desinscrire|desinscrivez
      liberer|liberez ~1 sa|leur|leurs place|places|chaise|chaises
      cancel ~2 registration|booking|place|seat
      """,
      .cancelBare: """
      merci ~3 annuler
      dois ~3 annuler
      annuler
      annulation
      desistement
      """,
      .absentThird: """
      ne l|le|la|les attendez ?donc pas|plus
      will not|won ?t ~1 attend|come|join|be
      cannot|can ?t ~1 attend|come|join|make
      ne|n ~2 pourra|pourront ~6 venir|participer|assister|etre|present|presents|presente|la|pas
      ne|n ~1 viendra|viendront|participera|participeront|assistera|assisteront|sera|seront|participe|participent|vient|viennent ~1 pas|plus
      est|sont ~1 retenu|retenus|retenue|retenues|empeche|empechee|empeches
      """,
      .replaces: """
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
      me|le|la|les suppleera|suppleeront
      en lieu et place
      en mes|ses lieu et place
      au lieu de moi
      instead of me
      in my place
      replace me|him|her
      """,
      .moves: """
      <move> ~6 a|au|aux|sur|vers|pour|par|dans|contre
      me|nous|les|le|la|l <move> ~1 de|du|d
      <move> moi|nous|le|la|les ~1 de|du|d
      <move> ~2 mon|ma|mes|notre|nos|sa|son|leur|leurs|l|la <presence>|place|places|reservation
      <change> ~1 de|d date|session|jour|seance|creneau|horaire|formation|reunion
      changement|report|echange|transfert de|d ~1 date|session|jour|seance|<presence>|reunion|formation
      j echange ~6 contre|pour
      move|switch|change|transfer|swap|postpone ~6 to|for
      """,
      .wasRegistered: """
      ne|n ~1 peux|pourrai|viendrai|serai ~1 finalement
      etais|etait|etions|etaient|suis|es ~2 inscrit|inscrite|inscrits|inscrites|inscris
      inscrit|inscrite|inscrits|inscrites a|au|pour|aux
      aviez|avez ~3 place|places|reserve|note|inscrits|inscrite|inscrit
      avais|avions|avait|aviez ~2 prevu|annonce|annoncee|reserve|retenu|pris|demande|confirme
      nous l avions annonce
      devais|devait|devions ~2 participer|assister|venir|representer|suivre|etre
      aviez ~1 inscrit|inscrite|inscrits
      m aviez
      s etait ~1 inscrit|inscrits
      avais|avions ~2 inscrit|inscrite|inscrits
      registered for
      j ai ~2 inscrit|reserve
      """,
      .keeps: """
      maintiens|maintenons|maintient|garde|gardons|conserve|conservons ~3 ma|mon|notre|sa|la|celle|celui|les|leur|nos|l|le
      sont|suis|sommes|est ?tous ?toutes ?nous ?tjs toujours|tjs ?aussi partant|partants|partante|partantes|ok|preneur|preneuse|interesses|d
      comme prevu
      rien ne change pour|concernant
      gardez|conservez|laissez ?bien ma|notre|mes|nos place|places|inscription|reservation
      y serai|serons|sera ~1 comme convenu|annonce
      viendrai|viens|serai|vient ~1 seul|seule ~4 finalement
      finalement je|j ~1 viendrai|viens|serai ~1 seul|seule
      vient|viennent|viens|venons toujours
      serons|serai|sera|seront bien la|present|presents
      """,
      .hypothesis: AsidePhrases.hypothesis,
      .openCondition: AsidePhrases.openCondition,
      .enquiry: AsidePhrases.enquiry,
      .attended: AsidePhrases.attended,
      .courtesy: AsidePhrases.courtesy,
      .plain: AsidePhrases.plain,
    ], classes: classes)
}
