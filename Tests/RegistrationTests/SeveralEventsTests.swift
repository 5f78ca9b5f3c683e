import Testing

@testable import Registration

/// Several events in one message, each with its own people, told by their place in the list, by « aux deux », or in rows.
@Suite("Several events, told by their order or in rows") struct SeveralEventsTests {
  @Test(
    "By their order, and all of them",
    arguments: [
      Row(
        "Je prends la rencontre du 24 mars et la réunion du 10 juin. Mon épouse Rose Diallo ne viendra qu'à la première.",
        "register emploi-mars: Awa Diallo, Rose Diallo; register foret: Awa Diallo"),
      Row(
        "Le 24 mars la rencontre emploi, et le 10 juin la réunion forêt. Je viens seule aux deux.",
        "register emploi-mars: Awa Diallo; register foret: Awa Diallo"),
      Row(
        "La rencontre du 24 mars et celle du 10 juin : je viendrai aux deux.",
        "register emploi-mars: Awa Diallo; register foret: Awa Diallo"),
      Row(
        "Je m'inscris à la rencontre du 24 mars et à la réunion du 10 juin (Vélo, Forêt…) et, si je ne me trompe, c'est gratuit.",
        "careful"),
    ])
  func byOrder(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "In rows, with or without a verb of coming",
    arguments: [
      Row(
        "Deux choses :\n1) le 24 mars, la rencontre emploi : mon compagnon Omar Sy ira seul ;\n2) le 10 juin, la réunion forêt : là nous viendrons ensemble, Omar et moi.",
        "register emploi-mars: Omar Sy; register foret: Awa Diallo, Omar Sy"),
      Row(
        "Veuillez retenir :\n* à la réunion du 10 juin : notre trésorier, Omar Sy\n* à la rencontre du 24 mars : Omar encore, et moi-même.",
        "register foret: Omar Sy; register emploi-mars: Awa Diallo, Omar Sy"),
    ])
  func inRows(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Nothing that was asked is lost",
    arguments: [
      "Je viens à la réunion du 10 juin. Et la rencontre du 24 mars aussi. Seule aux deux dates ou presque.",
      "Inscrivez-moi à la réunion du 10 juin, aux deux.",
      "Inscrivez Rose Petit le 16 et Omar Sy le 23 à la formation comptabilité.",
      "Rose Petit à la formation comptabilité le 16 mars, Omar Sy le 23 mars, merci de les inscrire.",
      "Je m'inscris à la réunion du 10 juin. Omar Sy viendra seulement à la seconde.",
      "Réunion du 10 juin : Rose Petit ne pourra pas, Omar Sy viendra.",
      "1. le 24 mars, je ne viens plus.\n2. pour le 10 juin, deux entrées : Omar Sy et Rose Petit.",
    ])
  func losesNothing(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Set aside, past or of something else",
    arguments: [
      Row(
        "Je prends la réunion du 10 juin. La rencontre du 24 mars ne me concerne pas.",
        "register foret: Awa Diallo"),
      Row(
        "Mon amie revient ravie de la réunion mobilité du 17 février. Inscrivez-moi à la réunion forêt.",
        "register foret: Awa Diallo"),
      Row(
        "Je ne viendrai pas à la réunion du 10 juin. Et le 19 mai je ne viens pas non plus, pas la peine de me la proposer.",
        "cancel foret: Awa Diallo"),
      Row(
        "Je devais suivre la réunion du 10 juin. Une réunion de budget imprévue m'en empêche : merci d'annuler.",
        "cancel foret: Awa Diallo"),
    ])
  func setsAside(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
