import Foundation
import MIME
import Testing

@testable import Registration

/// What labelled mail has taught: the models, what they weigh, and what the second reading makes of them.
@Suite struct LearntTests {
  @Test func aRegressionOfTwoClassesTellsTheSecond() {
    let model = logistic(2, bias: [-1000], ["rain": [2000], "wind and sun": [-500]])
    #expect(abs(model.likelihoods(features())[1] - 0.2689) < 0.001)
    #expect(abs(model.likelihoods(features("rain"))[1] - 0.7311) < 0.001)
    #expect(abs(model.likelihoods(features("wind and sun", "rain", "never heard of"))[1] - 0.6225) < 0.001)
  }

  @Test func aRegressionOfThreeClassesSharesOne() {
    let model = logistic(3, bias: [0, 0, 0], ["twice": [693, 0, 0], "surely": [-9000, 0, 9000]])
    let even = model.likelihoods(features()), twice = model.likelihoods(features("twice"))
    #expect(even.count == 3 && even.allSatisfy { abs($0 - 1.0 / 3) < 0.001 })
    #expect(abs(twice[0] - 0.5) < 0.001 && abs(twice.reduce(0, +) - 1) < 0.001)
    #expect(model.likelihoods(features("surely", "twice"))[2] > 0.99)
  }

  @Test func everyPropertyIsFoundAmongMany() {
    let weights = (0..<200).map { ("property \($0)", [Int16($0)]) }
    let model = logistic(2, bias: [0], Dictionary(uniqueKeysWithValues: weights))
    for (name, weight) in weights {
      let expected = 1 / (1 + exp(-Double(weight[0]) / 1000))
      #expect(abs(model.likelihoods(features(name))[1] - expected) < 0.001)
    }
  }

  @Test func aTreeAsksOneAfterAnother() {
    var file = TensorFile()
    // The first asks for rain, then for wind, the second for wind alone.
    let places = file.add("plan", keysOf: ["rain": "rain", "wind": "wind"])
    let rain = Int32(places[0] == "rain" ? 0 : 1), wind = 1 - rain
    file.add("plan.start", [1], [Int32(-1000)])
    file.add(
      "plan.nodes", [8, 2],
      [rain, 2, -1, -500, wind, 4, -1, 700, -1, 2000, wind, 7, -1, 0, -1, 1000])
    file.add("plan.roots", [2], [Int32(0), 5])
    let model = TreeModel(file.tensors, "plan")
    #expect(abs(model.likelihood(features()) - 0.1824) < 0.001)
    #expect(abs(model.likelihood(features("rain")) - 0.4256) < 0.001)
    #expect(abs(model.likelihood(features("wind")) - 0.3775) < 0.001)
    #expect(abs(model.likelihood(features("rain", "wind", "never heard of")) - 0.8808) < 0.001)
    #expect(TreeModel(TensorFile().tensors, "plan").likelihood(features("rain")) == 0.5)
  }

  @Test func thePiecesOfANameDoNotMatter() {
    #expect(Features.key("clause:", "je", "_", "viens") == Features.key("clause:je_viens"))
    #expect(Features.key("a") != Features.key("b"))
  }

  @Test func theModelsThatAreShippedHaveLearnt() throws {
    let shipped = Tensors.shipped
    for model in ["person", "event", "message", "seats", "pair"] {
      let keys: Tensor<UInt64> = shipped[model + ".keys", [nil]]
      let weights: Tensor<SIMD4<Int16>> = shipped[model + ".weights", [keys.count, 4]]
      #expect(keys.count > 100 && weights.count == keys.count)
    }
    let roots: Tensor<Int32> = shipped["plan.roots", [nil]]
    let words: Tensor<SIMD8<Int8>> = shipped["sequence.words.cells", [nil, 64]]
    let hidden: Tensor<SIMD8<Float>> = shipped["sequence.person.hidden", [385, 64]]
    #expect(roots.count > 100 && words.count > 20_000 && hidden.count == 385 * 8)
  }

  @Test func tensorsThatAreNotWholeAreNone() {
    var file = TensorFile()
    file.add("told", [2, 4], [Int16](1...8))
    let whole = file.data
    func count(_ data: Data, _ name: String = "told", _ shape: [Int?] = [nil, 4]) -> Int {
      let found: Tensor<SIMD4<Int16>> = Tensors(data)[name, shape]
      return found.count
    }
    #expect(count(whole) == 2 && count(whole, "told", [2, 4]) == 2)
    #expect(
      count(whole, "other") == 0 && count(whole, "told", [3, 4]) == 0 && count(whole, "told", [8]) == 0)
    #expect(count(whole.dropLast()) == 0 && count(whole.prefix(20)) == 0 && count(Data()) == 0)
    let floats: Tensor<Float> = Tensors(whole)["told", [2, 4]]
    #expect(floats.count == 0)
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
    let model = logistic(
      4, bias: [0, 0, 0, 0],
      ["comes": [0, 0, 0, 4000], "doubtful": [0, 0, 1000, 0], "leaves": [4000, 0, 0, 0]])
    let all = ["comes", "doubtful", "leaves", "doubtful"].map {
      PartLikelihoods(shares: model.likelihoods(features($0)))
    }
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

  private func logistic(_ classes: Int, bias: [Int16], _ weights: [String: [Int16]]) -> LogisticModel {
    var file = TensorFile()
    file.addLogistic("told", bias: bias, weights)
    return LogisticModel(file.tensors, "told", classes: classes)
  }

  private func features(_ names: String...) -> Features {
    names.reduce(into: Features(named: false)) { $0.add($1) }
  }

  private func resolution(_ text: String) throws -> Resolution {
    try #require(Town.judge.resolution(Town.message(text), receivedAt: Town.now))
  }
}
