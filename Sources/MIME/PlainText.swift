/// Plain text to lines: quotation marks counted, flowed paragraphs joined (RFC 3676).
enum PlainText {
  /// Lines of a text part, with `.textTooLong` where there were more than the bound.
  static func lines(
    of text: String, isFlowed: Bool = false, deletesSpace: Bool = false
  ) -> (lines: [TextLine], defects: [Defect]) {
    var reader = FlowedReader(deletesSpace: deletesSpace)
    var lines: [TextLine] = []
    for bytes in physicalLines(text) {
      if lines.count >= Bounds.textLines { return (lines, [.textTooLong]) }
      if isFlowed {
        reader.read(bytes, into: &lines)
      } else {
        lines.append(fixed(bytes))
      }
    }
    reader.finish(into: &lines)
    while lines.last?.text.isEmpty == true { lines.removeLast() }
    return (lines, [])
  }

  /// RFC 3676 §4.3: the signature separator keeps its blank.
  static let signatureSeparator = "-- "

  private static func fixed(_ bytes: Substring.UTF8View) -> TextLine {
    let (depth, content) = unquoted(bytes)
    let text = visible(content)
    return TextLine(text == signatureSeparator ? text : trimmed(text), quoteDepth: depth)
  }

  /// Takes `>`, `> > ` and `>>` off the front, with the one blank after them.
  static func unquoted(_ bytes: Substring.UTF8View) -> (depth: Int, content: Substring.UTF8View) {
    let mark = UInt8(ascii: ">")
    let blank = UInt8(ascii: " ")
    var depth = 0
    var rest = bytes
    while true {
      if rest.first == mark {
        rest = rest.dropFirst()
      } else if depth > 0, rest.first == blank, rest.dropFirst().first == mark {
        rest = rest.dropFirst(2)
      } else {
        break
      }
      depth += 1
    }
    if depth > 0, rest.first == blank { rest = rest.dropFirst() }
    return (depth, rest)
  }

  /// What an author sees: controls but the tab carry nothing, blanks that do not break are blanks.
  static func visible(_ bytes: Substring.UTF8View) -> String {
    let isPlain = bytes.allSatisfy {
      (0x20..<0x7F).contains($0) || $0 == UInt8(ascii: "\t") || $0 > 0xC2 && $0 < 0xE2
    }
    if isPlain { return String(Substring(bytes)) }
    var scalars = String.UnicodeScalarView()
    for scalar in Substring(bytes).unicodeScalars {
      switch scalar {
      case "\u{A0}", "\u{202F}": scalars.append(" ")
      case "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}": continue
      default:
        let isControl = scalar.value < 0x20 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
        if !isControl { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }

  static func trimmed(_ text: String) -> String {
    let blanks: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    guard let last = text.utf8.last, blanks.contains(last) else { return text }
    var end = text.utf8.endIndex
    while end > text.utf8.startIndex, blanks.contains(text.utf8[text.utf8.index(before: end)]) {
      end = text.utf8.index(before: end)
    }
    return String(text[..<end])
  }

  /// Splits at LF, CR LF and CR, on the octets: grapheme breaking of a megabyte takes seconds.
  private static func physicalLines(_ text: String) -> [Substring.UTF8View] {
    let bytes = text.utf8
    var lines: [Substring.UTF8View] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      if bytes[index] == .lineFeed {
        lines.append(Substring(text[start..<index]).utf8)
        start = next
      } else if bytes[index] == .carriageReturn {
        lines.append(Substring(text[start..<index]).utf8)
        start = next < bytes.endIndex && bytes[next] == .lineFeed ? bytes.index(after: next) : next
        index = start
        continue
      }
      index = next
    }
    if start < bytes.endIndex { lines.append(text[start...].utf8) }
    return lines
  }
}
