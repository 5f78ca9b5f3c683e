import MIME
import Testing

@testable import Registration

/// Days and stretches that are told by their month. Today is Monday 1 March 2027.
@Suite("Days told by a month") struct MonthDatesTests {
  @Test(arguments: [
    Row("Je m'inscris à la rencontre emploi du mois de mai.", "register emploi-mai: Awa Diallo"),
    Row("Je m'inscris à la rencontre emploi de ce mois-ci.", "register emploi-mars: Awa Diallo"),
    Row("Je m'inscris à la rencontre de la fin du mois.", "register emploi-mars: Awa Diallo"),
    Row("Je m'inscris à la formation du mois prochain.", "register accueil: Awa Diallo"),
    Row("Je m'inscris à la réunion du deuxième jeudi de juin.", "register foret: Awa Diallo"),
    Row("Inscrivez-moi le 2e jeudi de juin à la réunion forêt.", "register foret: Awa Diallo"),
    Row("Je viendrai à la rencontre du dernier mercredi de mars.", "ask dateDoubt"),
    Row(
      "Je viendrai à la rencontre emploi du quatrième mercredi du mois.", "register emploi-mars: Awa Diallo"),
    Row("Je m'inscris à la rencontre du mercredi de mai.", "register emploi-mai: Awa Diallo"),
    Row("Inscrivez-moi à votre mercredi soir de mai sur l'emploi.", "register emploi-mai: Awa Diallo"),
    Row("Je m'inscris à la formation comptabilité (16 et 23).", "register comptabilite: Awa Diallo"),
    Row(
      "Je suis dans le plâtre jusqu'à la mi-mai. Je m'inscris à la réunion forêt.",
      "register foret: Awa Diallo"),
  ])
  func reads(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
