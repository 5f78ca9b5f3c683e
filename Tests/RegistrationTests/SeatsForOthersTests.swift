import Testing

@testable import Registration

/// One seat, and whose it is.
@Suite("Seats for others")
struct SeatsForOthersTests {
  @Test("Whose seat it is", arguments: beneficiaries)
  func seat(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let beneficiaries: [Row] = [
    Row("Merci de réserver une place pour Rose Petit à la réunion forêt.", "register foret: Rose Petit"),
    Row("Merci de réserver une place à Rose Petit pour la réunion forêt.", "register foret: Rose Petit"),
    Row("Merci de garder une place à la réunion forêt au nom de Rose Petit.", "register foret: Rose Petit"),
    Row("Je réserve une place pour Rose Petit à la réunion forêt.", "register foret: Rose Petit"),
    Row(
      "Je voudrais une place à la réunion forêt pour ma collègue Rose Petit.", "register foret: Rose Petit"),
    Row("Il me faudrait une place pour Rose Petit à la réunion forêt.", "register foret: Rose Petit"),
    Row(
      "Je souhaite procéder à l'inscription de Rose Petit à la réunion forêt.", "register foret: Rose Petit"),
    Row(
      "Je vous prie de bien vouloir réserver une place à la réunion forêt pour Mme Rose Petit.",
      "register foret: Rose Petit"),
    Row("Je voudrais une place pour ma fille à la réunion forêt.", "careful"),
    Row("Je voudrais une place pour moi à la réunion forêt.", "register foret: Awa Diallo"),
    Row("Je voudrais une place à la réunion forêt.", "register foret: Awa Diallo"),
    Row(
      "Pour la réunion forêt, vous pouvez compter sur moi : je représenterai l'équipe.",
      "register foret: Awa Diallo"),
    Row(
      "Je souhaiterais suivre la réunion forêt. S'il ne restait plus de place, merci de me mettre en liste d'attente.",
      "register foret: Awa Diallo"),
    Row("Inscription pour une personne à la réunion forêt : Awa Diallo, Passerelles Tunisie.", "careful"),
    Row("Merci de prévoir une place à la réunion forêt.", "register foret: Awa Diallo"),
    Row("Pouvez-vous retenir une place pour moi à la réunion forêt ?", "register foret: Awa Diallo"),
    Row(
      "Je réserve deux places à la réunion forêt pour Rose Petit et moi.",
      "register foret: Awa Diallo, Rose Petit"),
    Row(
      "Je prends 1 place pour la réunion du 10 juin et 1 pour Rose Petit.",
      "register foret: Awa Diallo, Rose Petit"),
  ]

  @Test("Names that have no seat", arguments: unseated)
  func name(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let unseated: [Row] = [
    Row("Je viens à la réunion forêt avec mes filles, Lina et Rose.", "careful"),
    Row(
      "Moi et mes deux garçons, Marc et Paul, nous venons à la réunion forêt. Ça fait 3 personnes.", "careful"
    ),
    Row("Je m'inscris à la réunion forêt, c'est pour ma grand-mère que j'accompagne.", "careful"),
    Row(
      "Nous serons trois à la réunion forêt : Awa, Lina (8 ans) et Sacha Diallo (5 ans).",
      "register foret: Awa Diallo, Lina Diallo, Sacha Diallo"),
    Row("Je suis la fille de Rose Petit et je m'inscris à la réunion forêt.", "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion forêt. C'est ma collègue Rose Petit qui me conduira.",
      "register foret: Awa Diallo"),
    Row(
      "Comme Rose Petit l'an dernier, je souhaite participer à la réunion forêt.",
      "register foret: Awa Diallo"),
    Row("Je souhaite participer à la réunion forêt, tout comme Rose Petit.", "careful"),
    Row(
      "Je ne serai pas disponible, mais ma collègue Rose Petit viendra à la réunion forêt.",
      "register foret: Rose Petit"),
  ]

  @Test("Who will write on their own", arguments: later)
  func laterWord(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let later: [Row] = [
    Row(
      "Inscrivez-moi à la réunion forêt. Ma voisine viendra peut-être aussi, elle vous contactera de son côté si elle se décide.",
      "register foret: Awa Diallo"),
    Row(
      "Inscrivez-moi à la réunion forêt. Mon frère Omar hésite encore, il vous recontactera si ça l'intéresse.",
      "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion forêt. Ma collègue Rose Petit s'inscrira de son côté.",
      "register foret: Awa Diallo"),
    Row(
      "Inscrivez-nous, Rose Petit et moi, à la réunion forêt. Rose hésite encore, elle vous recontactera.",
      "careful"),
  ]

  @Test("Two seats given up together", arguments: couples)
  func couple(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let couples: [Row] = [
    Row(
      "Mon mari et moi devions venir à la réunion forêt, mais nous serons chez notre fils. Veuillez annuler nos deux places.",
      "cancel foret: Awa Diallo x2"),
    Row("Nous devions venir à la réunion forêt. Veuillez annuler nos deux places.", "careful"),
  ]

  @Test("Who writes under a short name", arguments: writers)
  func writer(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let writers: [Row] = [
    Row(
      "je voudrais 1 place pour la réunion forêt svp\nmohamed diallo 0639983351",
      "register foret: Mohamed Diallo", name: "Momo Diallo", address: "m.diallo@mail.example"),
    Row(
      "Je m'inscris à la réunion forêt.\n\nJean-Claude ROLLAND", "register foret: Jean-Claude Rolland",
      name: "jc.rolland", address: "jc.rolland@mail.example"),
  ]
}
