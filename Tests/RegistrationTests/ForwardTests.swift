import MIME
import Testing

@testable import Registration

/// A colleague sends on what somebody else asks.
@Suite struct ForwardTests {
  /// From the office of the sports club, with Noé Marchal's own message below.
  static func letter(
    _ own: String, _ asked: String = "Tu peux m'inscrire à la réunion forêt du 10 juin ?\n\nNoé Marchal",
    from: String = "Noé Marchal <noe@club.example>", on day: String = "samedi 27 février 2027 18:12",
    to: String = "Claire Vidal <bureau@club.example>", about: String = "réunion"
  ) -> Row {
    Row(
      "\(own)\n\nClaire Vidal\n\nDe : \(from)\nEnvoyé : \(day)\nÀ : \(to)\nObjet : \(about)\n\n\(asked)",
      "register foret: Noé Marchal", subject: "TR: \(about)", name: "Claire Vidal",
      address: "bureau@club.example")
  }

  @Test(
    "The author asks that the message below be dealt with",
    arguments: [
      "Voir ci-dessous la demande de M. Marchal. Pouvez-vous l'inscrire ?",
      "Bonjour,\n\nJe vous transfère la demande de mon président, merci de la traiter.",
      "Bonjour, je vous transmets la demande de notre directeur. Merci d'enregistrer.",
      "Merci de traiter la demande ci-dessous.",
      "Bonjour,\nMerci de bien vouloir prendre en compte la demande ci-dessous.",
      "Je vous fais suivre le message de Noé Marchal. Pourriez-vous l'inscrire, s'il vous plaît ?",
      "Vous trouverez ci-dessous la demande de notre trésorier. Merci de faire le nécessaire.",
      "Voici la demande d'un de nos bénévoles. Merci de l'inscrire.",
      "Pouvez-vous inscrire M. Marchal ? Voir plus bas.",
      "Je vous laisse traiter la demande ci-dessous. Bonne journée !",
      "Je vous laisse enregistrer cette inscription, voir ci-dessous la demande de notre président.",
      "Bonjour, suite au message ci-dessous, merci de procéder à son inscription.",
      "Pour inscription, voir le message ci-dessous. Merci.",
      "Merci de donner suite à la demande ci-dessous.",
      "Bonjour Madame Petit,\nveuillez inscrire Noé Marchal, voir ci-dessous.",
      "Please process the request below.",
      "Please register Noé, see below.",
      "I am forwarding a request from our president. Could you please register him?",
      "Je vous transfère la demande de mon mari, merci de lui réserver une place.",
      "Bonjour, ci-dessous une demande d'inscription. Pouvez-vous la prendre en charge ?",
      "Merci de bien vouloir inscrire mon collègue (cf. mail ci-dessous).",
      "Veuillez trouver ci-après l'inscription de M. Marchal.",
      "Notre collègue Noé Marchal souhaite s'inscrire, voir son message ci-dessous. Merci d'avance !",
      "Ce message vous était destiné, je crois. Merci de l'enregistrer.",
      "Je transfère, merci de l'inscrire.", "Hi, see Noé's email below, could you add him please? Thanks",
      "Please find below a request from our director. Kindly register him.",
      "Comme convenu au téléphone, voici la demande de M. Marchal. Merci de l'inscrire.",
      "Je vous relaie la demande de M. Marchal pour la réunion forêt, merci de l'inscrire.",
    ])
  func registersWhoAsked(_ own: String) {
    let row = Self.letter(own)
    #expect(row.isMet, "\(row.summary)")
  }

  static let errand = "Voir ci-dessous la demande de notre président. Merci de la traiter."

