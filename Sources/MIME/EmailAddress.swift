internal import Foundation

/// An address that may stand in an SMTP envelope: nothing else reaches it. Comparison is exact.
///
/// `local@domain`, RFC 5321 §4.1.2 and §4.5.3.1: a local part of 1…64 octets, as a dot-atom or a quoted string of printable
/// ASCII and spaces; a domain of 1…255 octets, of dot-separated labels of 1…63 letters, digits and inner hyphens. Letters beyond
/// ASCII are taken in an unquoted local part and in the domain (RFC 6531). No CR, LF, NUL, other control, bracket, comment, route
/// or address literal: libcurl puts an address on the wire as it is, and a line break in one would be a command.
package struct EmailAddress: Sendable, Hashable, Codable, CustomStringConvertible {
  /// As written, but for the domain, which is in A-labels (`xn--…`) where it could be put so.
  package let text: String

  /// nil where the text is not such an address.
  package init?(_ text: String) {
    // The last @: a quoted local part may hold another.
    guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let local = text[..<at]
    let domain = text[text.utf8.index(after: at)...]
    guard (1...64).contains(local.utf8.count), Self.isDotAtom(local) || Self.isQuotedString(local),
      Self.isDomain(domain)
    else { return nil }
    let wireDomain = Self.aLabels(domain)
    guard wireDomain.utf8.count <= 255 else { return nil }
    self.text = "\(local)@\(wireDomain)"
  }

  /// Whether the server must offer SMTPUTF8 (RFC 6531) to be given it.
  package var needsSMTPUTF8: Bool { text.utf8.contains { $0 > 127 } }

  /// Whether a letter of ours can be written to it and carried there by any server: a dot-atom of ASCII, a domain that is ASCII.
  package var canBeWrittenTo: Bool { !needsSMTPUTF8 && !text.hasPrefix("\"") }

  package var description: String { text }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let address = EmailAddress(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not an address that mail can be sent to")
    }
    self = address
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  private static func isDotAtom(_ local: Substring) -> Bool {
    local.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty && atom.unicodeScalars.allSatisfy(isAtomText)
    }
  }

  /// RFC 5322 §3.2.3 `atext`, and letters, marks and digits of any script (RFC 6532 allows more, none of it harmless).
  private static func isAtomText(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return isWordCharacter(scalar) }
    return isASCIIWord(scalar) || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
  }

  /// RFC 5321 §4.1.2 `Quoted-string`, of ASCII alone.
  private static func isQuotedString(_ local: Substring) -> Bool {
    let octets = Array(local.utf8)
    let quote = UInt8(ascii: "\""), backslash = UInt8(ascii: "\\")
    guard octets.count >= 3, octets.first == quote, octets.last == quote else { return false }
    var escaped = false
    for octet in octets.dropFirst().dropLast() {
      // Brackets are lawful here, but libcurl looks for them: "<" … ">" is how it finds where an address ends.
      guard (32...126).contains(octet), octet != UInt8(ascii: "<"), octet != UInt8(ascii: ">") else {
        return false
      }
      if escaped {
        escaped = false
      } else if octet == quote {
        return false
      } else {
        escaped = octet == backslash
      }
    }
    return !escaped
  }

  private static func isDomain(_ domain: Substring) -> Bool {
    guard (1...255).contains(domain.utf8.count) else { return false }
    return domain.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
        && label.unicodeScalars.allSatisfy { isASCIIWord($0) || $0 == "-" || isWordCharacter($0) }
    }
  }

  private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }

  /// RFC 5890: `mairie-éveil.fr` → `xn--mairie-veil-…`. The domain as it is where it is ASCII or cannot be put so.
  private static func aLabels(_ domain: Substring) -> String {
    guard domain.utf8.contains(where: { $0 > 127 }) else { return String(domain) }
    var components = URLComponents()
    components.host = String(domain)
    guard let host = components.encodedHost, host.utf8.allSatisfy({ $0 < 128 }), isDomain(host[...]) else {
      return String(domain)
    }
    return host
  }
}
