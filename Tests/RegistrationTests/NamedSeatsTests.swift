import Testing

@testable import Registration

/// Seats that are asked for by naming who is to have them, whatever the verb.
@Suite("Named seats")
struct NamedSeatsTests {
  @Test("Two people by name", arguments: two)
  func registersTwo(_ text: String) {
    let row = Row(text, "register foret: Rose Petit, Omar Sarr")
    #expect(row.isMet, "\(row.summary)")
  }

  static let two = [
    "Mettez deux noms pour la réunion du 10 juin : Rose Petit et Omar Sarr.",
    "Pour la réunion du 10 juin, il faudrait deux places pour Rose Petit et Omar Sarr.",
    "Je réserve pour la réunion du 10 juin : Rose Petit et Omar Sarr.",
    "Nous réservons la réunion du 10 juin pour Mme Rose Petit et M. Omar Sarr.",
    "Notre club envoie Rose Petit et Omar Sarr à la réunion du 10 juin.",
    "Pour la réunion du 10 juin, nous enverrons Rose Petit et Omar Sarr.",
    "La commune délègue Mme Rose Petit et M. Omar Sarr à la réunion du 10 juin.",
    "Réunion du 10 juin : notez deux personnes au nom de Rose Petit et d'Omar Sarr.",
    "Il nous faut deux places à la réunion du 10 juin, pour notre trésorière, Rose Petit, et pour Omar Sarr.",
    "Bloquez deux chaises le 10 juin pour Rose Petit et Omar Sarr, de notre équipe.",
  ]

  @Test("The author is one of them", arguments: withAuthor)
  func registersAuthorToo(_ text: String) {
    let row = Row(text, "register foret: Awa Diallo, Rose Petit")
    #expect(row.isMet, "\(row.summary)")
  }

  static let withAuthor = [
    "Je réserve pour la réunion du 10 juin : Awa Diallo (moi) et Rose Petit.",
    "Mettez deux noms pour la réunion du 10 juin : Awa Diallo (c'est moi), Rose Petit.",
    "Deux places pour la réunion du 10 juin, pour ma fille Rose Petit et moi-même.",
    "Le 10 juin notre club occupera deux sièges : celui de la trésorière, Mme Rose Petit, et le mien.",
    "Inscrivez-moi à la réunion du 10 juin. Et aussi ma sœur Rose Petit, qui arrive de loin.",
    "Je m'inscris à la réunion du 10 juin. Plus ma collègue, Rose Petit.",
    "Je participerai à la réunion du 10 juin avec mon amie de toujours, Rose Petit.",
    "Je serai là le 10 juin pour la réunion, accompagnée de notre nouvelle trésorière, Rose Petit.",
    "Je viendrai à la réunion du 10 juin, de même que notre présidente, Rose Petit.",
    "Je m'y joins, à la réunion du 10 juin, ainsi que ma voisine du dessus, Rose Petit.",
    "Je veux participer à la réunion du 10 juin. Nous serions deux en comptant ma fille Rose Petit.",
  ]

