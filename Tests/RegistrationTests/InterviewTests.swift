import Testing

@testable import Registration

/// Answers that stand beneath the desk's own questions.
@Suite struct InterviewTests {
  static let attribution =
    "Le lun. 22 févr. 2027 à 10:12, Ville de Bourges <inscriptions@ville.example> a écrit :"

  static func row(
    _ body: String, _ expected: String, name: String? = "Awa Diallo", by desk: String = attribution
  ) -> Row {
    Row("\(desk)\n\(body)", expected, subject: "Re: Votre demande", name: name)
  }

  /// Two meetings on employment, and a colleague to be named.
  static func two(_ which: String, _ who: String, _ expected: String) -> Row {
    row(
      """
      > Bonjour Madame,
      > Vous souhaitez participer à la Rencontre Emploi des jeunes avec une collègue.
      > Deux questions avant de vous inscrire :
      > 1) À laquelle des deux dates : le 24 mars à 14 h ou le 19 mai à 18 h ?

      \(which)

      > 2) Quel est le nom de votre collègue ?

      \(who)

      > Bien cordialement,
      > Le service
      """, expected)
  }

  /// What the author wrote, on one line.
  static func own(_ row: Row) -> String {
    row.text.split(separator: "\n").dropFirst().filter { !$0.hasPrefix(">") }.joined(separator: " / ")
  }

  static let both = "register emploi-mai: Awa Diallo, Rose Petit"

