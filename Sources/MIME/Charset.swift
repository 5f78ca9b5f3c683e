internal import CGMime

/// Bytes to text by the ladder: the charset declared, UTF-8, windows-1252.
///
/// Labels lie. UTF-8 with multi-octet sequences is hardly ever anything else, so that it wins over any one-octet label;
/// ISO-8859-1 is read as windows-1252, as browsers do (WHATWG Encoding §4.2).
enum Charset {
  /// The text, and whether every octet meant something in the charset that was taken.
  static func decode(_ bytes: some Collection<UInt8>, declared: String?) -> (text: String, isWhole: Bool) {
    let label = declared.map(canonicalName) ?? ""
    let bytes = Array(bytes)
    let isASCII = !bytes.contains { $0 >= 0x80 }
    let declaredFirst = isSevenBitScheme(label) || isMultiOctet(label)
    if declaredFirst, let text = converted(bytes, from: label) { return (text, true) }
    if isASCII { return (String(decoding: bytes, as: UTF8.self), true) }
    if !isASCII, let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
    if !isWestern(label), label != "utf-8", let text = converted(bytes, from: label) { return (text, true) }
    return mixed(bytes)
  }

  /// Undoes UTF-8 read as a one-octet charset (`Ã©` for `é`), and C1 controls that windows-1252 means as letters.
  static func repaired(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    guard let bytes = westernBytes(text) else { return text }
    return String(validating: bytes, as: UTF8.self) ?? mixed(bytes).text
  }

  private static func canonicalName(_ label: String) -> String {
    let kept = label.utf8.map(\.lowered).filter { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || "-_.:+".utf8.contains(byte)
    }
    let name = String(decoding: kept, as: UTF8.self)
    return name.hasPrefix("utf8") ? "utf-" + name.dropFirst(3) : name
  }

  /// Charsets that write other scripts in seven bits.
  private static func isSevenBitScheme(_ label: String) -> Bool {
    label.hasPrefix("iso-2022") || label.hasPrefix("utf-7") || label.hasPrefix("unicode-1-1-utf-7")
      || label.hasPrefix("utf-16") || label.hasPrefix("utf-32") || label.hasPrefix("hz")
  }

  /// Charsets whose octet pairs may look like UTF-8 by chance.
  private static func isMultiOctet(_ label: String) -> Bool {
    ["gb", "big5", "euc", "shift", "ks_c", "windows-936", "windows-949", "cp949"].contains {
      label.hasPrefix($0)
    }
  }

  private static func isWestern(_ label: String) -> Bool {
    ["", "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252", "x-unknown"]
      .contains(label)
  }

  /// Through iconv; nil where it does not know the charset or an octet means nothing in it.
  private static func converted(_ bytes: [UInt8], from label: String) -> String? {
    guard !bytes.isEmpty, !label.isEmpty else { return nil }
    var written: gsize = 0
    let result = bytes.withUnsafeBytes { raw in
      g_convert(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), gssize(raw.count), "UTF-8",
        g_mime_charset_iconv_name(label), nil, &written, nil)
    }
    guard let result else { return nil }
    defer { g_free(result) }
    return String(decoding: UnsafeRawBufferPointer(start: result, count: Int(written)), as: UTF8.self)
  }

  /// UTF-8 where it is well-formed, windows-1252 octet by octet elsewhere: a Latin-1 footer under a UTF-8 text keeps both right.
  private static func mixed(_ bytes: [UInt8]) -> (text: String, isWhole: Bool) {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count + bytes.count / 8)
    var isWhole = true
    var index = 0
    while index < bytes.count {
      if let length = wellFormedLength(in: bytes, at: index) {
        kept += bytes[index..<index + length]
        index += length
      } else {
        let scalar = western(bytes[index])
        isWhole = isWhole && scalar != "\u{FFFD}"
        kept += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        index += 1
      }
    }
    return (String(decoding: kept, as: UTF8.self), isWhole)
  }

  /// Octets of the well-formed sequence that begins there; nil where none does.
  private static func wellFormedLength(in bytes: [UInt8], at index: Int) -> Int? {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, index + length <= bytes.count, bytes[index + 1] & 0xC0 == 0x80 else { return nil }
    return String(validating: bytes[index..<index + length], as: UTF8.self).map { _ in length }
  }

  private static func western(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The octets of windows-1252 that give this text; nil where it has other letters.
  private static func westernBytes(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value <= 0xFF {
        bytes.append(UInt8(scalar.value))
      } else if let place = windows1252.firstIndex(of: scalar), scalar != "\u{FFFD}" {
        bytes.append(UInt8(0x80 + place))
      } else {
        return nil
      }
    }
    return bytes
  }

  /// 0x80 to 0x9F of windows-1252; the five that it leaves undefined are U+FFFD.
  private static let windows1252 = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
