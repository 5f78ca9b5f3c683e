import Testing

@testable import Registration

/// What was once read wrongly, with its variations.
@Suite("Once read wrongly")
struct DefectTests {
  @Test("Rows", arguments: events + cancellations + substitutions + questions + corrections + couples)
  func isMet(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let both = "register comptabilite: Awa Diallo; register foret: Awa Diallo"

  /// A number of registrations that is the number of events, or of people, is no number of places.
  static let events: [Row] = [
    Row(
      "Je m'inscris à la formation comptabilité ainsi qu'à la réunion forêt.", both,
      subject: "Deux inscriptions"),
    Row("Je m'inscris à la formation comptabilité et à la réunion forêt.", both, subject: "2 inscriptions"),
    Row(
      "Je souhaite m'inscrire à deux rendez-vous : la formation comptabilité et la réunion forêt.", both,
      subject: "Inscriptions"),
    Row(
      "Merci de m'inscrire à la formation comptabilité et à la réunion forêt, soit deux inscriptions.", both),
    Row("Je m'inscris à la formation comptabilité et à la réunion forêt. Nous serons 5.", "careful"),
  ]

  /// Where the clause names whom it cancels, the author is meant only by words of their own.
  static let cancellations: [Row] = [
    paul(
      "Je voudrais annuler l'inscription d'Awa Diallo à la réunion du 10 juin.", "cancel foret: Awa Diallo"),
    paul(
      "Je dois annuler l'inscription de Mme Rose Petit à la réunion du 10 juin.", "cancel foret: Rose Petit"),
    paul(
      "Je souhaite annuler la participation de Rose Petit à la réunion du 10 juin.",
      "cancel foret: Rose Petit"),
    paul("Merci d'annuler l'inscription de Rose Petit pour le 10 juin.", "cancel foret: Rose Petit"),
    paul(
      "Je suis obligé d'annuler l'inscription de Rose Petit à la réunion du 10 juin.",
      "cancel foret: Rose Petit"),
    paul("Je voudrais annuler mon inscription à la réunion du 10 juin.", "cancel foret: Paul Martin"),
    paul(
      "Je voudrais annuler mon inscription et celle de Rose Petit à la réunion du 10 juin.",
      "cancel foret: Rose Petit, Paul Martin"),
    paul(
      "Merci d'annuler l'inscription de Paul Martin à la réunion du 10 juin.", "cancel foret: Paul Martin"),
    paul("Merci d'annuler l'inscription à la réunion du 10 juin.", "careful"),
  ]

  private static func paul(_ text: String, _ expected: String) -> Row {
    Row(text, expected, name: "Paul Martin", address: "paul.martin@mail.example")
  }

  /// Both halves, or neither.
  static let substitutions: [Row] = [
    paul(
      "Notre présidente, Mme Rose Petit, qui devait assister à la réunion du 10 juin, est retenue à Lyon.\nC'est notre trésorier M. Omar Sy qui la remplacera (06 12 34 56 78).\n\nPaul Martin\nsecrétaire",
      "cancel foret: Rose Petit; register foret: Omar Sy"),
    paul(
      "Mme Rose Petit, inscrite à la réunion du 10 juin, est empêchée. M. Omar Sy la remplacera.",
      "cancel foret: Rose Petit; register foret: Omar Sy"),
    paul(
      "Rose Petit ne pourra pas venir à la réunion du 10 juin. Omar Sy la remplacera.",
      "cancel foret: Rose Petit; register foret: Omar Sy"),
    paul(
      "Omar Sy remplacera Rose Petit à la réunion du 10 juin.",
      "cancel foret: Rose Petit; register foret: Omar Sy"),
    paul("Rose Petit ne pourra pas venir à la réunion du 10 juin. Quelqu'un la remplacera.", "careful"),
    Row("Rose Petit ne viendra pas à la réunion du 10 juin.", "careful", subject: "Remplacement"),
    paul("Rose Petit ne viendra pas le 10 juin, son remplaçant vous écrira.", "careful"),
  ]

  static let questions: [Row] = [
    Row("Pourriez-vous me dire si la salle a un ascenseur ?", "staff question"),
    Row("Pouvez-vous m'indiquer où se trouve l'abbaye ?", "staff question"),
    Row("J'aimerais savoir combien de temps dure la réunion du 10 juin.", "staff question"),
    Row("Je voudrais savoir si la réunion du 10 juin est gratuite.", "staff question"),
    Row(
      "Je m'inscris à la réunion du 10 juin. Dites-moi s'il faut apporter un stylo.",
      "register foret: Awa Diallo"),
    Row("Pouvez-vous me dire où en est ma demande d'inscription à la réunion du 10 juin ?", "careful"),
    Row(
      "Je m'inscris à la réunion du 10 juin. Reste-t-il des places de parking ?", "register foret: Awa Diallo"
    ),
    Row("Je m'inscris à la réunion du 10 juin. Reste-t-il une place pour mon mari ?", "careful"),
    Row("Reste-t-il des places pour la réunion du 10 juin ?", "careful"),
    Row("Pouvez-vous me remettre le programme de la réunion du 10 juin ?", "careful"),
    Row("Gardez-nous au courant pour la réunion du 10 juin.", "careful"),
    Row("Je viens de m'inscrire au judo le 10 juin.", "careful"),
    Row("Je viens de m'inscrire à la réunion du 10 juin sur votre site, est-ce bien arrivé ?", "careful"),
  ]

  static let corrections: [Row] = [
    Row(
      "Je souhaite participer à la rencontre emploi, pas celle de mars mais celle de mai.",
      "register emploi-mai: Awa Diallo"),
    Row(
      "Je m'inscris à la rencontre emploi : pas celle du 24 mars, celle du 19 mai.",
      "register emploi-mai: Awa Diallo"),
    Row(
      "Je ne souhaite pas participer à la rencontre de mars mais à celle du 19 mai. Merci de m'inscrire.",
      "register emploi-mai: Awa Diallo"),
    Row(
      "Je m'inscris à la rencontre emploi du 19 mai et non à celle du 24 mars.",
      "register emploi-mai: Awa Diallo"),
    Row("Je m'inscris à la réunion du 10 juin, pas à celle du 19 mai.", "register foret: Awa Diallo"),
    Row("Pas la rencontre du 24 mars.", "careful"),
    Row("Je m'inscris, mais pas à la réunion du 10 juin.", "careful"),
    Row("Je ne m'inscris pas à la réunion du 10 juin.", "careful"),
    Row("Ni à la réunion du 10 juin ni à celle du 19 mai.", "careful"),
  ]

  static let couples: [Row] = [
    Row(
      "Je vous transmets les agents retenus pour la réunion du 10 juin :\n\nNOM\n\nPrénom\n\nService\n\nMail\n\nPETIT\n\nRose\n\nJeunesse\n\nrose@x.example\n\nSY\n\nOmar\n\nCCAS\n\nomar@x.example\n\nMerci de leur adresser la convocation.\n\nAwa Diallo",
      "register foret: Rose Petit, Omar Sy"),
    Row(
      "Je vous transmets les agents retenus pour la réunion du 10 juin :\n\nNOM\n\nPrénom\n\nGrade\n\nMail\n\nPETIT\n\nRose Marie\n\nA1\n\nrose@x.example\n\nSY\n\nOmar\n\nB2\n\nomar@x.example\n\nMerci de leur adresser la convocation.\n\nAwa Diallo",
      "careful"),
    Row(
      "Je vous transmets les agents retenus pour la réunion du 10 juin :\n\nNOM\n\nPrénom\n\nMail\n\nPETIT\n\nRose\n\nrose@x.example\n\n42\n\nOmar\n\nomar@x.example\n\nAwa Diallo",
      "careful"),
    Row(
      "Merci pour le compte rendu de la réunion Mobilité.\nJe m'inscris à la réunion du 10 juin.",
      "register foret: Awa Diallo"),
    Row(
      "Je vous présente nos meilleurs vœux et je m'inscris à la réunion du 10 juin.",
      "register foret: Awa Diallo"),
    Row("Je n'ai plus goût à rien depuis qu'il est parti.", "staff distress"),
    Row(
      "BULLETIN D'INSCRIPTION\nÉvénement : réunion Forêt et biodiversité\nNom : RAKOTO\nPrénom : Hery",
      "register foret: Hery Rakoto", name: nil),
    Row("Il me sera difficile d'être présente à la réunion du 10 juin.", "careful"),
    Row(
      "Il me serait bien difficile d'être présente à la réunion du 10 juin. Je vous demande de libérer ma place.",
      "cancel foret: Awa Diallo"),
    Row(
      "Je vous transmets les agents retenus pour la réunion du 10 juin :\n- Rose Petit\n- Omar Sy\n\nAwa Diallo",
      "register foret: Rose Petit, Omar Sy"),
    Row("Je m'inscris à la réunion du mardi 16 mars.", "careful"),
    Row("Je m'inscris à la formation du mardi 16 mars.", "register comptabilite: Awa Diallo"),
    Row("Please register me for the meeting on Thursday 10 June.", "register foret: Awa Diallo"),
    Row("Please register me for the meeting of Thursday, June 10.", "register foret: Awa Diallo"),
    Row("Please register me for the forest meeting.", "register foret: Awa Diallo"),
    Row(
      "Je m'appelle NGUYỄN Thị Thu Hà, je m'inscris à la réunion du 10 juin.",
      "register foret: Thị Thu Hà Nguyễn", name: "Nguyễn Thu Hà", address: "thuha@mail.example"),
    Row("Merci d'inscrire Phạm Thanh Mai à la réunion du 10 juin.", "register foret: Phạm Thanh Mai"),
    Row("Merci d'inscrire Jan Novák à la réunion du 10 juin.", "register foret: Jan Novák"),
    Row("Merci d'inscrire Paul Le Goac'h à la réunion du 10 juin.", "register foret: Paul Le Goac'h"),
    Row(
      "Merci d'inscrire Sam Diop et April Owens à la réunion du 10 juin.",
      "register foret: Sam Diop, April Owens"),
  ]

  @Test("An organisation is not made of a title and its date")
  func organisationHasNoDate() {
    let message = Town.message("Je m'inscris à « Tenir la comptabilité d'une association » du 16 mars.")
    guard case .act(let actions) = Town.judgement(message).decision else {
      Issue.record("\(Town.summary(message))")
      return
    }
    #expect(actions.flatMap(\.participants).allSatisfy { $0.organisation == nil })
  }
}
