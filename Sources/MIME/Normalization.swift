internal import Foundation

extension String {
  /// NFC. Text below U+0300 is NFC already, which spares nearly every French text the work.
  var composed: String {
    utf8.contains { $0 >= 0xCC } ? precomposedStringWithCanonicalMapping : self
  }

  /// A header value as others may hold it: one line, NFC, without CR, LF, NUL or other controls.
  ///
  /// Encoded words may hold line ends (RFC 2047 does not forbid it): what is decoded is stripped here, after decoding.
  var fieldValue: String {
    let isClean = utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }
    return (isClean ? self : withoutControls).composed.trimmed
  }

  private var withoutControls: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\n", "\u{2028}", "\u{2029}": scalars.append(" ")
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
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
