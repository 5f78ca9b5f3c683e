import Testing

@testable import Registration

@Suite("Near misses: an act only for what is asked")
struct TrickyTests {
  @Test("Rows", arguments: rows)
  func isMet(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      "Bonjour,\nJe travaille avec Omar Sy. Je m'inscris à la réunion du 10 juin.",
      "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion du 10 juin. Mon collègue Omar Sy vous recontactera pour la formation.",
      "careful"),
    Row(
      "Je m'inscris à la réunion du 10 juin sur les conseils de Mme Rose Petit.",
      "register foret: Awa Diallo"),
    Row("Je m'inscris à la réunion du 10 juin à la place d'Omar Sy.", "careful"),
    Row("Mme Rose Petit m'a parlé de la réunion du 10 juin, je m'y inscris.", "register foret: Awa Diallo"),
    Row("Merci d'inscrire Rose Petit (et non Omar Sy) à la réunion du 10 juin.", "careful"),
    Row("Merci d'inscrire Rose Petit ou Omar Sy à la réunion du 10 juin.", "careful"),
    Row("Merci d'inscrire Rose Petit plutôt qu'Omar Sy à la réunion du 10 juin.", "careful"),
    Row(
      "Rose Petit et Omar Sy viendront le 10 juin ; Paul Martin est excusé.",
      "register foret: Rose Petit, Omar Sy"),
    Row("Merci d'inscrire Rose Petit à la réunion du 10 juin, de la part d'Omar Sy.", "careful"),
    Row("Merci d'inscrire Rose Petit, la fille d'Omar Sy, à la réunion du 10 juin.", "careful"),
    Row("Inscription à la réunion du 10 juin de Rose Petit, présidente d'Omar Sy Fondation.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin ou à celle du 19 mai.", "careful"),
    Row(
      "Je m'inscris à la réunion Forêt et à la formation comptabilité.",
      "register foret: Awa Diallo; register comptabilite: Awa Diallo"),
    Row(
      "Je m'inscris aux deux réunions : Forêt et biodiversité le 10 juin, Emploi des jeunes le 19 mai.",
      "register foret: Awa Diallo; register emploi-mai: Awa Diallo"),
    Row(
      "Je m'inscris à Forêt et biodiversité, Emploi des jeunes (19 mai) et Accueillir de nouveaux bénévoles.",
      "register foret: Awa Diallo; register emploi-mai: Awa Diallo; register accueil: Awa Diallo"),
    Row(
      "Je m'inscris à la formation comptabilité, pas à la réunion forêt.",
      "register comptabilite: Awa Diallo"),
    Row("Je m'inscris à toutes les réunions.", "careful"),
    Row(
      "Je m'inscris à la réunion du 10 juin et annule la formation du 16 mars.",
      "cancel comptabilite: Awa Diallo; register foret: Awa Diallo"),
    Row("J'ai annulé mes vacances, je m'inscris à la réunion du 10 juin.", "register foret: Awa Diallo"),
    Row("Annulez tout.", "careful"),
    Row("Je ne viendrai pas avec ma voiture à la réunion du 10 juin, inscrivez-moi quand même.", "careful"),
    Row("Je ne peux pas venir le 10 juin mais inscrivez-moi à la réunion du 19 mai.", "careful"),
    Row("Désolée, je ne viendrai pas.", "ask whichEvent"),
    Row(
      "Nous serons 3 à la réunion du 10 juin : Rose Petit, Omar Sy et Paul Martin.",
      "register foret: Rose Petit, Omar Sy, Paul Martin"),
    Row(
      "Nous serons 4 à la réunion du 10 juin : Rose Petit, Omar Sy, Paul Martin et moi.",
      "register foret: Awa Diallo, Rose Petit, Omar Sy, Paul Martin"),
    Row("Nous serons 2 à la réunion du 10 juin : Rose Petit, Omar Sy, Paul Martin.", "careful"),
    Row("Nous serons deux le 10 juin, Rose Petit et moi.", "register foret: Awa Diallo, Rose Petit"),
    Row(
      "Rose Petit participera à la réunion du 10 juin. Omar Sy aussi.", "register foret: Rose Petit, Omar Sy"),
    Row(
      "Participants à la réunion du 10 juin :\nRose Petit\nOmar Sy\n\nCordialement,\nAwa Diallo",
      "register foret: Rose Petit, Omar Sy"),
    Row(
      "Merci d'inscrire à la réunion du 10 juin :\nRose Petit\nOmar Sy (à confirmer)\n\nAwa Diallo", "careful"
    ),
    Row("Merci d'inscrire à la réunion du 10 juin :\n- Rose Petit\n- un stagiaire\n\nAwa Diallo", "careful"),
    Row("Merci d'inscrire à la réunion du 10 juin :\n- Rose\n- Omar Sy\n\nAwa Diallo", "careful"),
    Row(
      "Merci d'inscrire à la réunion du 10 juin :\n- Rose Petit\n- Omar Sy : absent finalement\n\nAwa Diallo",
      "careful"),
    Row(
      "Formation du 16 mars : Rose Petit\nRéunion du 10 juin : Omar Sy\nMerci de les inscrire.\nAwa Diallo",
      "register comptabilite: Rose Petit; register foret: Omar Sy"),
    Row(
      "Formation du 16 mars : Rose Petit\nRéunion du 10 juin : personne\nMerci de l'inscrire.\nAwa Diallo",
      "careful"),
    Row(
      "NOM | Prénom | Mail\nPETIT | Rose | rose@x.example\nSY | Omar | omar@x.example\nMerci d'inscrire ces personnes à la réunion du 10 juin.\n\nCordialement,\nAwa Diallo",
      "register foret: Rose Petit, Omar Sy"),
    Row("Je confirme ma venue le 10 juin.\n\nRose Petit", "careful"),
    Row(
      "Je confirme ma venue le 10 juin.", "careful", name: "Rose et Omar Petit", address: "petit@x.example"),
    Row(
      "Je m'inscris à la réunion du 10 juin.", "careful", name: "Forêt Vivante",
      address: "foret.vivante@x.example"),
    Row(
      "Je m'inscris à la réunion du 10 juin.", "ask who", name: "Mairie de Vierzon",
      address: "mairie@x.example"),
    Row("Je m'inscris à la réunion du 10 juin.", "ask who", name: "Awa", address: "awa@x.example"),
    Row("Mon fils Omar Diallo souhaite s'inscrire à la réunion du 10 juin.", "register foret: Omar Diallo"),
    Row("Mon fils Omar souhaite participer à la réunion du 10 juin.", "careful"),
    Row("Ma sœur souhaite participer à la réunion du 10 juin.", "careful"),
    Row("Ma sœur et moi viendrons à la réunion du 10 juin.", "register foret: Awa Diallo x2"),
    Row("Je souhaite inscrire ma sœur à la réunion du 10 juin.", "careful"),
    Row("Je souhaite inscrire Rose Petit à la réunion du 10 juin.", "register foret: Rose Petit"),
    Row("Pouvez-vous m'envoyer le programme de la réunion du 10 juin ?", "careful"),
    Row("Pouvez-vous m'inscrire à la newsletter ?", "careful"),
    Row("Pouvez-vous me désinscrire de votre liste de diffusion ?", "careful"),
    Row("Merci de me retirer de vos fichiers.", "careful"),
    Row("Je m'inscris en faux contre vos propos du 10 juin.", "careful"),
    Row("La réunion du 10 juin ? Je viens d'en sortir, bravo.", "careful"),
    Row("Je viens de recevoir votre programme, la réunion du 10 juin a l'air bien.", "careful"),
    Row("Je participerai avec plaisir à l'organisation de la réunion du 10 juin.", "careful"),
    Row("J'assisterai à la réunion du 10 juin en tant qu'élu, inutile de m'inscrire.", "careful"),
    Row("Ne m'attendez pas le 10 juin.", "cancel foret: Awa Diallo"),
    Row("Je suis dans l'impossibilité de participer à la réunion du 10 juin.", "cancel foret: Awa Diallo"),
    Row("Je décline votre invitation à la réunion du 10 juin.", "careful"),
    Row("Impossible pour moi de venir à la réunion du 10 juin.", "cancel foret: Awa Diallo"),
    Row("Je serai absente le 10 juin.", "cancel foret: Awa Diallo"),
    Row("J'aurais aimé participer à la réunion du 10 juin.", "careful"),
    Row("J'aurais voulu m'inscrire à la réunion du 10 juin mais je travaille.", "careful"),
    Row("Je voudrais participer à la réunion du 10 juin mais je n'ai pas de voiture.", "careful"),
    Row("Dommage, j'aimerais tant venir à la réunion du 10 juin !", "careful"),
    Row("Dois-je m'inscrire à la réunion du 10 juin ?", "careful"),
    Row("Comment je m'inscris à la réunion du 10 juin ?", "careful"),
    Row("Je m'inscris comment à la réunion du 10 juin", "careful"),
    Row("Je ne sais pas comment je m'inscris à la réunion du 10 juin.", "careful"),
    Row("Avant de m'inscrire à la réunion du 10 juin, je voudrais le programme.", "careful"),
    Row("Dites-moi si je peux participer à la réunion du 10 juin.", "careful"),
    Row("Je n'ai pas reçu de confirmation pour mon inscription à la réunion du 10 juin.", "careful"),
    Row("Pourriez-vous me rappeler avant de m'inscrire à la réunion du 10 juin ?", "careful"),
    Row("Inutile de m'inscrire à la réunion du 10 juin.", "careful"),
    Row("Merci de ne pas m'inscrire à la réunion du 10 juin.", "careful"),
    Row("Veuillez ne plus inscrire Rose Petit à la réunion du 10 juin.", "careful"),
    Row("J'ai 12 ans, je veux venir à la réunion du 10 juin avec ma classe.", "careful"),
    Row("We will come to the meeting on 10 June.", "careful"),
    Row("I would have liked to attend the meeting on 10 June.", "careful"),
    Row("I don't want to attend the meeting on 10 June.", "careful"),
    Row("Please do not register me for the meeting on 10 June.", "careful"),
    Row("Please register Omar Sy, not me, for the meeting on 10 June.", "careful"),
    Row("Should I register for the meeting on 10 June?", "careful"),
  ]
}
