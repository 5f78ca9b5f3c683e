import Testing

@testable import Registration

/// A few words beside a plain request, which a hasty reader passes over: nothing is done against them.
@Suite("Nothing is passed over")
struct UnaccountedTests {
  @Test("Somebody more", arguments: company)
  func someoneMore(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let company: [Row] = [
    "Merci d'inscrire Rose Petit à la réunion forêt. Pareil pour moi.",
    "Inscrivez-moi à la réunion forêt. Idem pour ma mère.",
    "Inscrivez-moi à la réunion forêt. Sans oublier mon mari !",
    "Je m'inscris à la réunion forêt. Une place aussi pour mon mari.",
    "Je m'inscris à la réunion forêt. Merci d'y ajouter mon conjoint.",
    "Inscrivez-moi à la réunion forêt. J'amène une amie.",
    "Inscrivez-moi à la réunion forêt. Je ramène deux copains.",
    "Inscrivez-moi à la réunion forêt. Je viens à trois.",
    "Je viendrai en famille à la réunion forêt. Merci de m'inscrire.",
    "Je serai présente à la réunion forêt, accompagnée.",
    "Je viens à la réunion forêt (+ 1 personne).",
    "Inscrivez Rose Petit (+1) à la réunion forêt.",
    "Inscrivez Rose Petit à la réunion forêt (plus un enfant).",
    "Merci d'inscrire notre trésorier Omar Sarr, et sa suppléante, à la réunion forêt.",
    "Merci d'inscrire mon fils et sa fiancée Rose Petit à la réunion forêt.",
    "Merci d'inscrire Omar Sarr à la réunion forêt, ainsi que son épouse.",
    "Merci de m'inscrire à la réunion forêt, ainsi que notre présidente.",
    "Je réserve ma place à la réunion forêt et celle de mon mari.",
    "Merci d'inscrire Omar Sarr, un collègue et moi à la réunion forêt.",
    "Merci d'inscrire Rose Petit, ainsi que Tom, à la réunion forêt.",
    "Inscrivez-moi à la réunion forêt. Mets aussi Karim, mon collègue.",
    "Veuillez m'inscrire, et Tom, à la réunion forêt.",
    "Merci d'inscrire Rose Petit à la réunion forêt, Tom aussi.",
    "Inscription réunion forêt\nParticipante : Rose Petit",
    "Inscription réunion forêt\nNom : Rose Petit\nAccompagnants : 2",
    "Inscription réunion forêt\nParticipants (3) : Rose Petit, Omar Sarr",
  ].map { Row($0, "careful") }

  @Test("Nobody less", arguments: mentioned)
  func nobodyLess(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let mentioned: [Row] = [
    Row("Merci d'inscrire Rose Petit, née Diallo, à la réunion forêt.", "register foret: Rose Petit"),
    Row("Merci d'inscrire Rose Petit, cousine Diallo, à la réunion forêt.", "register foret: Rose Petit"),
    Row("Inscrivez-moi à la réunion forêt : mon assureur, Omar Sarr, me l'a conseillée.", "careful"),
    Row(
      "Je m'inscris à la réunion forêt et j'en parlerai à mes collègues Rose Petit et Omar Sarr.", "careful"),
    Row("Merci d'inscrire Rose Petit à la réunion forêt et d'en informer Omar Sarr.", "careful"),
    Row("Inscrivez-moi à la réunion forêt, celle que donne Rose Petit.", "careful"),
    Row("Merci d'inscrire Omar Sarr (suppléante : Rose Petit) à la réunion forêt.", "careful"),
    Row("Rose Petit viendra à la réunion forêt, Omar Sarr non.", "careful"),
    Row(
      "Je m'inscris à la réunion forêt.", "careful", name: "Famille Sauvage", address: "sauvage@mail.example"),
    Row(
      "Je m'inscris à la réunion forêt avec ma collègue Rose Petit (en copie).",
      "register foret: Awa Diallo, Rose Petit"),
    Row("Je m'inscris à la réunion forêt. J'amène des clémentines.", "register foret: Awa Diallo"),
  ]

  @Test("A mind that changes", arguments: changes)
  func changedMind(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let changes: [Row] = [
    "Inscrivez-moi à la réunion forêt.\nAwa Diallo\n\nPS : oubliez ma demande, j'ai chorale.",
    "Je m'inscris à la réunion forêt. Je travaille à cette heure-là, finalement. Oubliez.",
    "Je m'inscris à la réunion forêt.\nAwa Diallo\n\nPS : pas la peine, on a trouvé la réponse.",
    "Je m'inscris à la réunion forêt.\nAwa Diallo\n\nPS : je viens d'apprendre que je suis de garde ce jour-là.",
    "Je m'inscris à la réunion forêt.\nAwa Diallo\n\nPS : ce soir-là j'ai piscine, donc non.",
    "J'annule ma place à la réunion forêt.\nAwa Diallo\n\nPS : oh et puis non, je m'arrangerai.",
    "Je ne viens plus le 10 juin mais toujours le 19 mai.",
    "J'annule la réunion forêt. La comptabilité aussi.",
    "Pour la réunion forêt, Omar Sarr viendra, pas moi.",
    "Je m'inscris à la réunion forêt de l'an prochain.",
    "J'annule ma réservation de parking pour la réunion forêt.",
    "Je voudrais m'inscrire pour animer la réunion forêt.",
    "Je m'inscris comme bénévole à la réunion forêt.",
  ].map { Row($0, "careful") }

  @Test(
    "What the office asks about is no registration",
    arguments: [
      "Laquelle souhaitez-vous annuler ?", "Laquelle de ces inscriptions faut-il retirer ?",
      "Laquelle souhaitez-vous garder ?",
    ])
  func otherQuestion(question: String) {
    let text =
      "La première.\n\n> La Rencontre Emploi des jeunes a lieu le 24 mars et le 19 mai. \(question)\n"
    let told = Town.summary(Town.message(text, subject: "Re: votre inscription"))
    #expect(told.hasPrefix("ask ") || told.hasPrefix("staff "), "\(told)")
  }
}
