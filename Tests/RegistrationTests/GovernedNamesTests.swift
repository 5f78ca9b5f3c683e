import Testing

@testable import Registration

/// Somebody who is named for what they are to another, or did, has no seat for that.
@Suite struct GovernedNamesTests {
  @Test(
    "Beside who comes",
    arguments: [
      "Rose Petit, voisine de Mme Jeanne Morel, participera à la réunion forêt.",
      "Rose Petit, recommandée par Omar Sarr, souhaite participer à la réunion forêt.",
      "En l'absence de notre président, Omar Sarr, Rose Petit participera à la réunion forêt.",
      "Suite à ma conversation avec Omar Sarr, merci d'inscrire Rose Petit à la réunion forêt.",
      "Omar Sarr souhaite que Rose Petit participe à la réunion forêt.",
      "Merci d'inscrire à la réunion forêt la collaboratrice de Mme Jeanne Morel.",
      "Je souhaite inscrire la nièce de Mme Jeanne Morel à la réunion forêt.",
      "Inscription de deux personnes à la réunion forêt : Rose Petit et son chauffeur Omar Sarr, qui l'attendra dehors.",
      "Omar Sarr m'informe que Rose Petit ne viendra pas à la réunion forêt.",
      "Je ne pourrai pas accompagner Omar Sarr à la réunion forêt.",
    ])
  func isCareful(text: String) {
    let row = Row(text, "register foret: Rose Petit")
    let other = Row(text, "cancel foret: Rose Petit"), none = Row(text, "careful")
    #expect(row.isMet || other.isMet || none.isMet, "\(none.summary)")
  }

  @Test(
    "Who comes all the same",
    arguments: [
      Row(
        "Notre association sera représentée par Rose Petit à la réunion forêt.", "register foret: Rose Petit"),
      Row(
        "Je viendrai à la réunion forêt avec ma collègue Rose Petit.",
        "register foret: Awa Diallo, Rose Petit"),
      Row("Merci de noter l'inscription de Rose Petit à la réunion forêt.", "register foret: Rose Petit"),
      Row(
        "Merci d'inscrire à la réunion forêt :\nRose Petit, Omar Sarr, Jeanne Morel",
        "register foret: Rose Petit, Omar Sarr, Jeanne Morel"),
      Row(
        "Je souhaite inscrire ma fille Inès Diallo à la réunion forêt. Je viendrai la chercher.",
        "register foret: Inès Diallo"),
      Row(
        "Inscrivez Rose, Jean et Noé Petit à la réunion forêt.",
        "register foret: Rose Petit, Jean Petit, Noé Petit"),
    ])
  func comes(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
