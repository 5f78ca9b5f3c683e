import Testing

@testable import Registration

@Suite("Whole letters")
struct LetterTests {
  @Test("Rows", arguments: rows)
  func isMet(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      "Bonjour,\n\nNotre association suit vos travaux depuis dix ans. Je représente Racines et Partage (Vierzon).\n\nJe m'inscris à la réunion du 10 juin.\n\nBien cordialement,\n\nAwa Diallo\nSecrétaire, Racines et Partage\n06 12 34 56 78",
      "register foret: Awa Diallo"),
    Row(
      "Bonjour,\n\nMadame Petit, notre présidente, ne pouvant venir, je la remplacerai à la réunion du 10 juin.\n\nAwa Diallo",
      "careful"),
    Row(
      "Bonjour,\nsuite à notre conversation avec Mme Petit, je m'inscris à la réunion du 10 juin.\nAwa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Bonjour,\nOmar Sy, en copie, et moi-même souhaitons participer à la réunion du 10 juin.\nAwa Diallo",
      "register foret: Awa Diallo, Omar Sy"),
    Row(
      "Bonjour,\nJe vous confirme la présence de M. Omar Sy, directeur, et de Mme Rose Petit, adjointe, à la réunion du 10 juin.\nLe secrétariat",
      "register foret: Omar Sy, Rose Petit", name: "Secrétariat", address: "sec@x.example"),
    Row(
      "Bonjour,\nVoici les participants de l'association Racines pour la réunion du 10 juin :\n\nRose Petit - rose@x.example\nOmar Sy - omar@x.example\nPaul Martin - 06 12 34 56 78\n\nMerci\nAwa Diallo",
      "register foret: Rose Petit, Omar Sy, Paul Martin"),
    Row(
      "Bonjour,\nje serai accompagnée de Rose Petit et d'Omar Sy à la réunion du 10 juin.\nAwa Diallo",
      "register foret: Awa Diallo, Rose Petit, Omar Sy"),
    Row(
      "Bonjour,\nje souhaite participer à la réunion du 10 juin.\nRose Petit, avec qui je travaille, ne pourra pas être présente.\nAwa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Bonjour,\nAnnulation de l'inscription de Rose Petit pour le 10 juin, je la remplace.\nAwa Diallo",
      "careful"),
    Row(
      "Bonjour,\nRose Petit ne viendra pas à la réunion du 10 juin, Omar Sy non plus. Merci d'annuler leurs inscriptions.\nAwa Diallo",
      "cancel foret: Rose Petit, Omar Sy"),
    Row(
      "Bonjour,\nRose Petit et Omar Sy sont inscrits à la réunion du 10 juin. Rose Petit ne pourra finalement pas venir.\nAwa Diallo",
      "cancel foret: Rose Petit"),
    Row(
      "Bonjour,\nje suis inscrite à la formation du 16 mars. Pouvez-vous aussi m'inscrire à la réunion du 10 juin ?\nAwa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Bonjour,\nmerci de m'inscrire à la réunion du 10 juin, qui m'a été recommandée.\nAwa Diallo",
      "register foret: Awa Diallo"),
    Row("Bonjour, je viendrai le 10 juin. Par contre Rose ne vient plus.", "careful"),
    Row("Bonjour,\nPour la réunion du 10 juin, comptez 2 personnes de plus.\nAwa Diallo", "careful"),
    Row("Bonjour,\nNous serons finalement 3 au lieu de 2 à la réunion du 10 juin.\nAwa Diallo", "careful"),
    Row(
      "Bonjour,\nje m'inscris avec ma fille de 8 ans à la réunion du 10 juin.\nAwa Diallo",
      "register foret: Awa Diallo x2"),
    Row(
      "Bonjour,\nJe vous informe que Rose Petit assistera à la réunion du 10 juin et que je ne serai pas présente.\nAwa Diallo",
      "register foret: Rose Petit"),
    Row("Bonjour,\nMerci d'inscrire M. et Mme Petit à la réunion du 10 juin.\nAwa Diallo", "careful"),
    Row("Bonjour,\nMerci d'inscrire Monsieur le Maire à la réunion du 10 juin.\nAwa Diallo", "careful"),
    Row("Bonjour,\nMerci d'inscrire le président à la réunion du 10 juin.\n\nOmar Sy\nPrésident", "careful"),
    Row(
      "Bonjour,\nInscription : réunion du 10 juin\nNom : Petit\nPrénom : Rose\nNom : Sy\nPrénom : Omar",
      "register foret: Rose Petit, Omar Sy"),
    Row(
      "Bonjour,\nje m'inscris à la réunion du 10 juin.\n\nRose Petit & Omar Sy", "careful", name: "Contact",
      address: "c@x.example"),
    Row("Bonjour,\nje m'inscris à la réunion du 10 juin.\n\nP/o Rose Petit\nAwa Diallo", "careful"),
    Row(
      "Bonjour,\nde la part de Rose Petit : merci de l'inscrire à la réunion du 10 juin.\nAwa Diallo",
      "careful"),
    Row(
      "Bonjour,\nJe souhaite m'inscrire à la réunion du 10 juin, ainsi que Rose Petit.\nAwa Diallo",
      "register foret: Awa Diallo, Rose Petit"),
    Row(
      "Bonjour,\nJe souhaite m'inscrire à la réunion du 10 juin ainsi que mes collègues Rose Petit et Omar Sy.\nAwa Diallo",
      "register foret: Awa Diallo, Rose Petit, Omar Sy"),
    Row(
      "Bonjour,\nPeux-tu inscrire Rose Petit à la réunion du 10 juin ?\nAwa Diallo",
      "register foret: Rose Petit"),
    Row(
      "Bonjour,\nOmar Sy (Racines) souhaite participer à la réunion du 10 juin.\nAwa Diallo",
      "register foret: Omar Sy"),
    Row(
      "Bonjour,\nje confirme que Rose Petit participera à la réunion du 10 juin.\nAwa Diallo",
      "register foret: Rose Petit"),
    Row(
      "Hello,\nRose Petit and I would like to attend the meeting on 10 June.\nAwa Diallo",
      "register foret: Awa Diallo, Rose Petit"),
    Row("Hello,\nPlease cancel Omar Sy's registration for the meeting on 10 June.\nAwa Diallo", "careful"),
    Row(
      "Hello,\nOmar Sy will attend the meeting on 10 June instead of me.\nAwa Diallo",
      "cancel foret: Awa Diallo; register foret: Omar Sy"),
    Row(
      "Hello,\nPlease register the following people for the meeting on 10 June:\n- Rose Petit\n- Omar Sy\nThanks,\nAwa Diallo",
      "register foret: Rose Petit, Omar Sy"),
    Row(
      "Bonjour,\nje m'inscris à la réunion du 10 juin.\nCordialement,\nAwa Diallo\n\nRéunion Emploi des jeunes : le 19 mai, venez nombreux !",
      "register foret: Awa Diallo"),
    Row(
      "Bonjour,\nje m'inscris à la réunion du jeudi 10 juin 2027, 18h, Abbaye de Noirlac.\nAwa Diallo",
      "register foret: Awa Diallo"),
    Row("Bonjour,\nje m'inscris à la réunion du 10 juin 2028.\nAwa Diallo", "ask dateDoubt"),
    Row(
      "Bonjour,\nje m'inscris à la réunion du 10 juin à Vierzon.\nAwa Diallo", "register foret: Awa Diallo"),
    Row("Bonjour,\nje m'inscris à la formation du 10 juin.\nAwa Diallo", "ask dateDoubt"),
    Row("Bonjour,\nje m'inscris à la réunion sur l'emploi du 24 mai.\nAwa Diallo", "ask dateDoubt"),
  ]
}
