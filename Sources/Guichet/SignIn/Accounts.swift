internal import Authorization
internal import Curl
internal import Settings

/// How one process signs in at the mailbox's server and at the one that sends. Where both do so with OAuth, they share their access
/// tokens: one renewal serves all connections.
struct Accounts: Sendable {
  /// nil where passwords sign in.
  let tokens: AccessTokens?
  private let configuration: Configuration

  init(_ configuration: Configuration) {
    self.configuration = configuration
    tokens = configuration.oauth.map { AccessTokens($0.client(besideDatabase: configuration.database)) }
  }

  /// Throws where the password cannot be read.
  func imap() throws(Mistakes) -> Account { try account(configuration.imap.server) }

  /// Likewise.
  func smtp() throws(Mistakes) -> Account { try account(configuration.smtp.server) }

  private func account(_ server: Server) throws(Mistakes) -> Account {
    let endpoint = try server.endpoint()
    guard let tokens, let mechanism = server.mechanism, let user = server.user else {
      return Account(endpoint)
    }
    return Account(endpoint, user: user, mechanism: mechanism, tokens: tokens)
  }
}
