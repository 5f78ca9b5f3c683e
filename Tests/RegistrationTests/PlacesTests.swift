import Testing

@testable import Registration

/// Towns, halls and everyday words that the catalogue shares with the author.
@Suite struct PlacesTests {
  @Test(
    "A place tells the event where it is one",
    arguments: [
      Row("Je m'inscris à la réunion de Noirlac.", "register foret: Awa Diallo"),
      Row("je m'inscris à la réunion de noirlac", "register foret: Awa Diallo"),
      Row(
        "J'habite Noirlac. Je m'inscris à la rencontre Emploi du 19 mai.", "register emploi-mai: Awa Diallo"),
      Row("Je serai à Noirlac le 19 mai.", "careful"),
      Row("J'habite Noirlac, inscrivez-moi à la réunion.", "ask whichEvent"),
      Row("Je vis près d'une abbaye. Inscrivez-moi à la réunion.", "ask whichEvent"),
    ])
  func readsPlaces(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Where it is held answers which of them",
    arguments: [
      "Noirlac, j'habite à côté.", "Ah oui pardon !! Noirlac, c'est plus près.",
    ])
  func answersWithThePlace(_ answer: String) {
    let letter = """
      \(answer)

      Le lun. 22 févr. 2027 à 10:12, Ville de Bourges <inscriptions@ville.example> a écrit :
      > Laquelle vous convient ?
      > - Rencontre Emploi des jeunes, Bourges
      > - Réunion Forêt et biodiversité, Noirlac
      """
    let row = Row(letter, "register foret: Awa Diallo", subject: "Re: réunion")
    #expect(row.isMet, "\(row.summary)")
  }
}
