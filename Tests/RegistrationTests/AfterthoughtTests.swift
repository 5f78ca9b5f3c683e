import Testing

@testable import Registration

/// What is said behind a request, or of it, and changes it: nothing is done that it takes back.
@Suite struct AfterthoughtTests {
  @Test(
    "Another event in its place, within one letter",
    arguments: [
      Row(
        "Pouvez-vous m'inscrire à la formation comptabilité ?\n\nPS : finalement non, oubliez la formation, mais inscrivez-moi à la place à la réunion forêt.",
        "register foret: Awa Diallo"),
      Row(
        "Je voulais m'inscrire à la formation comptabilité mais je suis prise ce jour-là. Mettez-moi donc plutôt à la réunion forêt !",
        "register foret: Awa Diallo"),
      Row(
        "Inscrivez-moi à la formation comptabilité. Oups, je viens de voir que je travaille. Je prends la réunion forêt à la place.",
        "register foret: Awa Diallo"),
      Row(
        "Inscrivez-moi à la réunion forêt. Si c'est complet, mettez-moi plutôt à la rencontre emploi du 19 mai.",
        "careful"),
      Row(
        "Inscrivez-moi à la réunion forêt. Mon mari préfère la rencontre emploi du 19 mai : inscrivez-le plutôt à celle-là.",
        "careful"),
      Row(
        "Inscrivez-moi à la réunion forêt. S'il n'y a plus de place, je prends la rencontre emploi du 19 mai.",
        "careful"),
    ])
  func inItsPlace(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Taken back behind the request",
    arguments: [
      "Merci d'inscrire Rose Petit et Omar Sarr à la réunion forêt.\nAwa Diallo\n\nPS : Omar m'annonce qu'il n'est pas libre.",
      "Merci d'inscrire Rose Petit et Omar Sarr à la réunion forêt. Omar est en congé cette semaine-là.",
      "Merci d'inscrire Rose Petit et Omar Sarr à la réunion forêt.\nPS : oubliez Omar",
      "Merci de réserver 3 places pour la réunion forêt. Je recompte : 4.",
      "Inscrivez Rose Petit à la formation comptabilité et Omar Sarr à la réunion forêt. Pardon, j'ai inversé les deux.",
      "Je m'inscris à la réunion forêt. Après réflexion, Rose Petit est plus concernée que moi, mettez plutôt son nom.",
      "Je m'inscris à la réunion forêt. Il faut que je choisisse entre ça et ma chorale.",
      "Je souhaite participer à la réunion forêt. Mon bureau doit encore valider.",
      "Merci d'inscrire Rose Petit à la réunion forêt. Elle n'a pas encore dit oui.",
      "Nous serons deux de moins à la réunion forêt.",
      "Merci d'annuler mon inscription à la réunion forêt.\nPS : après vérification je suis disponible, je maintiens !",
      "J'annule tout sauf la réunion forêt.",
      "Je ne pourrai pas être à la réunion forêt, mais gardez la place, j'envoie quelqu'un.",
    ])
  func takenBack(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "A cancellation that is feared, thought of, or of a part alone",
    arguments: [
      "Je risque de devoir annuler ma venue à la réunion forêt.",
      "Je songe à annuler mon inscription à la réunion forêt.",
      "J'ai failli annuler ma venue à la réunion forêt, mais c'est bon.",
      "Je devrai sûrement annuler ma venue à la réunion forêt.",
      "Il n'est pas exclu que j'annule ma participation à la réunion forêt.",
      "Je ne pourrai pas rester jusqu'à la fin de la réunion forêt.",
      "Je ne pourrai pas venir à la réunion forêt avant 10h30.",
      "Je ne pourrai pas assister au début de la réunion forêt.",
      "Je ne viendrai pas seule à la réunion forêt.",
      "Je ne viendrai plus en voiture à la réunion forêt.",
      "Je ne viendrai plus jamais à vos réunions, celle sur la forêt était mal organisée.",
    ])
  func unsure(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }
}
