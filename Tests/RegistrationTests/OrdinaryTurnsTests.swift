import Foundation
import MIME
import Testing

@testable import Registration

/// Plain requests in the turns that people use most.
@Suite struct OrdinaryTurnsTests {
  @Test(
    "Seats for oneself and company",
    arguments: [
      Row("Je réserve deux places pour la réunion forêt.\n\nAwa Diallo", "register foret: Awa Diallo x2"),
      Row("Bonjour, 3 places pour la réunion du 10 juin svp", "register foret: Awa Diallo x3"),
      Row("Je viendrai à la réunion forêt avec trois amies.", "register foret: Awa Diallo x4"),
      Row("Je viendrai à la réunion forêt avec 2 voisines.", "register foret: Awa Diallo x3"),
      Row("Merci de réserver trois places à la réunion forêt pour mes collègues.", "careful"),
      Row("Merci de réserver deux places à la réunion forêt.\n\nAwa Diallo\nSecrétaire de mairie", "careful"),
      Row("Le club souhaite deux places pour la réunion forêt.\n\nAwa Diallo", "careful"),
      Row("Un de mes voisins voudrait deux places pour la réunion forêt.", "careful"),
      Row("S'il reste une place pour la réunion forêt, je la prends.", "register foret: Awa Diallo"),
      Row("C'est pour une inscription à la réunion forêt.", "register foret: Awa Diallo"),
    ])
  func seats(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Who is registered by others",
    arguments: [
      Row("Nous inscrivons Rose Petit à la réunion forêt.", "register foret: Rose Petit"),
      Row("Le comité des fêtes inscrit M. Omar Sarr à la réunion forêt.", "register foret: Omar Sarr"),
      Row(
        "Nous nous inscrivons à la réunion forêt, Rose Petit et moi.",
        "register foret: Awa Diallo, Rose Petit"),
      Row("La mairie a inscrit Rose Petit à la réunion forêt.", "careful"),
      Row(
        "Je viens à la réunion forêt, ma collègue Rose Petit également.",
        "register foret: Awa Diallo, Rose Petit"),
      Row(
        "Je viens à la réunion forêt. Ma collègue Rose Petit aussi.", "register foret: Awa Diallo, Rose Petit"
      ),
      Row("Je viens à la réunion forêt. Rose Petit aussi vous remercie.", "careful"),
      Row("Inscrivez Mme Le Bras (Rose) à la réunion forêt.", "register foret: Rose Le Bras"),
      Row(
        "Je viens à la réunion forêt avec ma collègue Anne Le Sourd.",
        "register foret: Awa Diallo, Anne Le Sourd"),
    ])
  func people(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Who leaves",
    arguments: [
      Row(
        "Nous devons renoncer à la réunion forêt, merci de nous désinscrire.\n\nAwa et Omar Diallo",
        "cancel foret: Awa Diallo, Omar Diallo"),
      Row(
        "La voiture est en panne et nous sommes coincés, nous ne viendrons pas à la réunion forêt. Rayez mon inscription.",
        "cancel foret: Awa Diallo"),
      Row("Nous ne viendrons pas à la réunion forêt.\n\nAwa Diallo", "careful"),
      Row("Nous ne viendrons pas à la réunion forêt avec notre fils.\n\nAwa et Omar Diallo", "careful"),
    ])
  func leaving(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "A name without capitals that the address bears out",
    arguments: [
      (
        "j'aimerais venir a la reunion foret bien a vous  rose petit", "rose.petit@mail.example",
        "register foret: Rose Petit"
      ),
      (
        "notez moi pour la reunion foret\nrose petit", "rosepetit@mail.example",
        "register foret: Rose Petit"
      ),
      ("notez moi pour la reunion foret merci beaucoup", "merci.beaucoup@mail.example", "careful"),
      ("notez moi pour la reunion foret merci  rose petit", "r.petit@mail.example", "careful"),
    ])
  func plainNames(text: String, address: String, expected: String) {
    let row = Row(text, expected, name: nil, address: address)
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "What is told in passing",
    arguments: [
      Row(
        "Je viens à la réunion forêt. Ma sœur Rose Petit aussi, nous habitons ensemble.",
        "register foret: Awa Diallo, Rose Petit"),
      Row(
        "Veuillez noter pour la réunion forêt : Mme Rose Petit (formatrice, bénévole) et trois stagiaires.",
        "register foret: Rose Petit x4"),
      Row(
        "Bloquez-nous quatre places à la réunion forêt, je vous donnerai leurs noms en mai.",
        "register foret:  x4"),
      // What the author has chooses no event.
      Row("Je gère une forêt et je m'inscris à votre réunion.", "ask whichEvent"),
      Row("Je m'inscris à votre réunion sur la forêt.", "register foret: Awa Diallo"),
    ])
  func asides(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Who has a seat already is not among those who come",
    arguments: [
      "Outre l'inscription d'Omar Sarr et de Paul Martin, notez Rose Petit pour la réunion forêt.",
      "En plus des réservations de M. Omar Sarr, inscrivez Rose Petit à la réunion forêt.",
      "Après mon premier envoi (Omar Sarr et Paul Martin, déjà notés), inscrivez Rose Petit à la réunion forêt.",
    ])
  func seatsThereAre(text: String) throws {
    let resolution = try #require(Town.judge.resolution(Town.message(text), receivedAt: Town.now))
    let people = PeopleReader(reading: resolution.reading, sender: nil).result()
    #expect(people.attending.map(\.name) == ["Rose Petit"])
  }

