/// The text that the author sees, out of the text parts of a message.
enum Body {
  static func lines(of parts: [TextPart], defects: [Defect]) -> ([TextLine], [Defect]) {
    var lines: [TextLine] = []
    var defects = defects
    for part in chosen(parts) {
      let (more, found) = Self.lines(of: part)
      for defect in found where !defects.contains(defect) { defects.append(defect) }
      lines += more
    }
    return (lines, defects)
  }

  private static func chosen(_ parts: [TextPart]) -> [TextPart] {
    parts.filter { !$0.isHTML }
  }

  private static func lines(of part: TextPart) -> ([TextLine], [Defect]) {
    let (lines, isCut) = PlainText.lines(
      of: part.text, isFlowed: part.isFlowed, deletesSpace: part.deletesSpace)
    return (lines, isCut ? [.textTooLong] : [])
  }
}
