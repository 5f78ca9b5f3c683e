internal import Authorization
internal import Foundation
internal import Settings

/// Asks for an access token, for `guichet check`.
struct TokenCheck {
  private let settings: OAuthSettings
  private let tokens: AccessTokens

  /// nil where passwords sign in.
  init?(_ configuration: Configuration, _ accounts: Accounts) {
    guard let settings = configuration.oauth, let tokens = accounts.tokens else { return nil }
    (self.settings, self.tokens) = (settings, tokens)
  }

  /// What is tried, and until when it is good, as far as the configuration says.
  var name: String {
    let kind = settings.refreshTokenFile == nil ? "client credentials" : "refresh token"
    let end = settings.clientSecretExpires.map { "; the client secret expires on \($0)" } ?? ""
    return "access token \(settings.tokenEndpoint) (\(kind)\(end))"
  }

  /// nil where one was given. A renewed refresh token is stored, as the daemon would.
  func failure() async -> Failure? {
    do throws(SignInError) {
      _ = try await tokens.token(interrupt: nil)
      return nil
    } catch {
      return Failure(error.refusal == nil ? .unavailable : .configuration, error.description)
    }
  }
}
