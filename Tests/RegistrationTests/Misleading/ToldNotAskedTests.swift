import Testing

@testable import Registration

/// What is told of a request, of another time, or of somebody else's.
@Suite struct ToldNotAskedTests {
  /// Each is left to its author or to a human.
  @Test(arguments: [
    Row(
      "Bonjour, merci de m'indiquer les noms des inscrits à la réunion forêt du 10 juin. "
        + "Maryse Tourneux", "careful", subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Ma nièce Rose Petit m'a dit « inscris-moi » mais elle change d'avis tous les jours. "
        + "Réunion forêt du 10 juin. Maryse Tourneux", "careful", subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Super votre organisation, bravo ! Je m'inscris la prochaine fois, promis. Réunion forêt "
        + "du 10 juin inoubliable. Maryse Tourneux", "careful", subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Salut Jean, tu m'inscris à la réunion forêt du 10 juin ou je le fais ? Maryse", "careful",
      subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Exemple de message : « Je m'inscris à la réunion forêt du 10 juin, Jean Petit ». C'est "
        + "bien comme ça qu'il faut écrire ? Maryse Tourneux", "careful", subject: "forêt",
      name: "Maryse Tourneux"),
    Row(
      "Nous serons trois à la réunion forêt du 10 juin : Rose Petit, Jean Petit, Omar Sarr et "
        + "Awa Sarr. Maryse Tourneux", "careful", subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Certains d'entre nous viendront à la réunion forêt du 10 juin, peut-être Rose Petit et "
        + "Jean Petit. Maryse Tourneux", "careful", subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Inscrivez donc mon voisin Jean Petit à la réunion forêt du 10 juin, il déteste ça, ça "
        + "lui fera les pieds ! Il n'est pas au courant. Maryse Tourneux", "careful", subject: "forêt",
      name: "Maryse Tourneux"),
    Row(
      "Bien sûr, je m'inscris à votre réunion forêt du 10 juin pour entendre encore des "
        + "mensonges, comptez là-dessus ! Maryse Tourneux", "careful", subject: "forêt",
      name: "Maryse Tourneux"),
    Row(
      "Quelqu'un a inscrit mon nom à la réunion forêt du 10 juin sans me demander. Maryse "
        + "Tourneux", "careful", subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Ma collègue a dû vous écrire pour m'inscrire à la réunion forêt du 10 juin, l'avez-vous "
        + "reçu ? Maryse Tourneux", "careful", subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Faut-il que j'inscrive mes deux enfants à la réunion forêt du 10 juin ? Maryse Tourneux", "careful",
      subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Je vous ai déjà inscrits à notre vide-grenier du 10 juin. Maryse Tourneux", "careful",
      subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Je fais suivre la demande de Jean Petit, qui veut s'inscrire à je ne sais quelle "
        + "réunion. Maryse Tourneux", "careful", subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Vous m'aviez inscrite d'office à la réunion forêt du 10 juin, ce que je n'ai jamais "
        + "demandé ! Maryse Tourneux", "careful", subject: "forêt", name: "Maryse Tourneux"),
    Row(
      "Je souhaite m'inscrire à la réunion forêt du 10 juin si et seulement si le maire est "
        + "présent. Maryse Tourneux", "careful", subject: "forêt", name: "Maryse Tourneux"),
  ])
  func whatIsToldIsNotDone(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
