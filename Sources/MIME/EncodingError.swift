/// Why a letter cannot be put into bytes. Names the field, never its value: a value may be a person's.
package enum EncodingError: Error, Equatable, CustomStringConvertible {
  /// The address of that field is not `local@domain`.
  case invalidAddress(field: String)
  /// The letter's own Message-ID is not a `msg-id` (RFC 5322 §3.6.4).
  case invalidMessageID
  /// A field name that is none, or one that the letter sets by itself.
  case invalidFieldName(String)
  /// An enclosure's media type is not `type/subtype`, or a calendar's method no token.
  case invalidMediaType(String)
  /// A line over 998 octets (RFC 5322 §2.1.1) came out.
  case lineTooLong
  /// GMime gave no object: out of memory.
  case unavailable

  package var description: String {
    switch self {
    case .invalidAddress(let field): "\(field): the address is not local@domain; correct it before sending"
    case .invalidMessageID: "Message-ID: not of the form local@domain; give the letter another one"
    case .invalidFieldName(let name): "\"\(name)\" cannot be an extra header field; use a name such as X-Desk"
    case .invalidMediaType(let type):
      "\"\(type)\" is no media type for a part of a letter; write type/subtype, each a token"
    case .lineTooLong: "a line of the letter is longer than 998 octets; shorten the field"
    case .unavailable: "the letter could not be built: out of memory"
    }
  }
}