  @Test(
    "What the author's own words do not ask is not done",
    arguments: [
      "", "Pour information.", "Pour info, voir ci-dessous.", "Voir ci-dessous.",
      "Qu'en pensez-vous ?", "Avez-vous bien reçu la demande ci-dessous ?",
      "Merci de m'inscrire aussi, voir ci-dessous la demande de M. Marchal.",
      "Merci de nous inscrire tous les deux, voir ci-dessous.",
      "Voir ci-dessous la demande de M. Marchal. Pouvez-vous les inscrire ?",
      "Voir ci-dessous la demande de M. Marchal. Pouvez-vous inscrire aussi Rose Petit ?",
      "Voir ci-dessous la demande de Mme Petit. Pouvez-vous l'inscrire ?",
      "Voir ci-dessous. Ne l'inscrivez pas encore, je vous confirme demain.",
      "Merci d'attendre avant de traiter la demande ci-dessous.",
      "Merci de ne pas traiter la demande ci-dessous.",
      "Voir ci-dessous la demande de notre président. Merci d'annuler.",
      "Voir ci-dessous la demande de notre président. Merci de réserver deux places.",
      "Voir ci-dessous la demande de notre président. Merci de l'inscrire plutôt à la réunion emploi.",
      "Voir ci-dessous la demande de notre président, merci de l'inscrire à la rencontre emploi du 19 mai.",
      "Merci de l'inscrire si vous pensez que c'est utile, voir ci-dessous.",
      "Voici ce que je reçois de notre président, à vous de voir.",
      "Est-ce que la demande ci-dessous vous concerne ?",
      "M. Marchal ne souhaite pas s'inscrire finalement, voir ci-dessous.",
      "Noé Marchal souhaite s'inscrire avec sa femme, voir ci-dessous.",
      "Noé, merci de t'inscrire toi-même, voir ci-dessous.",
      "Monsieur, merci de vous inscrire auprès du service, voir votre message ci-dessous.",
      "Merci d'inscrire Noé Marchal et sa femme, voir ci-dessous.",
      "Voir ci-dessous la demande de Noé Marchal. Merci de l'inscrire, et sa collègue.",
      "M. Marchal aimerait venir s'il est libre, voir son mail ci-dessous.",
    ])
  func leavesOpenWhatIsNotAsked(_ own: String) {
    let summary = Self.letter(own).summary
    #expect(summary.hasPrefix("ask ") || summary.hasPrefix("staff "), "\(summary)")
  }

  @Test(
    "The forwarded text is read as its author's own message",
    arguments: [
      (
        "Claire, inscris-moi stp à la réunion forêt. Par contre pas Lucie, elle est en congé.\nNoé",
        "Noé Marchal"
      ),
      (
        "Peux-tu m'inscrire à la réunion forêt ? Moi seulement, Pauline préfère attendre une autre réunion.\nNoé",
        "Noé Marchal"
      ),
      (
        "Claire,\n\nPeux-tu nous inscrire à la réunion du 10 juin ? Il y aura Rose Petit et moi.\n\nNoé",
        "Noé Marchal, Rose Petit"
      ),
      (
        "Bonjour Claire, je voudrais participer à la réunion forêt avec Rose Petit. Merci !\nNoé Marchal",
        "Noé Marchal, Rose Petit"
      ),
      ("Merci d'inscrire Rose Petit à la réunion forêt.", "Rose Petit"),
    ])
  func readsTheForwardedText(_ asked: String, _ names: String) {
    var row = Self.letter(Self.errand, asked)
    row.expected = "register foret: \(names)"
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "A forwarded text that leaves anything open is asked about",
    arguments: [
      "Tu sais quand est la réunion forêt ?", "La réunion forêt m'intéresse, à voir.",
      "Je viendrai peut-être à la réunion forêt.", "Inscris-nous à la réunion forêt, toi et moi.",
      "Inscris-moi à la rencontre emploi.", "Inscris-moi à la réunion.",
      "Inscris-moi à la formation budget.", "Je ne pourrai pas aller à la réunion forêt, dis-leur.",
      "Inscris-moi à la réunion forêt si Pauline y va.", "La réunion forêt, c'était très bien.",
      "Peux-tu inscrire mes deux collègues à la réunion forêt ?",
    ])
  func asksWhereTheForwardedTextIsOpen(_ asked: String) {
    let own = "Voir ci-dessous la demande de notre président. Merci de l'inscrire."
    let summary = Self.letter(own, asked).summary
    #expect(summary.hasPrefix("ask ") || summary.hasPrefix("staff "), "\(summary)")
  }

