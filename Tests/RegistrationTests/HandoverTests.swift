import Testing

@testable import Registration

/// Seats that pass from somebody to somebody else.
@Suite struct HandoverTests {
  @Test(
    "Given or taken, of the author",
    arguments: [
      "Je cède ma place à Rose Petit pour la réunion forêt.",
      "Je laisse ma place du 10 juin à mon amie Rose Petit.",
      "Merci de transférer à Rose Petit ma réservation pour la réunion forêt.",
      "Rose Petit prendra ma place à la réunion forêt.",
      "À la réunion du 10 juin, Rose Petit prendra ma suite.",
      "Rose Petit ira à ma place à la réunion forêt.",
      "C'est ma sœur Rose Petit qui ira à la réunion du 10 juin, pas moi.",
      "Rose Petit viendra au lieu de moi à la réunion du 10 juin.",
      "Rose Petit will attend the meeting on 10 June instead of me.",
      "Ma place à la réunion forêt sera occupée par Rose Petit.",
      "Rose Petit viendra pour moi à la réunion du 10 juin.",
    ])
  func ofAuthor(text: String) {
    let row = Row(text, "cancel foret: Awa Diallo; register foret: Rose Petit")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Between two others",
    arguments: [
      "Omar Sy est malade. Rose Petit prend sa place à la réunion du 10 juin.",
      "Rose Petit ira à la réunion forêt à la place d'Omar Sy.",
      "Omar Sy ne pourra pas venir le 10 juin, la place d'Omar Sy sera prise par Rose Petit.",
      "Pour la réunion du 10 juin, ce ne sera plus Omar Sy mais Rose Petit.",
      "Omar Sy cède sa place à Rose Petit pour la réunion forêt.",
      "Omar Sy passe le relais à Rose Petit pour la réunion du 10 juin.",
    ])
  func ofOthers(text: String) {
    let row = Row(text, "cancel foret: Omar Sy; register foret: Rose Petit")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "To the author",
    arguments: [
      "Omar Sy me laisse sa place à la réunion forêt.",
      "Omar Sy se retire de la réunion du 10 juin. C'est moi qui le remplacerai.",
      "Je prends la place d'Omar Sy à la réunion forêt.",
    ])
  func toAuthor(text: String) {
    let row = Row(text, "cancel foret: Omar Sy; register foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  /// Who gives what to whom is not told, or it is no seat.
  @Test(
    "Near misses",
    arguments: [
      "Je cède ma place à la réunion forêt à qui la voudra, Rose Petit peut-être.",
      "Rose Petit et Omar Sy iront à la place de Jean Morel à la réunion forêt, ou l'inverse.",
      "J'ai pris la place de Rose Petit au bureau, puis-je venir le 10 juin ?",
      "Je m'inscris à la réunion du 10 juin à la place d'Omar Sy.",
      "Inscrivez Rose Petit à la réunion forêt plutôt qu'Omar Sy.",
      "Je cède ma place à mon collègue pour la réunion du 10 juin.",
      "Rose Petit a pris la présidence à la place d'Omar Sy, elle s'intéresse à la réunion forêt.",
    ])
  func nearMisses(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }
}
