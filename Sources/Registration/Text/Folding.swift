import Foundation

/// Letters without case and accents, so that `Évaluer`, `EVALUER` and `evaluer` are one word.
enum Folding {
  /// What an accented Latin letter becomes; computed once, because folding is done for every scalar of every message.
  private static let latin: [String] = (0x80...0x24F).map { value in
    Unicode.Scalar(UInt32(value)).map(decomposed) ?? ""
  }

  /// Letters that Unicode does not decompose, as French and its neighbours spell them without accents.
  private static let ligatures: [Unicode.Scalar: String] = [
    "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ł": "l",
    "Ł": "l",
    "ı": "i", "ħ": "h", "Ħ": "h",
  ]

  /// Appends the folded form of one scalar.
  static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar.value {
    case 0x41...0x5A: text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
    case 0..<0x80: text.unicodeScalars.append(scalar)
    case 0x80...0x24F: text += latin[Int(scalar.value) - 0x80]
    case 0x300...0x36F: break
    default: text += decomposed(scalar)
    }
  }

  static func fold(_ text: some StringProtocol) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return folded
  }

  private static func decomposed(_ scalar: Unicode.Scalar) -> String {
    if let plain = ligatures[scalar] { return plain }
    let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    return parts.filter { !(0x300...0x36F).contains($0.value) }.map(\.properties.lowercaseMapping).joined()
  }
}
