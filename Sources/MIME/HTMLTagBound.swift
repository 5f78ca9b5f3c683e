/// Blanks out what follows the first `Bounds.attributes` attributes of a tag.
///
/// libxml2 compares each attribute of a tag with all before it: a tag of 200,000 of them would hold it for a minute.
struct HTMLTagBound {
  private var quote: UInt8?
  private var isInTag = false
  private var separators = 0

  /// The same document, with no tag over the bound.
  static func applied(to html: String) -> [UInt8] {
    var bytes = Array(html.utf8)
    var state = HTMLTagBound()
    for index in bytes.indices where state.isExcess(bytes, at: index) { bytes[index] = UInt8(ascii: " ") }
    return bytes
  }

  private mutating func isExcess(_ bytes: [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    guard isInTag else {
      if byte == UInt8(ascii: "<") { open(bytes, at: index) }
      return false
    }
    read(byte)
    return isInTag && separators > Bounds.attributes
  }

  private mutating func open(_ bytes: [UInt8], at index: Int) {
    guard index + 1 < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index + 1] | 0x20)
    else {
      return
    }
    isInTag = true
    separators = 0
  }

  /// An attribute ends at a blank or at the quote that closes its value.
  private mutating func read(_ byte: UInt8) {
    if let open = quote {
      guard byte == open else { return }
      quote = nil
      separators += 1
      return
    }
    switch byte {
    case UInt8(ascii: ">"): isInTag = false
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
    case UInt8(ascii: " "), 0x09...0x0D, UInt8(ascii: "/"): separators += 1
    default: break
    }
  }
}
