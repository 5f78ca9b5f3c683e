import Testing

@testable import Registration

/// The desk is asked to put one person for another.
@Suite struct ExchangeTests {
  /// Where the two are not joined by the word the verb wants, nobody is moved.
  @Test(arguments: [
    Row("Merci de remplacer Jean Morel et Claire Vidal à la réunion forêt.", "careful"),
    Row("Merci de substituer Jean Morel, Claire Vidal à la réunion forêt.", "careful"),
    Row("Veuillez substituer Jean Morel à la réunion forêt.", "careful"),
    Row("Inscrivez Jean Morel à la réunion forêt en lieu et place de Claire Vidal et Paul Faure.", "careful"),
    Row("Inscrivez Jean Morel à la réunion forêt, en lieu et place de notre président.", "careful"),
    Row("Merci de remplacer Jean Morel par Claire Vidal à la réunion forêt, je viendrai aussi.", "careful"),
  ])
  func whatIsNotUnderstoodMovesNobody(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
