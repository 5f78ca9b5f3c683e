/// Turns of phrase by what they ask, in French and English.
enum IntentPhrases {
  private static let classes = [
    "want":
      "souhaite souhaiterais souhaiterai voudrais voudrai voudrez veux veu vx veut desire desirerais aimerais aimerai tiens tenais jvx jveux jveu jvoudrai jvoudrais compte",
    "wantus": "souhaitons souhaiterions voudrions voudrons desirons aimerions voulons comptons",
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
    "count": (1...99).map(String.init).joined(separator: " ")
      + " une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente",
    "presence": "presence participation venue inscription inscriptions",
  ]

  static let book = PhraseBook<Sense>(
    [
      .registerSelf: RegisterPhrases.registerSelf,
      .registerUs: RegisterPhrases.registerUs,
      .registerOthers: RegisterPhrases.registerOthers,
      .registerNominal: RegisterPhrases.registerNominal,
      .attendsThird: RegisterPhrases.attendsThird,
      .cancelSelf: CancelPhrases.cancelSelf,
      .cancelUs: CancelPhrases.cancelUs,
      .cancelOthers: CancelPhrases.cancelOthers,
      .cancelBare: CancelPhrases.cancelBare,
      .absentThird: CancelPhrases.absentThird,
      .replaces: ChangePhrases.replaces,
      .moves: ChangePhrases.moves,
      .wasRegistered: ChangePhrases.wasRegistered,
      .keeps: ChangePhrases.keeps,
      .hypothesis: AsidePhrases.hypothesis,
      .openCondition: AsidePhrases.openCondition,
      .enquiry: AsidePhrases.enquiry,
      .attended: AsidePhrases.attended,
      .courtesy: AsidePhrases.courtesy,
      .plain: AsidePhrases.plain,
    ], classes: classes)
}
