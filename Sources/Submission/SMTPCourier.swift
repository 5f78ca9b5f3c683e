package import Curl
internal import MIME

/// Carries letters to the office's server over SMTP, one at a time, on one connection that is kept from letter to letter.
///
/// It runs on a thread of its own, since libcurl blocks. Once the interrupt has rung, the letter in hand is finished and the next
/// is not begun.
package actor SMTPCourier: Courier {
  private let endpoint: Endpoint
  private let patience: CurlMailer.Patience
  private let interrupt: Interrupt?
  private let executor = QueueExecutor(label: "guichet.smtp")
  private var mailer: CurlMailer?

  package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// Connects at the first letter, not here.
  package init(
    _ endpoint: Endpoint, patience: CurlMailer.Patience = CurlMailer.Patience(), interrupt: Interrupt? = nil
  ) {
    self.endpoint = endpoint
    self.patience = patience
    self.interrupt = interrupt
  }

  /// Blocks for as long as the server takes, `patience` at most for each of its answers.
  package func deliver(_ content: [UInt8], in envelope: Envelope) async -> Delivery {
    if interrupt?.isRung ?? false { return .retry(Self.stopping) }
    if let fault = ContentFault(in: content) { return .refused(Reason(fault: .letter, sentence: "\(fault)")) }
    switch opened() {
    case .failure(let reason): return .retry(reason)
    case .success(let mailer): return Self.send(content, in: envelope, over: mailer)
    }
  }

  /// Connects and signs in, and sends nothing. nil where all is well.
  package func check() async -> Reason? {
    switch opened() {
    case .failure(let reason): reason
    case .success(let mailer): Self.reason(mailer.knock())
    }
  }

  /// Says QUIT where a connection is kept, and lets go of it. A later letter connects anew.
  package func close() async {
    mailer?.quit()
    mailer = nil
  }

  private func opened() -> Result<CurlMailer, Reason> {
    if let mailer { return .success(mailer) }
    do throws(CurlError) {
      let mailer = try CurlMailer(endpoint, patience: patience, interrupt: interrupt)
      self.mailer = mailer
      return .success(mailer)
    } catch {
      return .failure(Reason(fault: .server, sentence: "\(error.operation): \(error.text)"))
    }
  }

  private static func send(_ content: [UInt8], in envelope: Envelope, over mailer: CurlMailer) -> Delivery {
    if envelope.needsSMTPUTF8, let reason = reason(mailer.knock()) { return .retry(reason) }
    if let obstacle = obstacle(to: content, in: envelope, mailer.extensions) { return .refused(obstacle) }
    return Delivery(
      mailer.send(
        from: envelope.sender?.text ?? "", to: envelope.recipient.text, content: content))
  }

  /// What the server said at EHLO that it will not take. Before the first connection it has said nothing yet: then MAIL tells.
  static func obstacle(to content: [UInt8], in envelope: Envelope, _ extensions: SMTPExtensions?) -> Reason? {
    if envelope.needsSMTPUTF8, !(extensions?.takesUTF8Addresses ?? false) {
      return Reason(
        fault: .letter,
        sentence: "the address has letters beyond ASCII, and the server takes none (it lacks SMTPUTF8)")
    }
    if let largest = extensions?.largestMessage, content.count > largest {
      return Reason(
        fault: .letter,
        sentence: "the letter has \(content.count) octets, and the server takes \(largest) at most")
    }
    return nil
  }

  private static func reason(_ reply: CurlMailer.Reply) -> Reason? {
    switch Delivery(reply) {
    case .accepted: nil
    case .retry(let reason), .refused(let reason), .uncertain(let reason): reason
    }
  }

  private static let stopping = Reason(fault: .server, sentence: "stopping; the letter stays to be sent")
}

extension Envelope {
  fileprivate var needsSMTPUTF8: Bool { recipient.needsSMTPUTF8 || (sender?.needsSMTPUTF8 ?? false) }
}
