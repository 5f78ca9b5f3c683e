internal import Mustache

/// What is put into HTML, with `< > & " '` escaped, whatever mark is combined with them. Mustache's own goes from character to character, which
/// took longer than the rest of a letter.
struct HTMLWords: MustacheContentType {
  /// Begins each template for HTML: Mustache's own escaping holds where none is named.
  static let pragma: String = {
    MustacheContentTypes.register(HTMLWords(), named: "WORDS")
    return "{{% CONTENT_TYPE: WORDS}}"
  }()

  func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.escaped($0) != nil }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if let escaped = Self.escaped(byte) { result += escaped.utf8 } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func escaped(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
