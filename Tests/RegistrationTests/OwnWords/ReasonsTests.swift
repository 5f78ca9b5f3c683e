import Testing

@testable import Registration

/// Whole letters in people's own words: what is asked is done.
@Suite("Letters that give their reasons")
struct ReasonsTests {
  @Test("What is asked is done", arguments: rows)
  func isDone(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      """
      Bonsoir,
      Je suis coiffeuse et je cherche deux apprentis. Je passerai à votre rencontre du 24 mars avec mes offres, merci de m'inscrire.
      Awa Diallo
      Salon Awa Coiffure
      """, "register emploi-mars: Awa Diallo", subject: "Salon de l'emploi"),
    Row(
      """
      Bonjour, ma réponse est oui.
      Je viendrai à la réunion forêt.
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Réunion forêt"),
    Row(
      """
      Bonjour,
      Nous sommes deux à vouloir suivre la formation comptabilité : Omar Sarr, trésorier, et moi, secrétaire. Nous prendrons le repas sur place.
      Awa Diallo
      """, "register comptabilite: Awa Diallo, Omar Sarr", subject: "Formation"),
    Row(
      """
      Il y a longtemps que je veux comprendre pourquoi les hêtres de chez moi dépérissent. Je souhaite donc m'inscrire à la réunion du 10 juin. Si je peux être utile pour ranger les chaises, qu'on me fasse signe.
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Je voudrais m'inscrire"),
    Row(
      """
      Madame,
      Ayant appris par le journal qu'une réunion se tiendrait à l'abbaye de Noirlac, j'ai le plaisir de m'y inscrire.
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Le 10"),
    Row(
      """
      Bonjour,
      Je devais venir à la réunion du 10 juin mais je pars en mission. Ma collègue Rose Petit me remplacera.
      Awa Diallo
      """, "cancel foret: Awa Diallo; register foret: Rose Petit", subject: "Remplacement"),
    Row(
      """
      Bonjour,
      Trois jeunes de la mission viendront le 24 mars : Rose Petit, Omar Sarr et Paul Martin. Je ne les accompagnerai pas, ils connaissent le chemin.
      Awa Diallo
      """, "register emploi-mars: Rose Petit, Omar Sarr, Paul Martin", subject: "Nos jeunes"),
    Row(
      """
      Dear all, I run a small food bank in Mehun and new volunteers never stay. Could I join the online session on 8 April? Thank you so much. Awa Diallo
      """, "register accueil: Awa Diallo", subject: "en anglais"),
    Row(
      """
      Slt, chui dispo le 10 juin donc je m'inscris pr la foret. A+ Awa Diallo
      """, "register foret: Awa Diallo", subject: "inscr."),
    Row(
      """
      Bonjour, nouvelle tréso d'une asso de parents, je m'inscris à votre formation de mars (les 16 et 23). J'ai tout à apprendre mais j'apprends vite !
      Awa Diallo
      """, "register comptabilite: Awa Diallo", subject: "Tréso"),
    Row(
      """
      Je me porte candidate pour assister à la soirée du 10 juin. Ma motivation : trente ans passés à planter des arbres sans jamais demander leur avis.
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Candidature"),
    Row(
      """
      Bonjour,
      Ma belle-mère, Rose Petit, m'a fait suivre votre annonce (elle lit tout, elle). La forêt, c'est mon métier depuis vingt ans ; vous me mettez une chaise de côté pour le 10 juin ?
      Awa Diallo, bûcheronne
      """, "register foret: Awa Diallo", subject: "votre soirée"),
    Row(
      """
      Bonjour,
      Notre trésorier sortant, Omar Sarr, part à la retraite et nous laisse un beau bazar. Paul Martin et moi reprenons le flambeau et serons présents les 16 et 23 mars.
      Merci de votre aide,
      Awa Diallo
      """, "register comptabilite: Awa Diallo, Paul Martin", subject: "Compta (deux)"),
    Row(
      """
      Bonjour, ma fille Rose Petit, 19 ans, sans emploi depuis son bac, voudrait participer à la rencontre du 19 mai. Elle n'ose pas écrire elle-même. Son téléphone : 06 39 98 70 70.
      Awa Diallo
      """, "register emploi-mai: Rose Petit", subject: "Inscription de ma fille"),
    Row(
      """
      Bonjour, un contretemps familial m'oblige à renoncer à la rencontre du 19 mai. Ma chaise peut servir à un autre. Bien désolée.
      Awa Diallo
      """, "cancel emploi-mai: Awa Diallo", subject: "changement de programme"),
    Row(
      """
      Bonjour,
      L'heure me convient, le sujet aussi, et mon ordinateur marche de nouveau : inscrivez-moi à la visio du 8 avril avant qu'il ne retombe en panne.
      Awa Diallo
      """, "register accueil: Awa Diallo", subject: "8 avril à 18 h"),
    Row(
      """
      Bonjour
      On vient à trois le 10 juin : Omar Sarr, Paul Martin et Awa Diallo (c'est moi). Covoiturage depuis Vierzon si d'autres sont intéressés.
      """, "register foret: Awa Diallo, Omar Sarr, Paul Martin", subject: "trois marcheurs"),
    Row(
      """
      Bonjour, inscription pour le 24/03 svp.
      Awa Diallo, 24 ans, Bourges nord
      """, "register emploi-mars: Awa Diallo", subject: "24/03"),
    Row(
      """
      Madame,
      La section tennis souhaite que sa trésorière, Rose Petit, bénéficie de votre formation à la comptabilité les 16 et 23 mars. Elle a confirmé sa disponibilité.
      Salutations sportives
      Paul Martin, président
      """, "register comptabilite: Rose Petit", subject: "une inscription"),
    Row(
      """
      J'ai bien lu qu'il fallait vous écrire pour venir le 10 juin, alors je vous écris : je viendrai. 
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Forêt"),
    Row(
      """
      Bonjour, nous aimerions venir à deux le 10 juin, ma compagne et moi.
      Awa Diallo
      """, "register foret: Awa Diallo x2", subject: "Noirlac"),
    Row(
      """
      Omar Sarr m'a demandé de l'inscrire à la formation du 8 avril, il est en déplacement et sans réseau. Voilà qui est fait, si vous le voulez bien !
      Awa Diallo
      """, "register accueil: Omar Sarr", subject: "pour Omar"),
    Row(
      """
      Bonjour. Moi qui croyais qu'un hêtre et un charme c'était pareil... Je serai donc ravie d'apprendre, le 10 juin. Merci de m'ajouter à vos élèves.
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Curieuse"),
    Row(
      """
      Bonjour,
      Rose Petit (conseillère) et Awa Diallo (stagiaire) de la Mission locale participeront à la rencontre Emploi des jeunes du 24 mars.
      Bien cordialement
      Awa Diallo
      """, "register emploi-mars: Awa Diallo, Rose Petit", subject: "Binôme"),
    Row(
      """
      Oui, les deux journées me vont, 16 et 23 mars. Inscrivez-moi, et merci pour votre patience avec mes questions idiotes.
      Awa Diallo
      """, "register comptabilite: Awa Diallo", subject: "Re: votre question"),
  ]
}
