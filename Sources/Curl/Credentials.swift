/// A user and what shows that it is them.
package struct Credentials: Sendable, Equatable {
  package enum Proof: Sendable, Equatable {
    case password(Secret)
    /// An access token (RFC 6750).
    case bearer(Secret, BearerMechanism)
  }

  package let user: String
  package let proof: Proof

  package init(user: String, password: Secret) {
    self.init(user: user, proof: .password(password))
  }

  package init(user: String, proof: Proof) {
    self.user = user
    self.proof = proof
  }
}

/// How an access token is shown to a mail server.
package enum BearerMechanism: String, Sendable, Equatable, CaseIterable {
  /// OAUTHBEARER where the server offers it, else XOAUTH2. Never a password's mechanism.
  case any = "oauth"
  /// RFC 7628.
  case oauthBearer = "oauthbearer"
  /// Google's, and the only one of Microsoft 365.
  case xoauth2 = "xoauth2"

  /// CURLOPT_LOGIN_OPTIONS. Without it libcurl would go over to LOGIN, with an empty password.
  var loginOptions: String {
    switch self {
    case .any: "AUTH=OAUTHBEARER;AUTH=XOAUTH2"
    case .oauthBearer: "AUTH=OAUTHBEARER"
    case .xoauth2: "AUTH=XOAUTH2"
    }
  }
}
