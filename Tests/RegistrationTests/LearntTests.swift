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

  @Test func aTreeAsksOneAfterAnother() {
    let model = TreeModel(table: "-1000\n2\n?0 -500 ?1 700 2000\n?1 0 1000\nrain\nwind and sun")
    #expect(abs(model.likelihood(features()) - 0.1824) < 0.001)
    #expect(abs(model.likelihood(features("rain")) - 0.4256) < 0.001)
    #expect(abs(model.likelihood(features("wind and sun")) - 0.3775) < 0.001)
    #expect(abs(model.likelihood(features("rain", "wind and sun", "never heard of")) - 0.8808) < 0.001)
    #expect(TreeModel(table: "0\n0\n").likelihood(features("rain")) == 0.5)
  }

  @Test func thePiecesOfANameDoNotMatter() {
    #expect(Features.key("clause:", "je", "_", "viens") == Features.key("clause:je_viens"))
    #expect(Features.key("a") != Features.key("b"))
  }

  @Test func theModelsHaveTheirClasses() {
    #expect(LogisticModel.person.classes == PartLikelihoods.Part.allCases.map(\.rawValue))
    #expect(LogisticModel.event.classes == ["cancel", "none", "register"])
    for model in [LogisticModel.message, .seats, .pair] {
      #expect(model.classes == ["False", "True"])
    }
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
    let seen = try #require(SeenMessage(try resolution(text)))
    #expect(seen.people.map(\.name) == names)
    #expect(seen.people.allSatisfy { !$0.isHalf })
  }

  @Test func anInitialIsSpeltOut() throws {
    let message = Town.message(
      "Inscrivez à la réunion forêt :\n- Bernard Petit\n- Omar Sy\n\nB. Petit",
      from: "B. Petit")
    let resolution = try #require(Town.judge.resolution(message, receivedAt: Town.now))
    #expect(try #require(SeenMessage(resolution)).people.map(\.name) == ["Bernard Petit", "Omar Sy"])
  }

  @Test func halfANameIsNobodys() throws {
    let seen = try #require(SeenMessage(try resolution("Je viendrai le 10 juin, Omar m'en a parlé.")))
    #expect(seen.people.filter(\.isHalf).map(\.name) == ["Omar"])
  }

  @Test func somebodyElsesHusbandIsNotOfTheAuthorsName() throws {
    let seen = try #require(SeenMessage(try resolution("Rose Petit viendra le 10 juin avec son mari Omar.")))
    #expect(!seen.people.contains { $0.name == "Omar Diallo" })
  }

  @Test func whatIsSeenHasNamesForALessonAlone() throws {
    let resolution = try resolution("Je viendrai à la réunion forêt du 10 juin.")
    let lesson = try #require(SeenMessage(resolution, named: true))
    let work = try #require(SeenMessage(resolution))
    #expect(lesson.personFeatures[0].names?.contains("Sdeed:je viend") == true)
    #expect(lesson.eventFeatures[0].names?.contains("rank:ahead") == true)
    #expect(work.personFeatures[0].names == nil)
    #expect(work.personFeatures.map(\.keys) == lesson.personFeatures.map(\.keys))
  }

  @Test func aFormsNameIsOnesName() throws {
    let seen = try #require(
      SeenMessage(
        try resolution("Inscription à la réunion forêt :\nNom : PETIT\nPrénom : Rose\n\nAwa Diallo")))
    #expect(seen.people.map(\.name).contains("Rose Petit"))
    #expect(!seen.people.map(\.name).contains("Petit"))
  }

  @Test func aListSharesWhatBecomesOfIt() {
    let model = LogisticModel(
      table: "cancel move none register\n0 0 0 0\n0 0 0 4000 comes\n0 0 1000 0 doubtful\n4000 0 0 0 leaves")
    let all = ["comes", "doubtful", "leaves", "doubtful"].map { PartLikelihoods(model, features($0)) }
    let shared = PartLikelihoods.shared(all, by: [3, 3, 3, nil])
    #expect(shared.map(\.best) == [.register, .register, .cancel, .none])
    #expect(abs(PartLikelihoods.Part.allCases.map { shared[0][$0] }.reduce(0, +) - 1) < 0.001)
  }

  // MARK: What may be to be done

  @Test(arguments: [
    (
      "Voici nos inscriptions :\n- réunion forêt du 10 juin : Rose Petit\n- formation comptabilité du 16 mars : Omar Sy",
      "register comptabilite: Omar Sy; register foret: Rose Petit"
    ),
    (
      "Je ne pourrai plus venir à la rencontre emploi du 24 mars, je viendrai plutôt le 19 mai.",
      "cancel emploi-mars: Awa Diallo; register emploi-mai: Awa Diallo"
    ),
  ])
  func plansArePutTogether(text: String, expected: String) throws {
    let resolution = try resolution(text)
    let plans = LearntPlan.all(resolution, try #require(SeenMessage(resolution)))
    #expect(plans.map { Town.summary(.act($0.actions)) }.contains(expected))
  }

  @Test func whoeverReadsTheSameIsHeardOnce() throws {
    let reading = try #require(
      SecondReading(
        try resolution("Inscrivez-moi à la réunion forêt du 10 juin."), rules: .staff(.notUnderstood)))
    let plans = reading.plans.map { Town.summary(.act($0.actions)) }
    #expect(Set(plans).count == plans.count)
    #expect(reading.plans.first?.origins.isSuperset(of: [.proposal, .models]) == true)
  }

  @Test func whoNamesHundredsIsReadByTheRulesAlone() throws {
    let names = (0..<60).map { "Rose Petit\($0 % 10 == 0 ? "" : "t")\(Array("abcdefghij")[$0 % 10])" }
    let text = "Merci d'inscrire à la réunion forêt du 10 juin :\n"
    #expect(SeenMessage(try resolution(text + names.joined(separator: "\n"))) != nil)
    #expect(SeenMessage(try resolution(text + (names + names).joined(separator: "\n"))) == nil)
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
    let done = try #require(SecondReading(try resolution(text), rules: .act([action]))).actions
    #expect((done?.map(\.verb) == [verb]) == isAdmitted)
  }

  /// The rules say of these what they say of whatever they do not understand.
  @Test(arguments: [
    "J'aurais souhaité venir à la réunion forêt du 10 juin. Hélas, je travaille ce soir-là.",
    "Si mon chef est d'accord, inscrivez-moi à la réunion forêt du 10 juin.",
    "Mon voisin ira à la réunion forêt du 10 juin, il vous a écrit.",
    "Combien de places compte la salle de la réunion forêt du 10 juin ?",
  ])
  func whatIsNotAskedIsNotDone(text: String) throws {
    let reading = try #require(SecondReading(try resolution(text), rules: .staff(.notUnderstood)))
    #expect(reading.actions == nil)
  }

  /// What stands in the way stays in the way, however plain the request.
  @Test(arguments: [
    Decision.staff(.complaint), .staff(.legal), .staff(.distress), .ask(Question(.past, candidates: [])),
    .ask(Question(.whichSession, candidates: [])), .silent(.loop),
  ])
  func aKnownObstacleStays(decision: Decision) throws {
    let plain = try resolution(
      "Merci d'inscrire Rose Petit et Omar Sy à la réunion forêt du 10 juin."
    )
    #expect(try #require(SecondReading(plain, rules: decision)).actions == nil)
    let done = try #require(SecondReading(plain, rules: .act(plain.proposal))).actions
    #expect(done?.first?.participants.map(\.name) == ["Rose Petit", "Omar Sy"])
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
