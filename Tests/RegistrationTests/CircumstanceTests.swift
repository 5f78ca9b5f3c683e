import Testing

@testable import Registration

/// What is told of an event beside its name, and of the request beside what it asks.
@Suite struct CircumstanceTests {
  @Test(
    "Hours, places and days",
    arguments: [
      ("Je m'inscris à la réunion du 10 juin à 18 h.", "register foret: Awa Diallo"),
      ("Je m'inscris à la réunion du 10 juin à 9 h.", "careful"),
      ("Je m'inscris à la réunion du 10 juin, salle Jean-Moulin.", "careful"),
      ("Je m'inscris à la rencontre emploi, celle du soir.", "register emploi-mai: Awa Diallo"),
      ("Je m'inscris à la rencontre emploi, celle de l'après-midi car le soir je ne sors plus.", "careful"),
      ("Je m'inscris à la rencontre emploi, la soirée ou l'après-midi.", "careful"),
      (
        "Suite à la délibération de vendredi, je m'inscris à la réunion forêt du 10 juin.",
        "register foret: Awa Diallo"
      ),
      (
        "Suite à mon message du 12 février, je m'inscris à la réunion forêt du 10 juin.",
        "register foret: Awa Diallo"
      ),
      ("Je m'inscris à la réunion forêt de vendredi.", "careful"),
    ])
  func events(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Conditions the desk can tell, and asides that change nothing",
    arguments: [
      "Je m'inscris à la réunion forêt. S'il n'y a plus de place, mettez-moi sur la liste d'attente.",
      "Je m'inscris à la réunion forêt. Si c'est complet, tant pis.",
      "Je m'inscris à la réunion forêt. J'arriverai peut-être avec dix minutes de retard.",
      "Je m'inscris à la réunion forêt. D'ici là on aura peut-être un nom.",
      "Je m'inscris à la réunion forêt. Je viens juste avec mon cahier.",
      "Je m'inscris à la réunion forêt, je ne suis pas pressée.",
      "Je m'inscris à la réunion forêt. Mon voisin voulait venir mais il travaille.",
      "Je m'inscris à la réunion forêt. Régime alimentaire : néant.",
      "Je n'ai pas pu venir samedi, alors je m'inscris à la réunion forêt.",
      "J'ai longtemps hésité mais finalement je m'inscris à la réunion forêt.",
    ])
  func asides(text: String) {
    let row = Row(text, "register foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Asides that may change it",
    arguments: [
      "Je m'inscris à la réunion forêt. Nous serons peut-être trois.",
      "Je m'inscris à la réunion forêt, je ne viendrai peut-être pas.",
      "Je m'inscris à la réunion forêt. Je viens peut-être avec ma sœur.",
      "Je crois que ma collègue Rose Petit voudrait venir à la réunion forêt.",
      "Des deux que je vous ai annoncés pour la réunion forêt (Rose Petit et Omar Sy), seule Rose Petit viendra.",
      "Mettez Rose Petit le 19 mai à la place pour la rencontre emploi.",
      "Je viendrai seule finalement à la réunion forêt. Rose Petit viendra une autre fois.",
    ])
  func doubts(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Giving up in other words",
    arguments: [
      "Je déclare forfait pour la réunion forêt.", "Je passe mon tour pour la réunion du 10 juin.",
      "Je jette l'éponge pour la réunion forêt.", "Ne me gardez pas de place à la réunion forêt.",
      "Annulez mon inscription à la réunion forêt.",
      "Je suis dans l'obligation de me dédire pour le 10 juin.",
      "Ma place à la réunion forêt est à prendre.", "jpeux plus venir a la reunion foret",
      "Ôtez mon nom de la réunion forêt.", "I need to drop out of the forest meeting on 10 June.",
    ])
  func givingUp(text: String) {
    let row = Row(text, "cancel foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Others who do not come",
    arguments: [
      ("Rose Petit se retire de la réunion forêt.", "cancel foret: Rose Petit"),
      ("Rose Petit n'a plus besoin de sa place à la réunion forêt.", "cancel foret: Rose Petit"),
      (
        "Rose Petit reste chez elle, elle ne viendra donc pas à la réunion forêt.", "cancel foret: Rose Petit"
      ),
      (
        "Mon épouse Rose Petit et moi-même sommes dans l'impossibilité de venir à la réunion forêt.",
        "cancel foret: Rose Petit, Awa Diallo"
      ),
      (
        "M. le Maire, Omar Sy, ne pourra assister à la réunion du 10 juin et vous prie de l'excuser.",
        "careful"
      ),
    ])
  func others(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }
}
