import MIME
import Testing

@testable import Registration

/// What only the register can settle: where one stands, what is kept of one, and what took an earlier message back.
@Suite struct RegisterRequestTests {
  static func request(_ text: String, subject: String = "") -> RegisterRequest? {
    Town.judgement(Town.message(text, subject: subject)).registerRequest
  }

  static let status = [
    "Où en suis-je ?", "Bonjour,\n\noù en est mon inscription ?\n\nCordialement,\nAwa Diallo",
    "Suis-je bien inscrite à la réunion Forêt du 10 juin ?", "Est-ce que je suis bien inscrite ?",
    "Bonjour, avez-vous bien reçu mon inscription à la réunion du 10 juin ?",
    "Bonjour, avez-vous reçu ma demande ? Merci d'avance.", "Je suis bien inscrite pour le 10 juin ?",
    "Sommes-nous bien inscrits ?", "Quel est mon rang sur la liste d'attente ?",
    "Quelle est ma position sur la liste d'attente de la formation comptabilité ?",
    "Je voudrais savoir si je suis bien inscrite à la réunion forêt.",
    "Pourriez-vous me dire où en est ma demande d'inscription ?",
    "Mon inscription à la réunion du 10 juin tient-elle toujours ?",
    "Mon inscription a-t-elle bien été prise en compte ?", "Mon inscription est-elle validée ?",
    "Je n'ai pas reçu de confirmation de mon inscription.",
    "Je vous ai envoyé un mail la semaine dernière et je n'ai rien reçu. Avez-vous bien reçu mon message ?",
    "Combien de personnes avant moi sur la liste d'attente ?", "M'avez-vous bien inscrite ?",
    "Pouvez-vous me confirmer que je suis bien inscrite à la réunion Forêt et biodiversité ?",
    "Am I registered for the meeting on 10 June?", "Did you receive my registration?",
    "Could you please confirm that I am registered?", "Where do I stand?",
    "Hello, have you received my email? Thank you.", "What is my position on the waiting list?",
    "BONJOUR, SUIS-JE BIEN INSCRITE À LA RÉUNION DU 10 JUIN ?",
  ]

  @Test("Where one stands", arguments: status)
  func asksWhereOneStands(_ text: String) {
    #expect(Self.request(text) == .status, "\(Town.summary(Town.message(text)))")
  }

  @Test("In the subject alone")
  func asksInTheSubject() { #expect(Self.request("", subject: "Suis-je bien inscrite ?") == .status) }

  static let access = [
    "Quelles données avez-vous sur moi ?",
    "Bonjour,\n\nje souhaite accéder à mes données personnelles.\n\nAwa Diallo",
    "Quelles informations conservez-vous à mon sujet ?", "Je souhaite exercer mon droit d'accès.",
    "En application de l'article 15 du RGPD, je souhaite obtenir une copie des données personnelles me concernant.",
    "Pourriez-vous me communiquer les données que vous détenez sur moi ? Merci.",
    "What personal data do you hold about me?", "I would like to access my data, please.",
  ]

  @Test("Access to what is kept", arguments: access)
  func asksForPersonalData(_ text: String) {
    #expect(Self.request(text) == .personalData, "\(Town.summary(Town.message(text)))")
  }

  static let others = [
    "Suis-je bien inscrite ? Sinon inscrivez-moi.",
    "Rose Petit est-elle bien inscrite à la réunion du 10 juin ?",
    "Suis-je bien inscrite ? Y a-t-il un parking ?", "Où en suis-je ? C'est inadmissible.",
    "Où en est le projet de piste cyclable ?", "Avez-vous bien reçu ma facture ?",
    "Avez-vous reçu mon inscription ? Je ne pourrai finalement pas venir.",
    "Je souhaite que vous effaciez mes données.", "Je m'oppose au traitement de mes données.",
    "Je souhaite accéder à mes données et les faire supprimer.",
    "Quelles données publiez-vous sur la forêt ?",
    "Je souhaite accéder à mes données. Mon avocat vous contactera.",
    "Quelles données avez-vous sur Omar Sarr ?", "Je m'inscris à la réunion du 10 juin.",
    "> Suis-je bien inscrite ?", "Suis-je inscrite, et Omar Sarr aussi ?",
  ]

  @Test("Anything beside it is read as ever", arguments: others)
  func leavesTheRest(_ text: String) { #expect(Self.request(text) == nil) }

  @Test("What is asked of the register leaves the decision alone", arguments: status + access)
  func neverActs(_ text: String) { #expect(!Town.judgement(Town.message(text)).decision.isAct) }

  @Test(
    "Nothing but courtesy",
    arguments: [
      "Merci !", "Merci beaucoup, bonne journée", "Bien reçu, merci.",
      "Parfait, merci à vous !\n\nAwa Diallo",
      "C'est noté, merci pour votre réponse.", "Un grand merci pour votre rapidité !", "Great, thank you!",
      "Bonjour,\n\nmerci pour la confirmation.\n\nBien cordialement,\nAwa Diallo", "MERCI BEAUCOUP",
      "Bien noté",
    ])
  func isCourtesy(_ text: String) { #expect(Self.request(text) == .courtesy) }

  @Test(
    "Courtesy with something beside it",
    arguments: [
      "Merci, mais je ne viendrai pas.", "Merci. Et le parking ?", "Bonjour", "Merci d'ajouter Omar Sarr.",
      "Bien reçu, mais c'est le 12 ?", "Merci, Omar vient aussi.", "Merci de me rappeler.",
    ])
  func isMoreThanCourtesy(_ text: String) { #expect(Self.request(text) != .courtesy) }

  static let replacing = [
    "Ce message annule et remplace le précédent. Je m'inscris à la réunion du 10 juin.",
    "Bonjour, ce mail annule et remplace mon message d'hier : merci de m'inscrire à la réunion du 10 juin.",
    "Je m'inscris à la réunion du 10 juin (annule et remplace mon précédent mail).",
    "Merci de ne pas tenir compte de mon message précédent. Je m'inscris à la réunion du 10 juin.",
    "Ne tenez pas compte de mon premier mail, je m'inscris à la réunion du 10 juin.",
    "This cancels and replaces my previous email: please register me for the meeting on 10 June.",
    "Please ignore my previous message. I would like to attend the meeting on 10 June.",
  ]

  @Test("What was asked before is given up", arguments: replacing)
  func replacesEarlier(_ text: String) { #expect(Town.judgement(Town.message(text)).replacesEarlier) }

  @Test(
    "It is not where nothing says so",
    arguments: [
      "Je m'inscris à la réunion du 10 juin.", "Rose Petit remplace Omar Sarr à la réunion du 10 juin.",
      "> Ce message annule et remplace le précédent.\n\nJe m'inscris à la réunion du 10 juin.",
    ])
  func replacesNothing(_ text: String) { #expect(!Town.judgement(Town.message(text)).replacesEarlier) }
}
