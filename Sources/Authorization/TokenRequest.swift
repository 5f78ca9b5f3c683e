package import Curl

/// One request for an access token: RFC 6749 §4.4 (client credentials) and §6 (refresh token).
package struct TokenRequest: Sendable {
  private let client: OAuthClient
  private let secret: Secret?
  private let refreshToken: Secret?

  package init(_ client: OAuthClient, secret: Secret?, refreshToken: Secret?) {
    self.client = client
    self.secret = secret
    self.refreshToken = refreshToken
  }

  package var post: FormPost {
    FormPost(fields, to: client.tokenEndpoint, caFile: client.caFile, basic: basic)
  }

  private var fields: [FormPost.Field] {
    var fields = [FormPost.Field("grant_type", refreshToken == nil ? "client_credentials" : "refresh_token")]
    if let refreshToken { fields.append(.init("refresh_token", refreshToken.value)) }
    if let scope = client.scope { fields.append(.init("scope", scope)) }
    guard basic == nil else { return fields }
    fields.append(.init("client_id", client.clientID))
    if let secret { fields.append(.init("client_secret", secret.value)) }
    return fields
  }

  /// RFC 6749 §2.3.1: both are encoded as in a form first.
  private var basic: Credentials? {
    guard client.authentication == .basic, let secret else { return nil }
    return Credentials(
      user: FormPost.encoded(client.clientID), password: Secret(FormPost.encoded(secret.value)))
  }
}
