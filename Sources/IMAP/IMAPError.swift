internal import Curl

/// What an IMAP session could not do, and what that means for the next step.
package struct IMAPError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Kind: Sendable, Equatable {
    /// Name not found, nobody listening, network away.
    case unreachable
    /// Certificate, host name or TLS handshake; STARTTLS missing.
    case tls
    /// The server said no at sign-in. `isWorthRetry` says whether it is the server that is out of order.
    case signInRefused
    /// The server answered NO: it understood, and will not or cannot.
    case no
    /// The server answered BAD: it did not understand.
    case bad
    /// The server broke the protocol, or something else than an IMAP server speaks there.
    case protocolViolation
    /// A deadline passed.
    case timedOut
    /// The connection was lost, or the server said BYE.
    case connectionLost
    /// Shutdown asked for it.
    case interrupted
    /// The server lacks what was asked for, or the name cannot exist there.
    case unsupported
    /// The session is in the middle of another command, or has none selected: a mistake of the caller.
    case misuse
    case other
  }

  package let kind: Kind
  /// What was tried: `UID MOVE`, `connecting to imaps://imap.example.fr`.
  package let operation: String
  /// What went wrong; the server's own words where it said any, without control characters and at most 300 characters.
  package let text: String
  /// The response code in brackets that came with a NO or BAD, upper case: `TRYCREATE`, `UNAVAILABLE`.
  package let code: String?
  /// How long the server asked to be left alone, such as Microsoft 365's “Suggested Backoff Time”.
  package let backoff: Duration?

  package init(_ kind: Kind, _ operation: String, _ text: String, code: String? = nil) {
    self.kind = kind
    self.operation = operation
    self.text = Self.printable(text)
    self.code = code
    self.backoff = Self.suggestedBackoff(in: text)
  }

  /// Whether the same session can go on with another command.
  package var sessionLives: Bool {
    switch kind {
    case .no, .bad, .unsupported, .misuse: true
    case .unreachable, .tls, .signInRefused, .protocolViolation, .timedOut, .connectionLost, .interrupted,
      .other:
      false
    }
  }

  /// Whether the same thing may work later with nothing changed by a human.
  package var isWorthRetry: Bool {
    switch kind {
    case .unreachable, .timedOut, .connectionLost, .protocolViolation, .other: true
    case .no, .bad, .signInRefused: backoff != nil || Self.isTemporary(text, code: code)
    case .tls, .interrupted, .unsupported, .misuse: false
    }
  }

  package var description: String {
    switch kind {
    case .no, .bad: "\(operation): the server refused: \(text)"
    case .tls:
      "\(operation): no secure connection (\(text)); check ca_file, the host name, and that the server offers TLS 1.2 or later"
    case .unreachable:
      "\(operation): the server cannot be reached (\(text)); check url, and that the server runs"
    case .signInRefused where !isWorthRetry:
      "\(operation): sign-in refused; check user and password, or the mailbox's licence: \(text)"
    case .signInRefused: "\(operation): sign-in refused for now: \(text)"
    default: "\(operation): \(text)"
    }
  }
}

extension IMAPError {
  /// libcurl's error, as the session's.
  init(_ error: CurlError) {
    // Curl's 67 also stands for a server that is only out of order: its own words decide.
    let said = error.serverSaid.map(Self.withoutTag)
    let text = error.kind == .signInRefused ? said ?? error.text : error.text
    self.init(Kind(error.kind), error.operation, text, code: said.flatMap(Self.bracketed))
  }

  /// RFC 5530's codes for what passes, and the words of servers that have none: Exchange's quota and throttling.
  static func isTemporary(_ text: String, code: String?) -> Bool {
    if let code = code ?? bracketed(text),
      ["UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "THROTTLED", "CONTACTADMIN"].contains(code)
    {
      return code != "CONTACTADMIN"
    }
    let words = text.lowercased()
    return [
      "unavailable", "throttled", "try again", "temporar", "too many", "backoff time", "internal error",
    ]
    .contains { words.contains($0) }
  }

  /// Microsoft 365: `Request is throttled. Suggested Backoff Time: 299961 milliseconds`.
  static func suggestedBackoff(in text: String) -> Duration? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard let time = words.firstIndex(of: "backoff"), time + 3 < words.count, words[time + 1] == "time",
      let number = Int(words[time + 2]), (0...86_400_000).contains(number)
    else { return nil }
    return words[time + 3].hasPrefix("milli") ? .milliseconds(number) : .seconds(min(number, 86_400))
  }

  private static func withoutTag(_ line: String) -> String {
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2,
      ["NO", "BAD", "BYE"].contains(where: { words[1].uppercased().hasPrefix($0 + " ") })
    else { return line }
    return String(words[1])
  }

  private static func bracketed(_ text: String) -> String? {
    guard let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]") else {
      return nil
    }
    return text[text.index(after: open)..<close].split(separator: " ").first?.uppercased()
  }

  static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }.prefix(300)))
  }
}

extension IMAPError.Kind {
  init(_ kind: CurlError.Kind) {
    switch kind {
    case .unreachable: self = .unreachable
    case .tls: self = .tls
    case .signInRefused: self = .signInRefused
    case .timedOut: self = .timedOut
    case .disconnected: self = .connectionLost
    case .interrupted: self = .interrupted
    case .other: self = .other
    }
  }
}
