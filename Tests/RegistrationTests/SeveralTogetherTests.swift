import Testing

@testable import Registration

/// Several events in one letter: each with its own people, and nothing that a later sentence restricts.
@Suite struct SeveralTogetherTests {
  @Test(
    "Line by line",
    arguments: [
      Row(
        "Merci d'inscrire :\nréunion forêt du 10 juin : Rose Petit et Omar Sarr, de notre atelier\nrencontre emploi du 19 mai : Jeanne Morel",
        "register foret: Rose Petit, Omar Sarr; register emploi-mai: Jeanne Morel"),
      Row(
        "Merci d'inscrire :\nréunion forêt du 10 juin : Rose Petit et Omar Sarr\nrencontre emploi du 19 mai : Jeanne Morel",
        "register foret: Rose Petit, Omar Sarr; register emploi-mai: Jeanne Morel"),
      Row(
        "Pourriez-vous noter :\nRose Petit -> réunion forêt le 10 juin\nOmar Sarr -> rencontre emploi du 19 mai",
        "register foret: Rose Petit; register emploi-mai: Omar Sarr"),
      Row(
        "Voici nos inscriptions :\npour la réunion forêt du 10 juin, Rose Petit et Omar Sarr ;\npour la rencontre emploi du 19 mai, Omar Sarr seul.\nDe mon côté, je viendrai à la formation comptabilité.",
        "register foret: Rose Petit, Omar Sarr; register emploi-mai: Omar Sarr; register comptabilite: Awa Diallo"
      ),
      Row(
        "Merci d'inscrire à la réunion forêt :\n- Rose Petit\n- Omar Sarr\nà la rencontre emploi du 19 mai :\n- Jeanne Morel",
        "register foret: Rose Petit, Omar Sarr; register emploi-mai: Jeanne Morel"),
      Row(
        "Je m'inscris à la réunion forêt. Pour la rencontre emploi du 19 mai, je dois encore vérifier, je vous réécrirai.",
        "register foret: Awa Diallo"),
    ])
  func lines(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Restricted, pointed back to, or told of one alone",
    arguments: [
      "Je suis inscrite à la réunion forêt et à la formation comptabilité. J'annule la seconde.",
      "Merci d'annuler l'inscription de Rose Petit à la réunion forêt et celle d'Omar Sarr à la formation comptabilité.",
      "Rose Petit et Omar Sarr devaient venir à la réunion forêt et à la formation comptabilité. Omar ne viendra à aucune des deux.",
      "Merci d'inscrire Rose Petit et Omar Sarr à la réunion forêt et à la formation comptabilité. Tous les deux à la première, seule Rose à la seconde.",
      "Merci d'inscrire Rose Petit et Omar Sarr à la réunion forêt et à la formation comptabilité (Omar seulement à la réunion).",
      "Je m'inscris à la réunion forêt et à la formation comptabilité. Rose Petit viendra à la première, Omar Sarr à la seconde.",
      "Merci d'inscrire Rose Petit à la réunion forêt et Omar Sarr à l'autre.",
      "Rose Petit viendra à la réunion forêt. Elle viendra avec Omar Sarr à la formation comptabilité.",
      "Je réserve deux places à la réunion forêt et une à la formation comptabilité.",
      "Je m'inscris à la réunion forêt et à la formation comptabilité. Mon mari Omar Diallo viendra aussi, mais pas à la réunion.",
    ])
  func isCareful(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "How many",
    arguments: [
      Row("Nous serons vingt-deux à la réunion forêt.", "register foret: Awa Diallo x22"),
      Row("Nous serons dix-sept à la réunion forêt.", "register foret: Awa Diallo x17"),
      Row("Nous serons vingt et un à la réunion forêt.", "register foret: Awa Diallo x21"),
      Row("Nous souhaitons venir à quatre à la réunion forêt.", "register foret: Awa Diallo x4"),
      Row("Nous serons cinq à la réunion forêt, plus deux amis qui nous rejoindront.", "careful"),
      Row("Nous serons 12 du foyer rural et 6 de l'amicale à la réunion forêt.", "careful"),
      Row("Pouvez-vous me garder une poignée de places pour la réunion forêt ?", "careful"),
      Row("Merci de réserver deux fois deux places pour la réunion forêt.", "careful"),
      Row("Je viendrai avec deux amis à la réunion forêt, eux ont déjà leurs places.", "careful"),
      Row("Je m'inscris à la réunion forêt avec tous mes colocataires.", "careful"),
      Row("Omar Sarr et madame seront présents à la réunion forêt.", "careful"),
    ])
  func count(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