  @Test("Who is not asked for", arguments: notAsked)
  func staysCareful(_ text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  static let notAsked = [
    "J'avais réservé pour la réunion du 10 juin : Rose Petit et Omar Sarr.",
    "Ne réservez pas pour Rose Petit et Omar Sarr à la réunion du 10 juin.",
    "Si nous envoyons Rose Petit et Omar Sarr à la réunion du 10 juin, que faut-il prévoir ?",
    "Pourquoi avez-vous mis deux noms, Rose Petit et Omar Sarr, sur la réunion du 10 juin ?",
    "Voici la délégation du 10 juin : le président Omar Sarr, la secrétaire Rose Petit, le chef du projet école Paul-Marie Garnier.",
  ]

  @Test("Who is named beside a request", arguments: beside)
  func leavesOut(_ text: String) {
    let row = Row(text, "careful")
    #expect(!row.summary.contains("Petit"), "\(row.summary)")
  }

  static let beside = [
    "Je m'inscris à la réunion du 10 juin. Aussi, Rose Petit vous salue.",
    "Je m'inscris à la réunion du 10 juin. Et aussi un grand bonjour à Rose Petit.",
    "Je m'inscris à la réunion du 10 juin. Et merci à Rose Petit.",
    "Je m'inscris à la réunion du 10 juin. Avec Rose Petit nous avons adoré la dernière fois.",
    "Je m'inscris à la réunion du 10 juin avec l'accord de ma présidente, Rose Petit.",
    "Je m'inscris à la réunion du 10 juin en accord avec notre présidente, Rose Petit.",
    "Je participerai à la réunion du 10 juin animée avec brio par votre collègue, Rose Petit.",
    "Je viens à la réunion du 10 juin avec la voiture de Rose Petit.",
    "Nous envoyons Rose Petit chercher les affiches de la réunion du 10 juin.",
    "La mairie envoie Mme Petit animer la réunion du 10 juin. Je m'y inscris.",
    "Je demande deux minutes de parole le 10 juin pour Rose Petit et Omar Sarr.",
    "Réunion du 10 juin : il faut deux tables pour Rose Petit et Omar Sarr.",
  ]

  @Test("Somebody else than the author", arguments: instead)
  func registersInstead(_ text: String) {
    let row = Row(text, "register foret: Rose Petit")
    #expect(row.isMet, "\(row.summary)")
  }

  static let instead = [
    "Une place à la réunion du 10 juin, pas pour moi mais pour ma mère, Rose Petit.",
    "Je demande une place pour la réunion du 10 juin. Ce n'est pas pour moi mais pour ma tante : Mme Rose Petit.",
    "Inscription à la réunion du 10 juin, non pour moi mais pour notre présidente Rose Petit.",
    "Notez-la pour la réunion du 10 juin, je vous prie : Rose Petit.",
  ]
}

/// Those of whom a civility and the family name are all that is told, and those who are written to.
@Suite("Names by title")
struct TitledNameTests {
  @Test("Family names with a civility", arguments: titled)
  func registersByTitle(_ text: String) {
    let row = Row(text, "register foret: Petit, Sarr")
    #expect(row.isMet, "\(row.summary)")
  }

  static let titled = [
    "La commune sera représentée par Mme Petit et M. Sarr à la réunion du 10 juin.",
    "Merci d'inscrire Mme Petit et M. Sarr à la réunion du 10 juin.",
    "Mme Petit et M. Sarr participeront à la réunion du 10 juin.",
    "Nous envoyons Mme Petit et M. Sarr à la réunion du 10 juin.",
  ]

  @Test("A title beside somebody asked for", arguments: beside)
  func leavesOut(_ text: String) {
    let row = Row(text, "careful")
    #expect(!row.summary.contains("Petit"), "\(row.summary)")
  }

  static let beside = [
    "Madame Petit, merci d'inscrire Omar Sarr à la réunion du 10 juin.",
    "Merci d'inscrire Omar Sarr à la réunion du 10 juin, Madame Petit.",
    "Mme Petit, je souhaite inscrire Omar Sarr à la réunion du 10 juin.",
    "Merci à Mme Petit d'inscrire Omar Sarr à la réunion du 10 juin.",
    "À l'attention de Mme Petit : merci d'inscrire Omar Sarr à la réunion du 10 juin.",
    "Comme convenu avec Mme Petit, merci d'inscrire Omar Sarr à la réunion du 10 juin.",
    "Merci d'inscrire Omar Sarr (assistant de Mme Petit) à la réunion du 10 juin.",
    "Mme Petit me demande d'inscrire Omar Sarr à la réunion du 10 juin.",
    "Inscription d'Omar Sarr à la réunion du 10 juin, suite à l'échange avec Mme Petit.",
    "Sur les conseils de Mme Petit, nous participerons à deux à la réunion du 10 juin.",
    "Deux places pour la réunion du 10 juin, recommandée par Mme Petit.",
    "Merci de m'inscrire à la réunion du 10 juin et de transmettre mes amitiés à Mme Petit.",
    "Nous serons présents tous les deux à la réunion du 10 juin, Mme Petit.",
  ]

