import Testing

@testable import Registration

/// A later word of the same letter, people who are merely named, advertisements below the name, holidays beside a request.
@Suite struct ChangedMindTests {
  /// Each acts.
  @Test(arguments: [
    Row(
      "Bonjour,\n\nMerci de m'inscrire à la réunion Forêt et biodiversité du 10 juin.\n\nRémy "
        + "Dauchy\nGérant\nDAUCHY RÉNOVATION - Isolation | Menuiseries\nTél. 01 99 00 66 20\n*** "
        + "OFFRE D'AUTOMNE : -10 % sur vos volets jusqu'au 30 juin ! Devis gratuit sous 48 h ***",
      "register foret: Rémy Dauchy", subject: "Réunion du 10 juin", name: "Rémy Dauchy"),
    Row(
      "Bonjour,\nJe vous prie de m'inscrire à la réunion Forêt et biodiversité du 10 "
        + "juin.\nRolande Giraud\n\n________________________________\nCe message vous est offert "
        + "par Zmail, la messagerie qui respecte vos données. Créez votre adresse gratuite !\nVous "
        + "ne souhaitez plus recevoir d'e-mails ? Cliquez ici pour vous désabonner.",
      "register foret: Rolande Giraud", subject: "inscription forêt", name: "Rolande Giraud"),
    Row(
      "Bonjour, je m'inscris pour le 24 mars à la Rencontre Emploi des jeunes.\nOlivier "
        + "Grand\nP.-S. Ma femme me rappelle que nous sommes à Biarritz ce jour-là. Mettez-moi "
        + "plutôt sur celle du 19 mai.", "register emploi-mai: Olivier Grand", subject: "Forêt",
      name: "Olivier Grand"),
    Row(
      "Bonjour, inscrivez-moi à la Rencontre Emploi des jeunes, pas celle du 24 mars mais "
        + "celle du 19 mai.\nOlivier Grand", "register emploi-mai: Olivier Grand", subject: "Emploi",
      name: "Olivier Grand"),
    Row(
      "BONJOUR !!!\nLISON CORMIER, FLEURISTE : JE M'INSCRIS AVEC GRAND PLAISIR À « FORÊT ET "
        + "BIODIVERSITÉ » LE 10 JUIN\nÀ TRÈS VITE\nLivraison offerte dès 40 € sur "
        + "www.fleurs.example", "register foret: Lison Cormier", subject: "JE PARTICIPE !!!",
      name: "Lison Cormier"),
    Row(
      "Bonjour,\nMme Picot, de la mairie, m'a conseillé de vous écrire, et Antoine Lenoir, "
        + "l'ancien président, m'a passé le flambeau. Je m'inscris donc à la formation Accueillir "
        + "de nouveaux bénévoles du 8 avril.\nAurore Delatre", "register accueil: Aurore Delatre",
      subject: "Formation", name: "Aurore Delatre"),
    Row(
      "Bonjour,\nJe m'inscris à la formation Accueillir de nouveaux bénévoles du 8 avril. Mon "
        + "adjoint, Yves Courtin, la suivra l'année prochaine.\nAurore Delatre",
      "register accueil: Aurore Delatre", subject: "Formation", name: "Aurore Delatre"),
    Row(
      "Bonjour,\nJe viens de la part de Denis Picot. Inscrivez-moi à la formation Accueillir "
        + "de nouveaux bénévoles du 8 avril.\nAurore Delatre", "register accueil: Aurore Delatre",
      subject: "Formation", name: "Aurore Delatre"),
    Row(
      "J'ai croisé Antoine Lenoir au marché, il m'a dit le plus grand bien de vos formations. "
        + "Je souhaite suivre Accueillir de nouveaux bénévoles le 8 avril.\nAurore Delatre",
      "register accueil: Aurore Delatre", subject: "Formation", name: "Aurore Delatre"),
    Row(
      "Bonjour,\nJe pensais venir avec mon mari Bernard à la réunion forêt du 10 juin mais il "
        + "ne veut pas en entendre parler. Tant pis pour lui ! Mettez-moi donc toute "
        + "seule.\nMaryse Tourneux", "register foret: Maryse Tourneux", subject: "Réunion forêt",
      name: "Maryse Tourneux"),
    Row(
      "Mon mari Bernard ne viendra pas, le foot passe avant. Inscrivez-moi seule à la réunion "
        + "forêt du 10 juin.\nMaryse Tourneux", "register foret: Maryse Tourneux", subject: "Réunion forêt",
      name: "Maryse Tourneux"),
    Row(
      "Bonjour, mon amie Rose Petit est déjà inscrite à la réunion forêt du 10 juin, "
        + "j'aimerais l'accompagner. Maryse Tourneux", "register foret: Maryse Tourneux",
      subject: "Réunion forêt", name: "Maryse Tourneux"),
    Row(
      "Bonjour, j'ai vu que Rose Petit animait la réunion forêt du 10 juin, je m'inscris ! "
        + "Maryse Tourneux", "register foret: Maryse Tourneux", subject: "Réunion forêt",
      name: "Maryse Tourneux"),
    Row(
      "Sur les conseils de Jean Petit je m'inscris à la réunion forêt du 10 juin. Maryse "
        + "Tourneux", "register foret: Maryse Tourneux", subject: "Réunion forêt", name: "Maryse Tourneux"),
    Row(
      "Bonjour, je suis la voisine de Jean Petit. Inscrivez-moi s'il vous plaît à la réunion "
        + "forêt du 10 juin. Maryse Tourneux", "register foret: Maryse Tourneux", subject: "Réunion forêt",
      name: "Maryse Tourneux"),
    Row(
      "Bonjour, je suis inscrite à la réunion forêt du 10 juin mais je serai en cure. Merci "
        + "d'annuler. Maryse Tourneux", "cancel foret: Maryse Tourneux", subject: "Absence",
      name: "Maryse Tourneux"),
    Row(
      "Bonjour, je serai absente à la réunion forêt du 10 juin, merci d'annuler mon "
        + "inscription. Maryse Tourneux", "cancel foret: Maryse Tourneux", subject: "Absence le 10",
      name: "Maryse Tourneux"),
    Row(
      "Bonjour, je suis en congé jusqu'au 15 mars, répondez-moi plutôt sur mon téléphone. Je "
        + "voudrais m'inscrire à la réunion forêt du 10 juin. Maryse Tourneux",
      "register foret: Maryse Tourneux", subject: "Vacances", name: "Maryse Tourneux"),
    Row(
      "Bonjour, mon conseil municipal est annulé le 10 juin, je peux donc venir à la réunion "
        + "forêt. Maryse Tourneux", "register foret: Maryse Tourneux", subject: "forêt",
      name: "Maryse Tourneux"),
    Row(
      "Bonjour, ma demande de bourse a été refusée, mais passons. Je m'inscris à la réunion "
        + "forêt du 10 juin. Maryse Tourneux", "register foret: Maryse Tourneux", subject: "forêt",
      name: "Maryse Tourneux"),
    Row(
      "Bonjour,\nJe pensais venir avec mon mari Bernard à la réunion forêt le 10 juin mais il "
        + "ne veut pas en entendre parler, il dit que c'est l'affaire de la mairie. Tant pis pour "
        + "lui ! Mettez-moi donc toute seule.\nMaryse Tourneux", "register foret: Maryse Tourneux",
      subject: "Réunion forêt", name: "Maryse Tourneux"),
    Row(
      "Bonjour, j'ai vu que Rose Petit animait la réunion forêt du 10 juin, je m'inscris ! "
        + "Maryse Tourneux", "register foret: Maryse Tourneux", subject: "Réunion forêt",
      name: "Maryse Tourneux"),
  ])
  func whatIsAskedIsDone(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
