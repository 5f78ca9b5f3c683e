internal import Curl

/// Reads responses: octets, never lines, so that nothing a sender writes into a message can pass for a reply.
final class ResponseReader {
  let bytes: ByteReader
  let bounds: Bounds

  init(_ bytes: ByteReader, bounds: Bounds) {
    self.bytes = bytes
    self.bounds = bounds
  }

  /// The next response, whole. Of a message's content the first `contentLimit` octets are kept.
  ///
  /// Throws `.protocolViolation` for what is no IMAP response at all; what is merely unknown is `.other`.
  func next(keeping contentLimit: Int = 0) throws(IMAPError) -> Response {
    bytes.consumed = 0
    switch try bytes.peek() {
    case UInt8(ascii: "+"):
      _ = try lineToEnd()
      return .continuation
    case UInt8(ascii: "*"):
      _ = try bytes.take()
      try expect(" ")
      return try untagged(contentLimit)
    default:
      let tag = try atom("a tag", limit: 64)
      try expect(" ")
      let word = try atom("OK, NO or BAD", limit: 64).uppercased()
      guard let condition = Status.Condition(rawValue: word) else {
        throw violation("a line that is no IMAP response")
      }
      return .tagged(tag, try status(condition))
    }
  }

  private func untagged(_ contentLimit: Int) throws(IMAPError) -> Response {
    let word = try atom("a response", limit: 64).uppercased()
    if let condition = Status.Condition(rawValue: word) { return .status(try status(condition)) }
    if let number = UInt32(word) { return try numbered(number, contentLimit) }
    switch word {
    case "SEARCH": return .search(try numbers())
    case "CAPABILITY", "LIST", "NAMESPACE", "ENABLED", "FLAGS": return .data(word, try valuesToEnd())
    default:
      try skipLine()
      return .other(word)
    }
  }

  private func numbered(_ number: UInt32, _ contentLimit: Int) throws(IMAPError) -> Response {
    try expect(" ")
    let word = try atom("EXISTS, EXPUNGE or FETCH", limit: 64).uppercased()
    if word == "FETCH" {
      try expect(" ")
      let attributes = try fetchAttributes(contentLimit)
      try endLine()
      return .fetched(attributes)
    }
    try skipLine()
    switch word {
    case "EXISTS": return .exists(Int(number))
    case "EXPUNGE": return .expunged
    default: return .other(word)
    }
  }

  /// `SEARCH` of any length, without a value for each number: 20,000 UIDs are a line of 120 kB.
  private func numbers() throws(IMAPError) -> [UInt32] {
    var numbers: [UInt32] = []
    while try skipSpaces() {
      // RFC 7162 §3.1.5: `(MODSEQ n)` may end the line.
      if try bytes.peek() == UInt8(ascii: "(") {
        _ = try value(depth: 0)
        continue
      }
      guard let number = UInt32(try atom("a number", limit: 16)) else {
        throw violation("a UID that is no number")
      }
      guard numbers.count < bounds.results else {
        throw violation("a SEARCH of more than \(bounds.results) results")
      }
      numbers.append(number)
    }
    try endLine()
    return numbers
  }

  private func valuesToEnd() throws(IMAPError) -> [Value] {
    var values: [Value] = []
    while try skipSpaces() { values.append(try value(depth: 0)) }
    try endLine()
    return values
  }

  private func status(_ condition: Status.Condition) throws(IMAPError) -> Status {
    var code: String?
    if try skipSpaces(), try bytes.peek() == UInt8(ascii: "[") { code = try bracketed() }
    let text = String(decoding: try lineToEnd(), as: UTF8.self)
    return Status(condition: condition, code: code, text: String(text.drop { $0 == " " }))
  }

  /// What stands in brackets; a `]` within a quoted string does not end it.
  private func bracketed() throws(IMAPError) -> String {
    _ = try bytes.take()
    var code: [UInt8] = []
    var isQuoted = false
    while true {
      let byte = try bytes.peek()
      guard byte != 13, byte != 10 else { return String(decoding: code, as: UTF8.self) }
      _ = try bytes.take()
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "]"), !isQuoted { return String(decoding: code, as: UTF8.self) }
      code.append(byte)
    }
  }

  func violation(_ what: String) -> IMAPError {
    IMAPError(.protocolViolation, "reading the server's reply", what)
  }
}
