import Testing

@testable import Registration

/// A form copied out, with boxes that are ticked or left empty.
@Suite struct BoxesTests {
  static let both = "register comptabilite: Awa Diallo; register foret: Awa Diallo"

  @Test(
    "Only what is ticked",
    arguments: [
      Row(
        "Je participerai à :\n[x] Comptabilité, 16 mars\n[ ] Emploi, 24 mars\n[X] Réunion Forêt, 10 juin",
        both),
      Row(
        "Je participerai à (cocher) :\n[x] Comptabilité - 16 mars\n[ ] Emploi - 19 mai\n[x] Forêt - 10 juin - Noirlac",
        both),
      Row(
        "Je participerai à :\n☑ Comptabilité - 16 mars\n☐ Emploi - 19 mai\n☑ Forêt - 10 juin", both),
      Row(
        "BULLETIN DE PARTICIPATION - 1er semestre\nNom : Diallo\nPrénom : Awa\nJe participerai à :\n[ ] Emploi - 24 mars\n[x] Forêt - 10 juin",
        "register foret: Awa Diallo"),
      Row("Je participerai à :\n[ ] Emploi - 24 mars\n[ ] Forêt - 10 juin", "careful"),
      Row("Je participerai à :\nEmploi - 24 mars [ ]\nForêt - 10 juin [x]", "careful"),
      Row("[ ] Forêt\n[ ] Emploi", "careful"),
    ])
  func readsBoxes(_ row: Row) { #expect(row.isMet, "\(row.summary)") }
}
