/// The pieces of which responses are made: RFC 3501 §4 and §9.
extension ResponseReader {
  func value(depth: Int) throws(IMAPError) -> Value {
    switch try bytes.peek() {
    case UInt8(ascii: "("): return .list(try list(depth: depth + 1))
    case UInt8(ascii: "\""): return .string(try quoted())
    case UInt8(ascii: "{"), UInt8(ascii: "~"):
      let length = try literalLength()
      guard length <= bounds.literal else {
        throw violation("a literal of \(length) octets where a name is due")
      }
      return .string(try bytes.take(length, keeping: length))
    default:
      let text = try atom("a value", limit: bounds.literal)
      return text.uppercased() == "NIL" ? .none : .atom(text)
    }
  }

  private func list(depth: Int) throws(IMAPError) -> [Value] {
    guard depth <= bounds.depth else { throw violation("lists nested more than \(bounds.depth) deep") }
    _ = try bytes.take()
    var values: [Value] = []
    while true {
      guard try skipSpaces() else { throw violation("a list without its end") }
      if try bytes.peek() == UInt8(ascii: ")") { break }
      values.append(try value(depth: depth))
    }
    _ = try bytes.take()
    return values
  }

  func quoted() throws(IMAPError) -> [UInt8] {
    _ = try bytes.take()
    var text: [UInt8] = []
    while true {
      var byte = try bytes.take()
      if byte == UInt8(ascii: "\"") { return text }
      if byte == UInt8(ascii: "\\") { byte = try bytes.take() }
      guard byte != 13, byte != 10 else { throw violation("a quoted string without its end") }
      text.append(byte)
    }
  }

  /// `{n}`, `{n+}` or `~{n}` with its line end: what follows are n octets (RFC 3501 §4.3, RFC 3516, RFC 7888).
  func literalLength() throws(IMAPError) -> Int {
    if try bytes.peek() == UInt8(ascii: "~") { _ = try bytes.take() }
    try expect("{")
    var length = 0
    var digits = 0
    while (48...57).contains(try bytes.peek()) {
      length = length * 10 + Int(try bytes.take() - 48)
      digits += 1
      guard digits <= 12 else { throw violation("a literal of absurd length") }
    }
    guard digits > 0 else { throw violation("a literal without its length") }
    if try bytes.peek() == UInt8(ascii: "+") { _ = try bytes.take() }
    try expect("}")
    try endLine()
    return length
  }

  /// Octets up to a space, a parenthesis, a quote or the end of the line; at least one.
  func atom(_ what: String, limit: Int) throws(IMAPError) -> String {
    var text: [UInt8] = []
    while true {
      let byte = try bytes.peek()
      if byte <= 32 || [40, 41, 34, 123, 127].contains(byte) { break }  // ( ) " {
      guard text.count < limit else { throw violation("expected \(what), found more than \(limit) octets") }
      text.append(try bytes.take())
    }
    guard !text.isEmpty else { throw violation("expected \(what), found octet \(try bytes.peek())") }
    return String(decoding: text, as: UTF8.self)
  }

  func expect(_ character: Unicode.Scalar) throws(IMAPError) {
    let byte = try bytes.take()
    guard UInt32(byte) == character.value else {
      throw violation("expected “\(character)”, found octet \(byte)")
    }
  }

  /// Whether anything is left on the line after the spaces.
  func skipSpaces() throws(IMAPError) -> Bool {
    while try bytes.peek() == 32 { _ = try bytes.take() }
    let byte = try bytes.peek()
    return byte != 13 && byte != 10
  }

  /// CRLF, or LF alone.
  func endLine() throws(IMAPError) {
    while try bytes.peek() == 32 { _ = try bytes.take() }
    if try bytes.peek() == 13 { _ = try bytes.take() }
    guard try bytes.take() == 10 else { throw violation("expected the end of the line") }
  }

  /// The rest of the line, without its end, at most its first 1000 octets.
  func lineToEnd() throws(IMAPError) -> [UInt8] {
    var line: [UInt8] = []
    while true {
      let byte = try bytes.take()
      if byte == 10 { break }
      if line.count < 1000 { line.append(byte) }
    }
    if line.last == 13 { line.removeLast() }
    return line
  }

  /// Drops the rest of a response that is not wanted, the octets of its literals too.
  func skipLine() throws(IMAPError) {
    var tail: [UInt8] = []
    while true {
      let byte = try bytes.take()
      if byte != 10 {
        tail.append(byte)
        if tail.count > 64 { tail.removeFirst(32) }
        continue
      }
      guard let length = Self.trailingLiteral(tail) else { return }
      guard length <= bounds.content else { throw violation("a literal of \(length) octets") }
      _ = try bytes.take(length, keeping: 0)
      tail = []
    }
  }

  private static func trailingLiteral(_ tail: [UInt8]) -> Int? {
    let line = String(decoding: tail.last == 13 ? tail.dropLast() : tail[...], as: UTF8.self)
    guard line.hasSuffix("}"), let open = line.lastIndex(of: "{") else { return nil }
    let digits = line[line.index(after: open)...].dropLast()
    return Int(digits.hasSuffix("+") ? digits.dropLast() : digits).flatMap { $0 >= 0 ? $0 : nil }
  }
}
