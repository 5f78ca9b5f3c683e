import MIME
import Testing

@testable import Registration

/// What is to be written anew of somebody who is registered.
@Suite struct CorrectionTests {
  static func corrections(_ text: String, from name: String = "Awa Diallo", letter: String? = nil)
    -> [Correction]
  {
    let answered = letter.map { Answered(letter: $0, sentAt: Town.moment(2027, 2, 28, 9, 0)) }
    let message = Town.message(text, subject: letter == nil ? "" : "Re: Inscription confirmée", from: name)
    let judgement = Town.judge.judge(message, receivedAt: Town.now, answering: answered)
    guard case .correct(let corrections) = judgement.registerRequest else { return [] }
    return corrections
  }

  static func confirmed(_ names: String...) -> String {
    "Bonjour, vos inscriptions sont confirmées.\n\nRéunion Forêt et biodiversité\n  jeudi 10 juin 2027, de 18 h à 21 h\n\nInscriptions confirmées :\n"
      + names.map { "- \($0)" }.joined(separator: "\n") + "\n\nPour annuler, répondez à ce message.\n"
  }

  @Test(
    "A name as it is spelled",
    arguments: [
      ("Mon nom s'écrit Diallo avec deux l.", Correction(person: "Awa Dialo", name: "Awa Diallo")),
      (
        "Bonjour,\n\nc'est Awa et non Ava.\n\nMerci,\nAwa Diallo",
        Correction(person: "Ava Dialo", name: "Awa Dialo")
      ),
      (
        "Il y a une erreur dans mon nom : c'est Diallo et non Dialo.",
        Correction(person: "Awa Dialo", name: "Awa Diallo")
      ),
      ("Mon nom est Awa Diallo et non Awa Dialo.", Correction(person: "Awa Dialo", name: "Awa Diallo")),
      ("Diallo s'écrit avec deux l, merci de corriger.", Correction(person: "Awa Dialo", name: "Awa Diallo")),
      ("Vous avez écrit Dialo au lieu de Diallo.", Correction(person: "Awa Dialo", name: "Awa Diallo")),
      ("My name is spelled Diallo, with two l.", Correction(person: "Awa Dialo", name: "Awa Diallo")),
      ("It should be Diallo, not Dialo.", Correction(person: "Awa Dialo", name: "Awa Diallo")),
      ("Awa Diallo", Correction(person: "Awa Dialo", name: "Awa Diallo")),
      ("Bonjour,\nAwa DIALLO\nMerci", Correction(person: "Awa Dialo", name: "Awa Diallo")),
    ])
  func spellsNames(_ text: String, _ expected: Correction) {
    let told = text.contains("Ava") ? "Ava Dialo" : "Awa Dialo"
    #expect(Self.corrections(text, from: "A. D.", letter: Self.confirmed(told)) == [expected])
  }

