/// Message identifiers without their brackets (RFC 5322 §3.6.4).
enum MessageID {
  /// `left@right` of printable US-ASCII, without brackets, blanks or anything that could end the field.
  static func isValid(_ id: String) -> Bool {
    let bytes = Array(id.utf8)
    guard (3...250).contains(bytes.count) else { return false }
    guard let at = bytes.lastIndex(of: UInt8(ascii: "@")), at > 0, at < bytes.count - 1 else { return false }
    let forbidden: Set<UInt8> = [
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
    ]
    return bytes.allSatisfy { (0x21...0x7E).contains($0) && !forbidden.contains($0) }
  }

  /// The first reference and the latest ones: enough for every client to thread by.
  static func bounded(_ references: [String], limit: Int = 20) -> [String] {
    references.count <= limit ? references : Array(references.prefix(1) + references.suffix(limit - 1))
  }
}
