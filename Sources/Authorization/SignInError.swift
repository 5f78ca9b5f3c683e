/// Why nobody could sign in with OAuth: what, where, and what to do, without tokens, secrets or people's names.
package struct SignInError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Kind: Sendable, Equatable {
    /// The token endpoint is out of reach or out of order: it may work later with nothing changed by a human.
    case unavailable
    /// Somebody must do something about it.
    case refused(Refusal)
    /// A renewed refresh token could not be stored. It is kept in memory, and storing it is tried again.
    case notKept
    /// Shutdown asked for it.
    case interrupted
  }

  package let kind: Kind
  /// The address or file it is about.
  package let place: String
  /// What is wrong and what to do.
  package let problem: String
  /// How long the token endpoint asked to be left alone.
  package let retryAfter: Duration?

  package init(_ kind: Kind, _ place: String, _ problem: String, retryAfter: Duration? = nil) {
    self.kind = kind
    self.place = place
    self.problem = problem
    self.retryAfter = retryAfter
  }

  /// nil where it is nobody's to mend but the network's.
  package var refusal: Refusal? {
    if case .refused(let refusal) = kind { refusal } else { nil }
  }

  package var description: String { "\(place): \(problem)" }
}

/// What was refused at sign-in, as far as it matters to whoever must mend it.
package enum Refusal: String, Sendable, Equatable, Codable, CaseIterable {
  /// The application itself: its ID or secret is wrong or has expired (RFC 6749 §5.2: invalid_client, unauthorized_client).
  case client
  /// The refresh token: expired, revoked or used up (invalid_grant).
  case refreshToken
  /// The request: its scope, or the kind of grant.
  case request
  /// The access token, by the mail server: the application or user may not open this mailbox.
  case accessToken
  /// A file with a secret cannot be read, or holds something else.
  case file
}
