import MIME
import Testing

@testable import Registration

/// Whoever comes along is registered too, or nobody is.
@Suite("Companions") struct CompanionTests {
  static let lost: [Row] = [
    Row("I'd love a spot at the forest meeting on 10 June - just me, my brother won't come.", "careful"),
    Row("Je m'inscris à la réunion forêt en compagnie de ma voisine.", "careful"),
    Row("Je viendrai à la réunion forêt, accompagnée d'un membre de mon bureau.", "careful"),
    Row("Je participerai à la réunion forêt accompagnée par mon adjoint.", "careful"),
  ]

  static let told: [Row] = [
    Row(
      "Inscrivez Rose Petit à la réunion forêt, ainsi que moi-même.", "register foret: Awa Diallo, Rose Petit"
    ),
    Row(
      "Nous prenons deux places à la réunion forêt, pour Omar Sy et pour moi-même.",
      "register foret: Awa Diallo, Omar Sy"),
    Row(
      "N'inscrivez que Rose Petit à la réunion forêt. Omar Sy ne vient pas, et moi non plus.",
      "register foret: Rose Petit"),
    Row("Merci de me réserver deux chaises à la réunion forêt du 10 juin.", "register foret: Awa Diallo x2"),
    Row(
      "Je souhaite assister à la réunion forêt. Veuillez donc retenir trois fauteuils.",
      "register foret: Awa Diallo x3"),
    Row(
      "Pourriez-vous nous garder quatre sièges pour la réunion forêt ? J'y serai.",
      "register foret: Awa Diallo x4"),
    Row("Inscrivez-moi à la réunion forêt du 10 juin.", "register foret: Awa Diallo"),
  ]

  @Test("Somebody is left out", arguments: lost)
  func leftOut(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("Nobody is left out", arguments: told)
  func complete(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
