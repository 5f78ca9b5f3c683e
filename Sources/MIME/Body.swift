/// The text that the author sees, out of the text parts of a message.
enum Body {
  static func lines(of parts: [TextPart], defects: [Defect]) -> ([TextLine], [Defect]) {
    var lines: [TextLine] = []
    var defects = defects
    for version in versions(of: parts) {
      let (more, found) = version.count > 1 ? chosen(among: version) : read(version)
      for defect in found where !defects.contains(defect) { defects.append(defect) }
      // Some senders attach the same text again as HTML, outside any multipart/alternative.
      if lines.isEmpty || letters(more) != letters(lines) { lines += more }
    }
    if isEncrypted(lines), !defects.contains(.encrypted) { defects.append(.encrypted) }
    return (lines, defects)
  }

  /// Parts of one multipart/alternative together, every other part alone; in order.
  private static func versions(of parts: [TextPart]) -> [[TextPart]] {
    var versions: [[TextPart]] = []
    for part in parts {
      if let alternative = part.alternative, versions.last?.first?.alternative == alternative {
        versions[versions.count - 1].append(part)
      } else {
        versions.append([part])
      }
    }
    return versions
  }

  /// The plain text, unless the HTML says far more: some clients send none, or a mere notice.
  private static func chosen(among parts: [TextPart]) -> (lines: [TextLine], defects: [Defect]) {
    let plain = read(parts.filter { !$0.isHTML })
    let letters = letters(plain.lines)
    let markup = parts.filter(\.isHTML)
    if isEnough(letters, beside: markup) { return plain }
    let html = read(markup)
    return isPoor(letters, beside: Self.letters(html.lines)) ? html : plain
  }

  /// The HTML cannot say far more, whatever it is turned to: there are too few letters outside its tags.
  private static func isEnough(_ plain: [UInt8], beside html: [TextPart]) -> Bool {
    !plain.isEmpty && !isNotice(plain)
      && html.reduce(0) { $0 + HTMLText.lettersOutsideTags($1.text) } <= plain.count * 3
  }

  /// « Votre logiciel ne lit pas le HTML. »
  private static func isNotice(_ plain: [UInt8]) -> Bool { plain.count < 400 && plain.holds("html".utf8) }

  private static func isPoor(_ plain: [UInt8], beside html: [UInt8]) -> Bool {
    if plain.isEmpty || html.isEmpty { return plain.isEmpty }
    if html.count > 200, plain.count * 3 < html.count { return true }
    guard isNotice(plain), !html.holds("html".utf8) else { return false }
    return !html.holds(plain.prefix(40))
  }

  private static func read(_ parts: [TextPart]) -> (lines: [TextLine], defects: [Defect]) {
    var lines: [TextLine] = []
    var defects: [Defect] = []
    for part in parts {
      let found =
        part.isHTML
        ? HTMLText.lines(of: part.text)
        : PlainText.lines(of: part.text, isFlowed: part.isFlowed, deletesSpace: part.deletesSpace)
      lines += found.lines
      defects += found.defects
    }
    return (lines, defects)
  }

  /// Letters and digits alone, in lower case: what two versions of a text have in common.
  private static func letters(_ lines: [TextLine]) -> [UInt8] {
    var kept: [UInt8] = []
    for line in lines {
      for byte in line.text.utf8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): kept.append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
          kept.append(byte)
        default: break
        }
      }
    }
    return kept
  }

  /// RFC 4880 §6.2: OpenPGP inside plain text.
  private static func isEncrypted(_ lines: [TextLine]) -> Bool {
    lines.contains { $0.quoteDepth == 0 && $0.text == "-----BEGIN PGP MESSAGE-----" }
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: some Collection<UInt8>) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
