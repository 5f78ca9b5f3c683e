import Testing

@testable import Registration

/// Several events in one message: moved between, added to, told apart, each with its own people.
@Suite("Several events") struct ProgrammeTests {
  @Test(
    "From one to another",
    arguments: [
      "Je voudrais passer de la réunion du 24 mars à celle du 19 mai.",
      "Pouvez-vous transférer mon inscription du 24 mars au 19 mai ?",
      "Serait-il possible de déplacer ma participation du 24 mars au 19 mai ?",
      "Merci de me basculer du 24 mars au 19 mai.",
      "Merci d'annuler ma place du 24 mars et de m'inscrire au 19 mai.",
      "J'étais inscrite à la rencontre du 24 mars. Pouvez-vous me basculer sur celle du 19 mai ?",
      "Je m'étais inscrite pour le 24 mars, finalement je préfère celle du 19 mai.",
      "J'annule ma venue le 24 mars et je m'inscris le 19 mai.",
      "J'avais réservé pour la rencontre du 24 mars. Un imprévu m'empêche de venir. Mettez-moi sur celle du 19 mai.",
      "Je renonce à la rencontre du 24 mars et je prends une place à celle du 19 mai.",
      "Inscrivez-moi à la rencontre du 19 mai au lieu de celle du 24 mars, où vous m'aviez inscrite.",
    ])
  func moves(text: String) {
    let row = Row(
      "Bonjour,\n\(text)\nMerci", "cancel emploi-mars: Awa Diallo; register emploi-mai: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Told apart",
    arguments: [
      Row(
        "Je m'inscris à la réunion forêt et à la formation comptabilité.",
        "register foret: Awa Diallo; register comptabilite: Awa Diallo"),
      Row(
        "Je souhaite m'inscrire à la réunion du 10 juin ainsi qu'à la rencontre du 24 mars.",
        "register foret: Awa Diallo; register emploi-mars: Awa Diallo"),
      Row(
        "Merci d'inscrire Omar Sy à la réunion forêt et Rose Petit à la formation comptabilité.",
        "register foret: Omar Sy; register comptabilite: Rose Petit"),
      Row(
        "Inscriptions :\n- réunion du 10 juin : Omar Sy\n- rencontre du 24 mars : Rose Petit et moi-même",
        "register foret: Omar Sy; register emploi-mars: Awa Diallo, Rose Petit"),
      Row(
        "Je m'inscris à la réunion forêt et j'inscris mon collègue Omar Sy à la formation comptabilité.",
        "register foret: Awa Diallo; register comptabilite: Omar Sy"),
      Row(
        "Merci d'annuler mes inscriptions à la réunion du 10 juin et à la rencontre du 24 mars.",
        "cancel foret: Awa Diallo; cancel emploi-mars: Awa Diallo"),
      Row(
        "J'annule ma venue à la réunion forêt mais je maintiens ma place à la formation comptabilité.",
        "cancel foret: Awa Diallo"),
      Row(
        "Je suis inscrite à la formation comptabilité. Pouvez-vous aussi m'inscrire à la réunion forêt ?",
        "register foret: Awa Diallo"),
      Row(
        "Je m'inscris à la réunion forêt. L'an dernier j'ai suivi la formation comptabilité.",
        "register foret: Awa Diallo"),
    ])
  func tellsApart(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test(
    "Near misses",
    arguments: [
      "Je m'inscris à la rencontre du 24 mars ou à celle du 19 mai.",
      "Je m'inscris à la rencontre du 24 mars, sinon à celle du 19 mai.",
      "Peut-être pourrais-je passer du 24 mars au 19 mai, je ne sais pas encore.",
      "Je ne peux pas venir le 10 juin mais inscrivez-moi à la rencontre du 24 mars.",
      "Inscrivez-moi à celle du 19 mai plutôt que celle du 24 mars ou l'inverse.",
      "Omar Sy et Rose Petit viendront à la réunion forêt, l'un des deux aussi à la formation comptabilité.",
    ])
  func nearMisses(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }
}

/// What is told beside a firm request.
@Suite("Beside a request") struct BesideRequestTests {
  @Test(
    "A question goes to staff, and the request is done",
    arguments: [
      "Où peut-on se garer ?", "Y aura-t-il un repas ?", "Pourriez-vous me dire s'il y a un parking ?",
      "Dites-moi s'il faut apporter un stylo.", "À quelle heure cela finit-il ?",
    ])
  func aQuestion(text: String) {
    let judgement = Town.judgement(Town.message("Je m'inscris à la réunion du 10 juin. \(text)"))
    #expect(Town.summary(judgement.decision) == "register foret: Awa Diallo")
    #expect(judgement.aside == .questionBeside)
  }

  @Test(
    "Sentences that change nothing",
    arguments: [
      "Mon voisin Omar Sy ne viendra pas.", "Mme Konaté nous avait beaucoup appris l'an dernier.",
      "Mon mari ne peut pas, il travaille.", "S'il pleut, je prendrai le bus.",
      "Rose Petit, elle, verra plus tard.", "Je travaille avec Omar Sy.",
      "La rencontre sur l'emploi a l'air bien aussi, mais ce n'est pas pour moi.",
    ])
  func nothing(text: String) {
    let row = Row("Je m'inscris à la réunion forêt du 10 juin. \(text)", "register foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Verbs that nobody listed",
    arguments: [
      ("J'irai à la réunion du 10 juin.", "register foret: Awa Diallo"),
      ("Elle n'ira pas à la réunion du 10 juin : Rose Petit est souffrante.", "cancel foret: Rose Petit"),
      (
        "Rose Petit n'ira pas à la réunion du 10 juin, merci de l'enlever de la liste.",
        "cancel foret: Rose Petit"
      ),
      ("Rayez-moi de la liste du 10 juin.", "cancel foret: Awa Diallo"),
      ("Je n'irai pas à la réunion du 10 juin, libérez ma place.", "cancel foret: Awa Diallo"),
      ("Omar Sy aimerait beaucoup assister à la réunion du 10 juin.", "register foret: Omar Sy"),
      ("Je n'ai pas envie d'aller à la réunion du 10 juin.", "careful"),
      ("J'étais ravie d'aller à la réunion du 10 juin dernier.", "careful"),
      ("Je voudrais filmer la réunion du 10 juin.", "careful"),
      (
        "Rose Petit aime les forêts. Merci de l'inscrire à la réunion du 10 juin.",
        "register foret: Rose Petit"
      ),
      ("Rose Petit est ma voisine. Merci d'inscrire à la réunion du 10 juin.", "careful"),
      ("Rose Petit et Omar Sy sont mes voisins. Merci de l'inscrire à la réunion du 10 juin.", "careful"),
      ("Inscrivez-moi à la formation premiers secours du 16 mars.", "careful"),
    ])
  func verbs(text: String, expected: String) {
    let row = Row(text, expected)
    #expect(row.isMet, "\(row.summary)")
  }
}

/// Answers to a question of the desk's, which stands quoted below.
@Suite("Answers") struct AnswerTests {
  private static let question = """

    Le 25 févr. 2027 à 10:00, Ville de Bourges <inscriptions@ville.example> a écrit :
    > Bonjour Awa Diallo,
    > La rencontre Emploi des jeunes a lieu deux fois : le mercredi 24 mars et le mercredi 19 mai.
    > À laquelle souhaitez-vous participer ?
    """

  @Test(arguments: [
    ("Celle du 19 mai, merci.", "register emploi-mai: Awa Diallo"),
    ("celle de mai", "register emploi-mai: Awa Diallo"),
    ("Le 24 mars, je suis trop prise ensuite.", "register emploi-mars: Awa Diallo"),
    ("Ni l'une ni l'autre.", "careful"),
    ("Je ne sais pas encore.", "careful"),
  ])
  func anAnswer(text: String, expected: String) {
    let row = Row(text + "\n" + Self.question, expected, subject: "Re: Une question")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test func withoutTheDesksQuestionItIsNone() {
    let row = Row("Celle du 19 mai, merci.", "careful")
    #expect(row.isMet, "\(row.summary)")
  }
}
