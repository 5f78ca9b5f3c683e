import Foundation
import Testing

/// How octets go through mail (RFC 2045 §6).
enum Transfer: String, Sendable, CaseIterable {
  case sevenBit = "7bit"
  case eightBit = "8bit"
  case quotedPrintable = "quoted-printable"
  case base64

  /// Lines with CR LF; nil where the octets cannot go that way.
  func encoded(_ octets: [UInt8]) -> [UInt8]? {
    switch self {
    case .sevenBit: octets.allSatisfy { $0 < 0x80 && $0 > 0 } ? octets : nil
    case .eightBit: octets.contains(0) ? nil : octets
    case .quotedPrintable: Self.quoted(octets)
    case .base64:
      Array(
        Data(octets).base64EncodedString(options: [
          .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ]).utf8)
    }
  }

  /// RFC 2045 §6.7: no line longer than 76, no blank at the end of one.
  private static func quoted(_ octets: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var column = 0
    for (index, octet) in octets.enumerated() {
      if octet == 0x0D || octet == 0x0A {
        out.append(octet)
        column = 0
        continue
      }
      let isLast = index + 1 == octets.count || octets[index + 1] == 0x0D || octets[index + 1] == 0x0A
      let isPlain = (0x21...0x7E).contains(octet) && octet != 0x3D || octet == 0x20 && !isLast
      let piece = isPlain ? [octet] : Array("=\(hexadecimal(octet))".utf8)
      if column + piece.count > 75 {
        out += Array("=\r\n".utf8)
        column = 0
      }
      out += piece
      column += piece.count
    }
    return out
  }

  static func hexadecimal(_ octet: UInt8) -> String {
    (octet < 16 ? "0" : "") + String(octet, radix: 16, uppercase: true)
  }
}

/// How a header writes what is not ASCII (RFC 2047, RFC 6532).
enum HeaderWords: Sendable, Equatable, CustomTestStringConvertible {
  case base64(MailCharset)
  case quoted(MailCharset)
  /// Octets as they are.
  case raw(MailCharset)

  static let all: [HeaderWords] =
    [MailCharset.utf8, .latin1, .latin9, .windows, .macintosh].flatMap {
      [HeaderWords.base64($0), .quoted($0)]
    }
    + [.raw(.utf8), .raw(.latin1)]

  var testDescription: String {
    switch self {
    case .base64(let charset): "B \(charset.rawValue)"
    case .quoted(let charset): "Q \(charset.rawValue)"
    case .raw(let charset): "raw \(charset.rawValue)"
    }
  }

  /// A value, folded where it is long; nil where the charset cannot hold it.
  func encoded(_ text: String) -> [UInt8]? {
    switch self {
    case .raw(let charset): charset.octets(text)
    case .base64(let charset):
      words(text, charset, "B") { Data($0).base64EncodedString() }
    case .quoted(let charset): words(text, charset, "Q", Self.q)
    }
  }

  private func words(_ text: String, _ charset: MailCharset, _ kind: String, _ encode: ([UInt8]) -> String)
    -> [UInt8]?
  {
    var words: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      // Five letters of three octets fit a word of 75 columns in either encoding, and leave padding.
      guard let octets = charset.octets(String(rest.prefix(5))) else { return nil }
      words.append("=?\(charset.rawValue)?\(kind)?\(encode(octets))?=")
      rest = rest.dropFirst(5)
    }
    return Array(words.joined(separator: "\r\n ").utf8)
  }

  private static func q(_ octets: [UInt8]) -> String {
    octets.map { octet in
      let isLetter =
        (0x30...0x39).contains(octet) || (0x41...0x5A).contains(octet) || (0x61...0x7A).contains(octet)
      return octet == 0x20 ? "_" : isLetter ? String(UnicodeScalar(octet)) : "=\(Transfer.hexadecimal(octet))"
    }.joined()
  }
}
