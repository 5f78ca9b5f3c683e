import Foundation
import Testing

@testable import Registration

/// One of several sessions by its place in their order: the town's Rencontre Emploi des jeunes is on 24 March and 19 May.
@Suite struct OrdinalTests {
  @Test(
    "One session by its place",
    arguments: [
      Row(
        "Je prends une place pour la première des deux rencontres « Emploi des jeunes ».",
        "register emploi-mars: Awa Diallo"),
      Row("Je m'inscris à la première rencontre emploi.", "register emploi-mars: Awa Diallo"),
      Row("Je m'inscris à la deuxième rencontre Emploi des jeunes.", "register emploi-mai: Awa Diallo"),
      Row(
        "Je m'inscris à la seconde session de la rencontre Emploi des jeunes.",
        "register emploi-mai: Awa Diallo"),
      Row(
        "Je m'inscris à la 2e séance de la rencontre Emploi des jeunes.", "register emploi-mai: Awa Diallo"),
      Row(
        "Merci de m'inscrire à la dernière date de la rencontre Emploi des jeunes.",
        "register emploi-mai: Awa Diallo"),
      Row(
        "Rencontre Emploi des jeunes : merci de m'inscrire à la deuxième date.",
        "register emploi-mai: Awa Diallo"),
      Row("Please register me for the second meeting Emploi des jeunes.", "register emploi-mai: Awa Diallo"),
      Row(
        "Je ne pourrai pas venir à la seconde des deux rencontres Emploi des jeunes, merci d'annuler mon inscription.",
        "cancel emploi-mai: Awa Diallo"),
      Row(
        "Je souhaite participer à la rencontre Emploi des jeunes, la première des deux, avec Rose Petit.",
        "register emploi-mars: Awa Diallo, Rose Petit"),
    ])
  func oneByItsPlace(_ row: Row) { #expect(row.isMet, "\(row.summary) ← \(row.text)") }

  @Test(
    "An ordinal that fits none, or is of something else, tells no session",
    arguments: [
      Row("Je m'inscris à la troisième rencontre Emploi des jeunes.", "careful"),
      Row("Je m'inscris à la première des trois rencontres Emploi des jeunes.", "careful"),
      Row("Je m'inscris à la rencontre Emploi des jeunes, c'est la première fois que je viens.", "careful"),
      Row("Je m'inscris à la première rencontre Emploi des jeunes, le 19 mai.", "careful"),
      Row("Je m'inscris à la première ou à la deuxième rencontre Emploi des jeunes.", "careful"),
      Row("Je m'inscris à la première, à défaut à la seconde rencontre Emploi des jeunes.", "careful"),
      Row("Je m'inscris à celle qui reste de la rencontre Emploi des jeunes.", "careful"),
      Row("Je m'inscris à la première.", "careful"),
      Row("Je m'inscris à la deuxième.", "careful"),
      Row("Je m'inscris à la rencontre Emploi des jeunes, pas la première.", "careful"),
    ])
  func tellsNothing(_ row: Row) { #expect(row.isMet, "\(row.summary) ← \(row.text)") }

  /// After the first one is over.
  static func later(_ text: String) -> String {
    Town.summary(Town.judge.judge(Town.message(text), receivedAt: Town.moment(2027, 4, 2, 10, 0)).decision)
  }

  @Test(
    "The session that is still to come",
    arguments: [
      (
        "Merci de m'inscrire à la session qui reste de la rencontre Emploi des jeunes.",
        "register emploi-mai: Awa Diallo"
      ),
      (
        "J'ai raté de peu votre rencontre Emploi des jeunes. Notez-moi donc pour celle qui reste.",
        "register emploi-mai: Awa Diallo"
      ),
      (
        "Nous avons manqué la soirée de mercredi. Merci de nous inscrire, Rose Petit et moi, à la session restante de la rencontre Emploi des jeunes.",
        "register emploi-mai: Awa Diallo, Rose Petit"
      ),
      ("Je m'inscris à la seconde rencontre Emploi des jeunes.", "register emploi-mai: Awa Diallo"),
      ("Je m'inscris à la première rencontre Emploi des jeunes.", "ask past"),
      ("Je m'inscris à la première des deux rencontres Emploi des jeunes.", "ask past"),
    ])
  func whatIsStillToCome(_ text: String, _ expected: String) { #expect(Self.later(text) == expected) }

  static func reply(
    _ own: String, _ expected: String, by desk: String = "Ville de Bourges <inscriptions@ville.example>"
  ) -> Row {
    Row(
      """
      \(own)

      Le lun. 22 févr. 2027 à 10:12, \(desk) a écrit :
      > Bonjour, il nous manque une précision. À laquelle souhaitez-vous participer ?
      >
      > Événements possibles :
      > - Rencontre Emploi des jeunes
      >   mercredi 24 mars 2027, de 14 h à 17 h
      > - Rencontre Emploi des jeunes
      >   mercredi 19 mai 2027, de 18 h à 20 h
      """, expected, subject: "Re: Une précision")
  }

  @Test(
    "An ordinal answers the desk's question",
    arguments: [
      reply("La seconde.", "register emploi-mai: Awa Diallo"),
      reply("La première, merci", "register emploi-mars: Awa Diallo"),
      reply("Bonjour,\nla deuxième date.\nAwa Diallo", "register emploi-mai: Awa Diallo"),
      reply("La seconde des deux, s'il vous plaît.", "register emploi-mai: Awa Diallo"),
      reply("La troisième.", "careful"), reply("La première ou la seconde.", "careful"),
      reply("La seconde ?", "careful"), reply("Pas la première.", "careful"),
      reply("La seconde, si ma sœur est libre.", "careful"),
      reply("La seconde.", "careful", by: "Rose Petit <rose@petit.example>"),
    ])
  func answersTheDesk(_ row: Row) { #expect(row.isMet, "\(row.summary) ← \(row.text.prefix(60))") }
}
