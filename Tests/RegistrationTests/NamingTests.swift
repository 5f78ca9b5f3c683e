import Testing

@testable import Registration

/// Names as people write them, and who is told by them.
@Suite struct NamingTests {
  @Test(
    "Families and couples",
    arguments: [
      (
        "M. et Mme Petit (Jean et Rose) viendront à la réunion forêt.",
        "register foret: Jean Petit, Rose Petit"
      ),
      (
        "Merci d'inscrire M. et Mme Petit, Jean et Rose, à la réunion forêt.",
        "register foret: Jean Petit, Rose Petit"
      ),
      (
        "Merci d'inscrire les époux Petit (Jean et Rose) à la réunion forêt.",
        "register foret: Jean Petit, Rose Petit"
      ),
      ("Monsieur et Madame Diallo seront présents à la réunion forêt.", "register foret: Awa Diallo x2"),
      (
        "Merci d'inscrire M. et Mme Le Goff (Yann et Rose) à la réunion forêt.",
        "register foret: Yann Le Goff, Rose Le Goff"
      ),
      (
        "3 places pour la réunion forêt s'il vous plaît.\nFamille PETIT : Jean, Rose et Paul",
        "register foret: Jean Petit, Rose Petit, Paul Petit"
      ),
      ("Merci d'inscrire M. et Mme Petit à la réunion forêt.", "careful"),
      ("Merci d'inscrire la famille Petit à la réunion forêt.", "careful"),
      ("M. et Mme Petit nous ont parlé de la réunion forêt.", "careful"),
    ])
  func households(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Days, months and rooms that are names",
    arguments: [
      ("Merci d'inscrire Mme Rose Dimanche à la réunion forêt.", "register foret: Rose Dimanche"),
      ("Merci d'inscrire M. Mardi, prénom Omar, à la réunion forêt.", "register foret: Omar Mardi"),
      (
        "Merci d'inscrire Paul Samedi et Rose Avril à la réunion forêt.",
        "register foret: Paul Samedi, Rose Avril"
      ),
      ("Merci d'inscrire Rose Salle à la réunion forêt.", "register foret: Rose Salle"),
      (
        "Merci d'inscrire Phạm Thị Lan et Trần Văn Bình à la réunion forêt.",
        "register foret: Phạm Thị Lan, Trần Văn Bình"
      ),
      ("Je viendrai à la réunion Mardi 9 mars.", "careful"),
    ])
  func days(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Without capitals, where the header bears it out",
    arguments: [
      (
        "slt c awa diallo, je viens a la reunion foret", "awa.diallo@mail.example",
        "register foret: Awa Diallo"
      ),
      (
        "moi c awa diallo de lasso, jveux minscrire a la reunion foret", "awadi@mail.example",
        "register foret: Awa Diallo"
      ),
      (
        "bonjour je m'appelle awa diallo, inscrivez moi a la reunion foret svp", "diallo77@mail.example",
        "register foret: Awa Diallo"
      ),
      (
        "inscrivez moi a la reunion foret, moi (awa diallo) merci", "a.diallo@mail.example",
        "register foret: Awa Diallo"
      ),
      ("slt c rose petit, je viens a la reunion foret", "awa.diallo@mail.example", "careful"),
      ("slt c encore moi, je viens a la reunion foret", "xyz@mail.example", "careful"),
    ])
  func plain(text: String, address: String, expected: String) {
    let row = Row(text, expected, name: "Awa", address: address)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Half a name made whole",
    arguments: [
      (
        "Rose Petit et Omar Sy sont inscrits à la réunion forêt. Mme Petit ne viendra pas.",
        "cancel foret: Rose Petit"
      ),
      (
        "Merci d'annuler la place de M. Sy pour la réunion forêt.\n\nLe 1 mars 2027 à 09:00, Ville de Bourges <inscriptions@ville.example> a écrit :\n> Sont inscrits : Omar Sy, Rose Petit.",
        "cancel foret: Omar Sy"
      ),
      (
        "Merci d'annuler la place de M. Sy pour la réunion forêt.\n\nLe 1 mars 2027 à 09:00, Ville de Bourges <inscriptions@ville.example> a écrit :\n> Sont inscrits : Omar Sy, Lamine Sy.",
        "careful"
      ),
      ("Merci d'annuler la place de M. Sy pour la réunion forêt.", "careful"),
    ])
  func completed(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "As many as are asked for",
    arguments: [
      (
        "Nous serons deux à la réunion forêt. Ma collègue Rose Petit et moi.",
        "register foret: Awa Diallo, Rose Petit"
      ),
      (
        "Nous viendrons tous les deux à la réunion forêt. Omar et Awa Diallo, avec deux l.",
        "register foret: Awa Diallo, Omar Diallo"
      ),
      ("Nous serons trois à la réunion forêt. Ma collègue Rose Petit et moi.", "careful"),
      (
        "Nous serons deux à la réunion forêt. Rose Petit ne viendra pas avec nous.",
        "careful"
      ),
    ])
  func counted(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Told by a pronoun, or before an apposition",
    arguments: [
      ("Rose Petit, ma tante, quatre-vingts ans, viendra à la réunion forêt.", "register foret: Rose Petit"),
      (
        "Rose Petit n'a pas d'adresse. Elle viendra à la réunion forêt, je l'inscris.",
        "register foret: Rose Petit"
      ),
      (
        "Voici Rose Petit et Omar Sy. Merci de les inscrire à la réunion forêt.",
        "register foret: Rose Petit, Omar Sy"
      ),
      ("Rose Petit m'a demandé de l'inscrire à la réunion forêt.", "register foret: Rose Petit"),
      (
        "Rose Petit, qui prendra ma suite, et moi-même viendrons à la réunion forêt.",
        "register foret: Awa Diallo, Rose Petit"
      ),
      ("Rose Petit et Omar Sy sont passés. Merci de l'inscrire à la réunion forêt.", "careful"),
      ("Rose Petit m'a demandé l'adresse de la réunion forêt.", "careful"),
    ])
  func pronouns(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }
}
