import MIME
import Testing

@testable import Registration

/// Short answers to the desk's question, put together with what was asked before it.
@Suite struct CompletionTests {
  /// Nothing French in it: what the letter asks is known from what it answered.
  static let question =
    "Hello, we need one more detail. Nothing has changed yet.\n\nPlease reply to this message."

  static func summary(
    _ earlier: String, _ answer: String, letter: String = question, name: String? = "Awa Diallo",
    subject: String = ""
  ) -> String {
    let answered = Answered(
      letter: letter, sentAt: Town.moment(2027, 2, 28, 9, 1),
      earlier: Answered.Earlier(subject: subject, text: earlier, receivedAt: Town.moment(2027, 2, 28, 9, 0)))
    let message = Town.message(answer, subject: "Re: Une précision, s’il vous plaît", from: name)
    return Town.summary(Town.judge.judge(message, receivedAt: Town.now, answering: answered).decision)
  }

  static let request =
    "Bonjour,\n\nje m'inscris avec Paul Martin à la rencontre Emploi des jeunes.\n\nAwa Diallo"

  @Test(
    "Which one, for all who were named",
    arguments: [
      "celle du 19 mai", "Celle du 19 mai, merci.", "le 19 mai",
      "Bonjour,\n\nla seconde.\n\nMerci,\nAwa Diallo", "en mai",
      "La deuxième, svp", "celle de mai", "19/05", "Le 19 mai me convient mieux.",
      "Bonjour, plutôt la deuxième date. Cordialement,\nAwa Diallo",
    ])
  func choosesTheEvent(_ answer: String) {
    #expect(Self.summary(Self.request, answer) == "register emploi-mai: Awa Diallo, Paul Martin")
  }

