import Foundation
import Testing

@testable import Registration

/// A season with what the town's has not: two events on one day, titles that share words with places, and sessions on days that others share.
@Suite("A second season")
struct SecondSeasonTests {
  private static let catalogue = Catalogue(
    organiser: Organiser(name: "Service jardins", address: Town.desk, timeZone: Town.zone),
    events: [
      event("taille-mars", "Tailler les fruitiers", [(3, 20, 9)], "Verger communal, Dole", ["fruitiers"]),
      event(
        "moulin", "Visite du moulin des Écluses", [(4, 17, 14)], "Moulin des Écluses, Arbois", ["moulin"]),
      event(
        "taille-avril", "Tailler les fruitiers", [(4, 17, 9)], "Ferme du Moulin Rouge, Dole", ["fruitiers"]),
      event(
        "cafe-mars", "Café des jardiniers : et après ?", [(3, 11, 18)], "Brasserie du Port, Dole", ["café"]),
      event(
        "cafe-mai", "Café des jardiniers : oui mais quand ?", [(5, 6, 18)], "Brasserie du Port, Dole",
        ["café"]),
      event("serre", "Chauffer sa serre", [(5, 12, 18)], "Salle Courbet, Dole", ["serre"], cancelled: true),
      event("haie", "Planter une haie", [(5, 20, 9)], "Salle Courbet, Dole", ["haie"]),
    ].compactMap { $0 })

  private static func event(
    _ id: String, _ title: String, _ days: [(Int, Int, Int)], _ place: String, _ keywords: [String],
    cancelled: Bool = false
  ) -> Event? {
    let sessions = days.compactMap { month, day, hour in
      CivilDate(year: 2027, month: month, day: day).flatMap { CivilDateTime($0, hour: hour, minute: 0) }
        .map { Session(start: $0, end: nil) }
    }
    return EventID(rawValue: id).map {
      Event(
        id: $0, kind: id == "moulin" ? "visite" : "atelier", title: title, keywords: keywords,
        sessions: sessions, place: place, isCancelled: cancelled)
    }
  }

  private static func judgement(_ text: String) -> Judgement {
    Judge(catalogue: catalogue, ownAddresses: [Town.desk]).judge(Town.message(text), receivedAt: Town.now)
  }

  @Test(
    "Which event",
    arguments: [
      (
        "Je prends les deux rendez-vous du 17 avril, la taille le matin puis le moulin l'après-midi.",
        "register moulin: Awa Diallo; register taille-avril: Awa Diallo"
      ),
      (
        "Merci de m'inscrire aux deux rendez-vous du 17 avril.",
        "register taille-avril: Awa Diallo; register moulin: Awa Diallo"
      ),
      (
        "Je m'inscris à l'atelier du 17 avril à la ferme du moulin rouge.",
        "register taille-avril: Awa Diallo"
      ),
      ("Je m'inscris à l'atelier fruitiers au verger communal.", "register taille-mars: Awa Diallo"),
      (
        "Je suis inscrite au café des jardiniers du 11 mars mais j'ai un empêchement. Merci d'annuler mon inscription.",
        "cancel cafe-mars: Awa Diallo"
      ),
      (
        """
        Inscrivez-moi à l'atelier Tailler les fruitiers du 20 mars.

        Awa Diallo

        PS : en fait je suis de garde le 20 mars. Mettez-moi plutôt sur celle du 17 avril, merci.
        """, "register taille-avril: Awa Diallo"
      ),
      ("Je m'inscris à l'atelier du 12.", "careful"),
    ])
  func event(text: String, expected: String) {
    let told = Town.summary(Self.judgement(text).decision)
    let parts = { (actions: String) in Set(actions.components(separatedBy: "; ")) }
    let isCareful = told.hasPrefix("ask ") || told.hasPrefix("staff ")
    #expect(expected == "careful" ? isCareful : parts(told) == parts(expected), "\(told)")
  }

  @Test("What is cancelled is left to staff, what is open is done")
  func partlyClosed() {
    let judgement = Self.judgement(
      """
      Je m'inscris :
      1) à l'atelier Chauffer sa serre, le 12 mai
      2) à l'atelier Planter une haie, le 20 mai

      Awa Diallo
      """)
    #expect(Town.summary(judgement.decision) == "register haie: Awa Diallo")
    #expect(judgement.aside == .closedBeside)
    let known = Self.judgement(
      "Je m'inscris à l'atelier Planter une haie. Je sais que celui sur la serre est annulé.")
    #expect(known.aside == nil)
  }

  @Test(
    "The office asks which one",
    arguments: [
      ("Bonjour, celle de mai, merci !", "register emploi-mai: Awa Diallo"),
      ("Bonsoir,\nC'est pour celle du 24 mars, merci.\nAwa Diallo", "register emploi-mars: Awa Diallo"),
      ("Désolée pour le retard, ce sera la deuxième.", "register emploi-mai: Awa Diallo"),
      ("Je ne sais pas encore.", "careful"),
    ])
  func officeQuestion(text: String, expected: String) {
    let quoted = """

      > Bonjour,
      > La Rencontre Emploi des jeunes a lieu le 24 mars et le 19 mai. Laquelle souhaitez-vous suivre ?
      > Le service
      """
    let told = Town.summary(Town.message(text + "\n" + quoted, subject: "Re: votre demande"))
    let isCareful = told.hasPrefix("ask ") || told.hasPrefix("staff ")
    #expect(expected == "careful" ? isCareful : told == expected, "\(told)")
  }

  @Test(
    "Access is a matter beside",
    arguments: [
      (
        "Je m'inscris à la réunion forêt. Je me déplace en fauteuil roulant : y a-t-il une entrée de plain-pied ?",
        "register foret: Awa Diallo"
      ),
      ("Inscrivez-moi à la réunion forêt. Je suis malentendante.", "register foret: Awa Diallo"),
      (
        "Je m'inscris à la réunion forêt si la salle est accessible en fauteuil roulant, sinon je ne viendrai pas.",
        "careful"
      ),
      ("La réunion forêt est-elle accessible en fauteuil roulant ?", "careful"),
      ("Je m'inscris à la réunion forêt. Il me faut un interprète en langue des signes.", "careful"),
    ])
  func access(text: String, expected: String) {
    let judgement = Town.judgement(Town.message(text)), told = Town.summary(judgement.decision)
    let isCareful = told.hasPrefix("ask ") || told.hasPrefix("staff ")
    #expect(expected == "careful" ? isCareful : told == expected, "\(told)")
    #expect(isCareful || judgement.aside == .questionBeside)
  }
}
