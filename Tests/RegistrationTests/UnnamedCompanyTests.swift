import MIME
import Testing

@testable import Registration

/// Those who come with somebody and have no name; the author who stands apart below those who are named.
@Suite struct UnnamedCompanyTests {
  @Test(arguments: [
    ("avec Rose Petit et son mari", 1, false), ("avec Rose Petit et une amie à elle", 1, false),
    ("avec Rose Petit et une amie dont j'ignore le nom", 1, false),
    ("avec Rose Petit et deux collègues", 2, false),
    ("avec Rose Petit, son mari et leurs deux enfants", 3, false),
    ("avec Rose Petit ainsi que mon frère", 1, false),
    ("avec Rose Petit accompagnée de sa fille", 1, false), ("avec Rose Petit et ses enfants", 0, true),
    ("avec Rose Petit et des amis", 0, true), ("avec Rose Petit et une voisine qui habite là", 1, true),
    ("avec Rose Petit et une voisine qui vient aussi", 1, false),
    ("avec Rose Petit et son mari Omar Sarr", 0, false),
    ("avec Rose Petit et son mari, Omar Sarr", 0, false), ("avec Rose Petit et Omar Sarr", 0, false),
    ("avec Rose Petit et son collègue M. Omar Sarr", 0, false),
    ("avec Rose Petit et ses deux filles : Awa et Lou", 0, false),
    ("avec Rose Petit, conseillère, et son époux", 1, false), ("avec Rose Petit + 2", 2, false),
    ("avec Rose Petit, ", 0, false),
    ("avec Rose Petit, et ma fille garde les petits", 1, true), ("avec Rose Petit, ma sœur", 0, false),
  ])
  func areCounted(words: String, count: Int, isOpen: Bool) throws {
    let resolution = try #require(
      Town.judge.resolution(Town.message("Je viendrai le 10 juin \(words)."), receivedAt: Town.now))
    let reading = resolution.reading
    let rose = try #require(reading.names.first { $0.words == ["rose", "petit"] })
    let company = UnnamedCompany(behind: rose.range.upperBound, reading.words, reading.names)
    #expect(company.count == count && company.isOpen == isOpen, "\(company)")
  }

  @Test(
    "Nobody is left out",
    arguments: [
      ("Je serai à la réunion forêt avec ma sœur Rose Petit et une amie.", 3),
      ("Je viendrai à la réunion forêt avec Rose Petit, son mari et leurs deux enfants.", 5),
      ("Inscrivez Rose Petit et son mari à la réunion forêt.", 2),
      ("Je viens à la réunion forêt avec ma sœur et son mari.", 3),
      ("Je viens à la réunion forêt avec ma sœur et ses deux filles.", 4),
    ])
  func nobodyIsLeftOut(text: String, seats: Int) {
    switch Town.judge.judge(Town.message(text), receivedAt: Town.now).decision {
    case .act(let actions): #expect(actions.map(\.seats) == [seats])
    case .ask, .staff: break
    case .silent: Issue.record("silent")
    }
  }

  @Test(
    "The author comes with those of the list, or is asked",
    arguments: [
      "et moi qui les accompagne.", "et moi.", "Plus moi.", "Et bien sûr moi.", "Je fais le quatrième.",
      "et moi pour conduire.", "avec moi comme accompagnatrice.", "Je ferai partie du voyage.",
      "Je complète la délégation.",
    ])
  func theAuthorComes(line: String) {
    let row = Row(
      "Voici la liste de notre club pour la réunion forêt :\n\n- Rose Petit\n- Omar Sarr\n- Luc Roux\n\n\(line)\n\nAwa Diallo\nanimatrice",
      "register foret: Awa Diallo, Rose Petit, Omar Sarr, Luc Roux")
    #expect(row.isMet || Row(row.text, "careful").isMet, "\(row.summary)")
  }

  @Test(arguments: [
    "et moi qui reste ici.", "Contactez-moi si besoin.", "et moi je garde la boutique.",
    "Avec moi, c'est plus simple.",
  ])
  func theAuthorDoesNot(line: String) {
    let row = Row(
      "Voici la liste de notre club pour la réunion forêt :\n\n- Rose Petit\n- Omar Sarr\n- Luc Roux\n\n\(line)\n\nAwa Diallo\nanimatrice",
      "register foret: Rose Petit, Omar Sarr, Luc Roux")
    #expect(row.isMet || Row(row.text, "careful").isMet, "\(row.summary)")
  }
}
