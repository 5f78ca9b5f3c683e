import MIME

/// A text that a form on a web site has filled: lines such as `Nom : DIALLO`, or rows such as `Nom | DIALLO`.
enum FilledForm {
  private static let labels: WordSet = [
    "nom", "prenom", "civilite", "courriel", "mail", "email", "telephone", "message", "sujet", "objet",
    "organisme",
    "structure", "name", "subject", "phone",
  ]

  static func isOne(_ body: [TextLine]) -> Bool {
    var found: Set<String> = []
    for line in body.prefix(200) where line.quoteDepth == 0 {
      guard let label = label(of: line.text), labels.contains(label) else { continue }
      found.insert(label)
    }
    return found.count >= 3 && !found.isDisjoint(with: ["nom", "name"])
  }

  /// The first word before the colon of a line or in the first cell of a row, folded, dotted leaders aside.
  private static func label(of line: String) -> String? {
    guard let end = line.prefix(60).firstIndex(where: { $0 == ":" || $0 == "|" }) else { return nil }
    let words = Tokeniser.words(of: String(line[..<end])).words
    return words.count <= 3 ? (words.last { labels.contains($0.folded) } ?? words.first)?.folded : nil
  }
}
