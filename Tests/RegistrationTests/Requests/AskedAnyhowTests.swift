import Testing

@testable import Registration

/// Requests in other words: what failed elsewhere, somebody more, the author beside who leaves, points of a list, denials that say yes.
@Suite struct AskedAnyhowTests {
  /// Each acts.
  @Test(arguments: [
    Row(
      "Slt, jminscri a la reunion foret du 10 juin, mrc", "register foret: Awa Diallo", subject: "Forêt"),
    Row(
      "coucou c'est pour m'inscire à la réunion sur la forêt le 10 juin. Bisous à l'équipe ! "
        + "Léa", "register foret: Léa Morin", subject: "10 juin", name: "Léa Morin"),
    Row(
      "Bonjour, c'est pour inscrire ma fille Manon Lescot à la rencontre emploi du 19 mai. Je "
        + "reste à la maison avec les petits. Une seule place donc. Cordialement, Bruno Lescot",
      "register emploi-mai: Manon Lescot", subject: "Inscription", name: "Bruno Lescot"),
    Row(
      "Avec mon mari Marc Faure, on aimerait bien s'inscrire pour le 10 juin (Forêt et "
        + "biodiversité). Corinne Faure", "register foret: Corinne Faure, Marc Faure", subject: "Forêt",
      name: "Corinne Faure"),
    Row(
      "Bonjour, inscrit pour le 24 mars (Rencontre Emploi des jeunes), je découvre qu'il y a "
        + "aussi une date le 19 mai qui m'arrange bien mieux. Merci de me changer de "
        + "date.\nSylvain Arnal", "cancel emploi-mars: Sylvain Arnal; register emploi-mai: Sylvain Arnal",
      subject: "emploi", name: "Sylvain Arnal"),
    Row(
      "Bonjour, je suis déjà inscrit pour le 10 juin (Forêt et biodiversité), mais ma "
        + "belle-sœur Virginie Roux veut venir aussi. Pouvez-vous l'ajouter ?\nLoïc Gautier",
      "register foret: Virginie Roux", subject: "une personne de plus", name: "Loïc Gautier"),
    Row(
      "Bonjour, nouvelle recrue pour la réunion Forêt du 10 juin : Virginie Roux. J'ai déjà ma "
        + "place. Merci, Loïc Gautier", "register foret: Virginie Roux", subject: "+1", name: "Loïc Gautier"),
    Row(
      "Bonjour, je n'ai pas réussi à m'inscrire sur le site (page blanche), je me permets donc "
        + "de passer par ce mail : Solenn Tangi, formation Accueillir de nouveaux bénévoles, 8 "
        + "avril.", "register accueil: Solenn Tangi", subject: "Accueillir de nouveaux bénévoles",
      name: "Solenn Tangi"),
    Row(
      "Bonjour, je trouve pas où on s'inscrit sur internet alors j'écris. La réunion forêt et "
        + "biodiversité du 10 juin, pour Ahmed Saïdi, 06 39 98 47 32. merci", "register foret: Ahmed Saïdi",
      subject: "réunion forêt", name: "Ahmed Saïdi"),
    Row(
      "Bonjour,\nNotre animateur, Rodrigue Mbemba, et notre coordinatrice, Anne-Sophie Lecoq, "
        + "prendront part à la formation « Accueillir de nouveaux bénévoles » du 8 "
        + "avril.\nCordialement,\nGérald Ferrand\nDirecteur",
      "register accueil: Rodrigue Mbemba, Anne-Sophie Lecoq", subject: "Inscription 8 avril",
      name: "Gérald Ferrand"),
    Row(
      "Bonjour,\nPour la réunion Forêt et biodiversité du 10 juin, j'avais déjà inscrit notre "
        + "garde Fatima Zerouali. Pouvez-vous rajouter Denis Coulon, adjoint au maire ?\nHugo "
        + "Lavigne", "register foret: Denis Coulon", subject: "Forêt : modification", name: "Hugo Lavigne"),
    Row(
      "Bonjour, nous devons annuler la participation de Nicole Barthe et la mienne à la "
        + "réunion Forêt et biodiversité du 10 juin. Désolés. Philippe Castel",
      "cancel foret: Nicole Barthe, Philippe Castel", subject: "Annulation 10 juin", name: "Philippe Castel"),
    Row(
      "Merci d'annuler les inscriptions de Nicole Barthe et de moi-même pour la réunion Forêt "
        + "du 10 juin, un conseil a été avancé. Philippe Castel",
      "cancel foret: Nicole Barthe, Philippe Castel", subject: "Annulation 10 juin", name: "Philippe Castel"),
    Row(
      "Bonsoir,\n1. Le lampadaire de la rue des Lilas est en panne.\n2. Merci de m'inscrire à "
        + "la réunion Forêt et biodiversité du 10 juin.\n3. Bravo pour le marché de Noël.\nPierre "
        + "Guillon", "register foret: Pierre Guillon", subject: "Plusieurs points", name: "Pierre Guillon"),
    Row(
      "Bonjour, mon fils Kévin Aubert est intéressé par la Rencontre Emploi des jeunes du 19 "
        + "mai. Pouvez-vous le compter parmi les participants ? Merci. Martine Aubert",
      "register emploi-mai: Kévin Aubert", subject: "19 mai", name: "Martine Aubert"),
    Row(
      "Bonjour, Mme Sophie Blanc, secrétaire, représentera notre association lors de la "
        + "formation Accueillir de nouveaux bénévoles du 8 avril. Véronique Lamy",
      "register accueil: Sophie Blanc", subject: "Inscription", name: "Véronique Lamy"),
    Row(
      "Bonjour, serait-il possible de participer à la réunion Forêt et biodiversité du 10 juin "
        + "? Je suis étudiante en écologie. Emma Girard", "register foret: Emma Girard", subject: "forêt",
      name: "Emma Girard"),
    Row(
      "Bonjour madame, moi je veux vient à rencontre emploi des jeunes 19 mai. Je parle un peu "
        + "français. Merci beaucoup. Ioana Popescu", "register emploi-mai: Ioana Popescu",
      subject: "inscription", name: "Ioana Popescu"),
    Row(
      "Rien ne me ferait plus plaisir que d'assister à la réunion Forêt et biodiversité du 10 "
        + "juin. Serge Delmas", "register foret: Serge Delmas", subject: "réunion forêt", name: "Serge Delmas"
    ),
    Row(
      "Nom : Poirier\nPrénom : Aline\nRéunion : Forêt et biodiversité\nDate : 10 juin\nTél : "
        + "06 39 98 11 11", "register foret: Aline Poirier", subject: "Forêt et biodiversité",
      name: "Aline Poirier"),
    Row(
      "Tout est dans l'objet. Bonne journée.\nAline Poirier", "register foret: Aline Poirier",
      subject: "inscription réunion Forêt et biodiversité 10 juin", name: "Aline Poirier"),
    Row(
      "Il faudrait m'inscrire à la réunion Forêt et biodiversité du 10 juin svp. Claude Bernier",
      "register foret: Claude Bernier", subject: "10 juin", name: "Claude Bernier"),
    Row(
      "Bonjour, mon médecin me dit de sortir davantage, alors va pour la réunion Forêt et "
        + "biodiversité du 10 juin ! Claude Bernier", "register foret: Claude Bernier", subject: "10 juin",
      name: "Claude Bernier"),
    Row(
      "Bonjour, il faut malheureusement annuler les deux places, celle de Rose Petit et la "
        + "mienne, pour la réunion Forêt et biodiversité du 10 juin. Claude Bernier",
      "cancel foret: Rose Petit, Claude Bernier", subject: "10 juin", name: "Claude Bernier"),
    Row(
      "Bonjour, veuillez désinscrire Rose Petit de la réunion Forêt et biodiversité du 10 "
        + "juin, et moi avec. Claude Bernier", "cancel foret: Rose Petit, Claude Bernier", subject: "10 juin",
      name: "Claude Bernier"),
    Row(
      "Bonjour, Rose Petit, que j'avais inscrite à la réunion Forêt et biodiversité du 10 "
        + "juin, ne viendra finalement pas. Moi si, bien sûr. Claude Bernier", "cancel foret: Rose Petit",
      subject: "10 juin", name: "Claude Bernier"),
    Row(
      "Bonjour,\nUn de plus pour la réunion forêt du 10 juin.\nYannick Le Goff",
      "register foret: Yannick Le Goff", subject: "Forêt", name: "Yannick Le Goff"),
    Row(
      "Bonjour, je suis inscrit pour le 24 mars (Rencontre Emploi des jeunes). Je découvre "
        + "qu'il y a aussi une date le 19 mai qui m'arrange bien mieux. Merci de me changer de "
        + "date.\nSylvain Arnal", "cancel emploi-mars: Sylvain Arnal; register emploi-mai: Sylvain Arnal",
      subject: "emploi", name: "Sylvain Arnal"),
    Row(
      "Bonjour, inscrit pour le 24 mars (Rencontre Emploi des jeunes), j'apprends que la "
        + "rencontre revient le 19 mai. Merci de me changer de date.\nSylvain Arnal",
      "cancel emploi-mars: Sylvain Arnal; register emploi-mai: Sylvain Arnal", subject: "emploi",
      name: "Sylvain Arnal"),
    Row(
      "Bonjour, Sophie Blanc, secrétaire, participera à la formation Accueillir de nouveaux "
        + "bénévoles du 8 avril. Véronique Lamy", "register accueil: Sophie Blanc", subject: "Inscription",
      name: "Véronique Lamy"),
    Row(
      "Bonjour, la réunion Forêt et biodiversité du 10 juin m'intéresse, je souhaiterais y "
        + "assister si cela est possible. Cordialement, Paul Renaud", "register foret: Paul Renaud",
      subject: "forêt", name: "Paul Renaud"),
    Row(
      "Bonjour, j'aurais souhaité m'inscrire à la réunion Forêt et biodiversité du 10 juin. "
        + "Merci de me dire si c'est bon. Paul Renaud", "register foret: Paul Renaud",
      subject: "Réunion forêt", name: "Paul Renaud"),
    Row(
      "Je me réjouis de participer à la réunion Forêt et biodiversité du 10 juin. Paul Renaud",
      "register foret: Paul Renaud", subject: "Réunion forêt", name: "Paul Renaud"),
    Row(
      "Bonjour Madame, ma demande est simple : être inscrit à la réunion Forêt et biodiversité "
        + "du 10 juin. Paul Renaud", "register foret: Paul Renaud", subject: "Réunion forêt",
      name: "Paul Renaud"),
    Row(
      "Je n'ai jamais mis les pieds à une réunion publique de ma vie, mais celle du 10 juin "
        + "sur la forêt me tente : inscrivez-moi. Paul Renaud", "register foret: Paul Renaud",
      subject: "Réunion forêt", name: "Paul Renaud"),
    Row(
      "Je n'ai pas d'imprimante pour remplir le bulletin, alors je fais simple : Paul Renaud, "
        + "réunion Forêt et biodiversité du 10 juin, une personne.", "register foret: Paul Renaud",
      subject: "Réunion forêt", name: "Paul Renaud"),
    Row(
      "Mon fils Kévin Aubert souhaiterait participer à la Rencontre Emploi des jeunes du 19 "
        + "mai, mais il n'ose pas écrire. Merci de l'inscrire. Martine Aubert",
      "register emploi-mai: Kévin Aubert", subject: "19 mai", name: "Martine Aubert"),
    Row(
      "Je souhaite que mon fils, Kévin Aubert, puisse participer à la Rencontre Emploi des "
        + "jeunes du 19 mai. Martine Aubert", "register emploi-mai: Kévin Aubert", subject: "19 mai",
      name: "Martine Aubert"),
    Row(
      "Bonjour, si ça ne vous embête pas, mettez-moi sur la liste de la réunion Forêt et "
        + "biodiversité du 10 juin. Sébastien Cros", "register foret: Sébastien Cros", subject: "forêt",
      name: "Sébastien Cros"),
  ])
  func whatIsAskedIsDone(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