  @Test(
    "Of one of several",
    arguments: [
      "Vous avez écrit Lefevre, c'est Lefèvre.",
      "Le nom de mon collègue s'écrit Lefèvre, avec un accent grave.",
      "Petite erreur : c'est Jean Lefèvre.", "Merci de corriger : Jean Lefèvre et non Jean Lefevre.",
      "Jean Lefèvre", "Petite erreur de ma part : c'est Lefèvre et non Lefevre.",
      "Vous avez écrit Lefevre, il s'agit de Lefèvre.",
      "Le nom de mon collègue est mal orthographié : c'est Lefèvre.",
      "Il manque un accent au nom de mon collègue : Jean Lefèvre.",
    ])
  func spellsOneOfSeveral(_ text: String) {
    #expect(
      Self.corrections(text, letter: Self.confirmed("Awa Diallo", "Jean Lefevre")) == [
        Correction(person: "Jean Lefevre", name: "Jean Lefèvre")
      ])
  }

  @Test("Without a letter, by From")
  func completesByFrom() {
    #expect(
      Self.corrections("Mon nom s'écrit Diallo avec deux l.") == [Correction(person: nil, name: "Awa Diallo")]
    )
    #expect(
      Self.corrections("C'est Awa et non Ava.") == [Correction(person: "Ava Diallo", name: "Awa Diallo")])
    #expect(
      Self.corrections("Mon nom s'écrit Diallo.", from: "Awa Dialo") == [
        Correction(person: "Awa Dialo", name: "Awa Diallo")
      ])
  }

  @Test(
    "A telephone",
    arguments: [
      "Mon numéro a changé : 06 39 98 12 34", "Mon nouveau numéro : 06 39 98 12 34.",
      "Bonjour, mon téléphone est désormais le 06 39 98 12 34. Merci.",
      "Vous pouvez désormais me joindre au 06.39.98.12.34.",
      "J'ai changé de numéro, c'est maintenant le 0639981234.",
      "My phone number has changed: +33 6 39 98 12 34",
      "Mon numéro est le 06 39 98 12 34 et non le 06 39 98 12 43.",
    ])
  func tellsTelephones(_ text: String) {
    #expect(Self.corrections(text) == [Correction(person: nil, phone: "+33639981234")])
  }

  @Test(
    "An address",
    arguments: [
      "Mon adresse mail est désormais awa@benkadi91.example.",
      "J'ai changé d'adresse : awa@benkadi91.example",
      "Bonjour, ma nouvelle adresse est awa@benkadi91.example, merci de la noter.",
      "Merci de m'écrire désormais à awa@benkadi91.example.", "My new email address is awa@benkadi91.example",
    ])
  func tellsAddresses(_ text: String) {
    #expect(Self.corrections(text) == [Correction(person: nil, email: "awa@benkadi91.example")])
  }

  @Test(
    "Whom one comes for",
    arguments: [
      "Je représente maintenant Benkadi 91.",
      "Je représente désormais l'association Benkadi 91, merci de modifier.",
      "Mon association s'appelle Benkadi 91 et non Bankadi 91.", "I now represent Benkadi 91.",
    ])
  func tellsOrganisations(_ text: String) {
    #expect(Self.corrections(text) == [Correction(person: nil, organisation: "Benkadi 91")])
  }

  @Test("Several at once, and of somebody else")
  func tellsSeveral() {
    #expect(
      Self.corrections("Mon numéro a changé : 06 39 98 12 34. Ma nouvelle adresse : awa@benkadi91.example.")
        == [
          Correction(person: nil, email: "awa@benkadi91.example", phone: "+33639981234")
        ])
    #expect(
      Self.corrections("Le numéro de Paul Martin a changé : 06 39 98 12 34") == [
        Correction(person: "Paul Martin", phone: "+33639981234")
      ])
  }

  @Test(
    "Anything beside it is read as ever",
    arguments: [
      "Mon numéro a changé : 06 39 98 12 34. Inscrivez aussi Rose Petit.", "C'est Awa Diallo.",
      "C'est Rose Petit qui viendra.",
      "Mon nom est Awa Diallo.", "Mon numéro : 06 39 98 12 34",
      "Je représente Benkadi 91 et je m'inscris à la réunion du 10 juin.",
      "Je m'appelle Awa Diallo et je ne pourrai pas venir.",
      "C'est Rose Petit et non Omar Sarr qui viendra le 10 juin.",
      "Mon adresse est 12 rue des Lilas.", "Mon numéro a changé.", "Rose Petit remplace Paul Martin.",
      "Merci !",
      "> Mon nom s'écrit Diallo avec deux l.", "Rose Petit",
      "Je représente maintenant Benkadi 91 et je souhaite parler à quelqu'un.",
    ])
  func leavesTheRest(_ text: String) { #expect(Self.corrections(text, letter: nil).isEmpty) }

  @Test(
    "A bare name that the letter has not nearly is no correction",
    arguments: ["Rose Petit", "Omar Sarr", "Awa Diallo"])
  func leavesOtherNames(_ text: String) {
    #expect(Self.corrections(text, letter: Self.confirmed("Awa Diallo", "Jean Lefevre")).isEmpty)
  }
}
