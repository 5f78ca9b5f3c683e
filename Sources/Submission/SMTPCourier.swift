package import Authorization
package import Curl
internal import MIME

/// Carries letters to the office's server over SMTP, one at a time, on one connection that is kept from letter to letter.
///
/// It runs on a thread of its own, since libcurl blocks. Once the interrupt has rung, the letter in hand is finished and the next
/// is not begun.
package actor SMTPCourier: Courier {
  private let account: Account
  private let patience: CurlMailer.Patience
  private let interrupt: Interrupt?
  private let executor = QueueExecutor(label: "guichet.smtp")
  private var mailer: CurlMailer?
  /// What the mailer signs in with.
  private var endpoint: Endpoint?

  package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// Connects at the first letter, not here.
  package init(
    _ account: Account, patience: CurlMailer.Patience = CurlMailer.Patience(), interrupt: Interrupt? = nil
  ) {
    self.account = account
    self.patience = patience
    self.interrupt = interrupt
  }

  /// With the endpoint's own credentials, or none.
  package init(
    _ endpoint: Endpoint, patience: CurlMailer.Patience = CurlMailer.Patience(), interrupt: Interrupt? = nil
  ) {
    self.init(Account(endpoint), patience: patience, interrupt: interrupt)
  }

  /// Blocks for as long as the server takes, `patience` at most for each of its answers.
  package func deliver(_ content: [UInt8], in envelope: Envelope) async -> Delivery {
    if interrupt?.isRung ?? false { return .retry(Self.stopping) }
    if let fault = ContentFault(in: content) { return .refused(Reason(fault: .letter, sentence: "\(fault)")) }
    return await perform { Self.send(content, in: envelope, over: $0) }
  }

  /// Connects and signs in, and sends nothing. nil where all is well.
  package func check() async -> Reason? {
    await perform { Delivery($0.knock()) }.reason
  }

  /// Says QUIT where a connection is kept, and lets go of it. A later letter connects anew.
  package func close() async { leave() }

  private func leave() {
    mailer?.quit()
    mailer = nil
  }

  /// Does it over a signed-in connection; once more with a renewed access token where the server refuses the one that was shown.
  private func perform(_ act: (CurlMailer) -> Delivery) async -> Delivery {
    do throws(SignInError) {
      let endpoint = try await account.signedIn(interrupt: interrupt)
      let first = perform(act, at: endpoint)
      guard first.refusesSignIn,
        let renewed = try await account.signedIn(insteadOf: endpoint, interrupt: interrupt)
      else { return first }
      let second = perform(act, at: renewed)
      return second.refusesSignIn ? .retry(Reason(account.refusal(nil), second.reason)) : second
    } catch {
      return .retry(Reason(error, nil))
    }
  }

  private func perform(_ act: (CurlMailer) -> Delivery, at endpoint: Endpoint) -> Delivery {
    switch opened(endpoint) {
    case .failure(let reason): .retry(reason)
    case .success(let mailer): act(mailer)
    }
  }

  /// The kept connection, or a new one where it was signed in with another access token.
  private func opened(_ endpoint: Endpoint) -> Result<CurlMailer, Reason> {
    if self.endpoint != endpoint { leave() }
    if let mailer { return .success(mailer) }
    do throws(CurlError) {
      let mailer = try CurlMailer(endpoint, patience: patience, interrupt: interrupt)
      (self.mailer, self.endpoint) = (mailer, endpoint)
      return .success(mailer)
    } catch {
      return .failure(Reason(fault: .server, sentence: "\(error.operation): \(error.text)"))
    }
  }

  private static func send(_ content: [UInt8], in envelope: Envelope, over mailer: CurlMailer) -> Delivery {
    if envelope.needsSMTPUTF8, let reason = Delivery(mailer.knock()).reason { return .retry(reason) }
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

  private static let stopping = Reason(fault: .server, sentence: "stopping; the letter stays to be sent")
}

extension Delivery {
  fileprivate var reason: Reason? {
    switch self {
    case .accepted: nil
    case .retry(let reason), .refused(let reason), .uncertain(let reason): reason
    }
  }

  fileprivate var refusesSignIn: Bool { reason?.refusesSignIn ?? false }
}

extension Reason {
  /// Nobody could sign in; `refused` is the reason the server gave, if it was the server.
  fileprivate init(_ error: SignInError, _ refused: Reason?) {
    self.init(
      fault: .server, code: refused?.code ?? 0, sentence: error.description, said: refused?.said,
      signIn: error)
  }
}

extension Envelope {
  fileprivate var needsSMTPUTF8: Bool { recipient.needsSMTPUTF8 || (sender?.needsSMTPUTF8 ?? false) }
}
