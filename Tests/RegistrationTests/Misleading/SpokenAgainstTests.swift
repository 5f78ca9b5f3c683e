import Testing

@testable import Registration

/// What was understood of one turn of phrase, and what else the words say against it.
@Suite struct SpokenAgainstTests {
  /// A denial before the order to take somebody off.
  @Test(arguments: [
    "Je ne compte surtout pas annuler ma place à la réunion forêt du 10 juin, j'ai un nouveau téléphone.",
    "Pas question d'annuler ma place à la réunion forêt du 10 juin !",
    "Je ne souhaite plus annuler ma participation à la réunion forêt du 10 juin.",
    "Nous ne voulons absolument pas nous désinscrire de la réunion forêt du 10 juin.",
    "Je vous écris pour la réunion forêt du 10 juin, sans pour autant annuler ma place.",
    "Je n'ai pas du tout envie d'annuler mon inscription à la réunion forêt du 10 juin.",
  ])
  func aDeniedOrderIsNone(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  /// The day of one event, and a word of another's title.
  @Test(arguments: [
    "Mon cours de comptabilité est déplacé, je ne viendrai donc pas le 10 juin.",
    "La comptabilité m'occupe trop en ce moment. Je ne pourrai pas être là le 10 juin.",
  ])
  func noOtherDayIsGivenUp(text: String) {
    let row = Row(text, "careful")
    #expect(!row.summary.hasPrefix("cancel comptabilite"), "\(row.summary)")
  }

  /// One seat, for somebody else.
  @Test(arguments: [
    "Pouvez-vous réserver une place pour Rose Petit, notre responsable, le 10 juin à la réunion forêt ?",
    "Pourriez-vous garder une place pour Mme Rose Petit à la réunion forêt du 10 juin ?",
    "Merci de prévoir une place pour Omar Sy à la réunion forêt.",
  ])
  func oneSeatIsNotTwo(text: String) {
    let summary = Row(text, "").summary
    #expect(!summary.contains("Awa Diallo"), "\(summary)")
  }

  /// « joindre » is « me joindre à vous », or a file.
  @Test(arguments: [
    "Je voudrais m'inscrire à la réunion forêt du 10 juin. Je ne sais pas joindre de fichier.",
    "Je m'inscris à la réunion forêt du 10 juin, je n'ai pas pu joindre votre secrétariat.",
  ])
  func whatIsNotJoinedIsNobodysAbsence(text: String) {
    let row = Row(text, "register foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  /// Beside a list of events, of which the reader makes out one.
  @Test func aQuotedListTellsNoEvent() {
    let list = """
      Je m'inscris.

      Le lun. 1 mars 2027 à 10:00, Mairie <mairie@ville.example> a écrit :
      > La lettre de mars
      > - Réunion forêt : jeudi 10 juin
      > - Une autre rencontre : mercredi 24 mars
      """
    let row = Row(list, "careful", subject: "Re: La lettre de mars 2027")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(arguments: ["DIALLO Awa (DRH)", "Awa Diallo (Mme)"])
  func aRemarkBehindANameIsNoneOfIt(name: String) {
    let row = Row(
      "Je m'inscris à la réunion forêt du 10 juin.", "register foret: Awa Diallo", name: name)
    #expect(row.isMet, "\(row.summary)")
  }

  /// A given name alone is asked about; who has one name may say so.
  @Test(arguments: [
    ("Coucou, moi c'est Rose, je voudrais venir à la réunion forêt du 10 juin !", "Rose", "careful"),
    ("Inscrivez-moi à la réunion forêt du 10 juin. Omar", "Omar", "careful"),
    (
      "Je m'appelle Kavitha, je m'inscris à la réunion forêt du 10 juin.", "Kavitha",
      "register foret: Kavitha"
    ),
  ])
  func aGivenNameAlone(text: String, name: String, expected: String) {
    let row = Row(text, expected, name: name, address: "desk7@mail.example")
    #expect(row.isMet, "\(row.summary)")
  }

  /// « les 4 de l'atelier », and three of them named.
  @Test func aNumberOfAGroupIsHeldAgainstTheNames() {
    let list = """
      Bonjour, je vous mets les 4 de l'atelier pour la réunion forêt du 10 juin

      Rose Petit
      Omar Sy
      Paul Martin

      Merci
      """
    let row = Row(list, "careful", name: "Omar Sy", address: "omar.sy@mail.example")
    #expect(row.isMet, "\(row.summary)")
  }
}
