import Testing

@testable import Registration

/// Lines that each tell an event and its people; tables; forms; lists.
@Suite struct RowsTests {
  @Test(
    "Events with their people",
    arguments: [
      (
        "Bonjour,\nvoici qui va où :\n16 mars, comptabilité : Rose Petit\nRéunion forêt (10 juin) : Rose Petit et moi",
        "register comptabilite: Rose Petit; register foret: Awa Diallo, Rose Petit"
      ),
      (
        "Bonjour,\nComptabilité (16 et 23 mars) -> Omar Sy\nRéunion forêt -> Rose Petit, Omar Sy",
        "register comptabilite: Omar Sy; register foret: Rose Petit, Omar Sy"
      ),
      (
        "Deux inscriptions pour la rencontre emploi des jeunes :\n- 24 mars : Rose Petit\n- 19 mai : Omar Sy",
        "register emploi-mars: Rose Petit; register emploi-mai: Omar Sy"
      ),
      (
        "Trois inscriptions pour la rencontre emploi des jeunes :\n- 24 mars : Rose Petit\n- 19 mai : Omar Sy",
        "careful"
      ),
      ("Bonjour,\n16 mars, comptabilité : Rose Petit\nRéunion forêt : on verra", "careful"),
    ])
  func programmes(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Columns",
    arguments: [
      (
        "Merci d'inscrire à la réunion forêt :\nNOM           Prénom        Fonction\nPETIT         Rose          agent\nLE MEUR       Yann          -",
        "register foret: Rose Petit, Yann Le Meur"
      ),
      (
        "Merci d'inscrire à la réunion forêt :\nNom | Prénom | Tél\nPETIT | Rose | 06 12 34 56 78\nSY | Omar | ",
        "register foret: Rose Petit, Omar Sy"
      ),
      (
        "Merci d'inscrire à la réunion forêt :\nNOM Prénom (1) | PETIT Rose\nNOM Prénom (2) | SY Omar\nNOM Prénom (3) | ",
        "register foret: Rose Petit, Omar Sy"
      ),
    ])
  func columns(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Lists with more than names",
    arguments: [
      (
        "Merci d'inscrire à la réunion forêt :\n- Rose Petit\n- Omar Sy\n- et votre serviteur",
        "register foret: Awa Diallo, Rose Petit, Omar Sy"
      ),
      (
        "3 places pour la réunion forêt :\n- Rose Petit\n- Omar Sy\n- une stagiaire, nom à venir",
        "register foret: Rose Petit, Omar Sy x3"
      ),
      (
        "Merci d'inscrire à la réunion forêt :\nma compagne Rose Petit\nnotre trésorier Omar Sy",
        "register foret: Rose Petit, Omar Sy"
      ),
      (
        "Veuillez supprimer de la réunion forêt les personnes suivantes :\n- Rose Petit\n- Omar Sy",
        "cancel foret: Rose Petit, Omar Sy"
      ),
      ("Merci d'inscrire à la réunion forêt :\n- Rose Petit\n- une stagiaire, nom à venir", "careful"),
    ])
  func lists(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }
}

extension RowsTests {
  @Test(
    "Forms for several",
    arguments: [
      (
        "Inscriptions à la réunion forêt :\nNom : PETIT\nPrénom : Rose\nTél : 06 12 34 56 78\nNom : LE GOFF\nPrénom : Yann\nTél :",
        "register foret: Rose Petit, Yann Le Goff"
      ),
      (
        "Bulletin d'inscription\nRéunion forêt, 10 juin\nParticipant 1\nNom : PETIT\nPrénom : Rose\nParticipant 2\nNom : SY\nPrénom : Omar\nParticipant 3\nNom :\nPrénom :\n[X] J'ai lu le règlement   [ ] PMR",
        "register foret: Rose Petit, Omar Sy"
      ),
      (
        "Inscriptions à la réunion forêt :\nNom : PETIT\nPrénom : Rose\nNom : SY\nTél : 06 12 34 56 78",
        "careful"
      ),
    ])
  func forms(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }
}
