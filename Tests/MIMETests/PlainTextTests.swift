import Testing

@testable import MIME

struct TextCase: Sendable, CustomTestStringConvertible {
  var text: String
  var lines: [String]
  var testDescription: String { text }

  init(_ text: String, _ lines: [String]) {
    self.text = text
    self.lines = lines
  }
}

@Suite("Plain text") struct PlainTextTests {
  @Test(arguments: [
    TextCase("a\nb\r\nc\rd", ["a", "b", "c", "d"]),
    TextCase("a\n\nb\n\n\n", ["a", "", "b"]),
    TextCase("a\u{A0}b\u{202F}c", ["a b c"]),
    TextCase("\u{FEFF}a\u{200B}\u{AD}\u{2060}b\u{85}\u{1}\u{7F}c\td", ["abc\td"]),
    TextCase("« l’été », ½ ﬁ …", ["« l’été », ½ ﬁ …"]),
    TextCase("> a", [">a"]),
    TextCase(">> a\n> > b\n>>> c\n> >> d", [">>a", ">>b", ">>>c", ">>>d"]),
    TextCase(">\n>a", [">", ">a"]),
    TextCase(">  retrait", ["> retrait"]),
    TextCase("a > b\n  > c", ["a > b", "  > c"]),
    TextCase("-- \nOdile  ", ["-- ", "Odile"]),
    TextCase("14\u{A0}h\u{202F}30", ["14 h 30"]),
    TextCase("a\u{0}b\u{7}c\td", ["abc\td"]),
  ])
  func fixed(_ sample: TextCase) throws {
    let message = try Message(parsing: mail("text/plain; charset=utf-8", sample.text))
    #expect(shown(message.body) == sample.lines)
  }

  @Test(arguments: [
    TextCase("un \ndeux\ntrois", ["un deux", "trois"]),
    TextCase("un \n> deux \n> trois\nquatre", ["un", ">deux trois", "quatre"]),
    TextCase("> un \n>> deux", [">un", ">>deux"]),
    TextCase(" From ici\n > pas cité", ["From ici", "> pas cité"]),
    TextCase("texte \n-- \nOdile", ["texte", "-- ", "Odile"]),
    TextCase("> un \n> -- \n> Odile", [">un", ">-- ", ">Odile"]),
    TextCase("fin \n", ["fin"]),
    TextCase("un \n\ndeux", ["un", "deux"]),
  ])
  func flowed(_ sample: TextCase) throws {
    let message = try Message(parsing: mail("text/plain; charset=utf-8; format=flowed", sample.text))
    #expect(shown(message.body) == sample.lines)
  }

  @Test(arguments: [
    TextCase("日本 \n語", ["日本語"]), TextCase("un  \ndeux", ["un deux"]),
    TextCase("a \n-- \nb", ["a", "-- ", "b"]),
  ])
  func flowedWithDelSp(_ sample: TextCase) throws {
    let message = try Message(
      parsing: mail("text/plain; charset=utf-8; format=Flowed; delsp=Yes", sample.text))
    #expect(shown(message.body) == sample.lines)
  }
}
