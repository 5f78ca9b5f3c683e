import Testing

@testable import Settings

/// What would end the process in the parser, and the desk with it, each time somebody saves such a file.
@Suite struct TOMLScanTests {
  private func problem(_ old: String, _ new: String) -> String? {
    do {
      _ = try CatalogueFile.parse(CatalogueTests.two.replacing(old, with: new), file: "c.toml")
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    "T:30:00", "Tx9:30:00", "t-09:30:00", "T :30:00", "Tmidi:00", "T", " 9", " 9 rue", "\t9:30",
  ])
  func aDateAndNoHourIsAMistake(_ time: String) {
    #expect(
      problem("2026-05-12T09:30:00", "2026-05-12\(time)")
        == "c.toml: line 13: a date without a whole hour behind it; give a time such as 2017-11-14T09:30:00")
  }

  @Test(arguments: ["[é]", "[[évènement]]", "  [ & ]", "[[", "[", "[[[event]]]", "[=]", "[#]"])
  func aHeaderThatBeginsWithNoKeyIsAMistake(_ header: String) {
    #expect(
      problem("[organiser]", header)
        == "c.toml: line 1: a table's name is letters without accents, digits, \"-\" and \"_\": [organiser]")
  }

  @Test(arguments: ["[}]", "[3,}]", "[ # none\n }", "[[}]", "[{},}]", "[3, # more\n\t}]"])
  func aBraceWhereAValueIsDueIsAMistake(_ list: String) {
    #expect(problem("[3]", list)?.contains("a brace where a value is due") == true)
  }

  @Test(arguments: ["[]", "[[]]", "[ [event]]", "[a.é]", "[[a]", "[a..b]", "[a", "\u{A0}[é]"])
  func othersAreTheParsersToTell(_ header: String) {
    #expect(problem("[organiser]", header)?.contains("line 1: not valid TOML") == true)
  }

  @Test(arguments: [
    #"place = "2026-05-12Tilleuls""#, "place = '2026-05-12T'", #"place = "\"2026-05-12T""#,
    "place = \"\"\"\n[é]\n2026-05-12T\"x\\\n\"\"\"\"\" # 2026-05-12T:30",
    #"place = "Salle" # 2026-05-12T:30"#, "place = '''\n[é]'''", "# [é]",
  ])
  func inQuotesAndCommentsItIsText(_ line: String) {
    #expect(problem("place = \"Salle des fêtes\"", line) == nil)
  }

  @Test func anArrayOverSeveralLinesHasBracketsOfItsOwn() {
    #expect(
      problem("reminders = [3]", "reminders = [\n [1],\n [ 2 ]\n]")?.contains(
        "reminders: is a list of numbers")
        == true)
    #expect(problem("\"compost\",", "\n  # [é]\n\"a[\",\n  'b',") == nil)
    #expect(
      problem(
        "sessions = [{ start = 2026-06-01T14:00:00 }]", "sessions = [\n  [ { start = 2026-06-01T:30 } ]\n]")
        == "c.toml: line 25: a date without a whole hour behind it; give a time such as 2017-11-14T09:30:00")
  }

  @Test func aByteOrderMarkIsNoKey() {
    #expect(problem("[organiser]", "\u{FEFF}[é]")?.contains("line 1: a table's name") == true)
    #expect(problem("[organiser]", "\u{FEFF}[organiser]") == nil)
  }
}
