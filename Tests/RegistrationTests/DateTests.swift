import Testing

@testable import Registration

@Suite("Dates against Monday 1 March 2027")
struct DateTests {
  static func found(_ text: String) -> String {
    let today = CivilDate(Town.now, in: Town.zone)
    return DateReader(Tokeniser.words(of: text), today: today).mentions.map { mention in
      let when: String
      switch mention.when {
      case .day(let date): when = date.description
      case .dayOfMonth(let day): when = "day \(day)"
      case .month(let month): when = "month \(month)"
      case .impossible: when = "impossible"
      case .between(let first, let last): when = "\(first)..\(last)"
      }
      return when + (mention.contradicts ? " ?" : "")
    }.joined(separator: ", ")
  }

  @Test(
    "Forms",
    arguments: [
      ("le 14/11", "2027-11-14"), ("le 14/11/2027", "2027-11-14"), ("14-11-2027", "2027-11-14"),
      ("14.11.27", "2027-11-14"), ("le 14 nov.", "2027-11-14"), ("mer. 17 mars", "2027-03-17"),
      ("jeu 17 mars", "2027-03-17 ?"), ("en bord de mer, 16 mars", "2027-03-16"),
      ("le jeu (16 mars)", "2027-03-16"),
      ("mardi 16 mars", "2027-03-16"), ("mercredi 16 mars", "2027-03-16 ?"), ("le 1er avril", "2027-04-01"),
      ("les 16 et 23 mars", "2027-03-16, 2027-03-23"),
      ("mardi 16 et mardi 23 mars", "2027-03-16, 2027-03-23"), ("16 + 23 mars", "2027-03-16, 2027-03-23"),
      ("le 17", "day 17"), ("celle du 28", "day 28"),
      ("demain soir", "2027-03-02"), ("après-demain", "2027-03-03"), ("ce soir", "2027-03-01"),
      ("aujourd'hui", "2027-03-01"), ("hier", "2027-02-28"),
      ("mardi prochain", "2027-03-02"), ("lundi prochain", "2027-03-08"), ("jeudi soir", "2027-03-04"),
      ("jeudi en huit", "2027-03-11"), ("jeudi en quinze", "2027-03-18"),
      ("jeudi dernier", "2027-02-25"), ("la semaine prochaine", "2027-03-08..2027-03-14"),
      ("dans huit jours", "2027-03-08"), ("la formation d'octobre", "month 10"),
      ("fin mai", "2027-05-18..2027-05-31"), ("en février", "month 2"),
      ("lundi douze avril deux mille vingt-sept", "2027-04-12"), ("7 December", "2027-12-07"),
      ("December 7th", "2027-12-07"), ("the 10th and the 17th of October", "2027-10-10, 2027-10-17"),
      ("Thursday 10 June", "2027-06-10"), ("tomorrow", "2027-03-02"),
      ("30 février", "impossible"), ("next week", "2027-03-08..2027-03-14"), ("12 janvier", "2027-01-12"),
      ("le 15 octobre", "2027-10-15"), ("le 5/2", "2027-02-05"),
    ])
  func form(_ text: String, _ expected: String) {
    #expect(Self.found(text) == expected)
  }

  @Test(
    "No dates",
    arguments: [
      "les 3 personnes", "06 12 34 56 78", "Mai Linh", "Avril Dupont", "nous serons 2 ou 3", "le 91", "31/02",
      "tous les mardis", "le mardi est mon jour libre", "version 2.1", "salle 12",
      "les deux formations", "à 18 h 30", "18h30",
    ])
  func none(_ text: String) { #expect(Self.found(text) == "") }

  @Test(
    "Telephones",
    arguments: [
      ("06 12 34 56 78", "+33612345678"), ("0612345678", "+33612345678"), ("06.12.34.56.78", "+33612345678"),
      ("06-12-34-56-78", "+33612345678"), ("06/12/34/56/78", "+33612345678"),
      ("+33 6 12 34 56 78", "+33612345678"), ("+33 (0)6 12 34 56 78", "+33612345678"),
      ("0033 6 12 34 56 78", "+33612345678"), ("(+33) 6 12 34 56 78", "+33612345678"),
      ("0612 345 678", "+33612345678"), ("+223 76 45 12 33", "+22376451233"),
      ("00 223 66 71 20 18", "+22366712018"), ("01 23 45 67 89 (poste 12)", "+33123456789"),
      ("+44 20 7946 0958", "+442079460958"),
      ("05/10/2027 10h", ""), ("91000", ""), ("12 345", ""), ("00", ""), ("0", ""),
    ])
  func telephone(_ text: String, _ expected: String) {
    let phones = Tokeniser.words(of: text).words.filter { $0.kind == .phone }.map(\.folded).joined(
      separator: ", ")
    #expect(phones == expected)
  }
}
