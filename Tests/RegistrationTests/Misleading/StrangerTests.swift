import MIME
import Testing

@testable import Registration

/// Nothing shows that the mail is meant for the desk: staff read it, and nobody is answered.
@Suite("Strangers") struct StrangerTests {
  @Test(
    "Not understood, and of nothing the desk has",
    arguments: [
      "Hi there,\nI came across your website and it does not rank for its own name. We helped many organisations like yours. Shall we have a short call? Just reply YES.\nJane",
      "Votre envoi FR77 n'a pas pu être remis faute d'adresse complète. Des frais de 1,99 € sont dus sous 24 heures.\nConfirmer ma livraison",
      "Avez-vous pensé à votre toiture ? Nos équipes passent dans votre quartier.",
      "La boutique ferme ses portes pour travaux. Ce message vous est envoyé automatiquement, nul besoin d'y répondre.",
      "Vous venez d'écrire à mon adresse. Pour que votre message me parvienne, merci de confirmer que vous n'êtes pas un robot.",
      "Parti marcher jusqu'à l'automne, je ne lis rien et c'est très bien ainsi.",
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
