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

  private static func fixed(_ bytes: ArraySlice<UInt8>) -> TextLine {
    let (depth, content) = unquoted(bytes)
    let text = visible(content)
    return TextLine(text == signatureSeparator ? text : trimmed(text), quoteDepth: depth)
  }

  /// Takes `>`, `> > ` and `>>` off the front, with the one blank after them.
  static func unquoted(_ bytes: ArraySlice<UInt8>) -> (depth: Int, content: ArraySlice<UInt8>) {
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
  static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    guard let first = bytes.firstIndex(where: isSpecial) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var kept = Array(bytes[..<first])
    kept.reserveCapacity(bytes.count)
    var rest = bytes[first...]
    while let byte = rest.first {
      let length = byte == 0xC2 ? 2 : byte == 0xE2 || byte == 0xEF ? 3 : 1
      let scalar = rest.prefix(length)
      rest = rest.dropFirst(length)
      if isBlank(scalar) { kept.append(UInt8(ascii: " ")) } else if !isInvisible(scalar) { kept += scalar }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// An octet that may begin what no author sees: a control, or a scalar of U+0080 to U+00BF, U+2000 to U+2FFF, U+F000 to U+FFFF.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }

  /// U+00A0, U+202F.
  private static func isBlank(_ scalar: ArraySlice<UInt8>) -> Bool {
    scalar.count > 1 && (scalar.elementsEqual([0xC2, 0xA0]) || scalar.elementsEqual([0xE2, 0x80, 0xAF]))
  }

  /// A control, or U+00AD, U+200B, U+2060, U+FEFF.
  private static func isInvisible(_ scalar: ArraySlice<UInt8>) -> Bool {
    guard let first = scalar.first, scalar.count > 1 else { return scalar.first.map(isSpecial) ?? false }
    if first == 0xC2 { return scalar.last.map { $0 < 0xA0 || $0 == 0xAD } ?? false }
    return invisible.contains { $0.elementsEqual(scalar) }
  }

  private static let invisible: [[UInt8]] = [[0xE2, 0x80, 0x8B], [0xE2, 0x81, 0xA0], [0xEF, 0xBB, 0xBF]]

  static func trimmed(_ text: String) -> String {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let last = text.utf8.last, isBlank(last) else { return text }
    let end = text.utf8.lastIndex { !isBlank($0) }.map(text.utf8.index(after:)) ?? text.startIndex
    return String(text[..<end])
  }

  /// Splits at LF, CR LF and CR, on the octets: grapheme breaking of a megabyte takes seconds.
  private static func physicalLines(_ text: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.utf8)
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while let end = bytes[start...].firstIndex(where: { $0 == .lineFeed || $0 == .carriageReturn }) {
      lines.append(bytes[start..<end])
      let isPair = bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
      start = end + (isPair ? 2 : 1)
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}
