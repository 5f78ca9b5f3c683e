extension String {
  /// A text of several lines as RFC 5545 §3.3.11 allows it: no control but the line feed, whatever a stranger put into it.
  var calendarText: String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\t": scalars.append(" ")
      default: if scalar.properties.generalCategory != .control { scalars.append(scalar) }
      }
      previous = scalar
    }
    return String(scalars)
  }

  /// A text of one line, blanks joined; nil where nothing is left.
  var calendarLine: String? {
    let line = calendarText.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    return line.isEmpty ? nil : line
  }

  /// A parameter value (RFC 5545 §3.2): no quotation mark can stand in one, and few readers know the `^'` of RFC 6868 for it.
  var parameterText: String? {
    replacing("\"", with: "'").replacing("^", with: " ").calendarLine
  }

  /// `mailto:` (RFC 6068) for `local@domain` in ASCII; nil for anything else.
  var mailtoURI: String? {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), utf8.count <= 320,
      utf8.allSatisfy({ (0x21...0x7E).contains($0) && !#""<>\,;:()[]"#.utf8.contains($0) })
    else { return nil }
    return "mailto:" + utf8.map(Self.uriOctet).joined()
  }

  private static func uriOctet(_ octet: UInt8) -> String {
    let character = Character(Unicode.Scalar(octet))
    let isPlain = character.isLetter || character.isNumber || "-._~!$'*+@".contains(character)
    return isPlain ? String(character) : "%" + String(octet, radix: 16, uppercase: true)
  }

  /// RFC 7986 §5.3: any text, but ours is one that no client needs to escape.
  var isUID: Bool {
    (1...255).contains(utf8.count)
      && utf8.allSatisfy { (0x21...0x7E).contains($0) && !#"\,;:""#.utf8.contains($0) }
  }
}
