package import Curl

/// An application as its token endpoint knows it, and where its secrets lie: what `[oauth]` of the configuration says.
package struct OAuthClient: Sendable, Equatable {
  /// How the application shows its secret (RFC 6749 §2.3.1).
  package enum Authentication: String, Sendable, Equatable, CaseIterable {
    /// In the form, as Microsoft and Google have it.
    case post
    /// As user and password of HTTP Basic.
    case basic
  }

  package var tokenEndpoint: WebAddress
  /// PEM file of the authorities to trust instead of the system's.
  package var caFile: String?
  package var clientID: String
  /// nil: an application without a secret (RFC 6749 §2.1: public).
  package var clientSecretFile: String?
  package var authentication: Authentication
  package var scope: String?
  /// Where a refresh token lies. nil: the application signs in for itself, with client credentials (RFC 6749 §4.4).
  package var refreshToken: RefreshTokenStore?

  package init(
    tokenEndpoint: WebAddress, caFile: String? = nil, clientID: String, clientSecretFile: String?,
    authentication: Authentication = .post, scope: String?, refreshToken: RefreshTokenStore?
  ) {
    self.tokenEndpoint = tokenEndpoint
    self.caFile = caFile
    self.clientID = clientID
    self.clientSecretFile = clientSecretFile
    self.authentication = authentication
    self.scope = scope
    self.refreshToken = refreshToken
  }
}
