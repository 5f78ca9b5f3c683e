import Testing

@testable import Registration

/// People and answers that a reading of the plainest words would leave out, or take for what they are not.
@Suite("Left out, or taken for somebody")
struct LeftOutTests {
  @Test(
    "Somebody leaves who has no name",
    arguments: [
      "J'annule pour ma fille le 10 juin.", "J'annule pour mon petit-fils le 10 juin, merci.",
      "Merci d'annuler pour nous deux le 10 juin.", "Je me désiste pour le 10 juin ainsi que ma collègue.",
      "J'annule ma place et celle de mon mari pour le 10 juin.",
      "Je dois annuler pour le 10 juin. Ma tante aussi.",
    ])
  func whoLeavesIsAsked(text: String) {
    let row = Row(text + "\n\nAwa Diallo", "careful", subject: "forêt")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Kin is told for another reason",
    arguments: [
      "Je ne pourrai pas venir le 10 juin, ma fille est malade.",
      "Je dois garder mon fils, je ne pourrai pas venir le 10 juin.",
    ])
  func onlyTheAuthorLeaves(text: String) {
    let row = Row(text + "\n\nAwa Diallo", "cancel foret: Awa Diallo", subject: "forêt")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Never more or fewer than these",
    arguments: [
      Row("Je viendrai à la réunion forêt avec mes enfants.\nAwa Diallo", "careful"),
      Row("Rose Petit viendra à la réunion forêt avec sa fille.\nAwa Diallo", "careful"),
      Row("Rose et Omar Petit viendront à la réunion forêt, leur fille aussi.\nAwa Diallo", "careful"),
      Row("Rose Petit viendra à la réunion forêt avec sa petite-fille.\nAwa Diallo", "careful"),
      Row(
        "Merci d'inscrire Awa Diallo et son mari à la réunion forêt.\nAwa Diallo",
        "register foret: Awa Diallo x2"),
      Row(
        "Nous viendrons en voiture à la réunion forêt : Rose Petit, Omar Sarr et moi.\nAwa Diallo",
        "register foret: Awa Diallo, Rose Petit, Omar Sarr"),
      Row(
        "Je suis occupée ce jour-là, Rose Petit viendra à ma place à la réunion forêt.\nAwa Diallo",
        "cancel foret: Awa Diallo; register foret: Rose Petit"),
      Row(
        "Ma cheffe a donné son feu vert, inscrivez-moi à la réunion forêt.\nAwa Diallo",
        "register foret: Awa Diallo"),
      Row(
        "Je renonce à ma place à la réunion forêt au profit de Rose Petit.\nAwa Diallo",
        "cancel foret: Awa Diallo; register foret: Rose Petit"),
      Row("M. et Mme Omar Petit viendront à la réunion forêt.\nAwa Diallo", "register foret: Omar Petit x2"),
      Row(
        "Je renonce à ma place et à celle de Rose Petit pour la réunion forêt.\nAwa Diallo",
        "cancel foret: Awa Diallo, Rose Petit"),
      Row(
        "Ma mère, Rose Diallo, voulait s'inscrire à la réunion forêt. Elle est malade et ne viendra pas.\nAwa Diallo",
        "careful"),
      Row(
        "Inscrivez-moi à la réunion forêt. C'est Rose Petit, du club de marche, qui m'a parlé de vous.\nAwa Diallo",
        "register foret: Awa Diallo"),
      Row(
        "Je viens à la réunion forêt avec ma jument Belle Étoile.\nAwa Diallo", "register foret: Awa Diallo"),
      Row("Inscrivez Min-jun Lee à la réunion forêt.\nAwa Diallo", "register foret: Min-Jun Lee"),
      Row(
        "Voici nos inscrits à la réunion forêt, copie à M. Luc Roux pour information :\n- Rose Petit\n- Omar Sarr\n\nAwa Diallo",
        "register foret: Rose Petit, Omar Sarr"),
      Row(
        "Inscrivez ma collègue Rose Petit à la réunion forêt, elle s'occupera des adhésions à ma place.\nAwa Diallo",
        "register foret: Rose Petit"),
      Row(
        "Pour la rencontre emploi du 24 mars, je suis partante ; pour la réunion forêt, non, je travaille.\nAwa Diallo",
        "register emploi-mars: Awa Diallo"),
      Row(
        "Merci d'inscrire à la réunion forêt :\nNom | Transport\nPetit Rose | oui\nSarr Omar | non\n\nAwa Diallo",
        "register foret: Rose Petit, Omar Sarr"),
      Row(
        "Je vous envoie les éléments : Nom : Diallo, Prénom : Awa, réunion forêt. Merci de ne rien enregistrer avant mon feu vert.\nAwa Diallo",
        "careful"),
      Row("Je suis Awa Diallo de Vierzon. Inscrivez-moi à la réunion forêt.", "register foret: Awa Diallo"),
      Row("Je souhaite m'inscrire à la réunion forêt.\n\nVeuve Awa Diallo", "register foret: Awa Diallo"),
    ])
  func neither(row: Row) { #expect(row.isMet || Row(row.text, "careful").isMet, "\(row.summary)") }

  @Test("An office's address, and no name below, is nobody")
  func anOfficeIsNobody() {
    let row = Row(
      "Bonjour, je m'inscris à la réunion forêt.", "careful", name: "Racines Berry",
      address: "bureau@racines.example")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test("Two share a sender's name")
  func twoWrite() {
    let row = Row(
      "Please put me down for the réunion forêt together with my husband Omar.\n\nRose Petit", "",
      name: "Rose & Omar Petit")
    #expect(!row.summary.hasPrefix("register foret: Rose Omar Petit"), "\(row.summary)")
  }
}
