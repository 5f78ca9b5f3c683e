/// Finishes a rendered text in French: the spaces before double punctuation.
///
/// Templates are written with plain spaces, as people type them; staff need not know of no-break spaces.
package enum FrenchTypography {
  private static let noBreak = Array(String(Space.noBreak).utf8)
  private static let narrowNoBreak = Array(String(Space.narrowNoBreak).utf8)
  private static let opening = Array("«".utf8)
  private static let closing = Array("»".utf8)
  private static let space = UInt8(ascii: " ")

  /// Makes the spaces before `: ; ! ? »` and after `«` unbreakable. Characters between `<` and `>` are markup where `markup` says so.
  package static func spaced(_ text: String, markup: Bool = false) -> String {
    let source = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count + source.count / 16)
    var inTag = false
    for (place, byte) in source.enumerated() {
      if markup, byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { inTag = byte == UInt8(ascii: "<") }
      if !inTag, result.last == space, let unbreakable = unbreakable(before: source[place...]) {
        result.removeLast()
        result += unbreakable
      }
      if !inTag, byte == space, result.suffix(opening.count).elementsEqual(opening) {
        result += noBreak
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func unbreakable(before rest: ArraySlice<UInt8>) -> [UInt8]? {
    switch rest.first {
    case UInt8(ascii: ":"): noBreak
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): narrowNoBreak
    case closing.first where rest.starts(with: closing): noBreak
    default: nil
    }
  }
}
