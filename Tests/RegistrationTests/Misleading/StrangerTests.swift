import MIME
import Testing

@testable import Registration

/// Nothing shows that the mail is meant for the desk: staff read it, and nobody is answered.
@Suite("Strangers") struct StrangerTests {
  @Test(
    "Not understood, and of nothing the desk has",
    arguments: [
      "Hello,\nYour pages load slowly and lose visitors. My agency repairs that for town halls. Shall I show you how?\nJane",
      "Le coursier est passé en votre absence. Une participation de 2,40 € permet une seconde présentation.\nChoisir un créneau",
      "Avez-vous pensé à votre toiture ? Nos équipes passent dans votre quartier.",
      "L'atelier est clos pour inventaire. Cette réponse est générée automatiquement, inutile d'y répondre.",
      "Votre courriel est retenu. Afin qu'il arrive à bon port, prouvez d'un clic que vous n'êtes pas une machine.",
      "En retraite au monastère, loin des écrans, pour un temps.",
      "Le dossier 4471 est clos. Il a été traité par le guichet unique.",
    ])
  func unanswered(text: String) {
    let judgement = Town.judgement(Town.message(text))
    if case .silent = judgement.decision { return }
    #expect(judgement.isSuspect && !judgement.decision.isAct, "\(Town.summary(judgement.decision))")
  }

  @Test(
    "An event, its day, or a request",
    arguments: [
      "La réunion forêt, c'est encore la même chose que l'an passé, paraît-il.",
      "Le 10 juin, pourquoi pas, mais tout dépendra du médecin et de ma fille.",
      "Je voudrais savoir comment vous rejoindre depuis la gare.",
      "Pouvez-vous me rappeler ?",
      "Quelles données avez-vous sur moi ?",
      "Veuillez trouver en pièce jointe ma fiche, et la fiche de ma fille en pièce jointe.",
      "Voir formulaire ci-joint.",
      "La salle est-elle accessible en fauteuil ?",
      "Où trouver les horaires ?",
    ])
  func answered(text: String) {
    let judgement = Town.judgement(Town.message(text))
    #expect(!judgement.isSuspect, "\(Town.summary(judgement.decision))")
  }
}
