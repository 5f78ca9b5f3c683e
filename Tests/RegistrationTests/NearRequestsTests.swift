import MIME
import Testing

@testable import Registration

/// What only looks like the requests of OrdinaryTurnsTests, and confirmations that announce other events too.
@Suite struct NearRequestsTests {
  /// The same words, and one more that turns them around.
  @Test(arguments: [
    Row(
      "Pour moi ce sera le 19 mai l'anniversaire de ma fille, donc pas de réunion.\nAwa Diallo", "careful"),
    Row(
      "Bonjour, pour ma part c'est la réunion forêt du 10 juin que j'ai préférée l'an dernier.\nAwa Diallo",
      "careful"),
    Row(
      "Quant à moi, la réunion du 10 juin est trop loin.\nAwa Diallo", "careful"),
    Row(
      "Puis-je avoir la liste des participants à la réunion forêt ?\nAwa Diallo", "careful"),
    Row(
      "Est-il possible de participer à la réunion forêt sans être de Bourges ?\nAwa Diallo", "careful"),
    Row(
      "Serait-il possible de vous joindre le 10 juin ?\nAwa Diallo", "careful"),
    Row(
      "Prenez mon nom pour mémoire, je verrai pour la réunion forêt.\nAwa Diallo", "careful"),
    Row(
      "Je prends le 10 juin un train pour Lyon.\nAwa Diallo", "careful"),
    Row(
      "Le 24 mars me va, le 19 mai aussi pour la rencontre emploi : à vous de voir.\nAwa Diallo", "careful"),
    Row(
      "Le 10 juin me conviendrait mieux que le 8 avril.\nAwa Diallo", "careful"),
    Row(
      "Le 10 juin ne me va pas.\nAwa Diallo", "careful"),
    Row(
      "Est-ce que le 10 juin vous va pour que je passe vous voir ?\nAwa Diallo", "careful"),
    Row(
      "Si une place se libère pour la forêt, prévenez ma voisine.\nAwa Diallo", "careful"),
    Row(
      "Si ma collègue se désiste pour la forêt, je prends sa place.\nAwa Diallo", "careful"),
    Row(
      "J'ai vu que la réunion forêt était complète, dommage.\nAwa Diallo", "careful"),
    Row(
      "On m'a dit qu'il n'y avait plus de place à la réunion forêt. Est-ce vrai ?\nAwa Diallo", "careful"),
    Row(
      "Voici les personnes qui interviendront à la réunion forêt du 10 juin :\nJean Petit\nRose Morel\n\nAwa "
        + "Diallo", "careful"),
    Row(
      "Voici les excusés pour la réunion forêt :\nJean Petit\nRose Morel\n\nAwa Diallo", "careful"),
    Row(
      "Voici ceux qui étaient là l'an dernier à la réunion forêt :\nJean Petit\nRose Morel\n\nAwa Diallo",
      "careful"),
    Row(
      "J'ai annulé mon train, je dois aussi annuler ma place à la réunion forêt.\nAwa Diallo",
      "cancel foret: Awa Diallo"),
    Row(
      "J'avais annulé ma venue à la réunion forêt, je voudrais savoir si c'est bien pris en compte.\nAwa Diallo",
      "careful"),
    Row(
      "Personne ne viendra à la réunion forêt de notre côté, inutile de me réserver.\nAwa Diallo", "careful"),
    Row(
      "Inscrivez-moi à la réunion forêt. Le groupe ne vient plus.\nAwa Diallo", "careful"),
    Row(
      "Inscrivez Jean Petit et Rose Morel à la réunion forêt. Le second ne vient plus.\nAwa Diallo", "careful"
    ),
    Row(
      "Je viens à la réunion forêt. Ma place est à prendre.\nAwa Diallo", "careful"),
    Row(
      "Bien sûr que je viens... pas à la réunion forêt mais chez ma sœur !\nAwa Diallo", "careful"),
    Row(
      "Comment ça, je viens à la réunion forêt ?\nAwa Diallo", "careful"),
    Row(
      "Mon chef serait d'accord pour que je vienne à la réunion forêt.\nAwa Diallo", "careful"),
    Row(
      "Mon chef n'est pas d'accord pour que je vienne à la réunion forêt.\nAwa Diallo", "careful"),
    Row(
      "J'ai besoin de participer à la réunion forêt pour mon mémoire, mais je ne sais pas encore.\nAwa Diallo",
      "careful"),
    Row(
      "Je ne prendrai ni la forêt ni la rencontre emploi.\nAwa Diallo", "careful"),
    Row(
      "Sauf imprévu de ma part à confirmer lundi, je viendrai peut-être à la réunion forêt.\nAwa Diallo",
      "careful"),
    Row(
      "Je voudrais une place de parking pour la réunion forêt.\nAwa Diallo", "careful"),
    Row(
      "May I have a place on your mailing list about the forest meeting?\nAwa Diallo", "careful"),
    Row(
      "Puis-je compter sur vous le 10 juin pour m'aider à monter mon exposition ?\nAwa Diallo", "careful"),
    Row(
      "Auriez-vous la gentillesse de me noter les horaires de la réunion forêt ?\nAwa Diallo", "careful"),
    Row(
      "Pourriez-vous me garder un exemplaire du compte rendu de la réunion forêt ?\nAwa Diallo", "careful"),
    Row(
      "Pouvez-vous m'associer à l'organisation de la réunion forêt ?\nAwa Diallo", "careful"),
    Row(
      "Serait-il possible de faire venir le maire à la réunion forêt ?\nAwa Diallo", "careful"),
    Row(
      "En ce qui me concerne c'est non pour la forêt.\nAwa Diallo", "careful"),
    Row(
      "Pour moi c'est la réunion forêt, pour mon mari la rencontre emploi du 19 mai.\nAwa Diallo", "careful"),
    Row(
      "Puis-je venir avec mon chien le 10 juin ?\nAwa Diallo", "careful"),
    Row(
      "Je participe à la réunion forêt depuis dix ans en tant qu'intervenante.\nAwa Diallo", "careful"),
    Row(
      "Je veux la liste des inscrits à la réunion forêt.\nAwa Diallo", "careful"),
  ])
  func nothingIsDoneThatWasNotAsked(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Given up in answer to it, whatever else it announces.
  @Test(arguments: [
    Row(
      "Bonjour, lumbago depuis hier soir, impossible de tenir debout. Je me désiste donc. Mille excuses. Awa "
        + "Diallo\n\n> Message du 21/02/27 14:30\n> De : Ville de Bourges <inscriptions@ville.example>\n> A : Awa "
        + "Diallo <awa@mail.example>\n> Objet : Inscription confirmée\n>\n> Bonjour Awa Diallo,\n>\n> Votre place à "
        + "la réunion « Réunion Forêt et biodiversité » (jeudi 10 juin 2027, abbaye de Noirlac) est "
        + "confirmée.\n>\n> Pensez aussi à la rencontre « Emploi des jeunes » du 24 mars à l'Hôtel de Ville.",
      "cancel foret: Awa Diallo", subject: "Re: Inscription confirmée"),
    Row(
      "Bonjour, je ne pourrai finalement pas venir, pardon.\nAwa Diallo\n\n> Message du 21/02/27 14:30\n> De : "
        + "Ville de Bourges <inscriptions@ville.example>\n> A : Awa Diallo <awa@mail.example>\n> Objet : "
        + "Inscription confirmée\n>\n> Bonjour Awa Diallo,\n>\n> Votre place à la réunion « Réunion Forêt et "
        + "biodiversité » (jeudi 10 juin 2027, abbaye de Noirlac) est confirmée.\n>\n> Pensez aussi à la rencontre "
        + "« Emploi des jeunes » du 24 mars à l'Hôtel de Ville.", "cancel foret: Awa Diallo",
      subject: "Re: Inscription confirmée"),
    Row(
      "Bonjour, je me désiste. Awa Diallo\n\n> Message du 21/02/27 14:30\n> De : Ville de Bourges "
        + "<inscriptions@ville.example>\n> A : Awa Diallo <awa@mail.example>\n> Objet : Inscription confirmée\n>\n> "
        + "Bonjour Awa Diallo,\n>\n> Votre place à la réunion « Réunion Forêt et biodiversité » (jeudi 10 juin "
        + "2027, abbaye de Noirlac) est confirmée.\n>\n> À venir : Rencontre Emploi des jeunes, 24 mars et 19 mai.",
      "cancel foret: Awa Diallo", subject: "Re: Inscription confirmée"),
    Row(
      "Je rends ma place, je serai en déplacement.\nAwa Diallo\n\nDe : Ville de Bourges "
        + "<inscriptions@ville.example>\nEnvoyé : 21 février 2027 14:30\nÀ : Awa Diallo\nObjet : votre "
        + "inscription\n\nBonjour, nous avons bien noté votre inscription à la réunion Forêt et biodiversité du 10 "
        + "juin.\nNe manquez pas non plus la formation comptabilité des 16 et 23 mars.",
      "cancel foret: Awa Diallo", subject: "RE: votre inscription"),
    Row(
      "Bonjour, je me désiste, je suis clouée au lit. R. Diallo\n\n> Message du 21/02/27 14:30\n> De : Ville de "
        + "Bourges <inscriptions@ville.example>\n> A : R. Diallo <rd@mail.example>\n>\n> Bonjour Rose Diallo,\n>\n> "
        + "Votre place à la réunion « Réunion Forêt et biodiversité » (jeudi 10 juin 2027, abbaye de Noirlac) est "
        + "confirmée.", "cancel foret: Rose Diallo", subject: "Re: Inscription confirmée", name: "R. Diallo"),
  ])
  func aConfirmationThatAnnouncesOthers(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
