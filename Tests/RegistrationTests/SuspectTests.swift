import Testing

@testable import Registration

/// What may be spam is shown to staff, and its sender is not told that anybody reads.
@Suite struct SuspectTests {
  @Test(arguments: [
    "Votre facture reste impayée, réglez immédiatement par le lien.",
    "Votre compte sera suspendu, communiquez votre mot de passe.",
    "Offre de prêt entre particuliers, taux de 2 %.",
    "Vous êtes bénéficiaire d'une somme de 90 000 euros, répondez vite.",
  ])
  func isSuspect(text: String) {
    let judgement = Town.judgement(Town.message(text))
    if case .silent = judgement.decision { return }
    #expect(judgement.isSuspect)
  }

  @Test(arguments: [
    "Je m'inscris à la réunion forêt.", "Quelle est l'adresse de la réunion forêt ?",
    "Je souhaite me désinscrire, merci.", "Peut-on payer son repas sur place ?",
  ])
  func isNot(text: String) { #expect(!Town.judgement(Town.message(text)).isSuspect) }
}
