package import Curl

/// A mail server, and how the desk signs in there.
package struct Account: Sendable {
  private let server: Endpoint
  private let bearer: Bearer?

  private struct Bearer: Sendable {
    let user: String
    let mechanism: BearerMechanism
    let tokens: any TokenSource
  }

  /// With the endpoint's own credentials, or none.
  package init(_ server: Endpoint) {
    self.server = server
    bearer = nil
  }

  /// With access tokens.
  package init(_ server: Endpoint, user: String, mechanism: BearerMechanism, tokens: any TokenSource) {
    self.server = server
    bearer = Bearer(user: user, mechanism: mechanism, tokens: tokens)
  }

  /// Where the server is: fit for a log.
  package var url: String { server.url }

  /// The server with credentials that are good now. Asks for an access token where none is left.
  package func signedIn(interrupt: Interrupt?) async throws(SignInError) -> Endpoint {
    guard let bearer else { return server }
    return endpoint(bearer, try await bearer.tokens.token(interrupt: interrupt))
  }

  /// The same after the server has refused those of `endpoint`: with a renewed token; nil where a password was refused, which nobody
  /// here can renew.
  package func signedIn(
    insteadOf endpoint: Endpoint, interrupt: Interrupt?
  ) async throws(SignInError) -> Endpoint? {
    guard let bearer, case .bearer(let refused, _) = endpoint.credentials?.proof else { return nil }
    return self.endpoint(bearer, try await bearer.tokens.token(insteadOf: refused, interrupt: interrupt))
  }

  /// What to say where a renewed token is refused as well. `said` is the server's own line.
  package func refusal(_ said: String?) -> SignInError {
    let words = said.map { "; the server said: \($0)" } ?? ""
    return SignInError(
      .refused(.accessToken), server.url,
      "the server refuses the access token; check user and scope, and that the application or user may open this mailbox\(words)"
    )
  }

  private func endpoint(_ bearer: Bearer, _ token: Secret) -> Endpoint {
    server.signedIn(with: Credentials(user: bearer.user, proof: .bearer(token, bearer.mechanism)))
  }
}
