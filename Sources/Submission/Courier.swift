package import Authorization
package import MIME

/// Whoever carries letters away. One conformer speaks SMTP, one in the tests records.
package protocol Courier: Sendable {
  /// Carries one finished message (RFC 5322, CRLF line endings) to one recipient, and says what became of it.
  ///
  /// Never throws: every ending is a `Delivery`. May take minutes where the server is slow.
  func deliver(_ content: [UInt8], in envelope: Envelope) async -> Delivery
}

/// One envelope, one recipient: no citizen ever sees another's address.
package struct Envelope: Sendable, Hashable {
  /// Where bounces go; nil is the null reverse-path `<>` (RFC 3834 §3.3: automatic answers must feed no loop).
  package let sender: EmailAddress?
  package let recipient: EmailAddress

  package init(sender: EmailAddress?, recipient: EmailAddress) {
    self.sender = sender
    self.recipient = recipient
  }
}

/// What became of a letter.
package enum Delivery: Sendable, Equatable {
  /// The server has taken it over, with its words, such as `250 2.0.0 Ok: queued as 4F1D2`.
  case accepted(String)
  /// Not taken, and may be later. Where `reason.fault` is `.server`, no letter gets through: back off with all of them, tell
  /// staff, and count no try against the letter.
  case retry(Reason)
  /// Will never be taken as it is.
  case refused(Reason)
  /// The connection broke after the final dot: the server may have it or not. Sending it again at once is how duplicates are made.
  case uncertain(Reason)
}

/// Why a letter was not taken.
package struct Reason: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Fault: Sendable, Equatable {
    /// This letter or its recipient: other letters may well pass.
    case letter
    /// The server, the way there or the sign-in: nothing to do with the letter.
    case server
  }

  package let fault: Fault
  /// SMTP reply code (RFC 5321 §4.2.1), 0 where the server said nothing that matters.
  package let code: Int
  /// What happened and what to do: ours, free of personal data, fit for a log.
  package let sentence: String
  /// The server's own last line. It may name the recipient: for staff and the register, not for a log.
  package let said: String?
  /// Whether the server has refused the credentials.
  package let refusesSignIn: Bool
  /// Set where it is the sign-in with OAuth that failed.
  package let signIn: SignInError?

  package init(
    fault: Fault, code: Int = 0, sentence: String, said: String? = nil, refusesSignIn: Bool = false,
    signIn: SignInError? = nil
  ) {
    self.refusesSignIn = refusesSignIn
    self.signIn = signIn
    self.fault = fault
    self.code = code
    self.sentence = sentence
    self.said = said
  }

  /// The sentence and the code, without the server's words.
  package var description: String { code == 0 ? sentence : "\(sentence) (SMTP \(code))" }
}
