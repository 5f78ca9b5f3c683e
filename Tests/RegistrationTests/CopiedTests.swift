import MIME
import Testing

@testable import Registration

/// Whoever the message is copied to, told by what they are to the author.
@Suite struct CopiedTests {
  static let rose = Mailbox(name: "Rose Petit", address: "rose@petit.example")
  static let noe = Mailbox(name: "Noé Marchal", address: "noe@club.example")
  static let desk = Mailbox(name: "Inscriptions", address: "inscriptions@ville.example")

  static func decision(_ text: String, cc: [Mailbox], to: [Mailbox] = [desk]) -> Decision {
    let message = Message(
      from: [Mailbox(name: "Awa Diallo", address: "awa.diallo@mail.example")], to: to, cc: cc,
      subject: "réunion", body: Town.lines(text))
    return Town.judgement(message).decision
  }

  @Test(
    "One person alone is copied to, and told by what they are",
    arguments: [
      ("Je m'inscris à la réunion forêt et j'inscris aussi ma collègue en copie.", "Awa Diallo, Rose Petit"),
      ("Merci d'inscrire ma collègue en copie à la réunion forêt.", "Rose Petit"),
      ("Pouvez-vous inscrire notre présidente, en copie de ce mail, à la réunion forêt ?", "Rose Petit"),
      ("Pouvez-vous inscrire ma sœur (en copie) à la réunion forêt ?", "Rose Petit"),
      ("Je viendrai à la réunion forêt avec ma collègue, mise en copie.", "Awa Diallo, Rose Petit"),
      ("Je viendrai à la réunion forêt avec ma collègue que je mets en copie.", "Awa Diallo, Rose Petit"),
      ("Please register my colleague in cc for the meeting of 10 June.", "Rose Petit"),
      ("Je m'inscris à la réunion forêt avec ma collègue Rose, en copie.", "Awa Diallo, Rose Petit"),
      ("Merci d'inscrire Rose Petit (en copie) à la réunion forêt.", "Rose Petit"),
    ])
  func whoIsCopiedToIsMeant(_ text: String, _ names: String) {
    let decision = Self.decision(text, cc: [Self.rose, Self.desk])
    #expect(Town.summary(decision) == "register foret: \(names)")
    guard case .act(let actions) = decision else { return }
    #expect(actions.first?.participants.last?.email == "rose@petit.example")
  }

  @Test("In To beside the desk as well")
  func inToAsWell() {
    let text = "Merci d'inscrire ma collègue en copie à la réunion forêt."
    #expect(
      Town.summary(Self.decision(text, cc: [], to: [Self.desk, Self.rose])) == "register foret: Rose Petit")
  }

  @Test(
    "Several, nobody, or no name: it is asked",
    arguments: [
      ("Merci d'inscrire ma collègue en copie à la réunion forêt.", [rose, noe]),
      ("Merci d'inscrire ma collègue en copie à la réunion forêt.", []),
      (
        "Merci d'inscrire ma collègue en copie à la réunion forêt.",
        [Mailbox(name: nil, address: "rose@petit.example")]
      ),
      (
        "Merci d'inscrire ma collègue en copie à la réunion forêt.",
        [Mailbox(name: "Rose", address: "rose@petit.example")]
      ),
      (
        "Merci d'inscrire ma collègue en copie à la réunion forêt.",
        [Mailbox(name: "Club de marche", address: "club@club.example")]
      ),
      ("Merci d'inscrire mes collègues en copie à la réunion forêt.", [rose, noe]),
      ("Merci d'inscrire la personne qui convient à la réunion forêt.", [rose]),
    ])
  func otherwiseItIsAsked(_ text: String, _ cc: [Mailbox]) {
    let summary = Town.summary(Self.decision(text, cc: cc))
    #expect(summary.hasPrefix("ask ") || summary.hasPrefix("staff "), "\(summary)")
  }

  @Test(
    "Who is merely copied to is not registered",
    arguments: [
      "Je m'inscris à la réunion forêt.",
      "Je m'inscris à la réunion forêt. Je mets ma collègue en copie pour information.",
      "Je m'inscris à la réunion forêt, ma présidente en copie pour suivi.",
      "Je m'inscris à la réunion forêt (mon directeur est en copie).",
      "Je m'inscris à la réunion forêt, mon directeur en copie.",
    ])
  func whoIsMerelyCopiedToIsNot(_ text: String) {
    let summary = Town.summary(Self.decision(text, cc: [Self.rose]))
    #expect(!summary.contains("Rose"), "\(summary)")
  }
}
