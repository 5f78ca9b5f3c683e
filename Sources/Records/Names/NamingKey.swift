internal import Foundation
internal import GRDB
internal import MIME

/// The secret that references and Message-IDs are derived with: whoever has the mail and the key can make the register anew, with every
/// name the same; whoever has the mail alone can guess none (HMAC-SHA256, RFC 2104).
///
/// It is 256 random bits, made once for ever, and lies in the register and in a file beside it, for the day the register is lost.
struct NamingKey {
  /// Sixty bits: thirty to the sixth power divides them evenly enough.
  private static let hexDigits = 15

  private let bytes: [UInt8]

  init(_ db: Database) throws {
    guard let hex = try db.value(String.self, "SELECT key FROM naming"), let bytes = Self.bytes(hex) else {
      throw RegisterError("the register has lost the key it derives names with", kind: .unusable)
    }
    self.bytes = bytes
  }

  /// In the form of a UUID, since mail programs are used to such Message-IDs.
  func name(of kind: String, _ purpose: String, _ draw: Int) -> String {
    let hex = Array(hmac(kind, purpose, draw).prefix(32))
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(hex[$0]) }
    return groups.joined(separator: "-")
  }

  /// Of 60 bits.
  func number(of kind: String, _ purpose: String, _ draw: Int) -> UInt64 {
    UInt64(hmac(kind, purpose, draw).prefix(Self.hexDigits), radix: 16) ?? 0
  }

  private func hmac(_ kind: String, _ purpose: String, _ draw: Int) -> String {
    hmacSHA256("\(kind)\n\(draw)\n\(purpose)", key: bytes)
  }

  /// A new one, in hexadecimal.
  static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return bytes.map { String(format: "%02x", $0) }.joined()
  }

  /// nil where the text is no key.
  static func bytes(_ hex: String) -> [UInt8]? {
    let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }
    guard hex.utf8.count == 64, digits.count == 64 else { return nil }
    return stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
