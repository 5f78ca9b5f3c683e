/// Why bytes cannot be taken as a message at all. What is merely damaged or too much is a `Defect` of the `Message` instead.
package enum ParseError: Error, Equatable, CustomStringConvertible {
  /// No octet, or blank lines alone.
  case empty
  /// The first line is no header field (RFC 5322 §2.2): a binary file, or a text without header.
  case noHeader
  /// GMime gave no message back.
  case unreadable

  package var description: String {
    switch self {
    case .empty: "the message is empty: fetch it again, or check the file"
    case .noHeader:
      "the file does not begin with a header field (\"Name: value\"): give a whole message, header included"
    case .unreadable: "GMime could not read the message: keep it for a person"
    }
  }
}
