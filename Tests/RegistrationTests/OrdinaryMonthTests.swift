import Testing

@testable import Registration

/// What an ordinary month brings, in small families with their near misses.
@Suite struct OrdinaryMonthTests {
  @Test(
    "A question that asks to come",
    arguments: [
      ("Est-ce que je pourrais venir à la réunion forêt ?", "register foret: Awa Diallo"),
      ("Est-ce que je peux encore avoir un siège à la réunion du 10 juin ?", "register foret: Awa Diallo"),
      ("Puis-je participer à la réunion forêt ? Merci.", "register foret: Awa Diallo"),
      ("Est-ce que je pourrais venir avec mon chien à la réunion forêt ?", "careful"),
      ("Est-ce que je peux venir à la réunion forêt sans être adhérente ?", "careful"),
      ("Est-ce que je peux venir en fin de réunion forêt ?", "careful"),
      ("Est-ce que je pourrais venir ?", "careful"),
    ])
  func coming(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Dictated, mistyped, shortened",
    arguments: [
      ("Bonjour virgule je voudrais m'inscrire à la réunion forêt point merci", "register foret: Awa Diallo"),
      ("Je vous prie de bien vouloir m'inscire à la réunion forêt.", "register foret: Awa Diallo"),
      ("Merci de m'incrire à la réunion forêt", "register foret: Awa Diallo"),
      ("je vien avc ma collegue Rose Petit a la reunion foret", "register foret: Awa Diallo, Rose Petit"),
      ("Je vous prie de bien vouloir nous compoter à la réunion forêt.", "careful"),
      ("Merci d'inscrire Rose Petit P E T I T à la réunion forêt.", "register foret: Rose Petit"),
    ])
  func typing(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Who signs, and how",
    arguments: [
      (
        "Vous pouvez m'ajouter à la réunion forêt ? Awa Diallo, trésorière de Berges Forêt", "Awa",
        "register foret: Awa Diallo"
      ),
      ("Vous pouvez m'ajouter à la réunion forêt ? Rose Petit, trésorière", "Awa", "careful"),
      (
        "Je devais venir à la réunion forêt. Ma femme Rose Petit me remplace. JL Morin", "Jean-Luc Morin",
        "cancel foret: Jean-Luc Morin; register foret: Rose Petit"
      ),
      (
        "Je m'appelle Malarvizhi, inscrivez-moi à la réunion forêt.", "Malarvizhi",
        "register foret: Malarvizhi"
      ),
    ])
  func signing(text: String, name: String, expected: String) {
    let row = Row(text, expected, name: name, address: "x@mail.example")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "An event told in the sentence before, or that was missed",
    arguments: [
      (
        "J'ai lu avec intérêt l'annonce de la réunion forêt. Je vous prie de m'y inscrire.",
        "register foret: Awa Diallo"
      ),
      (
        "J'ai raté la rencontre emploi du 24 mars l'an dernier. Inscrivez-moi à la réunion forêt.",
        "register foret: Awa Diallo"
      ),
      ("La rencontre emploi m'intéresse. La réunion forêt aussi. Je vous prie de m'y inscrire.", "careful"),
    ])
  func antecedents(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Moves in more words",
    arguments: [
      "Pourriez-vous me passer de la rencontre emploi du 24 mars à celle du 19 mai ?",
      "Serait-il possible de me basculer de la rencontre emploi du 24 mars vers celle du 19 mai ?",
      "Un déplacement m'empêchera d'être présente le 24 mars à la rencontre emploi. Merci de reporter mon inscription sur la session du 19 mai.",
      "Pouvez-vous me retirer de la rencontre emploi de mars et me mettre à la place sur celle du 19 mai ?",
      "Mettez-moi à la rencontre emploi du 19 mai au lieu du 24 mars.",
      "J'avais pris la rencontre emploi du 24 mars. Pouvez-vous me retirer du 24 et me basculer sur celle du 19 mai ?",
    ])
  func moves(text: String) {
    let row = Row(text, "cancel emploi-mars: Awa Diallo; register emploi-mai: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Some leave, some stay",
    arguments: [
      (
        "Mme Petit et moi sommes inscrites à la réunion forêt. Rose Petit ne viendra pas, moi je garde ma place.",
        "cancel foret: Rose Petit"
      ),
      (
        "Je ne viendrai pas à la réunion forêt. En revanche gardez ma place pour la rencontre emploi du 19 mai.",
        "cancel foret: Awa Diallo"
      ),
      (
        "Ni Rose Petit ni moi ne pourrons venir à la réunion forêt. Vous pouvez libérer nos 2 places.",
        "cancel foret: Rose Petit, Awa Diallo"
      ),
      ("Gardez-moi une place à la réunion forêt.", "register foret: Awa Diallo"),
    ])
  func partly(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }
}

/// Sentences made to mislead: each has the words of a request, and none asks for what it seems to.
@Suite struct MisleadingTests {
  @Test(arguments: [
    "Nous serons deux à la réunion forêt. Mon collègue Paul Lemoine anime la chorale.",
    "Inscrivez-nous à la réunion forêt, sur proposition de notre président, Paul Lemoine.",
    "Nous viendrons à la réunion forêt, mais pas Paul Lemoine, malade.",
    "L'association viendra à la réunion forêt. Contact : Paul Lemoine, 06 12 34 56 78.",
    "Deux places pour la réunion forêt. Responsable : Paul Lemoine.",
    "Merci d'inscrire les enfants de Paul Lemoine à la réunion forêt.",
    "Est-ce que je peux venir présenter mon livre à la réunion forêt ?",
    "Est-ce que je pourrais avoir une place de stationnement le 10 juin ?",
    "Si Rose Petit se désiste de la réunion forêt, je prends sa place.",
    "Rose Petit viendra à la réunion forêt à la place d'Omar Sy s'il est encore malade.",
    "Merci d'inscrire à ma place la personne de votre choix à la réunion forêt, par exemple Rose Petit.",
    "Inscrivez-moi à la formation comptabilité du 16 mars en visio.",
    "Nous venons à 3 à la réunion forêt : Rose Petit et moi.",
    "Merci de noter que Rose Petit représentera la mairie à la cérémonie du 10 juin.",
    "Annulez la réunion forêt, Rose Petit ne peut pas l'animer.",
    "Bonjour, j'ai bien reçu la liste des inscrits à la réunion forêt : Rose Petit, Omar Sy. Merci.",
    "La directrice, Rose Petit, m'a demandé de vous rappeler la réunion forêt.",
    "Ne m'attendez pas pour commencer la réunion forêt, j'arriverai à 19 h.",
    "16 mars, comptabilité : Rose Petit l'a déjà suivie\n10 juin, forêt : Omar Sy l'anime",
    "Rose Petit voulait s'inscrire à la réunion forêt. Elle vous appellera.",
    "Merci de me compter parmi vos lecteurs.",
  ])
  func nothingIsDone(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }
}