  /// « demain » is the day after the message was written, not after it was sent on.
  @Test func daysAreOfTheDayItWasWritten() {
    let asked = "Inscris-moi à la rencontre emploi de mercredi en huit.\nNoé Marchal"
    var row = Self.letter(Self.errand, asked, on: "mardi 16 février 2027 09:00")
    row.expected = "careful"
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "However the client marks a forwarded message",
    arguments: [
      "---------- Forwarded message ---------\nDe : Noé Marchal <noe@club.example>\nDate: sam. 27 févr. 2027 à 18:12\nSubject: réunion\nTo: Claire Vidal <bureau@club.example>\n\n\nMerci de m'inscrire à la réunion forêt.\nNoé",
      "---------- Message transféré ----------\nDe : Noé Marchal <noe@club.example>\nDate : 27 février 2027 à 18:12\nObjet : réunion\nÀ : bureau@club.example\n\nMerci de m'inscrire à la réunion forêt.\nNoé",
      "Début du message réexpédié :\n\nDe: Noé Marchal <noe@club.example>\nObjet: réunion\nDate: 27 février 2027 à 18:12:40 UTC+1\nÀ: Claire Vidal <bureau@club.example>\n\nMerci de m'inscrire à la réunion forêt.\nNoé",
      "-------- Message transféré --------\nSujet : réunion\nDate : Sat, 27 Feb 2027 18:12:40 +0100\nDe : Noé Marchal <noe@club.example>\nPour : Claire Vidal <bureau@club.example>\n\nMerci de m'inscrire à la réunion forêt.\nNoé",
      "Begin forwarded message:\n\nFrom: Noé Marchal <noe@club.example>\nSubject: meeting\nDate: February 27, 2027 at 6:12:40 PM GMT+1\nTo: Claire Vidal <bureau@club.example>\n\nPlease register me for the meeting of 10 June.\nNoé",
      "Le sam. 27 févr. 2027 à 18:12, Noé Marchal <noe@club.example> a écrit :\n\n> Merci de m'inscrire à la réunion forêt.\n> Noé",
      "> De : Noé Marchal <noe@club.example>\n> Envoyé : samedi 27 février 2027 18:12\n> À : Claire Vidal <bureau@club.example>\n> Objet : réunion\n>\n> Merci de m'inscrire à la réunion forêt.\n> Noé",
      "De : Noé Marchal\nEnvoyé : samedi 27 février 2027 18:12\nÀ : Claire Vidal\nObjet : réunion\n\nMerci de m'inscrire à la réunion forêt.\nNoé",
    ])
  func readsEveryClientsForward(_ thread: String) {
    let row = Row(
      "Bonjour,\nMerci de traiter la demande ci-dessous.\nClaire Vidal\n\n\(thread)",
      "register foret: Noé Marchal",
      subject: "Fwd: réunion", name: "Claire Vidal", address: "bureau@club.example")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Whose message it is must be told, and it must be recent",
    arguments: [
      ("Noé Marchal <noe@club.example>", "mardi 6 octobre 2026 18:12"),
      ("Noé Marchal <noe@club.example>", "récemment"),
      ("secretariat@autre.example", "samedi 27 février 2027 18:12"),
      ("Ville de Bourges <inscriptions@ville.example>", "samedi 27 février 2027 18:12"),
      ("Noé Marchal <noe@club.example> de la part de Rose Petit", "samedi 27 février 2027 18:12"),
    ])
  func asksWhereTheWriterIsNotTold(_ from: String, _ day: String) {
    let summary = Self.letter(
      Self.errand, "Merci de m'inscrire à la réunion forêt.", from: from, on: day
    ).summary
    #expect(summary.hasPrefix("ask ") || summary.hasPrefix("staff "), "\(summary)")
  }

  @Test func aForwardedCancellationIsOne() {
    var row = Self.letter(
      "Voir ci-dessous le message de Noé Marchal. Merci de l'annuler.",
      "Claire, peux-tu annuler mon inscription à la réunion forêt ? Merci.\nNoé")
    row.expected = "cancel foret: Noé Marchal"
    #expect(row.isMet, "\(row.summary)")
  }

  @Test("What is merely copied to the desk is asked of somebody else")
  func copiesAreNoErrands() {
    let row = Self.letter("Voici la demande de notre président, merci de la traiter.")
    let desk = Mailbox(name: nil, address: Town.desk)
    let colleague = Mailbox(name: "Rose Petit", address: "rose@club.example")
    func summary(to: [Mailbox], cc: [Mailbox]) -> String {
      Town.summary(
        Message(
          from: [Mailbox(name: row.name, address: row.address)], to: to, cc: cc, subject: row.subject,
          body: Town.lines(row.text)))
    }
    #expect(summary(to: [desk], cc: [colleague]) == row.expected)
    #expect(summary(to: [colleague], cc: [desk]) != row.expected)
  }
}
