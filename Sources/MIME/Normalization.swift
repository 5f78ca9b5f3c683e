internal import Foundation

extension String {
  /// NFC. Text below U+0300 is NFC already, and so is punctuation, which spares nearly every French text the work.
  var composed: String { isSurelyComposed ? self : precomposedStringWithCanonicalMapping }

  /// Letters below U+0300, U+2002 to U+20BF, and pictographs of plane 1: no mark among them, nothing that NFC changes.
  private var isSurelyComposed: Bool {
    var bytes = utf8.makeIterator()
    while let byte = bytes.next() {
      guard byte >= 0xCC else { continue }
      guard let second = bytes.next() else { return false }
      switch (byte, second) {
      case (0xE2, 0x80): if (bytes.next() ?? 0) < 0x82 { return false }
      case (0xE2, 0x81...0x82), (0xF0, 0x9F): continue
      default: return false
      }
    }
    return true
  }

  /// A header value as others may hold it: one line, NFC, without CR, LF, NUL or other controls.
  ///
  /// Encoded words may hold line ends (RFC 2047 does not forbid it): what is decoded is stripped here, after decoding.
  var fieldValue: String {
    let isClean = utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }
    return (isClean ? self : withoutControls).composed.trimmed
  }

  private var withoutControls: String {
    var kept: [UInt8] = []
    kept.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\n", "\u{2028}", "\u{2029}": kept.append(UInt8(ascii: " "))
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
      default: kept += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Without blanks and tabs at both ends.
  private var trimmed: String {
    let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else { return self }
    let start = utf8.firstIndex { !isBlank($0) } ?? utf8.endIndex
    let end = utf8.lastIndex { !isBlank($0) }.map(utf8.index(after:)) ?? start
    return String(self[start..<end])
  }
}