  @Test func whatIsAskedForIsNoTopic() {
    let event = EventID(rawValue: "jardin").map {
      Event(id: $0, kind: "visite", title: "Promenade au jardin, sur réservation", sessions: [])
    }
    let index = EventIndex(Catalogue(organiser: Town.catalogue.organiser, events: event.map { [$0] } ?? []))
    #expect(index.topic("jardin") != nil && index.topic("reservation") == nil)
  }

  /// In 2037 the 13th is a Friday in February and in March.
  @Test func aWeekdayAndANumberMayBeOfTwoMonths() throws {
    let today = try #require(CivilDate(year: 2037, month: 1, day: 19))
    let read = { DateReader(Tokeniser.words(of: $0), today: today).mentions.first?.when }
    #expect(read("le vendredi 13") == .dayOfMonth(13))
    let monday = try #require(CivilDate(year: 2037, month: 1, day: 26))
    #expect(read("le lundi 26") == .day(monday))
  }

  @Test func aTitlesQuestionMarkIsNotTheDesks() throws {
    let index = EventIndex(Town.catalogue)
    let letter = { (text: String) in DeskQuestion(letter: [text], index: index) }
    #expect(letter("Votre inscription à la conférence « La forêt : pour qui ? » est confirmée.") == nil)
    #expect(letter("À quelle réunion souhaitez-vous participer ?") != nil)
  }

  @Test(arguments: [
    "J'ai peur pour mes enfants. Je viendrai à la réunion forêt.",
    "Depuis des mois mon ex devient violent. À qui parler ?",
    "Il me menace depuis que je veux suivre la formation comptabilité.",
  ])
  func distressIsForAHuman(text: String) {
    #expect(Row(text, "").summary.hasPrefix("staff distress"))
  }

  @Test(arguments: ["Petit BTP", "Petit Charpente", "Bijouterie Petit"])
  func aFirmIsNobody(name: String) throws {
    let resolution = try #require(
      Town.judge.resolution(
        Town.message("Je viendrai à la réunion forêt.\n\nRose Petit\n\(name)", from: "Rose Petit"),
        receivedAt: Town.now))
    #expect(try #require(SeenMessage(resolution)).people.map(\.name) == ["Rose Petit"])
  }

  @Test func theWholeNameIsNotTheShortOnesSecond() throws {
    let resolution = try #require(
      Town.judge.resolution(
        Town.message("Inscrivez-moi à la réunion forêt. Nico\nNicolas Petit", from: nil), receivedAt: Town.now
      ))
    #expect(resolution.reading.names.contains { $0.name == "Nicolas Petit" })
  }

  @Test(
    "A town is no topic",
    arguments: [
      ("Je viendrai au café des langues à Évry.", "register cafe-evry: Awa Diallo"),
      ("Je viendrai au café des langues de Massy.", "register cafe-massy: Awa Diallo"),
      ("Je viendrai à la conférence sur le sommeil, le 6 mai à Évry.", "register sommeil: Awa Diallo"),
      ("Je viendrai au café des langues.", "ask"),
    ])
  func towns(text: String, expected: String) throws {
    let judge = try Judge(catalogue: Self.towns(), ownAddresses: [Town.desk])
    let decision = judge.judge(Town.message(text), receivedAt: Town.now).decision
    #expect(Town.summary(decision).hasPrefix(expected), "\(decision)")
  }

  private static func towns() throws -> Catalogue {
    func event(_ id: String, _ title: String, _ day: Int, _ place: String) throws -> Event {
      let date = try #require(CivilDate(year: 2027, month: 5, day: day))
      let session = Session(start: try #require(CivilDateTime(date, hour: 18, minute: 0)), end: nil)
      return Event(
        id: try #require(EventID(rawValue: id)), kind: "réunion", title: title, keywords: [],
        sessions: [session],
        place: place)
    }
    return Catalogue(
      organiser: Organiser(name: "Ville d'Évry", address: Town.desk, timeZone: Town.zone),
      events: [
        try event("cafe-evry", "Café des langues (Évry)", 4, "Maison de quartier, Évry"),
        try event("cafe-massy", "Café des langues (Massy)", 5, "Médiathèque, Massy"),
        try event("sommeil", "Le sommeil des enfants", 6, "Salle des fêtes, Évry"),
      ])
  }
}
