import Testing

@testable import Registration

/// What a finished decision must leave no word against.
@Suite("The second look") struct AuditTests {
  @Test("More is asked than would be done", arguments: careful)
  func isCareful(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let careful: [Row] = [
    Row("Je viens le 10 juin avec Omar Sarr. Rose Petit : ôtez-la de la liste.", "careful", subject: "forêt"),
    Row(
      "Nos plans ont changé pour le 10 juin ; annulez nos deux places, la mienne et celle d'Omar.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Et puis le 8 avril, pourquoi pas les bénévoles.", "careful"),
    Row("Omar Sarr remplace Rose Petit à la réunion du 10 juin, à sa place donc Omar Sarr.", "careful"),
    Row("Inscrivez-moi le 10 juin avec Omar Omar.", "careful"),
  ]

  @Test("Nothing of it stands in the way", arguments: done)
  func acts(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let done: [Row] = [
    Row(
      "Mon rendez-vous est annulé, inscrivez-moi donc à la réunion du 10 juin.", "register foret: Awa Diallo"),
    Row(
      "Mon client vient d'annuler : je viens à la réunion du 10 juin.", "register foret: Awa Diallo"),
    Row(
      "Ce message annule et remplace le précédent : je m'inscris à la réunion du 10 juin.",
      "register foret: Awa Diallo"),
  ]
}
