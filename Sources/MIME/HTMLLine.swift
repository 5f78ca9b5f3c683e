/// The line that is being read: white space collapsed where HTML collapses it, the place of its first letter kept.
struct HTMLLine {
  /// Put before the next content: the mark of a list item.
  var prefix: String?
  private var bytes: [UInt8] = []
  private var quoteDepth = 0
  private var mark: TextLine.Mark?
  /// Something was there, be it a blank alone: `<p>&nbsp;</p>` is an empty line, `<p></p>` is none.
  private(set) var hasContent = false

  /// - Parameter keepsBlanks: of preformatted text; elsewhere a row of blanks is one, unless they are such as do not break.
  mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, quoteDepth: Int, mark: TextLine.Mark?, keepsBlanks: Bool = false
  ) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if let (length, isBlank) = Self.special(text, at: index) {
        index += length
        if isBlank { begin(quoteDepth, mark) }
        if isBlank, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
        continue
      }
      index += 1
      if Self.isBlank(byte) {
        if keepsBlanks { bytes.append(byte) } else { appendBlank() }
      } else if byte >= 0x20, byte != 0x7F {
        if bytes.isEmpty { setPlace(quoteDepth, mark) }
        begin(quoteDepth, mark)
        flushPrefix()
        bytes.append(byte)
      }
    }
  }

  /// The line without blanks at its ends, and an empty one to go on with; nil where there was nothing.
  mutating func take() -> TextLine? {
    defer {
      bytes.removeAll(keepingCapacity: true)
      hasContent = false
    }
    guard hasContent else { return nil }
    while let last = bytes.last, Self.isBlank(last) { bytes.removeLast() }
    // HTML drops the blank of a signature separator: given back, since it is what plain text is known by.
    let text =
      bytes == Array("--".utf8) ? PlainText.signatureSeparator : String(decoding: bytes, as: UTF8.self)
    return TextLine(text, quoteDepth: quoteDepth, mark: mark)
  }

  private mutating func begin(_ quoteDepth: Int, _ mark: TextLine.Mark?) {
    if !hasContent { setPlace(quoteDepth, mark) }
    hasContent = true
  }

  private mutating func setPlace(_ quoteDepth: Int, _ mark: TextLine.Mark?) {
    self.quoteDepth = quoteDepth
    self.mark = mark
  }

  private mutating func flushPrefix() {
    guard let prefix else { return }
    bytes.insert(contentsOf: prefix.utf8, at: 0)
    self.prefix = nil
  }

  private mutating func appendBlank() {
    guard let last = bytes.last, !Self.isBlank(last) else { return }
    bytes.append(UInt8(ascii: " "))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  /// Letters of no width that fill preheaders are dropped; blanks that do not break are blanks.
  private static func special(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, isBlank: Bool)? {
    guard text[index] >= 0xC2, index + 1 < text.count else { return nil }
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (text[index], text[index + 1], third) {
    case (0xC2, 0xA0, _): return (2, true)  // U+00A0
    case (0xE2, 0x80, 0xAF): return (3, true)  // U+202F
    case (0xC2, 0xAD, _), (0xCD, 0x8F, _): return (2, false)  // U+00AD, U+034F
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8C), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      return (3, false)  // U+200B, U+200C, U+2060, U+FEFF
    default: return nil
    }
  }
}
