import Foundation

/// How a mail client may write letters as octets.
enum MailCharset: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case latin1 = "iso-8859-1"
  case latin9 = "iso-8859-15"
  case windows = "windows-1252"
  case macintosh
  case utf16 = "utf-16"

  /// Nil where the charset cannot hold the text.
  func octets(_ text: String) -> [UInt8]? {
    switch self {
    case .utf8: Array(text.utf8)
    case .latin1: Self.singles(text) { $0.value < 0x100 ? UInt8($0.value) : nil }
    case .latin9: Self.singles(text, Self.latin9)
    case .windows: Self.singles(text, Self.windows)
    case .macintosh: Self.singles(text, Self.macintosh)
    case .utf16: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }

  private static func singles(_ text: String, _ octet: (Unicode.Scalar) -> UInt8?) -> [UInt8]? {
    var octets: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let found = octet(scalar) else { return nil }
      octets.append(found)
    }
    return octets
  }

  /// ISO 8859-15 puts eight letters where ISO 8859-1 has signs.
  private static func latin9(_ scalar: Unicode.Scalar) -> UInt8? {
    let moved: [Unicode.Scalar: UInt8] = [
      "€": 0xA4, "Š": 0xA6, "š": 0xA8, "Ž": 0xB4, "ž": 0xB8, "Œ": 0xBC, "œ": 0xBD, "Ÿ": 0xBE,
    ]
    if let octet = moved[scalar] { return octet }
    guard scalar.value < 0x100, !moved.values.contains(UInt8(scalar.value)) else { return nil }
    return UInt8(scalar.value)
  }

  private static func windows(_ scalar: Unicode.Scalar) -> UInt8? {
    let upper = Array("€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ".unicodeScalars)
    if let place = upper.firstIndex(of: scalar), scalar.value > 0 { return UInt8(0x80 + place) }
    return scalar.value < 0x80 || (0xA0..<0x100).contains(scalar.value) ? UInt8(scalar.value) : nil
  }

  /// Mac OS Roman as Apple publishes it.
  private static func macintosh(_ scalar: Unicode.Scalar) -> UInt8? {
    let upper = Array(
      """
      ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
      """.unicodeScalars)
    if scalar.value < 0x80 { return UInt8(scalar.value) }
    return upper.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }
}
