import Testing

@testable import Registration

/// Papers about a registration, other lists, words put off, those of others.
@Suite struct PapersTests {
  /// Each is left to its author or to a human.
  @Test(arguments: [
    Row(
      "Bonjour, pouvez-vous m'envoyer le bulletin d'inscription à la réunion Forêt et "
        + "biodiversité du 10 juin ? Gérard Blot", "careful", subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Bonjour, pré-inscrivez-moi pour la réunion Forêt et biodiversité du 10 juin, je vous "
        + "dirai en mai. Gérard Blot", "careful", subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Merci pour votre confirmation d'inscription à la réunion Forêt et biodiversité du 10 "
        + "juin. Gérard Blot", "careful", subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Je voulais m'inscrire à la réunion Forêt et biodiversité du 10 juin, mais votre accueil "
        + "téléphonique a été si désagréable que j'y renonce. Gérard Blot", "careful", subject: "Forêt",
      name: "Gérard Blot"),
    Row(
      "Je viens à la réunion forêt du 10 juin, ma femme idem, elle s'appelle Rose. Gérard Blot", "careful",
      subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Je viens à la réunion forêt du 10 juin, mon voisin tient à être du voyage. Gérard Blot", "careful",
      subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Bonjour, on s'inscrit où pour la réunion forêt du 10 juin ? Gérard Blot", "careful", subject: "Forêt",
      name: "Gérard Blot"),
    Row(
      "Je ne sais pas comment on s'inscrit à la réunion forêt du 10 juin. Gérard Blot", "careful",
      subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Si on s'inscrit à la réunion forêt du 10 juin, peut-on annuler ? Gérard Blot", "careful",
      subject: "Forêt", name: "Gérard Blot"),
    Row(
      "J'accepte votre invitation à déjeuner mais pas la réunion forêt du 10 juin. Gérard Blot", "careful",
      subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Je suis inscrit à votre réunion forêt du 10 juin, à quelle heure ? Gérard Blot", "careful",
      subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Merci de m'indiquer les modalités d'inscription à la réunion forêt du 10 juin. Gérard "
        + "Blot", "careful", subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Je ne trouve pas la date limite d'inscription à la réunion forêt du 10 juin. Gérard Blot", "careful",
      subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Inscrivez-moi à la réunion forêt du 10 juin, mais je vous redis lundi. Gérard Blot", "careful",
      subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Merci de libérer la place de parking devant chez moi le 10 juin. Gérard Blot", "careful",
      subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Ne m'oubliez pas pour la prochaine newsletter. Gérard Blot", "careful", subject: "Forêt",
      name: "Gérard Blot"),
    Row(
      "Ajoutez mon nom à la pétition. Gérard Blot", "careful", subject: "Forêt", name: "Gérard Blot"),
  ])
  func whatIsNotAskedIsNotDone(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
