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
    let html = read(parts.filter(\.isHTML))
    return isPoor(plain.lines, beside: html.lines) ? html : plain
  }

  private static func isPoor(_ plain: [TextLine], beside html: [TextLine]) -> Bool {
    let plain = letters(plain)
    let html = letters(html)
    if plain.isEmpty || html.isEmpty { return plain.isEmpty }
    if html.utf8.count > 200, plain.utf8.count * 3 < html.utf8.count { return true }
    let isNotice = plain.utf8.count < 400 && plain.contains("html") && !html.contains("html")
    return isNotice && !html.contains(plain.prefix(40))
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
  private static func letters(_ lines: [TextLine]) -> String {
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
    return String(decoding: kept, as: UTF8.self)
  }

  /// RFC 4880 §6.2: OpenPGP inside plain text.
  private static func isEncrypted(_ lines: [TextLine]) -> Bool {
    lines.contains { $0.quoteDepth == 0 && $0.text == "-----BEGIN PGP MESSAGE-----" }
  }
}
