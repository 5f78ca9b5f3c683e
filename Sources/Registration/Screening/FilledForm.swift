import MIME

/// A text that a form on a web site has filled: lines such as `Nom : DIALLO`, or rows such as `Nom | DIALLO`.
enum FilledForm {
  private static let labels: WordSet = [
    "nom", "prenom", "civilite", "courriel", "mail", "email", "telephone", "message", "sujet", "objet",
    "organisme",
    "structure", "name", "subject", "phone",
  ]

  /// `address`: where the citizen is answered; a field that has it makes the form theirs, whatever its labels are.
  static func isOne(_ body: [TextLine], of address: String) -> Bool {
    let fields = body.prefix(200).filter { $0.quoteDepth == 0 && isField($0.text) }
    if fields.count >= 3, fields.contains(where: { $0.text.lowercased().contains(address.lowercased()) }) {
      return true
    }
    var found: Set<String> = []
    for line in body.prefix(200) where line.quoteDepth == 0 {
      guard let label = label(of: line.text), labels.contains(label) else { continue }
      found.insert(label)
    }
    return found.count >= 3 && !found.isDisjoint(with: ["nom", "name"])
  }

  /// A few words, a colon or the border of a cell, and something behind it.
  private static func isField(_ line: String) -> Bool {
    guard let end = line.prefix(40).firstIndex(where: { $0 == ":" || $0 == "|" }),
      line[..<end].contains(where: \.isLetter)
    else { return false }
    return line[..<end].split(separator: " ").count <= 4
      && line[line.index(after: end)...].contains { !$0.isWhitespace }
  }

  /// The first word before the colon of a line or in the first cell of a row, folded, dotted leaders aside.
  private static func label(of line: String) -> String? {
    guard let end = line.prefix(60).firstIndex(where: { $0 == ":" || $0 == "|" }) else { return nil }
    let words = Tokeniser.words(of: String(line[..<end])).words
    return words.count <= 3 ? (words.last { labels.contains($0.folded) } ?? words.first)?.folded : nil
  }
}