  @Test(
    "The given name below",
    arguments: [
      "Mme Petit, notre directrice, participera à la réunion du 10 juin.\n\nPrénom : Rose",
      "Merci d'inscrire Mme Petit à la réunion du 10 juin.\n\nPrénom usuel : Rose",
    ])
  func completesGivenName(_ text: String) {
    let row = Row(text, "register foret: Rose Petit")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test("Who is written to", arguments: salutations)
  func passesOverSalutation(_ opening: String) {
    let row = Row(opening + "\n\nJe m'inscris à la réunion du 10 juin.", "register foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  static let salutations = [
    "Madame Petit,", "Monsieur Sarr,", "Mme Petit,", "Chère Madame Petit,", "Bonjour Madame Petit,",
    "Madame Rose Petit,", "Bonjour Rose,",
  ]

  @Test("A relative of the author's name is not the author")
  func keepsRelative() {
    let row = Row(
      "Je m'inscris à la réunion du 10 juin avec ma mère, Mme Diallo.", "register foret: Awa Diallo, Diallo")
    #expect(row.isMet, "\(row.summary)")
  }
}

/// Numbers that count who holds a seat already, and the author among a number.
@Suite("Counted seats")
struct CountedSeatsTests {
  @Test("The author is one of the number", arguments: among)
  func registersNumber(_ text: String) {
    let row = Row(text, "register foret: Awa Diallo x4")
    #expect(row.isMet, "\(row.summary)")
  }

  static let among = [
    "Notre club réserve quatre places pour la réunion du 10 juin. Je suis du nombre.",
    "Nous demandons quatre places pour la réunion du 10 juin, dont moi.",
    "Le club enverra quatre personnes à la réunion du 10 juin. Moi, c'est certain.",
    "Nous réservons quatre places à la réunion du 10 juin. J'en serai.",
    "Quatre places pour la réunion du 10 juin, moi comprise.",
  ]

  @Test("A number told anew", arguments: recounted)
  func registersNewcomer(_ text: String) {
    let row = Row(text, "register foret: Rose Petit")
    #expect(row.isMet, "\(row.summary)")
  }

  static let recounted = [
    "Ce n'est pas une mais deux places qu'il me faut à la réunion du 10 juin, Rose Petit souhaite m'accompagner."
  ]

  @Test(
    "A way or a time is no number of people",
    arguments: [
      "J'aimerais avoir une place pour la réunion du 10 juin, c'est à deux pas de chez moi.",
      "Je m'inscris à la réunion du 10 juin, c'est à dix minutes de chez moi.",
    ])
  func registersOne(_ text: String) {
    let row = Row(text, "register foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Cancelled with the author",
    arguments: [
      "Merci de rayer de la liste du 10 juin ma voisine Mme Rose Petit et moi-même.",
      "Veuillez retirer Rose Petit et moi de la réunion du 10 juin.",
    ])
  func cancelsBoth(_ text: String) {
    let row = Row(text, "cancel foret: Rose Petit, Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test("A name in small letters that signs")
  func signsPlainly() {
    let row = Row(
      "bonjour on vient a 2 le 10 juin a la reunion mon mari et moi. awa diallo",
      "register foret: Awa Diallo x2",
      name: "Awa", address: "awa.diallo@mail.example")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test("A family name of two words in capitals")
  func readsArticle() {
    let row = Row(
      "Merci d'inscrire à la réunion du 10 juin :\n1/ SARR Omar\n2/ LE GOFF Rose",
      "register foret: Omar Sarr, Rose Le Goff")
    #expect(row.isMet, "\(row.summary)")
  }
}
