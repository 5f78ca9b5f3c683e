import Testing

@testable import Registration

/// Relatives, colleagues, agents and whoever writes, in the ways they are told.
@Suite("Who is meant")
struct WhoIsMeantTests {
  @Test("Rows", arguments: rows)
  func reads(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      "Ma sœur Rose Petit et moi souhaiterions participer à la réunion du 10 juin.",
      "register foret: Awa Diallo, Rose Petit"),
    Row(
      "J'aimerais venir avec ma sœur, Rose Petit, à la réunion du 10 juin.",
      "register foret: Awa Diallo, Rose Petit"),
    Row(
      """
      C'est ma belle-mère, Rose Petit, qui souhaite venir à la réunion du 10 juin, pas moi.
      """, "register foret: Rose Petit"),
    Row(
      """
      Je vous écris au nom de ma voisine Rose Petit, qui n'a pas d'ordinateur. Elle aimerait \
      participer à la réunion du 10 juin.
      """, "register foret: Rose Petit"),
    Row(
      """
      Ma voisine, Mme Rose Petit, 82 ans, n'a pas internet. Pouvez-vous la noter pour la \
      réunion du 10 juin ? Son téléphone : 02 48 11 22 33.
      """, "register foret: Rose Petit"),
    Row(
      """
      Je souhaite inscrire mon amie Rose Petit, 3 rue des Lilas, 18000 Bourges, à la réunion \
      du 10 juin. Mon neveu l'emmènera en voiture.
      """, "register foret: Rose Petit", name: "Paul Durand", address: "p.durand@mail.example"),
    Row(
      """
      Inscription de Mme Petit Rose à la réunion du 10 juin svp. Paul Durand, son fils
      """, "register foret: Petit Rose", name: "Paul Durand", address: "p.durand@mail.example"),
    Row(
      """
      Inscription de Mme Petit Rose et de son fils Paul Durand (moi) à la réunion du 10 juin \
      svp.
      """, "register foret: Paul Durand, Petit Rose", name: "Paul Durand", address: "p.durand@mail.example"),
    Row(
      """
      Nos deux agents, Rose Petit et Lucie Blanc, suivront la réunion du 10 juin.
      Omar Sarr, DGS
      """, "register foret: Rose Petit, Lucie Blanc", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Mes collaboratrices Rose Petit et Lucie Blanc seront présentes à la réunion du 10 juin. \
      Pour ma part je serai en déplacement.
      Omar Sarr
      """, "register foret: Rose Petit, Lucie Blanc", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Rose Petit (service eau) et Lucie Blanc (service voirie) participeront à la réunion du \
      10 juin.
      """, "register foret: Rose Petit, Lucie Blanc", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Pour la réunion du 10 juin, veuillez noter : Rose Petit, infirmière, et Lucie Blanc, \
      aide-soignante.
      """, "register foret: Rose Petit, Lucie Blanc", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Trois personnes pour la réunion du 10 juin : PETIT Rose, cuisinière, BLANC Lucie, \
      serveuse, ROUX Paul, plongeur.
      Omar Sarr, gérant
      """, "register foret: Rose Petit, Lucie Blanc, Paul Roux", name: "Omar Sarr",
      address: "o.sarr@mairie.example"),
    Row(
      """
      On sera trois le 10 juin pour la réunion : Rose Petit, Lucie Blanc et bibi.
      Omar Sarr
      """, "register foret: Omar Sarr, Rose Petit, Lucie Blanc", name: "Omar Sarr",
      address: "o.sarr@mairie.example"),
    Row(
      """
      Nous serons trois à la réunion du 10 juin : Rose Petit, Lucie Blanc et le soussigné.
      Omar Sarr
      """, "register foret: Omar Sarr, Rose Petit, Lucie Blanc", name: "Omar Sarr",
      address: "o.sarr@mairie.example"),
    Row(
      "Omar Sarr s'inscrit à la réunion du 10 juin.",
      "register foret: Omar Sarr", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Le président de l'association (moi-même) participera à la réunion du 10 juin.
      Omar Sarr
      """, "register foret: Omar Sarr", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin.
      Omar
      """, "register foret: Omar Sarr", name: "O. Sarr", address: "omar.sarr@mairie.example"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin.
      Cordialement
      """, "register foret: Sarr Omar", name: "Sarr, Omar", address: "omar.sarr@mairie.example"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin.
      Omar Sarr
      06 39 98 11 22
      """, "register foret: Omar Sarr", name: "omar.sarr@mairie.example", address: "omar.sarr@mairie.example"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin.
      Merci
      """, "careful", name: "Comité des fêtes", address: "cdf@mail.example"),
    Row(
      "Le directeur et son adjointe participeront à la réunion du 10 juin.",
      "careful", name: "Direction générale", address: "dg@sivom.example"),
    Row(
      "Nous serons trois ou quatre à la réunion du 10 juin.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Ma compagne Léa et moi viendrons à la réunion du 10 juin.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Pouvez-vous me dire si Rose Petit est inscrite à la réunion du 10 juin et me donner son \
      téléphone ?
      """, "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Inscrivez Rose ou Lucie à la réunion du 10 juin, selon la place.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Rose Petit ou Lucie Blanc viendra à la réunion du 10 juin.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Inscrivez tout mon service à la réunion du 10 juin.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Ma famille et moi viendrons à la réunion du 10 juin.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Ma compagne et moi viendrons à la réunion du 10 juin.",
      "register foret: Omar Sarr x2", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Je viens le 10 juin à la réunion, Rose Petit m'accompagne.",
      "register foret: Omar Sarr, Rose Petit", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Je viens le 10 juin à la réunion, Rose Petit ne m'accompagne pas cette fois.",
      "register foret: Omar Sarr", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Je viens seul le 10 juin à la réunion. Rose Petit est en vacances.",
      "register foret: Omar Sarr", name: "Omar Sarr", address: "o.sarr@mairie.example"),
  ]
}
