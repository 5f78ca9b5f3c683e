/// RFC 3676 §4: a line that ends in a blank goes on in the next one of the same quote depth.
struct FlowedReader {
  private let deletesSpace: Bool
  private var paragraph: TextLine?

  /// - Parameter deletesSpace: `delsp=yes`: the blank at a soft break is no part of the text.
  init(deletesSpace: Bool) { self.deletesSpace = deletesSpace }

  mutating func read(_ bytes: ArraySlice<UInt8>, into lines: inout [TextLine]) {
    var (depth, content) = PlainText.unquoted(bytes)
    // §4.4: a blank is stuffed before a line that begins with a blank, `>` or `From `.
    if depth == 0, content.first == UInt8(ascii: " ") { content = content.dropFirst() }
    let text = PlainText.visible(content)
    if paragraph?.quoteDepth != depth || text == PlainText.signatureSeparator { finish(into: &lines) }
    if text == PlainText.signatureSeparator {
      lines.append(TextLine(text, quoteDepth: depth))
    } else {
      append(text, depth, isSoft: content.last == UInt8(ascii: " "), into: &lines)
    }
  }

  /// Ends the paragraph that is open, if one is.
  mutating func finish(into lines: inout [TextLine]) {
    guard let paragraph else { return }
    lines.append(TextLine(PlainText.trimmed(paragraph.text), quoteDepth: paragraph.quoteDepth))
    self.paragraph = nil
  }

  private mutating func append(_ text: String, _ depth: Int, isSoft: Bool, into lines: inout [TextLine]) {
    let kept = isSoft && deletesSpace ? String(text.unicodeScalars.dropLast()) : text
    if paragraph == nil { paragraph = TextLine("", quoteDepth: depth) }
    paragraph?.text += kept
    if !isSoft { finish(into: &lines) }
  }
}
