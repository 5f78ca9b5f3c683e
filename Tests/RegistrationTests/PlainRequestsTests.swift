import Testing

@testable import Registration

/// What people ask for without any difficulty of their own, and what stands beside it.
@Suite struct PlainRequestsTests {
  @Test(
    "Company and when it comes",
    arguments: [
      Row("Je viendrai avec mon mari le 10 juin à la réunion forêt.", "register foret: Awa Diallo x2"),
      Row("Je viendrai avec une amie jeudi 10 juin à la réunion forêt.", "register foret: Awa Diallo x2"),
      Row(
        "Je participerai à la réunion forêt, accompagnée de Rose Petit.",
        "register foret: Awa Diallo, Rose Petit"),
      Row(
        "Je réserve 15 places pour la réunion forêt : 14 élèves et moi.", "register foret: Awa Diallo x15"),
      Row("Je réserve 15 places pour la réunion forêt.", "careful"),
      Row(
        "Merci de nous garder 23 places pour la réunion forêt : 22 élèves et moi.",
        "register foret: Awa Diallo x23"),
      Row("Je m'inscris à la réunion forêt avec mes deux enfants.", "register foret: Awa Diallo x3"),
      Row(
        "Je m'inscris avec mes deux enfants (6 et 9 ans) à la réunion forêt.", "register foret: Awa Diallo x3"
      ),
      Row("Je m'inscris à la réunion forêt avec mes enfants.", "careful"),
      Row("Je viens d'emménager avec mes deux enfants, je m'inscris à la réunion forêt.", "careful"),
      Row(
        "Nous serions 24 élèves, 3 parents et moi à la réunion forêt : 28 en tout. Merci de nous inscrire.",
        "register foret: Awa Diallo x28"),
    ])
  func company(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Two who write together",
    arguments: [
      Row(
        "On s'inscrit tous les deux à la réunion forêt !\nRose Petit et Omar Sarr",
        "register foret: Rose Petit, Omar Sarr", name: "Rose & Omar"),
      Row(
        "Nous aimerions assister tous les deux à la réunion forêt.\n\nRose et Omar Petit\nVierzon",
        "register foret: Rose Petit, Omar Petit", name: "Rose et Omar Petit"),
      Row(
        "Nous aimerions assister tous les deux à la réunion forêt.\n\nRose et Omar Petit",
        "careful", name: "Jeanne Morel", address: "jeanne.morel@mail.example"),
      Row(
        "Nous viendrons à la réunion forêt avec notre fils.\n\nRose et Omar Petit", "careful",
        name: "Rose et Omar Petit"),
      Row(
        "Nous serons trois à la réunion forêt.\n\nRose et Omar Petit",
        "register foret: Rose Petit, Omar Petit x3", name: "Rose et Omar Petit"),
    ])
  func pairs(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Beside a request",
    arguments: [
      Row(
        "Je m'inscris à la réunion forêt. Pourriez-vous me dire si une attestation est remise à la fin ?",
        "register foret: Awa Diallo"),
      Row(
        "Je m'inscris à la réunion forêt. Merci de me dire si le repas est prévu.",
        "register foret: Awa Diallo"),
      Row(
        "Je m'inscris à la réunion forêt. Pouvez-vous me dire si mon mari peut venir aussi ?", "careful"),
      Row("Je réserve une place pour la réunion forêt s'il en reste.", "register foret: Awa Diallo"),
      Row("Je m'inscris à la réunion forêt s'il y a des places.", "register foret: Awa Diallo"),
      Row("Je m'inscris à la réunion forêt ; s'il y a un souci, appelez-moi.", "register foret: Awa Diallo"),
      Row("Je m'inscris à la réunion forêt s'il y a un repas.", "careful"),
      Row(
        "Je désire participer à la réunion forêt\nUne place\nMerci\nAwa Diallo", "register foret: Awa Diallo"),
      Row(
        "Inscrite à la réunion forêt, je ne pourrai m'y rendre. Merci d'annuler et de présenter mes regrets à l'intervenante.",
        "cancel foret: Awa Diallo"),
      Row(
        "Je ne pourrai pas venir à la rencontre emploi du 24 mars. J'essaierai de venir à celle de mai.",
        "cancel emploi-mars: Awa Diallo"),
      Row("J'essaierai de venir à la rencontre emploi de mai.", "careful"),
      Row(
        "J'ai raté la réunion mobilité de février. Je m'inscris à la prochaine.", "careful"),
    ])
  func beside(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "What tells no event, no seat and nobody",
    arguments: [
      Row(
        "Inscrivez-moi pour les 2 mardis de la formation comptabilité.", "register comptabilite: Awa Diallo"),
      Row("Je viendrai à la réunion forêt, c'est bien à 18 h ?", "register foret: Awa Diallo"),
      Row(
        "Veuillez noter ma venue le 10 juin à Noirlac\nAwa Diallo, présidente", "register foret: Awa Diallo"),
      Row(
        "Nous serons trois à la réunion forêt : Rose Petit (déjà inscrite par le formulaire), et en plus Omar Sarr et moi. Merci d'ajouter ces deux noms.",
        "careful"),
      Row(
        "Je ne viendrai pas à la réunion forêt, ma femme non plus.", "careful", name: "Omar Sarr",
        address: "omar.sarr@mail.example"),
      Row(
        "inscrivez moi a la reunion foret\nrose petit\n0639981212", "register foret: Rose Petit",
        name: "rose.ptt", address: "rose.ptt@mail.example"),
      Row(
        "inscrivez moi a la reunion foret\nrose petit", "register foret: Rose Petit", name: "Rosie",
        address: "rosie.petit@mail.example"),
      Row(
        "Je suis intéressée, inscrivez-moi.\n\n> 24 mars : Emploi des jeunes\n> 10 juin : Réunion Forêt et biodiversité",
        "careful", subject: "Re: Les rendez-vous de la forêt"),
    ])
  func nothing(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "The same people for several events",
    arguments: [
      Row(
        "Rose Petit et moi viendrons à la réunion forêt et à la rencontre emploi du 19 mai.",
        "register foret: Awa Diallo, Rose Petit; register emploi-mai: Awa Diallo, Rose Petit"),
      Row(
        "Inscrivez Rose Petit et Omar Sarr à la réunion forêt et aussi à la rencontre emploi du 19 mai.",
        "register foret: Rose Petit, Omar Sarr; register emploi-mai: Rose Petit, Omar Sarr"),
      Row(
        "J'aimerais venir avec mon amie Rose Petit à deux de vos rendez-vous : la réunion forêt le 10 juin et la rencontre emploi du 19 mai.",
        "register foret: Awa Diallo, Rose Petit; register emploi-mai: Awa Diallo, Rose Petit"),
      Row(
        "Inscrivez Rose Petit à la réunion forêt et Omar Sarr à la rencontre emploi du 19 mai.",
        "register foret: Rose Petit; register emploi-mai: Omar Sarr"),
      Row(
        "Rose Petit viendra à la réunion forêt et moi à la rencontre emploi du 19 mai.",
        "register foret: Rose Petit; register emploi-mai: Awa Diallo"),
      Row(
        "J'irai à la réunion forêt avec Rose Petit, et seule à la rencontre emploi du 19 mai.", "careful"),
      Row("Inscrivez Rose Petit à la réunion forêt, et ma sœur à la rencontre emploi du 19 mai.", "careful"),
    ])
  func several(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Of whom a later word is to tell",
    arguments: [
      Row(
        "Je m'inscris à la réunion forêt. Mon mari viendra peut-être, je vous redis.",
        "register foret: Awa Diallo"),
      Row(
        "Je m'inscris à la réunion forêt. Mon collègue Omar Sarr devrait peut-être se joindre à moi mais il ne sait pas encore, je vous redis.",
        "register foret: Awa Diallo"),
      Row(
        "Je m'inscris à la réunion forêt. Mon compagnon Omar Sarr s'inscrit avec moi.",
        "register foret: Awa Diallo, Omar Sarr"),
      Row("Je m'inscris à la réunion forêt. Je viendrai peut-être avec mon mari, je vous redis.", "careful"),
      Row("Je m'inscris à la réunion forêt. Deux collègues viendront peut-être, je vous redis.", "careful"),
      Row("Je m'inscris à la réunion forêt. Mon mari viendra peut-être.", "careful"),
      Row("Mon mari viendra peut-être à la réunion forêt, je vous redis.", "careful"),
    ])
  func later(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Seats that are counted",
    arguments: [
      Row("Nous serons deux adultes et un enfant à la réunion forêt.", "register foret: Awa Diallo x3"),
      Row(
        "Inscription pour 3 personnes à la réunion forêt : moi-même, mon mari et ma fille.",
        "register foret: Awa Diallo x3"),
      Row(
        "Je viendrai avec deux amies à la réunion forêt, Rose Petit et Jeanne Morel.",
        "register foret: Awa Diallo, Rose Petit, Jeanne Morel"),
      Row("Je viendrai avec deux amies à la réunion forêt, Rose Petit.", "careful"),
      Row(
        "Je serai accompagnée par Rose Petit et Omar Sarr à la réunion forêt.",
        "register foret: Awa Diallo, Rose Petit, Omar Sarr"),
      Row(
        "Mon mari et moi nous inscrivons à la réunion forêt et à la rencontre emploi du 19 mai.",
        "register foret: Awa Diallo x2; register emploi-mai: Awa Diallo x2"),
      Row(
        "Je viendrai à la réunion forêt avec mon mari et à la rencontre emploi du 19 mai seule.", "careful"),
      Row(
        "J'avais réservé 12 places pour la réunion forêt. J'annule tout le groupe, moi compris.",
        "cancel foret: Awa Diallo x12"),
      Row(
        "J'avais réservé 2 places pour la réunion forêt. Je dois annuler les deux.",
        "cancel foret: Awa Diallo x2"),
      Row("Merci d'inscrire deux agents à la réunion forêt. Les noms suivront.", "register foret:  x2"),
    ])
  func counted(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Whether there is a seat, and when one comes",
    arguments: [
      Row(
        "Je voudrais savoir s'il est encore possible de s'inscrire à la réunion forêt. Si oui, je souhaite y participer.",
        "register foret: Awa Diallo"),
      Row("Je voudrais savoir s'il est encore possible de s'inscrire à la réunion forêt.", "careful"),
      Row(
        "Je viens à la réunion forêt mais j'arriverai avec un quart d'heure de retard.",
        "register foret: Awa Diallo"),
      Row("Je viens à la réunion forêt, mais c'est trop tard.", "careful"),
    ])
  func when(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "A list below each event",
    arguments: [
      Row(
        "Réunion forêt :\n- Rose Petit (06 12 34 56 78)\n- Omar Sarr\n\nFormation comptabilité :\n- Jeanne Morel\n\nMerci de les inscrire.",
        "register foret: Rose Petit, Omar Sarr; register comptabilite: Jeanne Morel"),
      Row(
        "Merci d'inscrire :\n\nRéunion forêt (10 juin) :\nRose Petit, présidente\nOmar Sarr\n\nFormation comptabilité :\nJeanne Morel\nRose Petit",
        "register foret: Rose Petit, Omar Sarr; register comptabilite: Jeanne Morel, Rose Petit"),
      Row(
        "Réunion forêt :\n- Rose Petit et son mari\n- Omar Sarr\n\nFormation comptabilité :\n- Jeanne Morel",
        "careful"),
      Row("Réunion forêt :\n- Rose Petit\n\nFormation comptabilité :\n- pas encore décidé", "careful"),
      Row(
        "Réunion forêt :\n- Rose Petit\n\nFormation comptabilité :\n- Jeanne Morel\n\nJe viens aussi.",
        "careful"),
    ])
  func sections(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Near what is read above, and meant otherwise.
  @Test(
    "Near misses",
    arguments: [
      "J'avais réservé trois places pour la réunion forêt. Je ne peux plus venir, toutes mes excuses, merci d'annuler.",
      "J'avais réservé trois places pour la réunion forêt. Malgré tout, je dois annuler ma place.",
      "J'avais réservé trois places pour la réunion forêt. Merci de tout annuler sauf la mienne.",
      "Je m'inscris à la réunion forêt. Mon mari viendra, et peut-être ma fille, je vous redis.",
      "Je m'inscris à la réunion forêt. Ma collègue Rose Petit vient, par contre Omar Sarr ne sait pas encore, je vous redis.",
      "Je m'inscris à la réunion forêt. Rose Petit viendra aussi, elle ne sait pas encore à quelle heure, elle vous écrira.",
      "Inscrivez-moi à la réunion forêt. Ma collègue prendra peut-être ma place, je vous confirmerai.",
      "Inscrivez Rose Petit et Omar Sarr respectivement à la réunion forêt et à la rencontre emploi du 19 mai.",
      "Rose Petit viendra à la réunion forêt et animera la rencontre emploi du 19 mai.",
      "Rose Petit et moi viendrons à la réunion forêt, après la rencontre emploi du 19 mai.",
      "Voici où nous en sommes.\nRéunion forêt :\n- Rose Petit\n- Omar Sarr\n\nFormation comptabilité :\n- Jeanne Morel",
      "Merci de les inscrire.\nRéunion forêt :\n- Rose Petit, absente\n- Omar Sarr\n\nFormation comptabilité :\n- Jeanne Morel",
      "Merci de les inscrire.\nRéunion forêt :\n- Rose Petit + 1\n\nFormation comptabilité :\n- Jeanne Morel",
      "Merci d'inscrire :\n\nNom | Réunion\nPetit | Réunion forêt\nSarr | Emploi des jeunes (19 mai)",
      "Merci d'inscrire :\n\nNom | Prénom | Réunion | Nombre de places\nPETIT | Rose | Réunion forêt | 2\nSARR | Omar | Emploi des jeunes (19 mai) | 1",
      "Merci d'inscrire :\n\nNom | Prénom | Réunion\nPETIT | Rose | Réunion forêt\nSARR | Omar | Pas l'emploi des jeunes (19 mai)",
      "Merci d'inscrire :\n\nNom | Prénom | Réunion forêt | Formation comptabilité\nPETIT | Rose | x | \nSARR | Omar |  | x",
      "Merci d'inscrire :\n\nNom | Prénom | Date\nPETIT | Rose | 10 juin\nSARR | Omar | 20 juin",
      "Je viendrai avec mes deux enfants et mon mari à la réunion forêt.",
      "Je m'inscris à la rencontre emploi du 19 mai, je vis avec mes deux enfants sans travail depuis mars.",
      "Je m'inscris à la réunion forêt, j'y étais venue l'an dernier avec mes deux enfants.",
      "Nous serons deux adultes, un enfant et deux ados à la réunion forêt.",
      "Nous serons 24 élèves, 3 parents et moi à la réunion forêt : 30 en tout. Merci de nous inscrire.",
      "Je viendrai avec deux amies et leurs maris à la réunion forêt, Rose Petit et Jeanne Morel.",
      "Veuillez inscrire le conseil municipal à la réunion forêt :\n\nNom : PETIT\nPrénom : Rose\nFonction : secrétaire",
      "La réunion forêt est gratuite ? Je prends si c'est le cas.",
      "Je viendrai à la réunion forêt (Karim aussi), avec mon mari.",
    ])
  func nearMisses(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Forms for whoever they name",
    arguments: [
      Row(
        "Veuillez inscrire à la réunion forêt :\n\nNom et prénom : PETIT Rose\nAssociation : Les Passeurs",
        "register foret: Rose Petit"),
      Row(
        "Veuillez inscrire à la réunion forêt :\n\nNom : PETIT\nPrénom : Rose", "register foret: Rose Petit"),
      Row("Veuillez inscrire ma collègue à la réunion forêt :\n\nNom : PETIT\nPrénom : Rose", "careful"),
      Row("Veuillez inscrire deux personnes à la réunion forêt :\n\nNom : PETIT\nPrénom : Rose", "careful"),
    ])
  func forms(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Tables with a column of events",
    arguments: [
      Row(
        "Merci d'inscrire :\n\nNom | Prénom | Réunion\nPETIT | Rose | Réunion forêt\nSARR | Omar | Emploi des jeunes (19 mai)",
        "register emploi-mai: Omar Sarr; register foret: Rose Petit"),
      Row(
        "Merci d'inscrire :\n\nNom | Prénom | Dates\nPETIT | Rose | 19 mai et 10 juin\nSARR | Omar | 10 juin",
        "register emploi-mai: Rose Petit; register foret: Rose Petit, Omar Sarr"),
      Row(
        "Merci d'inscrire :\n\nNom       Prénom  Réunion\nPETIT     Rose    Réunion forêt\nSARR      Omar-Seydou  Emploi des jeunes (19 mai)",
        "register emploi-mai: Omar-Seydou Sarr; register foret: Rose Petit"),
      Row(
        "Merci d'inscrire :\n\nNom | Prénom | Réunion\nPETIT | Rose | Réunion forêt\nSARR | Omar | à voir",
        "careful"),
      Row(
        "Merci d'inscrire trois personnes :\n\nNom | Prénom | Réunion\nPETIT | Rose | Réunion forêt\nSARR | Omar | Emploi des jeunes (19 mai)",
        "careful"),
    ])
  func tables(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