  @Test(
    "Both of them",
    arguments: ["les deux", "Les deux !", "Aux deux, merci", "both please", "toutes les deux"])
  func choosesBoth(_ answer: String) {
    #expect(
      Self.summary(Self.request, answer)
        == "register emploi-mars: Awa Diallo, Paul Martin; register emploi-mai: Awa Diallo, Paul Martin")
  }

  @Test("Which event at all")
  func choosesAnyEvent() {
    #expect(
      Self.summary("Je souhaite m'inscrire à la formation.", "la réunion forêt")
        == "register foret: Awa Diallo")
    #expect(
      Self.summary("Nous serons trois, moi et deux collègues, à la réunion.", "celle du 10 juin")
        == "register foret: Awa Diallo x3")
    #expect(
      Self.summary("Merci de m'inscrire à la réunion du 11 juin.", "pardon, le 10 juin")
        == "register foret: Awa Diallo")
    #expect(
      Self.summary("Je m'inscris à la réunion Mobilité.", "alors la réunion forêt")
        == "register foret: Awa Diallo")
    #expect(
      Self.summary("Merci de m'inscrire à la réunion du 11 juin.", "le 10 juin")
        == "register foret: Awa Diallo")
  }

  @Test("A cancellation stays one", arguments: ["celle du 19 mai", "la seconde", "le 19 mai"])
  func cancelsWhatIsChosen(_ answer: String) {
    #expect(
      Self.summary("Je dois annuler mon inscription à la rencontre Emploi.", answer)
        == "cancel emploi-mai: Awa Diallo")
  }

  @Test(
    "Who comes",
    arguments: [
      ("Inscrivez notre président à la réunion du 10 juin.", "Paul Martin", "register foret: Paul Martin"),
      (
        "Inscrivez notre président à la réunion du 10 juin.", "Il s'appelle Paul Martin.",
        "register foret: Paul Martin"
      ),
      ("Je m'inscris avec un collègue à la réunion du 10 juin. Paul hésite.", "Paul Martin", "careful"),
      (
        "Nous viendrons à la réunion du 10 juin.", "Rose Petit et moi",
        "register foret: Awa Diallo, Rose Petit"
      ),
      (
        "Nous viendrons à la réunion du 10 juin.", "Awa Diallo, Rose Petit et Omar Sarr",
        "register foret: Awa Diallo, Rose Petit, Omar Sarr"
      ),
      ("Nous viendrons à la réunion du 10 juin.", "nous deux", "register foret: Awa Diallo x2"),
      ("Nous viendrons à la réunion du 10 juin.", "Nous serons trois.", "register foret: Awa Diallo x3"),
      ("Nous viendrons à la réunion du 10 juin.", "2 places", "register foret: Awa Diallo x2"),
      ("Nous viendrons à la réunion du 10 juin.", "juste moi", "register foret: Awa Diallo"),
    ])
  func tellsWho(_ earlier: String, _ answer: String, _ expected: String) {
    let summary = Self.summary(earlier, answer)
    #expect(expected == "careful" ? !summary.hasPrefix("register") : summary == expected)
  }

  @Test("Who writes, where From does not say", arguments: ["Awa Diallo", "awa diallo", "Je suis Awa Diallo"])
  func tellsTheAuthor(_ answer: String) {
    #expect(
      Self.summary("Je m'inscris à la réunion du 10 juin.", answer, name: nil) == "register foret: Awa Diallo"
    )
  }

  @Test(
    "Yes",
    arguments: [
      "oui", "Oui !", "Oui, je confirme.", "Oui, inscrivez-moi", "yes please", "d'accord",
      "Je confirme ma venue.",
    ])
  func confirms(_ answer: String) {
    #expect(
      Self.summary("Je viendrai peut-être à la réunion du 10 juin.", answer) == "register foret: Awa Diallo")
    #expect(
      Self.summary("Si mon mari est d'accord je viendrai à la réunion du 10 juin avec Paul Martin.", answer)
        == "register foret: Awa Diallo, Paul Martin")
  }

  @Test(
    "Nothing is done where anything is open",
    arguments: [
      (request, "non merci"), (request, "finalement non"), (request, "aucune des deux"),
      (request, "celle du 19 mai mais sans Paul"), (request, "plutôt ma sœur"),
      (request, "le 19 mai, et Rose Petit aussi"),
      (request, "le 19 mai pour moi, le 24 mars pour Paul"),
      (request, "Paul ne viendra pas finalement"), (request, "le 19 mai, Paul ne vient plus"),
      (request, "les deux, sauf Paul"),
      (request, "Paul le 19 mai"), (request, "celle du 19 mai si Paul est libre"),
      ("Inscrivez notre président à la réunion du 10 juin.", "je ne sais pas qui"),
      ("Inscrivez notre président à la réunion du 10 juin.", "Paul Martin ou Rose Petit"),
      ("Inscrivez notre président à la réunion du 10 juin.", "Paul Martin ne viendra pas"),
      ("Nous viendrons à la réunion du 10 juin.", "2 ou 3"), ("Nous viendrons à la réunion du 10 juin.", "0"),
      ("Nous viendrons à la réunion du 10 juin.", "deux, peut-être trois"),
      ("Je dois annuler mon inscription à la rencontre Emploi.", "celle du 19 mai, finalement je viens"),
      (request, "je ne sais pas encore"), (request, "celle du 12 mai ?"), (request, "l'une ou l'autre"),
      (request, "pas la première"),
      (request, "le 10 juin, si possible"), (request, "Merci !"), (request, "oui"), (request, "la troisième"),
      ("Nous serons 2 ou 3 à la réunion du 10 juin.", "oui"),
      ("Je viendrai peut-être à la réunion du 10 juin.", "non"),
      ("Je viendrai peut-être à la réunion du 10 juin.", "oui si je peux"),
      ("Je viendrai peut-être à la réunion du 10 juin.", "peut-être"),
      ("Nous viendrons à la réunion du 10 juin.", "Rose"),
      ("Je dois annuler mon inscription à la rencontre Emploi.", "oui"),
    ])
  func leavesOpen(_ earlier: String, _ answer: String) {
    let summary = Self.summary(earlier, answer)
    #expect(summary.hasPrefix("ask") || summary.hasPrefix("staff"), "\(summary)")
  }

  @Test(
    "A request of its own stands for itself",
    arguments: [
      ("Finalement, inscrivez Omar Sarr à la réunion forêt.", "register foret: Omar Sarr"),
      ("Je m'inscris à la réunion forêt.", "register foret: Awa Diallo"),
      ("Seulement moi pour le 19 mai.", "register emploi-mai: Awa Diallo"),
    ])
  func standsAlone(_ answer: String, _ expected: String) {
    #expect(Self.summary(Self.request, answer) == expected)
  }

  @Test(
    "A confirmation that is not quoted tells what is given up",
    arguments: [
      "Je dois annuler, désolée.", "Finalement je ne pourrai pas venir.", "I have to cancel, sorry.",
      "Merci d'annuler.",
    ])
  func cancelsWhatWasConfirmed(_ answer: String) {
    #expect(
      Self.summary("Je m'inscris à la réunion forêt.", answer, letter: "Hello, your place is booked.")
        == "cancel foret: Awa Diallo")
    #expect(
      Self.summary(
        "Je m'inscris à la réunion forêt.", answer,
        letter:
          "Bonjour, votre inscription est confirmée.\n\nRéunion Forêt et biodiversité\n  jeudi 10 juin 2027")
        == "cancel foret: Awa Diallo")
  }

  @Test("Zones and findings are those of the message itself")
  func showsTheMessageItself() {
    let answered = Answered(
      letter: Self.question, sentAt: Town.now,
      earlier: Answered.Earlier(subject: "", text: Self.request, receivedAt: Town.now))
    let judgement = Town.judge.judge(
      Town.message("celle du 19 mai"), receivedAt: Town.now, answering: answered)
    #expect(judgement.zones == [Zone(.own, "celle du 19 mai")])
    #expect(judgement.findings.map(\.quote) == ["du 19 mai"] || judgement.findings.map(\.quote) == ["19 mai"])
  }

  @Test("What the message quotes itself is not read twice", arguments: ["celle du 19 mai", "la seconde"])
  func readsQuotedLettersOnce(_ answer: String) {
    let quoted = (Self.question + "\n" + Self.request).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { "> \($0)" }
    let text =
      "\(answer)\n\nLe 28 févr. 2027 à 9:01, Ville de Bourges <inscriptions@ville.example> a écrit :\n"
      + quoted.joined(separator: "\n")
    #expect(Self.summary(Self.request, text) == "register emploi-mai: Awa Diallo, Paul Martin")
  }
}
