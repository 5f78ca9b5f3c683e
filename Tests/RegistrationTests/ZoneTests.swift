import MIME
import Testing

@testable import Registration

@Suite("Zones: what the author wrote now, and what not")
struct ZoneTests {
  /// Each piece of text with the letter of its kind: o, q, f, s, t (footer).
  static func letters(_ text: String) -> String {
    Zoning(Town.lines(text)).zones.map { zone in
      switch zone.kind {
      case .own: "o"
      case .quoted: "q"
      case .forwarded: "f"
      case .signature: "s"
      case .footer: "t"
      }
    }.joined()
  }

  @Test(
    "Kinds in order",
    arguments: [
      ("Bonjour,\nje viens.", "o"),
      ("Oui\n\nLe 6 sept. 2027 à 16:40, Marie <m@x.example> a écrit :\n> Venez", "oq"),
      (
        "Oui\n\nLe lundi 6 septembre 2027 à 16:40, Marie Diallo de la Ville\n<m@x.example> a\nécrit :\n> Venez",
        "oq"
      ),
      ("Oui\n\nOn Mon, 6 Sep 2027 at 16:40, Marie <m@x.example> wrote:\n> Come", "oq"),
      ("Le 6/09/2027 à 16:40, Ville a écrit :\n> Venez\n\nOui, je viens.", "qo"),
      ("Oui\n\nLe 2027-02-01 09:04, Paul Martin a écrit :\n\nVenez", "oq"),
      ("Oui\n\nLe 01.02.27 à 09:04, Paul Martin a écrit :\n> Venez", "oq"),
      ("Oui\n\nOn 2027-02-01 09:04, Paul Martin wrote:\n> Venez", "oq"),
      ("Oui\n\nPaul Martin <p@x.example> a écrit :\n\n> Venez", "oq"),
      ("Oui\n\nPaul Martin a écrit :\n> Venez", "oq"),
      ("Voici ce que Paul Martin a écrit :\n> Venez", "oq"),
      ("Je viens, et voici ce que mon voisin a écrit :\n> Venez", "oq"),
      ("Oui\n\nEl lun, 1 feb 2027 a las 9:04, Paul (<p@x.example>) escribió:\n> Venez", "oq"),
      ("Oui\n\nIl giorno lun 1 feb 2027 alle ore 09:04 Paul <p@x.example> ha scritto:\n> Venez", "oq"),
      ("Oui\n\nAm 01.02.27 um 09:04 schrieb Paul Martin:\n> Venez", "oq"),
      ("Oui\n\nOp ma 1 feb 2027 om 09:04 schreef Paul Martin <p@x.example>:\n> Venez", "oq"),
      ("Le 10 juin, je viens ; Paul Martin a écrit :\nil faut en parler.", "o"),
      ("> Qui vient ?\nMoi.\n> Et Omar ?\nNon.", "qoqo"),
      ("Oui\n\nDe : Ville\nEnvoyé : lundi 1 mars\nÀ : Awa\nObjet : Réunion\n\nVenez tous.", "oq"),
      ("Oui\n\nDe : Ville\nEnvoyé : lundi 1 mars\nÀ : Awa\nObjet : TR: Réunion\n\nVenez tous.", "of"),
      ("Oui\n\nFrom: Town\nSent: Monday\nTo: Awa\nSubject: Meeting\n\nCome.", "oq"),
      ("Oui\n-----Message d'origine-----\nDe : Ville\nVenez", "oq"),
      ("Oui\n---------- Forwarded message ---------\nFrom: x\nCome", "of"),
      ("Oui\n\nDébut du message réexpédié :\n\nDe: Ville\nObjet: x\nDate: y\nVenez", "of"),
      ("Le projet que Marie a écrit :\nil faut en parler.", "o"),
      ("Le 10 juin me convient, comme Marie l'a écrit :\nje viens.", "o"),
      ("De : rien, je vous en prie.\nJe viens.", "o"),
      ("Je viens.\n-- \nAwa Diallo\n06 12 34 56 78", "os"),
      ("Je viens.\n\nCordialement,\nAwa Diallo\nPrésidente", "os"),
      ("Je viens.\n\nCordialement,\nAwa\n\nPS : inscrivez aussi Omar Sy", "oso"),
      ("Je viens.\n\nEnvoyé de mon iPhone", "ot"),
      ("Je viens.\n\nGet Outlook for Android", "ot"),
      ("Je viens.\n\nSans virus.www.avast.com", "ot"),
      (
        "Je viens.\n\nCe message et ses pièces jointes sont confidentiels et destinés\nà leurs seuls destinataires. Merci de l'annuler.",
        "ot"
      ),
      ("[EXTERNE] Ce message provient d'un expéditeur externe.\n\nJe viens.", "to"),
      ("Je viens.\nPensez à l'environnement avant d'imprimer ce message", "ot"),
      (
        "Envoyé de mon bureau, ce message vous demande de m'inscrire à la réunion du 10 juin avec mes deux collègues que vous connaissez bien et qui viennent toujours avec moi.",
        "o"
      ),
    ])
  func kinds(_ text: String, _ expected: String) { #expect(Self.letters(text) == expected) }

  @Test("What HTML says of a line decides")
  func marks() {
    let body = [
      TextLine("Oui"), TextLine("Awa", mark: .signature), TextLine("Venez", mark: .reply),
      TextLine("Venez", quoteDepth: 2),
    ]
    #expect(Zoning(body).zones.map(\.kind) == [.own, .signature, .quoted])
  }

  @Test(
    "Quoted words never act",
    arguments: [
      "> Je m'inscris à la réunion du 10 juin.",
      "D'accord.\n\nDe : Omar\nEnvoyé : lundi\nÀ : Awa\nObjet : x\n\nJe m'inscris à la réunion du 10 juin.",
      "-- \nJe m'inscris",
      "Bonjour\n\nLe 6 sept. 2027 à 16:40, Omar <o@x.example> a écrit :\nMerci d'annuler mon inscription à la réunion du 10 juin.",
    ])
  func quoted(_ text: String) {
    let decision = Town.judgement(Town.message(text)).decision
    if case .act = decision { Issue.record("\(Town.summary(decision))") }
  }

  @Test(
    "The thread tells the event of a request, and makes none",
    arguments: [
      "Pouvez-vous me désinscrire de votre liste de diffusion ?", "Merci de me retirer de vos fichiers.",
      "Je souhaite me désabonner.", "Supprimez mon adresse de votre base de contacts.",
      "Je ne veux plus recevoir vos invitations.", "Please remove me from your mailing list.",
    ])
  func leavesLists(_ text: String) {
    let thread =
      "\n\nLe 1 mars 2027 à 09:00, Ville <inscriptions@ville.example> a écrit :\n> Réunion Forêt et biodiversité le 10 juin : venez !"
    let decision = Town.judgement(Town.message(text + thread)).decision
    if case .act = decision { Issue.record("\(Town.summary(decision))") }
  }

  @Test(
    "A thread, a disclaimer or a footer below changes nothing",
    arguments: [
      "\n\nEnvoyé de mon iPhone",
      "\n\nCe message et ses pièces jointes sont confidentiels. Toute inscription ou annulation est interdite.",
      "\n\nLe 1 mars 2027 à 09:00, Ville <v@x.example> a écrit :\n> Formation du 16 mars, réunion du 19 mai, annulez si besoin.",
      "\n\nDe : Ville\nEnvoyé : lundi 1 mars\nÀ : Awa\nObjet : Programme\n\nFormation du 16 mars. Merci d'annuler.",
    ])
  func appended(_ tail: String) {
    let text = "Bonjour,\nMerci d'inscrire Mme Rose Petit à la réunion du 10 juin."
    #expect(Town.summary(Town.message(text + tail)) == Town.summary(Town.message(text)))
  }
}
