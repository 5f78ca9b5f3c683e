import Testing

@testable import Registration

/// Mail to anybody, without a mark in its header: newsletters, advertisements, notices, machines' answers.
@Suite("Mail to anybody") struct MassMailTests {
  @Test(
    "Never answered",
    arguments: [
      "Le Bulletin des aînés n° 12\n\nAU SOMMAIRE\n* Notre sortie : inscrivez-vous avant le 10 juin\n\nVous recevez ce bulletin car vous êtes abonné.",
      "Cher adhérent,\nInscrivez-vous dès maintenant à notre réunion du 10 juin.\nJe m'inscris : https://reseau.example/go\nSe désabonner : https://reseau.example/stop",
      "Réservez votre place pour la formation du 16 mars !\nPour ne plus recevoir nos messages, cliquez ici.",
      "Badges et kakémonos : -30 % avec le code PRINTEMPS.\nVous figurez dans notre fichier clients. Se désinscrire : https://promo.example",
      "Nos vélos à 199 € seulement.\nSi vous ne souhaitez plus recevoir nos offres, répondez STOP.",
      "Cher client,\nVotre colis est en attente. Réglez les frais de 1,95 € : http://colis.example",
      "Chère abonnée,\nVotre abonnement expire. Renouvelez : http://presse.example sans quoi il sera suspendu.",
      "La lettre du jardin\nAgenda : inscrivez vos enfants à l'atelier du 16 mars\nDésabonnement en un clic",
      "Découvrez notre gamme de chaises.\nGérer vos préférences : https://chaises.example",
      "Dear customer,\nRegister now for our summer sale.\nUnsubscribe: https://sale.example",
      "Chers lecteurs,\nLe programme du mois est en ligne.\nVous recevez cette infolettre parce que vous êtes inscrit à notre liste de diffusion.",
    ])
  func isSilent(text: String) {
    let judgement = Town.judgement(Town.message(text))
    guard case .silent = judgement.decision else {
      Issue.record("\(Town.summary(judgement.decision))")
      return
    }
  }

  @Test(
    "Seen by staff, without a letter",
    arguments: [
      "Je suis en congés jusqu'au 12 mars, sans accès à ma messagerie. Pour toute urgence, appelez l'accueil.",
      "Votre message sera traité à mon retour, le 15 mars.",
      "Nous avons bien reçu votre message. Il sera traité dans les meilleurs délais.",
      "Merci de ne pas répondre à ce message, cette boîte n'est pas consultée.",
      "Votre message n'a pas pu être remis au destinataire : utilisateur inconnu.",
      "Madame Petit ne fait plus partie de nos effectifs.",
      "Bonjour,\nDécouvrez nos badges à partir de 0,90 € : https://badges.example",
      "Inscription de Rose Petit à la réunion forêt.\nNotre site : https://asso.example\nPour se désabonner de cette liste : https://asso.example/stop",
      "Chère Madame,\nRose Petit et Omar Sy participeront à la réunion forêt.\nAsso Vélo - https://velo.example - lettre d'information : s'abonner, se désabonner",
      "Je me permets de vous présenter nos chaises. Devis gratuit : https://chaises.example\nPour vous désabonner, répondez à ce message.",
    ])
  func isUnanswered(text: String) {
    let judgement = Town.judgement(Town.message(text))
    if case .silent = judgement.decision {
      Issue.record("silent")
      return
    }
    #expect(judgement.isSuspect && !judgement.decision.isAct)
  }

  @Test(
    "A citizen's own, whatever stands below or beside it",
    arguments: [
      Row(
        "Je m'inscris à la réunion du 10 juin.\n\nAsso Vélo\nPour ne plus recevoir nos messages : https://velo.example/stop",
        "register foret: Awa Diallo"),
      Row(
        "Inscrivez-moi à la réunion du 10 juin, vue dans la newsletter.", "register foret: Awa Diallo"),
      Row(
        "Merci de m'inscrire à la réunion du 10 juin.\n\n---------- Forwarded message ---------\nDe : Lettre <lettre@reseau.example>\nObjet : n° 12\n\nAU SOMMAIRE\nSe désabonner : https://reseau.example/stop",
        "register foret: Awa Diallo"),
      Row("Je ne souhaite plus recevoir vos messages.", "careful"),
      Row("Comment se désabonner de votre lettre ?", "careful"),
      Row("Je suis abonné à votre lettre : est-ce que la réunion forêt est gratuite ?", "careful"),
      Row("Bonjour, quelle est l'adresse de la réunion forêt ? https://ville.example", "careful"),
      Row("Combien coûte la formation ? 10 € ou 15 € ?", "careful"),
      Row("Pouvez-vous inscrire Omar Sy à la réunion forêt ? Il est adhérent.", "register foret: Omar Sy"),
      Row(
        "Je suis en congés cette semaine mais inscrivez-moi à la réunion du 10 juin.",
        "register foret: Awa Diallo"),
    ])
  func isAnswered(row: Row) {
    let message = Town.message(row.text)
    let judgement = Town.judgement(message)
    if case .silent = judgement.decision { Issue.record("silent") }
    #expect(row.isMet, "\(row.summary)")
  }
}
