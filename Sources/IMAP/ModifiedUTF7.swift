/// Mailbox names as IMAP4rev1 sends them: printable ASCII stands for itself, `&` is `&-`, anything else is UTF-16 in a base64
/// without padding and with `,` for `/`, between `&` and `-` (RFC 3501 §5.1.3).
enum ModifiedUTF7 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)

  static func encode(_ name: String) -> [UInt8] {
    var encoded: [UInt8] = []
    var pending: [UInt16] = []
    for unit in name.utf16 {
      guard (32...126).contains(unit) else {
        pending.append(unit)
        continue
      }
      flush(&pending, into: &encoded)
      encoded.append(UInt8(unit))
      if unit == UInt16(UInt8(ascii: "&")) { encoded.append(UInt8(ascii: "-")) }
    }
    flush(&pending, into: &encoded)
    return encoded
  }

  /// nil where the octets are no modified UTF-7.
  static func decode(_ bytes: [UInt8]) -> String? {
    var units: [UInt16] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      guard (32...126).contains(byte) else { return nil }
      guard byte == UInt8(ascii: "&") else {
        units.append(UInt16(byte))
        continue
      }
      guard let end = rest.firstIndex(of: UInt8(ascii: "-")), let shifted = unshift(rest[..<end]) else {
        return nil
      }
      units += shifted.isEmpty ? [UInt16(UInt8(ascii: "&"))] : shifted
      rest = rest[(end + 1)...]
    }
    return String(validating: units, as: UTF16.self)
  }

  private static func flush(_ pending: inout [UInt16], into encoded: inout [UInt8]) {
    guard !pending.isEmpty else { return }
    var bits: UInt32 = 0
    var count = 0
    encoded.append(UInt8(ascii: "&"))
    for unit in pending {
      bits = bits << 16 | UInt32(unit)
      count += 16
      while count >= 6 {
        count -= 6
        encoded.append(alphabet[Int(bits >> UInt32(count) & 63)])
      }
      bits &= 63
    }
    if count > 0 { encoded.append(alphabet[Int(bits << UInt32(6 - count) & 63)]) }
    encoded.append(UInt8(ascii: "-"))
    pending = []
  }

  private static func unshift(_ digits: ArraySlice<UInt8>) -> [UInt16]? {
    var units: [UInt16] = []
    var bits: UInt32 = 0
    var count = 0
    for digit in digits {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 16 else { continue }
      count -= 16
      units.append(UInt16(truncatingIfNeeded: bits >> UInt32(count)))
      bits &= (1 << UInt32(count)) - 1
    }
    return bits == 0 && count < 6 ? units : nil  // What is left are padding bits, and padding is 0.
  }
}
