import Testing

@testable import Registration

@Suite("Plain cancellations and substitutions")
struct CancelTests {
  @Test("Cancelled, or handed over", arguments: rows)
  func cancels(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      "Bonjour,\nje dois annuler mon inscription à la réunion du 10 juin.\nAwa Diallo",
      "cancel foret: Awa Diallo"),
    Row(
      "Je ne pourrai malheureusement pas venir à la réunion Forêt et biodiversité.",
      "cancel foret: Awa Diallo"),
    Row("Je me désiste pour la formation du 16 mars, désolée.", "cancel comptabilite: Awa Diallo"),
    Row(
      "J'étais inscrite à la rencontre du 24 mars, je ne pourrai pas être présente.",
      "cancel emploi-mars: Awa Diallo"),
    Row(
      "Merci d'annuler ma participation à la formation sur la comptabilité.",
      "cancel comptabilite: Awa Diallo"),
    Row("Je renonce à la réunion du 10 juin, donnez ma place à quelqu'un.", "cancel foret: Awa Diallo"),
    Row(
      "Merci d'annuler l'inscription de Mme Rose Petit à la réunion du 10 juin.", "cancel foret: Rose Petit"),
    Row("Please cancel my registration for the meeting on 10 June.", "cancel foret: Awa Diallo"),
    Row(
      "Je suis empêchée, merci d'annuler.\n\nLe 27 févr. 2027 à 10:02, Ville <inscriptions@ville.example> a écrit :\n> Votre inscription à la Réunion Forêt et biodiversité est enregistrée.",
      "cancel foret: Awa Diallo", subject: "Re: Confirmation"),
    Row("j pourrai pas venir a la reunion foret desolee", "cancel foret: Awa Diallo"),
    Row(
      "Je ne peux pas venir à la réunion du 10 juin, c'est ma collègue Rose Petit qui viendra à ma place.",
      "cancel foret: Awa Diallo; register foret: Rose Petit"),
    Row(
      "M. Omar Sy, inscrit à la réunion du 10 juin, sera remplacé par Mme Rose Petit.",
      "cancel foret: Omar Sy; register foret: Rose Petit"),
    Row(
      "Inscrite à la réunion du 10 juin, je serai remplacée par notre trésorier, Omar Sy.",
      "cancel foret: Awa Diallo; register foret: Omar Sy"),
  ]
}
