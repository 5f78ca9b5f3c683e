import MIME
import Testing

@testable import Registration

/// What labelled mail has taught: the models, what they weigh, and what the second reading makes of them.
@Suite struct LearntTests {
  @Test func aTableOfTwoClassesTellsTheSecond() {
    let model = LogisticModel(table: "no yes\n-1000\n2000 rain\n-500 wind and sun")
    #expect(model.classes == ["no", "yes"])
    #expect(abs(model.likelihoods(features())[1] - 0.2689) < 0.001)
    #expect(abs(model.likelihoods(features("rain"))[1] - 0.7311) < 0.001)
    #expect(abs(model.likelihoods(features("wind and sun", "rain", "never heard of"))[1] - 0.6225) < 0.001)
  }

  @Test func aTableOfThreeClassesSharesOne() {
    let model = LogisticModel(table: "a b c\n0 0 0\n693 0 0 twice\n-9000 0 9000 surely")
    let even = model.likelihoods(features()), twice = model.likelihoods(features("twice"))
    #expect(even.allSatisfy { abs($0 - 1.0 / 3) < 0.001 })
    #expect(abs(twice[0] - 0.5) < 0.001 && abs(twice.reduce(0, +) - 1) < 0.001)
    #expect(model.likelihoods(features("surely", "twice"))[2] > 0.99)
  }

  @Test func thePiecesOfANameDoNotMatter() {
    #expect(Features.key("clause:", "je", "_", "viens") == Features.key("clause:je_viens"))
    #expect(Features.key("a") != Features.key("b"))
  }

  @Test func theModelsHaveTheirClasses() {
    let parts = PartLikelihoods.Part.allCases.map(\.rawValue)
    #expect(LogisticModel.person.classes == parts && LogisticModel.event.classes == parts)
    #expect(LogisticModel.message.classes == ["False", "True"])
    #expect(LogisticModel.seats.classes == ["False", "True"])
  }

  // MARK: Who and what may be meant

  @Test(arguments: [
    ("Rose et Omar Petit viendront le 10 juin.", ["Awa Diallo", "Rose Petit", "Omar Petit"]),
    ("Je viendrai le 10 juin avec mon mari Omar.", ["Awa Diallo", "Omar Diallo"]),
    (
      "Rose et Omar Petit viendront le 10 juin, et mon fils Paul.",
      ["Awa Diallo", "Rose Petit", "Omar Petit", "Paul Diallo"]
    ),
    ("Rose Petit viendra le 10 juin. Mme Petit vous remercie.", ["Awa Diallo", "Rose Petit"]),
  ])
  func everybodyIsACandidateOnce(text: String, names: [String]) throws {
    let seen = SeenMessage(try resolution(text))
    #expect(seen.people.map(\.name) == names)
    #expect(seen.people.allSatisfy { !$0.isHalf })
  }

  @Test func halfANameIsNobodys() throws {
    let seen = SeenMessage(try resolution("Je viendrai le 10 juin, Omar m'en a parlé."))
    #expect(seen.people.filter(\.isHalf).map(\.name) == ["Omar"])
  }

  @Test func somebodyElsesHusbandIsNotOfTheAuthorsName() throws {
    let seen = SeenMessage(try resolution("Rose Petit viendra le 10 juin avec son mari Omar."))
    #expect(!seen.people.contains { $0.name == "Omar Diallo" })
  }

  @Test func whatIsSeenHasNamesForALessonAlone() throws {
    let resolution = try resolution("Je viendrai à la réunion forêt du 10 juin.")
    let (lesson, work) = (SeenMessage(resolution, named: true), SeenMessage(resolution))
    #expect(lesson.personFeatures[0].names?.contains("Sdeed:je viend") == true)
    #expect(lesson.eventFeatures[0].names?.contains("rank:ahead") == true)
    #expect(work.personFeatures[0].names == nil)
    #expect(work.personFeatures.map(\.keys) == lesson.personFeatures.map(\.keys))
  }

  // MARK: The second reading

  @Test(arguments: [
    ("Inscrivez-moi à la réunion forêt du 10 juin.", Action.Verb.register, true),
    ("Inscrivez-moi à la réunion forêt du 10 juin.", .cancel, false),
    ("Je ne pourrai pas venir à la réunion forêt du 10 juin, merci de m'excuser.", .cancel, true),
    ("Je ne pourrai pas venir à la réunion forêt du 10 juin, merci de m'excuser.", .register, false),
    ("Combien de places compte la salle de la réunion forêt du 10 juin ?", .cancel, false),
  ])
  func whatNobodyMeansIsStopped(text: String, verb: Action.Verb, isAdmitted: Bool) throws {
    let foret = try #require(EventID(rawValue: "foret"))
    let action = Action(verb, event: foret, seats: 1, participants: [Participant(name: "Awa Diallo")])
    #expect(SecondReading(try resolution(text)).admits([action]) == isAdmitted)
  }

  /// The rules say of these what they say of whatever they do not understand.
  @Test(arguments: [
    "J'aurais souhaité venir à la réunion forêt du 10 juin. Hélas, je travaille ce soir-là.",
    "Si mon chef est d'accord, inscrivez-moi à la réunion forêt du 10 juin.",
    "Mon voisin ira à la réunion forêt du 10 juin, il vous a écrit.",
    "Combien de places compte la salle de la réunion forêt du 10 juin ?",
  ])
  func whatIsNotAskedIsNotDone(text: String) throws {
    #expect(SecondReading(try resolution(text)).actions(instead: .staff(.notUnderstood)) == nil)
  }

  /// What stands in the way stays in the way, however plain the request.
  @Test(arguments: [
    Decision.staff(.complaint), .staff(.legal), .staff(.distress), .ask(Question(.past, candidates: [])),
    .ask(Question(.whichSession, candidates: [])), .silent(.loop),
  ])
  func aKnownObstacleStays(decision: Decision) throws {
    let plain = SecondReading(
      try resolution(
        "Bonjour,\nje serai présente à la réunion forêt du 10 juin à Noirlac, avec ma collègue Rose Petit.\nAwa Diallo"
      ))
    #expect(plain.actions(instead: decision) == nil)
    #expect(
      plain.actions(instead: .staff(.notUnderstood))?.first?.participants.map(\.name) == [
        "Awa Diallo", "Rose Petit",
      ])
  }

  /// « inscrite à », and nothing behind it: a sentence may end anywhere.
  @Test(arguments: [
    "Je suis inscrite à", "je me suis inscrit en", "Merci d'annuler pour", "nous serons 3 ou",
    "Je voudrais à la",
    "C'est Omar Sy qui", "une place pour", "je garde", "mon mari, qui",
  ])
  func aSentenceThatBreaksOffIsRead(text: String) {
    for end in ["", ".", "\n\nAwa Diallo", " ?\n"] {
      let summary = Town.summary(Town.message(text + end))
      #expect(!summary.hasPrefix("register") && !summary.hasPrefix("cancel"), "\(text + end): \(summary)")
    }
  }

  private func features(_ names: String...) -> Features {
    names.reduce(into: Features(named: false)) { $0.add($1) }
  }

  private func resolution(_ text: String) throws -> Resolution {
    try #require(Town.judge.resolution(Town.message(text), receivedAt: Town.now))
  }
}
