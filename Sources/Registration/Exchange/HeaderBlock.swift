/// The fields that a mail client puts above an earlier message: De, Envoyé, À, Objet, whatever their order.
struct HeaderBlock: Sendable {
  /// By their English names, in lower case: `from`, `sent`, `date`, `to`, `cc`, `subject`.
  private(set) var fields: [String: String] = [:]
  /// The line after the block.
  private(set) var end: Int

  /// The block that begins at that line: three fields at least, `from` among them.
  init?(at start: Int, in lines: [Zoning.Line]) {
    end = start
    guard start < lines.count, let first = Zoning.headerName(lines[start].text),
      ThreadPhrases.openers.contains(first)
    else { return nil }
    var last = ""
    while end < lines.count, end - start < 14, !lines[end].isBlank {
      let text = lines[end].text
      if let name = Zoning.headerName(text), fields[name] == nil {
        fields[name] = Self.value(text)
        last = name
      } else if Self.continues(text, last) {
        fields[last, default: ""] += " " + text
      } else {
        break
      }
      end += 1
    }
    guard fields.count >= 3, fields["from"] != nil else { return nil }
  }

  var date: String? { fields["date"] ?? fields["sent"] }

  private static func value(_ text: String) -> String {
    String(text.drop { $0 != ":" }.dropFirst().prefix(400)).filter { $0 != "*" }.trimmed
  }

  /// A long row of addresses goes on in the next line.
  private static func continues(_ text: String, _ last: String) -> Bool {
    ["to", "cc"].contains(last) && text.utf8.count < 400
      && (text.contains("@") || text.contains(";") || text.contains("<"))
  }
}

extension StringProtocol {
  /// Without blanks at either end.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
