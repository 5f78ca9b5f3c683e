/// One command, its tag apart: text, and strings that may need a literal.
struct Command {
  enum Part: Equatable {
    case text(String)
    case literal([UInt8])
  }

  /// What it is called in errors and traces: `UID FETCH`.
  let name: String
  private(set) var parts: [Part]
  /// As `parts`, with sizes for what is content or may be private: for a trace.
  private(set) var traced: String

  init(_ name: String) {
    self.name = name
    parts = [.text(name)]
    traced = name
  }

  /// With a space and then protocol text, which must not come from anybody else.
  func text(_ text: String) -> Command {
    var command = self
    command.append(" " + text)
    command.traced += " " + text
    return command
  }

  /// With a space and then a string: quoted where that can be, else as a literal (RFC 3501 §4.3).
  func string(_ bytes: [UInt8], allowingUTF8: Bool = false, isPrivate: Bool = true) -> Command {
    var command = self
    let isQuotable =
      bytes.count <= 1000 && bytes.allSatisfy { (32...126).contains($0) || (allowingUTF8 && $0 >= 128) }
    command.traced +=
      isPrivate ? " (\(bytes.count) octets)" : " \"\(String(decoding: bytes, as: UTF8.self))\""
    guard isQuotable else {
      command.append(" ")
      command.parts.append(.literal(bytes))
      return command
    }
    let escaped = bytes.flatMap { [34, 92].contains($0) ? [92, $0] : [$0] }
    command.append(" \"" + String(decoding: escaped, as: UTF8.self) + "\"")
    return command
  }

  /// With a space and then the octets as a literal.
  func literal(_ bytes: [UInt8]) -> Command {
    var command = self
    command.append(" ")
    command.parts.append(.literal(bytes))
    command.traced += " (\(bytes.count) octets)"
    return command
  }

  private mutating func append(_ text: String) {
    if case .text(let before) = parts.last {
      parts[parts.count - 1] = .text(before + text)
    } else {
      parts.append(.text(text))
    }
  }
}
