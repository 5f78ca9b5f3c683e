/// FETCH: RFC 3501 §7.4.2.
extension ResponseReader {
  /// The list after `FETCH`, in whatever order the server gives it, unknown items dropped.
  func fetchAttributes(_ contentLimit: Int) throws(IMAPError) -> FetchedAttributes {
    var attributes = FetchedAttributes()
    try expect("(")
    while true {
      guard try skipSpaces() else { throw violation("a FETCH without its end") }
      if try bytes.peek() == UInt8(ascii: ")") { break }
      let name = try attributeName()
      try expect(" ")
      try fetchAttribute(name, into: &attributes, contentLimit)
    }
    _ = try bytes.take()
    return attributes
  }

  private func fetchAttribute(
    _ name: String, into attributes: inout FetchedAttributes, _ contentLimit: Int
  ) throws(IMAPError) {
    switch name {
    case "UID": attributes.uid = try number()
    case "RFC822.SIZE": attributes.size = Int(try number())
    case "INTERNALDATE": attributes.internalDate = try value(depth: 0).text
    case _ where name.hasPrefix("BODY[]"): try content(into: &attributes, contentLimit)
    default: try skipValue()
    }
  }

  private func content(into attributes: inout FetchedAttributes, _ limit: Int) throws(IMAPError) {
    switch try bytes.peek() {
    case UInt8(ascii: "{"), UInt8(ascii: "~"):
      let length = try literalLength()
      guard length <= bounds.content else { throw violation("a message of \(length) octets") }
      attributes.content = try bytes.take(length, keeping: limit)
      attributes.contentLength = length
    case UInt8(ascii: "\""):
      let text = try quoted()
      attributes.content = Array(text.prefix(limit))
      attributes.contentLength = text.count
    default:
      guard try value(depth: 0) == .none else { throw violation("a message that is no literal") }
    }
  }

  /// A value that is not wanted: what it holds may be long.
  private func skipValue() throws(IMAPError) {
    switch try bytes.peek() {
    case UInt8(ascii: "{"), UInt8(ascii: "~"):
      let length = try literalLength()
      guard length <= bounds.content else { throw violation("a literal of \(length) octets") }
      _ = try bytes.take(length, keeping: 0)
    default: _ = try value(depth: 0)
    }
  }

  /// `BODY[HEADER.FIELDS (X)]<0>` is one name: brackets may hold spaces and quotes. Upper case.
  private func attributeName() throws(IMAPError) -> String {
    var name: [UInt8] = []
    var isBracketed = false
    while true {
      let byte = try bytes.peek()
      guard byte != 13, byte != 10, name.count < 1000 else {
        throw violation("a FETCH item without its value")
      }
      if !isBracketed, byte == 32 { break }
      if byte == UInt8(ascii: "[") { isBracketed = true }
      if byte == UInt8(ascii: "]") { isBracketed = false }
      name.append(try bytes.take())
    }
    return String(decoding: name, as: UTF8.self).uppercased()
  }

  private func number() throws(IMAPError) -> UInt32 {
    guard let number = UInt32(try atom("a number", limit: 16)) else {
      throw violation("a number that is none")
    }
    return number
  }
}
