/// How far an SMTP dialogue has come: the step whose answer is awaited, or was the last to come.
package enum SMTPPhase: Int, Sendable, Equatable, Comparable, CaseIterable {
  case connecting
  case hello
  case startTLS
  case signIn
  /// Signed in and at rest, or a command that is none of a letter's.
  case idle
  case sender
  case recipient
  case data
  /// The server has asked for the content; not all of it was handed to the connection, so the final dot cannot have been sent.
  case content
  /// All of the content was handed over: the final dot may have been sent.
  case finalDot

  package static func < (left: SMTPPhase, right: SMTPPhase) -> Bool { left.rawValue < right.rawValue }

  /// The step that a command begins; nil for a line that begins none, such as the answers of a SASL exchange.
  ///
  /// Told by its first bytes alone: sign-in lines hold secrets and are kept nowhere.
  init?(command: UnsafeRawBufferPointer) {
    let steps: [(String, SMTPPhase)] = [
      ("EHLO ", .hello), ("HELO ", .hello), ("STARTTLS", .startTLS), ("AUTH ", .signIn), ("NOOP", .idle),
      ("MAIL FROM:", .sender), ("RCPT TO:", .recipient), ("DATA", .data),
    ]
    guard let step = steps.first(where: { command.starts(with: $0.0.utf8) }) else { return nil }
    self = step.1
  }
}
