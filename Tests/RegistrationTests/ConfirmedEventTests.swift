import Testing

@testable import Registration

/// An answer to the desk's own letter that had confirmed a registration.
@Suite struct ConfirmedEventTests {
  static let attribution =
    "Le lun. 22 févr. 2027 à 10:12, Ville de Bourges <inscriptions@ville.example> a écrit :"

  static func answer(_ own: String, _ letter: String, _ expected: String, by desk: String = attribution)
    -> Row
  {
    let quoted = letter.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
    return Row(
      "\(own)\n\nAwa Diallo\n\n\(desk)\n\(quoted.joined(separator: "\n"))", expected,
      subject: "Re: Votre inscription")
  }

  static let letter = """
    Bonjour Madame Diallo,

    Nous vous confirmons votre inscription à la réunion Forêt et biodiversité du 10 juin.

    À noter dans vos agendas : la rencontre Emploi des jeunes aura lieu le 19 mai.
    """

  static let cancellations = [
    "Bonjour, je dois annuler, désolée.", "Je suis empêchée, merci d'annuler mon inscription.",
    "Finalement je ne pourrai pas venir.", "Merci d'annuler.", "I have to cancel, sorry.",
    "Je ne pourrai pas être présente ce jour-là.", "Veuillez annuler ma participation, je suis souffrante.",
    "J'ai une grosse grippe et je dois annuler. Donnez ma place à quelqu'un d'autre.",
  ]

  @Test("What is given up is what the letter confirms", arguments: cancellations)
  func cancelsWhatWasConfirmed(_ own: String) {
    let row = Self.answer(own, Self.letter, "cancel foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "However the letter says so",
    arguments: [
      "Votre inscription à la réunion Forêt et biodiversité est confirmée.\nProchain rendez-vous : la rencontre Emploi des jeunes le 19 mai.",
      "Vous êtes bien inscrite à la réunion Forêt et biodiversité du 10 juin. La réunion Numérique, elle, est annulée.",
      "Nous avons bien enregistré votre inscription à la réunion Forêt. Par ailleurs, la rencontre emploi du 19 mai est ouverte.",
      "Bonjour, votre inscription est confirmée.\n\nRéunion Forêt et biodiversité\n  jeudi 10 juin 2027, de 18 h à 21 h\n  Lieu : Abbaye de Noirlac\n\nPour annuler, répondez à ce message en quelques mots.\n\nÀ suivre : la rencontre Emploi des jeunes.",
      "Bonjour, vous êtes sur la liste d'attente, au rang 2.\n\nRéunion Forêt et biodiversité\n  jeudi 10 juin 2027\n\nPour quitter la liste, répondez à ce message.\n\nRencontre Emploi des jeunes : le 19 mai.",
      "Your registration is confirmed for the meeting Forêt et biodiversité on 10 June. The meeting Emploi des jeunes is on 19 May.",
    ])
  func readsTheLetter(_ letter: String) {
    let row = Self.answer("Je dois annuler.", letter, "cancel foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  /// Two meetings bear one title: the day of the letter tells which.
  @Test(arguments: [
    ("Je ne pourrai pas venir à la rencontre emploi.", "cancel emploi-mai: Awa Diallo"),
    ("Je dois annuler.", "cancel emploi-mai: Awa Diallo"),
    ("Je dois annuler ma venue à la rencontre emploi de mars.", "cancel emploi-mars: Awa Diallo"),
    ("Je dois annuler ma venue à la réunion forêt.", "cancel foret: Awa Diallo"),
  ])
  func theDayTellsSessionsApart(_ own: String, _ expected: String) {
    let letter = "Nous vous confirmons votre inscription à la Rencontre Emploi des jeunes du 19 mai."
    let row = Self.answer(own, letter, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  /// A cancellation that the desk acknowledged is taken back: the day of its letter tells which of two sessions.
  @Test(arguments: [
    (
      "C'était une erreur, merci de me réinscrire.", "mercredi 19 mai 2027", "register emploi-mai: Awa Diallo"
    ),
    ("Merci de me réinscrire.", "mercredi 24 mars 2027", "register emploi-mars: Awa Diallo"),
    ("Merci de me réinscrire.", "les 24 mars et 19 mai 2027", "careful"),
  ])
  func theDayOfTheLetterTells(_ own: String, _ day: String, _ expected: String) {
    let letter = "Bonjour, votre annulation est enregistrée.\n\nRencontre Emploi des jeunes\n  \(day)"
    let row = Self.answer(own, letter, expected)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test func aSubstituteTakesThePlaceThatWasConfirmed() {
    let row = Self.answer(
      "Je suis empêchée, c'est Rose Petit qui viendra à ma place.", Self.letter,
      "cancel foret: Awa Diallo; register foret: Rose Petit")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "A letter that confirms several, or nothing, or is another's, tells nothing",
    arguments: [
      answer(
        "Je dois annuler.",
        "Nous vous confirmons votre inscription à la réunion Forêt du 10 juin et à la rencontre Emploi du 19 mai.",
        "careful"),
      answer(
        "Je dois annuler.",
        "La réunion Forêt aura lieu le 10 juin, la rencontre Emploi des jeunes le 19 mai.",
        "careful"),
      answer(
        "Je dois annuler.", letter, "careful",
        by: "Le lun. 22 févr. 2027 à 10:12, Rose Petit <rose@petit.example> a écrit :"),
      answer("Je ne sais pas si je pourrai venir.", letter, "careful"),
      answer("Je viendrai peut-être.", letter, "careful"),
      answer("Je dois peut-être annuler.", letter, "careful"),
      answer("Faut-il annuler si je suis en retard ?", letter, "careful"),
      answer("Annulez celle du 19 mai.", letter, "careful"),
      answer("Merci !", letter, "careful"),
    ])
  func leavesOpen(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Who comes after all comes to what was spoken of",
    arguments: [
      "La semaine dernière je vous avais dit que je ne pourrais pas venir à la réunion forêt. Mon déplacement est annulé, je viens finalement, vous pouvez me réinscrire.",
      "Je vous avais écrit que je ne pourrais pas participer à la réunion forêt du 10 juin. Finalement je viens, merci de me réinscrire.",
      "Je vous avais prévenus que je ne viendrais pas à la réunion forêt. Finalement, je m'inscris.",
      "Nous vous avions dit que je ne serais pas là à la réunion forêt. Merci de me réinscrire.",
    ])
  func comesAfterAll(_ text: String) {
    let row = Row(text, "register foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "What was spoken of is not meant where another is",
    arguments: [
      "Je vous avais dit que je ne pourrais pas venir à la réunion forêt. Finalement je viens à la suivante.",
      "Je vous avais dit que je ne pourrais pas venir à la réunion forêt. Je confirme.",
      "Je vous avais dit que je ne pourrais pas venir à la réunion forêt. Finalement je viendrai à une autre.",
      "Je vous avais dit que je ne pourrais pas venir à la réunion forêt. Finalement je viendrai peut-être.",
      "Je vous avais dit que je ne pourrais pas venir à la réunion forêt. Finalement ma sœur veut s'inscrire.",
      "Je vous avais dit que je ne pourrais pas venir à la réunion forêt ni à la rencontre emploi. Finalement je viens.",
      "Je vous avais dit que je ne pourrais pas venir à la rencontre emploi. Finalement je viens, réinscrivez-moi.",
    ])
  func leavesOpenWhatWasSpokenOf(_ text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }
}
