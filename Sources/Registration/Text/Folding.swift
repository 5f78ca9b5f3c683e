import Foundation

/// Letters without case and accents, so that `Évaluer`, `EVALUER` and `evaluer` are one word.
enum Folding {
  /// What an accented Latin letter becomes: at most four octets of UTF-8, the first lowest; computed once, because folding
  /// is done for every scalar of every message.
  private static let latin: [UInt32] = (0x80...0x24F).map { value in
    let plain = Unicode.Scalar(UInt32(value)).map(decomposed) ?? ""
    return plain.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Letters that Unicode does not decompose, as French and its neighbours spell them without accents.
  private static let ligatures: [Unicode.Scalar: String] = [
    "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ł": "l",
    "Ł": "l",
    "ı": "i", "ħ": "h", "Ħ": "h",
  ]

  /// Appends the folded form of one scalar, in UTF-8.
  static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: text.append(UInt8(truncatingIfNeeded: scalar.value + 32))
    case 0..<0x80: text.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x80...0x24F:
      var rest = latin[Int(scalar.value) - 0x80]
      while rest != 0 {
        text.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    case 0x300...0x36F: break
    default: text += decomposed(scalar).utf8
    }
  }

  static func fold(_ text: some StringProtocol) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func decomposed(_ scalar: Unicode.Scalar) -> String {
    if let plain = ligatures[scalar] { return plain }
    let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    return parts.filter { !(0x300...0x36F).contains($0.value) }.map(\.properties.lowercaseMapping).joined()
  }
}
