import Testing

@testable import Registration

/// Lists of people at the end of a message, numbers of people without a verb, and names with an apostrophe.
@Suite("Listed people")
struct ListedPeopleTests {
  @Test("Rows", arguments: rows)
  func reads(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      """
      BONJOUR,
      INSCRIPTIONS POUR LA REUNION FORET DU 10 JUIN
      SARR OMAR
      DE LA TOUR JEANNE
      TROIS PERSONNES DU GARAGE MARTIN
      """, "careful", name: "GARAGE MARTIN", address: "garage@mail.example"),
    Row(
      """
      Inscription pour la réunion du 10 juin
      Omar Sarr
      Rose Petit
      deux personnes de la crèche
      """, "register foret: Omar Sarr, Rose Petit"),
    Row(
      """
      INSCRIPTION REUNION DU 10 JUIN
      OMAR SARR
      LA ROCHE PAULINE
      """, "careful", subject: "REUNION"),
    Row(
      """
      INSCRIPTION POUR LA FORET LE 10 JUIN
      MARIE BLANC
      + 2 PERSONNES
      """, "careful"),
    Row("Je m'inscris à la réunion du 10 juin, deux adultes et un enfant.", "register foret: Awa Diallo x3"),
    Row("Inscription de Omar Sarr à la réunion du 10 juin, une personne.", "register foret: Omar Sarr"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Notre association : douze personnes, un local, \
      beaucoup d'idées.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Inscription pour le 10 juin, forêt :
      Omar Sarr
      Rose Petit
      Total : 3
      """, "careful"),
    Row(
      """
      Nous viendrons à la réunion du 10 juin.
      Rose Petit
      Omar Sarr
      Jean Morel

      Rose Petit
      Maison des Arts
      """, "register foret: Rose Petit, Omar Sarr, Jean Morel", name: "Rose Petit",
      address: "r.petit@mail.example"),
    Row(
      """
      Merci de noter pour la réunion du 10 juin
      Omar Sarr
      Jean Morel
      Rose Petit, secrétaire
      """, "register foret: Omar Sarr, Jean Morel", name: "Rose Petit", address: "r.petit@mail.example"),
    Row(
      """
      Voici les noms pour la réunion du 10 juin.
      Omar Sarr
      Jean Morel et Lucie Morel
      Ça fait quatre.

      Rose Petit
      """, "careful", name: "Rose Petit", address: "r.petit@mail.example"),
    Row(
      """
      Nous serons trois à la réunion du 10 juin : Omar Sarr, Jean-Marie L'Hostis et votre \
      serviteur.

      Rose Petit
      """, "register foret: Rose Petit, Omar Sarr, Jean-Marie L'Hostis", name: "Rose Petit",
      address: "r.petit@mail.example"),
    Row(
      """
      Nous serons quatre à la réunion du 10 juin : Omar Sarr, Jean-Marie Morel et votre \
      servante.

      Rose Petit
      """, "careful", name: "Rose Petit", address: "r.petit@mail.example"),
    Row(
      "Merci d'inscrire Cheikh M'Baye et Rose D'Almeida à la réunion du 10 juin.",
      "register foret: Cheikh M'Baye, Rose D'Almeida"),
    Row(
      """
      Merci d'inscrire à la réunion du 10 juin : M'BAYE Cheikh, N'DIAYE Fatou, L'HERBIER Jean.
      """, "register foret: Cheikh M'Baye, Fatou N'Diaye, Jean L'Herbier"),
    Row("Merci d'inscrire Marie D'HONDT à la réunion du 10 juin.", "register foret: Marie D'Hondt"),
    Row(
      """
      L'association Les Lilas souhaite envoyer deux personnes à la réunion du 10 juin. Nous ne \
      savons pas encore lesquelles, mais comptez-nous, s'il vous plaît.

      Awa Diallo, coordinatrice
      """, "register foret:  x2"),
    Row(
      """
      L'association Les Lilas enverra deux personnes à la réunion du 10 juin. Les noms \
      suivront.

      Awa Diallo, coordinatrice
      """, "register foret:  x2"),
    Row(
      """
      Nous souhaitons envoyer trois salariés à la réunion du 10 juin, comptez-nous.

      Awa Diallo
      """, "careful"),
    Row(
      """
      Notre club délègue deux adhérents à la réunion du 10 juin. Comptez sur nous.

      Awa Diallo
      """, "careful"),
    Row(
      """
      Je compte vous adresser deux collègues pour la réunion du 10 juin, inscrivez-nous.
      """, "careful"),
  ]
}
