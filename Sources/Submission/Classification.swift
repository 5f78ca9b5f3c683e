package import Curl

extension Delivery {
  /// What a server's reply means for the letter. Pure: from libcurl's result, the reply code and how far the dialogue came.
  package init(_ reply: CurlMailer.Reply) {
    guard let error = reply.error else {
      self = .accepted(reply.line ?? "\(reply.code)")
      return
    }
    switch reply.phase {
    case .finalDot: self = Self.afterFinalDot(reply, error)
    // The content was cut short, so no final dot was sent: the server has taken nothing (RFC 5321 §4.1.1.4).
    case .content: self = .retry(Self.serverTrouble(reply, error))
    case .sender, .recipient, .data: self = Self.inTransaction(reply, error)
    case .connecting, .hello, .startTLS, .signIn, .idle: self = .retry(Self.serverTrouble(reply, error))
    }
  }

  private static func afterFinalDot(_ reply: CurlMailer.Reply, _ error: CurlError) -> Delivery {
    switch reply.code {
    // A 2xx reply was heard, and what failed failed after it (curl#8356).
    case 200..<300: .accepted(reply.line ?? "\(reply.code)")
    case 421: .retry(serverTrouble(reply, error))
    case 400..<500: .retry(letterTrouble(reply, "the server does not take the letter for now"))
    case 500..<600: .refused(letterTrouble(reply, "the server refuses the letter's content"))
    default:
      .uncertain(
        Reason(
          fault: .server,
          sentence: "no answer after the end of the letter (\(cause(error))): it may have been taken or not"))
    }
  }

  private static func inTransaction(_ reply: CurlMailer.Reply, _ error: CurlError) -> Delivery {
    switch reply.code {
    // RFC 5321 §3.8 (closing), RFC 4954 §6 (sign-in wanted, too weak, failed): true of every letter.
    case 421, 454, 530, 534, 535, 538: .retry(serverTrouble(reply, error))
    // The sender's address is the same for all letters; 552 alone is about this one's size (RFC 1870 §6).
    case 500..<600 where reply.phase == .sender && reply.code != 552: .retry(serverTrouble(reply, error))
    case 400..<500: .retry(letterTrouble(reply, "the server does not take \(subject(reply)) for now"))
    case 500..<600: .refused(letterTrouble(reply, "the server refuses \(subject(reply))"))
    default: .retry(serverTrouble(reply, error))
    }
  }

  private static func subject(_ reply: CurlMailer.Reply) -> String {
    switch (reply.phase, reply.code) {
    // RFC 1870 §6: too large, or no room now.
    case (.sender, 552), (.sender, 452): "a letter of this size"
    case (.sender, _): "the sender's address"
    case (.recipient, _): "the recipient's address"
    default: "the letter"
    }
  }

  private static func letterTrouble(_ reply: CurlMailer.Reply, _ sentence: String) -> Reason {
    Reason(fault: .letter, code: reply.code, sentence: sentence, said: reply.line)
  }

  /// Trouble with the server, not with the letter.
  private static func serverTrouble(_ reply: CurlMailer.Reply, _ error: CurlError) -> Reason {
    let negative = reply.code >= 400
    return Reason(
      fault: .server, code: negative ? reply.code : 0,
      sentence: "\(error.operation): \(advice(reply, error))", said: negative ? reply.line : nil,
      // RFC 4954 §6: 454 is a server that is out of order.
      refusesSignIn: reply.phase == .signIn && error.kind == .signInRefused
        && !(400..<500).contains(reply.code))
  }

  private static func advice(_ reply: CurlMailer.Reply, _ error: CurlError) -> String {
    switch (reply.phase, error.kind) {
    case (_, .interrupted): "stopping; the letter stays to be sent"
    case (_, .tls):
      "no secure connection (\(error.text)); check ca_file, the host name, and that the server offers TLS 1.2 or later"
    case (_, .signInRefused): "sign-in refused; check user and password_file"
    case (_, .unreachable):
      "the server cannot be reached (\(error.text)); check url, and that the server runs"
    case (.sender, _) where reply.code >= 500 && ![530, 534, 535, 538].contains(reply.code):
      "the server refuses the sender's address; check envelope_from"
    case _ where [530, 534, 535, 538].contains(reply.code):
      "the server wants a sign-in; check user and password_file"
    case _ where reply.code >= 400: "the server is not available"
    default: cause(error)
    }
  }

  private static func cause(_ error: CurlError) -> String {
    switch error.kind {
    case .timedOut: "no answer within the time allowed"
    case .disconnected: "the connection was lost"
    case .interrupted: "stopping while the server was silent"
    default: error.text
    }
  }
}
