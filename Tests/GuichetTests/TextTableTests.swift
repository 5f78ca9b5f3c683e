import Testing

@testable import Guichet

/// What a person reads on a terminal.
@Suite struct TextTableTests {
  private static let rows = [["a", "Awa Diallo", "12"], ["abc", "Paul", ""]]

  @Test func columnsAreAligned() {
    #expect(TextTable(rows: Self.rows).text(width: nil) == "  a    Awa Diallo  12\n  abc  Paul\n")
    #expect(TextTable(rows: Self.rows, margin: 0).text(width: 80) == "a    Awa Diallo  12\nabc  Paul\n")
    #expect(TextTable(rows: []).text(width: 3).isEmpty)
  }

  @Test(arguments: [
    (40, ["0123456789012345", "0123456789"], "0123456789012345  0123456789\n"),
    (24, ["0123456789012345", "0123456789"], "01234567890…  0123456789\n"),
    (20, ["0123456789012345", "0123456789"], "01234567…  01234567…\n"),
    (5, ["0123456789012345", "0123456789"], "0123456…  0123456…\n"),
  ])
  func theWidestAreCut(width: Int, row: [String], line: String) {
    #expect(TextTable(rows: [row], margin: 0).text(width: width) == line)
  }

  @Test func runningTextIsFolded() {
    #expect(paragraph("un deux  trois\nquatre", margin: 2, width: 10) == "  un deux\n  trois\n  quatre\n")
    #expect(paragraph("anticonstitutionnellement", margin: 2, width: 10) == "  anticonstitutionnellement\n")
    #expect(paragraph("", margin: 2, width: nil).isEmpty)
  }
}
