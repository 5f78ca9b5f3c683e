/// A value of JSON (RFC 8259), for one line that is written for each message: `JSONEncoder` takes longer than reading does.
enum JSON {
  case text(String)
  case number(Int)
  case flag(Bool)
  case null
  /// What is JSON already, on one line.
  case encoded(String)
  case list([JSON])
  /// Members without a value are left out.
  case object(KeyValuePairs<String, JSON?>)

  /// On one line, members in the order they were given.
  var line: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.write(text, to: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .flag(let flag): bytes += String(flag).utf8
    case .null: bytes += "null".utf8
    case .encoded(let text): bytes += text.utf8
    case .list(let values): Self.write("[", values, "]", to: &bytes) { $0.write(to: &$1) }
    case .object(let members):
      let present = members.compactMap { key, value in value.map { (key, $0) } }
      Self.write("{", present, "}", to: &bytes) { member, bytes in
        Self.write(member.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.1.write(to: &bytes)
      }
    }
  }

  private static func write<Part>(
    _ open: Unicode.Scalar, _ parts: [Part], _ close: Unicode.Scalar, to bytes: inout [UInt8],
    part write: (Part, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(part, &bytes)
    }
    bytes.append(UInt8(ascii: close))
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    var rest = Array(text.utf8)[...]
    bytes.append(UInt8(ascii: "\""))
    while let special = rest.firstIndex(where: isSpecial) {
      let byte = rest[special]
      bytes += rest[..<special]
      rest = rest[(special + 1)...]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0xC2:
        guard let next = rest.first, next < 0xA0 else {
          bytes.append(byte)
          continue
        }
        bytes += "\\u00\(String(next, radix: 16))".utf8
        rest.removeFirst()
      default: bytes += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
      }
    }
    bytes += rest
    bytes.append(UInt8(ascii: "\""))
  }

  /// What RFC 8259 §7 has escaped; and DEL and the controls above it, which a terminal obeys where one is shown the line.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
