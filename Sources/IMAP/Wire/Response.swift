/// One response of a server (RFC 3501 §7), as far as this session uses it.
enum Response: Equatable {
  /// `+`: go on with the command. Matched by its first character: Courier says `+ entering idle mode`.
  case continuation
  case tagged(String, Status)
  /// `* OK`, `* NO`, `* BAD`, `* BYE`, `* PREAUTH`.
  case status(Status)
  case exists(Int)
  case expunged
  case fetched(FetchedAttributes)
  case search([UInt32])
  /// `CAPABILITY`, `LIST`, `NAMESPACE`, `ENABLED`, `FLAGS`: the word in upper case, and what follows it.
  case data(String, [Value])
  /// Anything else, read to its end and dropped: the word alone.
  case other(String)
}

/// OK, NO, BAD, BYE or PREAUTH, with its code and text.
struct Status: Equatable {
  enum Condition: String { case ok = "OK", no = "NO", bad = "BAD", bye = "BYE", preauth = "PREAUTH" }

  let condition: Condition
  /// What stands in brackets, as it came: `UIDVALIDITY 3857529045`.
  let code: String?
  let text: String

  /// The code's first word, upper case.
  var codeName: String? { code?.split(separator: " ").first?.uppercased() }
  /// The code's other words.
  var codeArguments: [String] { (code ?? "").split(separator: " ").dropFirst().map(String.init) }
}

/// What one FETCH response says of a message.
struct FetchedAttributes: Equatable {
  var uid: UInt32?
  var size: Int?
  var internalDate: String?
  /// `BODY[]` as far as it was kept; nil where it was absent or NIL.
  var content: [UInt8]?
  /// The octets of `BODY[]` as the server counted them.
  var contentLength = 0
}

/// A value in a response: RFC 3501 §4.
indirect enum Value: Equatable {
  case atom(String)
  /// A quoted string or a literal.
  case string([UInt8])
  case list([Value])
  case none

  /// The text of an atom or string.
  var text: String? {
    switch self {
    case .atom(let text): text
    case .string(let bytes): String(decoding: bytes, as: UTF8.self)
    case .list, .none: nil
    }
  }

  var list: [Value]? { if case .list(let values) = self { values } else { nil } }
}
