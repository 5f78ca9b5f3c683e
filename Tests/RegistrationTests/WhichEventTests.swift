import Testing

@testable import Registration

/// Which event is meant: by a word of its title, in lists, in the subject alone, beside others that are refused.
@Suite struct WhichEventTests {
  /// A word of each title, side by side: each is an event of its own.
  @Test(arguments: [
    Row(
      "Bonjour, je m'inscris aux réunions forêt et emploi du 19 mai. Awa Diallo",
      "register foret: Awa Diallo; register emploi-mai: Awa Diallo"),
    Row(
      "Bonjour, je m'inscris à deux rendez-vous : la comptabilité et la forêt. Awa Diallo",
      "register comptabilite: Awa Diallo; register foret: Awa Diallo"),
    Row("Bonjour, comptabilité, bénévoles et forêt pour moi. Awa Diallo", "careful"),
    Row("Bonjour, je viens à la forêt et je pense aussi à la comptabilité. Awa Diallo", "careful"),
    Row("Bonjour, inscrivez-moi à vos trois réunions, la forêt et la comptabilité. Awa Diallo", "careful"),
    Row("Bonjour, je viens à toutes vos réunions, par exemple la forêt. Awa Diallo", "careful"),
    Row("Comptabilité : Awa Diallo et Omar Sarr\nForêt : Omar Sarr seulement\nMerci. Awa Diallo", "careful"),
  ])
  func severalByAWord(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// A word that somebody has or is, beside the event that is asked for.
  @Test(arguments: [
    Row(
      "Bonjour, notre forêt communale a souffert, je m'inscris à la comptabilité des 16 et 23 mars. Awa Diallo",
      "register comptabilite: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion forêt avec deux bénévoles : Rose Petit et Omar Sarr. Awa Diallo",
      "register foret: Awa Diallo, Rose Petit, Omar Sarr"),
  ])
  func wordsOfSomebody(row: Row) {
    #expect(row.isMet || row.summary.hasPrefix("ask"), "\(row.summary)")
  }

  @Test(arguments: [
    Row("Voir objet. Merci.\n\nAwa Diallo", "register foret: Awa Diallo", subject: "Inscription forêt"),
    Row(
      "Bonjour,\n\ncf. objet\n\nAwa Diallo", "register foret: Awa Diallo",
      subject: "Inscription réunion forêt"),
    Row(
      "Bonjour,\n\nTout est dans le titre !\n\nMerci\nAwa Diallo", "register foret: Awa Diallo",
      subject: "INSCRIPTION RÉUNION FORÊT DU 10 JUIN"),
    Row(
      "Madame, Monsieur,\nComme l'indique l'objet.\nAwa Diallo", "register accueil: Awa Diallo",
      subject: "Inscription du 8 avril"),
    Row("Voir objet\n\nAwa Diallo", "register foret: Awa Diallo", subject: "Une place pour la réunion forêt"),
    Row("Pour Omar Sarr.\n\nAwa Diallo", "careful", subject: "Inscription forêt"),
    Row("Voir objet, pour ma mère.\n\nAwa Diallo", "careful", subject: "Inscription forêt"),
    Row("Voir objet\nOmar Sarr\n\nAwa Diallo", "careful", subject: "Inscription forêt"),
    Row("Je ne sais pas encore.\n\nAwa Diallo", "careful", subject: "Inscription forêt"),
    Row("Voir objet\n\nAwa Diallo", "careful", subject: "Inscription forêt ou comptabilité"),
    Row("Voir objet\n\nAwa Diallo", "careful", subject: "Inscription forêt ?"),
  ])
  func inTheSubjectAlone(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(arguments: [
    Row(
      "La réunion forêt, non merci, j'y vais chaque hiver. En revanche pour la comptabilité vous pouvez m'inscrire. "
        + "Awa Diallo", "register comptabilite: Awa Diallo", subject: "Réunion forêt et comptabilité"),
    Row(
      "La comptabilité non merci, mais la forêt oui, inscrivez-moi. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Inscrivez-moi à la réunion forêt mais pas à la comptabilité. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "J'avais pensé à la comptabilité mais c'est à la forêt que je m'inscris. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Sans façon pour la comptabilité, mais je m'inscris à la forêt. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "La comptabilité, très peu pour moi. Par contre la forêt, inscrivez-moi ! Awa Diallo",
      "register foret: Awa Diallo"),
    Row("La forêt, non merci. Awa Diallo", "careful"),
    Row("La comptabilité ou la forêt, je m'inscris. Awa Diallo", "careful"),
  ])
  func refused(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Of an event of two days, one alone.
  @Test(arguments: [
    "Inscription comptabilité, je ne pourrai assister qu'au second mardi. Est-ce accepté ? Awa Diallo",
    "Je m'inscris à la comptabilité, je ne serai là que la deuxième journée. Awa Diallo",
    "Je m'inscris à la comptabilité, mais seulement pour le premier mardi. Awa Diallo",
    "Je m'inscris à la comptabilité pour une seule des deux dates. Awa Diallo",
    "Inscrivez-moi à la comptabilité ; je serai absente le second jour. Awa Diallo",
  ])
  func oneDayOfTwo(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  /// Two who sign together.
  @Test(arguments: [
    Row(
      "Nous aimerions, mon mari et moi, assister à la réunion forêt. Deux places s'il vous plaît.\n\nAwa et Omar Diallo",
      "register foret: Awa Diallo, Omar Diallo"),
    Row(
      "Nous serons à la réunion forêt tous les deux.\n\nOmar et Awa Diallo",
      "register foret: Awa Diallo, Omar Diallo"),
    Row(
      "Nous nous inscrivons à la réunion forêt.\n\nAwa Diallo et Rose Petit",
      "register foret: Awa Diallo, Rose Petit"),
    Row("Je m'inscris à la réunion forêt.\n\nAwa et Omar Diallo", "register foret: Awa Diallo"),
    Row("Nous venons à la réunion forêt avec notre fils.\n\nAwa et Omar Diallo", "careful"),
    Row("Nous inscrivons Rose Petit à la réunion forêt.\n\nAwa et Omar Diallo", "register foret: Rose Petit"),
  ])
  func signedByTwo(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// By its hour, its weekday, a noun that no event has for its kind.
  @Test(arguments: [
    Row("Inscription pour la réunion de 14h. Awa Diallo", "register emploi-mars: Awa Diallo"),
    Row(
      "Je viens à la réunion du jeudi, à l'abbaye, inscrivez-moi. Awa Diallo", "careful"),
    Row("Inscription du 10 juin. Awa Diallo", "register foret: Awa Diallo"),
    Row("Inscription du 10 juin de mon fils. Awa Diallo", "careful"),
    Row("Inscription pour la réunion de 11h. Awa Diallo", "careful"),
    Row("Je m'inscris à l'atelier. Awa Diallo", "careful"),
  ])
  func byWhatIsToldOfIt(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Something is asked for beside the event that was understood.
  @Test(arguments: [
    "Je m'inscris à la réunion forêt et à l'atelier vannerie. Awa Diallo",
    "Je m'inscris à la comptabilité et à la poterie. Awa Diallo",
    "Je m'inscris à la réunion du 10 juin ainsi qu'à la visite. Awa Diallo",
    "Inscrivez-moi à la réunion forêt et à la soirée sur la chasse. Awa Diallo",
  ])
  func furtherGoal(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  /// Assent before the event or behind it, slips of the pen in title and month.
  @Test(arguments: [
    Row("D'accord pour la comptabilité. Awa Diallo", "register comptabilite: Awa Diallo"),
    Row("Présente pour la réunion forêt du 10 juin. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "OK pour la formation « Tenir la comtabilité d'une asociation ». Awa Diallo",
      "register comptabilite: Awa Diallo"),
    Row("Oui pour la réunion emploi du 24 mars. Awa Diallo", "register emploi-mars: Awa Diallo"),
    Row("Mon mari est d'accord pour la forêt. Awa Diallo", "careful"),
    Row("Pas d'accord pour la forêt. Awa Diallo", "careful"),
    Row("Êtes-vous d'accord pour la forêt ? Awa Diallo", "careful"),
  ])
  func assent(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
