import Testing

@testable import Registration

/// The words of AskedAnyhowTests, and one more that turns them around.
@Suite struct AlmostAskedTests {
  /// Each is left to its author or to a human.
  @Test(arguments: [
    Row(
      "Bonjour, je n'arrive pas à m'inscrire sur votre site. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Bonjour, le formulaire d'inscription à la réunion forêt du 10 juin ne marche pas, je "
        + "vous le signale. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Bonjour, je voulais m'inscrire à la réunion forêt du 10 juin par le formulaire mais il "
        + "plante. Tant pis, ce sera pour une autre fois. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Bonjour, je n'ai pas trouvé où se désinscrire sur le site, alors je vous écris. Awa "
        + "Diallo", "careful", subject: "Forêt"),
    Row(
      "Bonjour, ma mère n'a pas réussi à s'inscrire sur internet pour la réunion forêt du 10 "
        + "juin, elle vous écrira donc. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Bonjour, je suis déjà inscrite à la réunion forêt du 10 juin. Ma sœur Rose Petit aussi, "
        + "je crois. Pouvez-vous vérifier ? Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Bonjour, j'avais inscrit Rose Petit à la réunion forêt du 10 juin. Merci d'inscrire "
        + "Jean Petit plutôt. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Bonjour, j'avais inscrit Rose Petit à la réunion forêt du 10 juin, inscrivez Jean "
        + "Petit. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Bonjour, j'étais déjà inscrite pour la réunion forêt du 10 juin, mais c'est Jean Petit "
        + "qui viendra. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Bonjour, Rose Petit et moi sommes déjà inscrites à la réunion forêt du 10 juin, ajoutez "
        + "peut-être Jean Petit. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "On aimerait bien que Rose Petit s'inscrive à la réunion forêt du 10 juin mais elle "
        + "hésite. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "J'aurais aimé participer à la réunion forêt du 10 juin. Je serai en voyage. Awa Diallo", "careful",
      subject: "Forêt"),
    Row(
      "J'aurais voulu m'inscrire à la réunion forêt du 10 juin mais je suis prise. Awa Diallo", "careful",
      subject: "Forêt"),
    Row(
      "J'aurais souhaité m'inscrire à la réunion forêt du 10 juin. Hélas, je travaille ce "
        + "soir-là. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Mon fils voudrait bien participer à la réunion forêt du 10 juin, mais il est trop "
        + "jeune. Merci de m'envoyer le programme. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Je voudrais que Rose Petit participe à la réunion forêt du 10 juin, elle ne le sait pas "
        + "encore. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Mon mari est intéressé par la réunion forêt du 10 juin. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Serait-il possible de participer à la réunion forêt du 10 juin sans payer ? Awa Diallo", "careful",
      subject: "Forêt"),
    Row(
      "Serait-il possible d'assister à la réunion forêt du 10 juin en tant que journaliste ? "
        + "Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Y aurait-il moyen de venir en fauteuil roulant à la réunion forêt du 10 juin ? Awa "
        + "Diallo", "careful", subject: "Forêt"),
    Row(
      "Voir pièce jointe.\nAwa Diallo", "careful", subject: "inscription réunion Forêt du 10 juin"),
    Row(
      "Bonjour, où en est-on ?\nAwa Diallo", "careful", subject: "inscription réunion Forêt du 10 juin"),
    Row(
      "Finalement non.\nAwa Diallo", "careful", subject: "inscription réunion Forêt du 10 juin"),
    Row(
      "Les noms suivent.\nAwa Diallo", "careful", subject: "inscription réunion Forêt du 10 juin"),
    Row(
      "Nom : Petit\nPrénom : Rose\nRéunion : Forêt et biodiversité\nMotif : désinscription", "careful",
      subject: "Forêt"),
    Row(
      "Une place de moins pour la réunion forêt du 10 juin. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Je ne manquerai pas de vous dire si je viens à la réunion forêt du 10 juin. Awa Diallo", "careful",
      subject: "Forêt"),
    Row(
      "Je ne demande pas mieux que de venir à la réunion forêt du 10 juin mais je n'ai pas de "
        + "voiture. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Je ne veux pas rater la réunion forêt du 10 juin, mais je ne sais pas encore si je "
        + "serai rentrée. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Bonjour, inscrite pour le 24 mars, j'ai vu que la rencontre emploi revient le 19 mai. "
        + "Dois-je changer de date ? Awa Diallo", "careful", subject: "Emploi"),
    Row(
      "Bonjour, inscrite pour le 24 mars, j'ai vu aussi la date du 19 mai. Ne me changez pas "
        + "de date. Awa Diallo", "careful", subject: "Emploi"),
    Row(
      "1. Le lampadaire est cassé.\n2. Mon voisin ne viendra pas à la réunion forêt.\n3. Merci "
        + "de m'envoyer le programme.\nAwa Diallo", "careful", subject: "Forêt"),
    Row(
      "Merci de m'inscrire à la réunion forêt du 10 juin avec :\n- Rose\n- le petit Jean\nAwa "
        + "Diallo", "careful", subject: "Forêt"),
    Row(
      "Inscrivez-nous à la réunion forêt du 10 juin :\n- Awa Diallo\n- ma cousine de "
        + "Vierzon\n- Rose Petit", "careful", subject: "Forêt"),
    Row(
      "Je fais partie des organisateurs de la réunion forêt du 10 juin. Awa Diallo", "careful",
      subject: "Forêt"),
    Row(
      "Je fais partie du comité qui organise la réunion forêt du 10 juin, je passerai déposer "
        + "les affiches. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "L'inspecteur prendra part à la réunion forêt du 10 juin pour vous surveiller. Awa Diallo", "careful",
      subject: "Forêt"),
    Row(
      "Bonjour, si ça vous arrange, je peux animer la réunion forêt du 10 juin. Awa Diallo", "careful",
      subject: "Forêt"),
    Row(
      "Je passe par Bourges le 10 juin. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "Bonjour, c'est pour m'inscrire à la newsletter. Awa Diallo", "careful", subject: "Forêt"),
    Row(
      "C'est pour m'inscrire ou pour me désinscrire qu'il faut écrire ici ? Réunion forêt du "
        + "10 juin. Awa Diallo", "careful", subject: "Forêt"),
  ])
  func whatIsNotAskedIsNotDone(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