  @Test(
    "Each answer belongs to the question above it",
    arguments: [
      two("la seconde", "Rose Petit", both), two("La deuxième.", "Rose Petit", both),
      two("le 19 mai", "Rose Petit", both), two("Celle du 19 mai, merci.", "Rose Petit", both),
      two("en mai", "Mme Rose Petit", both), two("la deuxième date svp", "C'est Rose Petit.", both),
      two("Plutôt la seconde, je travaille en journée.", "Rose Petit (trésorière)", both),
      two("la 2e", "PETIT Rose", both), two("la dernière", "rose petit", both),
      two("Je préfère la seconde.", "Elle s'appelle Rose Petit", both),
      two("le 24 mars", "Rose Petit", "register emploi-mars: Awa Diallo, Rose Petit"),
      two("La première", "Rose Petit", "register emploi-mars: Awa Diallo, Rose Petit"),
      two("la seconde", "Rose Petit\n\nCordialement,\nAwa Diallo", both),
    ])
  func answersBelongToTheirQuestions(_ row: Row) { #expect(row.isMet, "\(row.summary) ← \(Self.own(row))") }

  @Test(
    "An answer that leaves anything open is asked about",
    arguments: [
      two("la troisième", "Rose Petit", "careful"), two("l'une ou l'autre", "Rose Petit", "careful"),
      two("la seconde ?", "Rose Petit", "careful"), two("la seconde, si elle peut", "Rose Petit", "careful"),
      two("la première ou la seconde", "Rose Petit", "careful"), two("le 10 juin", "Rose Petit", "careful"),
      two("pas la première", "Rose Petit", "careful"), two("les deux", "Rose Petit", "careful"),
      two("la seconde", "je ne sais pas encore", "careful"), two("la seconde", "Rose", "careful"),
      two("la seconde", "Rose Petit ou Noé Marchal", "careful"),
      two("la seconde", "Rose Petit, à confirmer", "careful"),
      two("la seconde", "finalement elle ne vient pas", "careful"),
      two("la seconde", "Rose Petit, qui viendra à ma place", "careful"),
      two("je verrai", "Rose Petit", "careful"), two("la seconde", "", "careful"),
      two("la seconde", "Rose Petit. Y a-t-il un parking ?", both),
    ])
  func whatIsOpenIsAsked(_ row: Row) { #expect(row.isMet, "\(row.summary) ← \(Self.own(row))") }

  static func form(_ who: String, structure: String = "Racines", phone: String = "0639980449") -> String {
    """
    > Bonjour,
    > Pour vous inscrire à la réunion Forêt et biodiversité du 10 juin, pourriez-vous préciser :
    > - nom et prénom de chaque participant :

    \(who)

    > - votre structure :

    \(structure)

    > - un numéro de téléphone :

    \(phone)

    > La rencontre Emploi des jeunes du 19 mai est ouverte aussi.

    Merci, pas pour nous :)

    > Cordialement
    """
  }

  @Test(
    "Lines of a form are answered one by one",
    arguments: [
      row(form("Rose Petit et Noé Marchal"), "register foret: Rose Petit, Noé Marchal"),
      row(form("Awa Diallo"), "register foret: Awa Diallo"),
      row(form("Rose Petit\nNoé Marchal\nAwa Diallo"), "register foret: Rose Petit, Noé Marchal, Awa Diallo"),
      row(form("Awa Diallo, Rose Petit"), "register foret: Awa Diallo, Rose Petit", name: "Awa"),
      row(form("Rose Petit", structure: "aucune"), "register foret: Rose Petit"),
    ])
  func readsForms(_ row: Row) { #expect(row.isMet, "\(row.summary) ← \(Self.own(row))") }

  @Test("What an answer tells is of the one it is told of")
  func tellsContacts() {
    let row = Self.row(Self.form("Awa Diallo et Rose Petit", phone: "0639980449 (Rose)"), "")
    let decision = Town.judgement(Town.message(row.text, subject: row.subject, from: row.name)).decision
    guard case .act(let actions) = decision, let people = actions.first?.participants, people.count == 2
    else {
      Issue.record("\(decision)")
      return
    }
    #expect(people.map(\.phone) == [nil, "+33639980449"])
    #expect(people.map(\.organisation) == ["Racines", "Racines"])
    #expect(people.map(\.email) == ["awa.diallo@mail.example", nil])
  }

  @Test(
    "Only the desk's questions count",
    arguments: [
      row(
        form("Rose Petit"), "careful",
        by: "Le lun. 22 févr. 2027 à 10:12, Rose Petit <rose@petit.example> a écrit :"),
      row(
        "> Merci pour votre annulation à la réunion Forêt.\n> Quel est le nom de votre collègue à désinscrire ?\n\nRose Petit\n\n> Cordialement",
        "careful"),
      row("> Le service est fermé.\n\nRose Petit\n\n> Cordialement", "careful"),
      row(
        "> Pour vous inscrire à la réunion Forêt ou à la rencontre Emploi, quel est votre nom ?\n\nAwa Diallo\n\n> Cordialement",
        "careful"),
      row(
        "> Pour vous inscrire à la réunion Mobilité du 17 février, quel est votre nom ?\n\nAwa Diallo\n\n> Cordialement",
        "careful"),
    ])
  func onlyTheDesksQuestionsCount(_ row: Row) { #expect(row.isMet, "\(row.summary) ← \(Self.own(row))") }

  @Test(
    "How many come, and who",
    arguments: [
      row(
        "> Pour vous inscrire à la réunion Forêt, combien serez-vous ?\n\n3\n\n> À quels noms ?\n\nAwa Diallo, Rose Petit et Noé Marchal\n\n> Cordialement",
        "register foret: Awa Diallo, Rose Petit, Noé Marchal"),
      row(
        "> Pour vous inscrire à la réunion Forêt, combien serez-vous ?\n\n3\n\n> À quel nom ?\n\nAwa Diallo\n\n> Cordialement",
        "register foret: Awa Diallo x3"),
      row(
        "> Pour vous inscrire à la réunion Forêt, combien serez-vous ?\n\n1\n\n> À quels noms ?\n\nAwa Diallo et Rose Petit\n\n> Cordialement",
        "careful"),
      row(
        "> Nous vous invitons à la réunion Forêt. Serez-vous des nôtres ?\n\nOui, avec plaisir.\n\n> Si oui, combien de personnes ?\n\nCinq, moi compris. Les quatre autres seront désignés plus tard.\n\n> Votre nom :\n\nAwa Diallo, présidente\n\n> Cordialement",
        "register foret: Awa Diallo x5"),
      row(
        "> Nous vous invitons à la réunion Forêt. Serez-vous des nôtres ?\n\nNon, hélas.\n\n> Votre nom :\n\nAwa Diallo\n\n> Cordialement",
        "careful"),
      row(
        "> Pour vous inscrire à la réunion Forêt, combien serez-vous ?\n\nUn couple !\n\n> À quels noms ?\n\nAwa Diallo et Rose Petit\n\n> Cordialement",
        "register foret: Awa Diallo, Rose Petit"),
      row(
        "> Pour vous inscrire à la réunion Forêt, combien serez-vous ?\n\nCinq, ou quatre\n\n> À quel nom ?\n\nAwa Diallo\n\n> Cordialement",
        "careful"),
      row(
        "> Pour vous inscrire à la réunion Forêt, combien serez-vous ?\n\n2 ou 3\n\n> À quel nom ?\n\nAwa Diallo\n\n> Cordialement",
        "careful"),
    ])
  func countsPlaces(_ row: Row) { #expect(row.isMet, "\(row.summary) ← \(Self.own(row))") }
}
