package import Curl
internal import Foundation

/// What a token endpoint grants (RFC 6749 §5.1).
package struct TokenAnswer: Sendable, Equatable {
  package let accessToken: Secret
  /// How long the access token lives; nil where the endpoint does not say.
  package let lifetime: Duration?
  /// The refresh token to use from now on; nil: the same as before.
  package let refreshToken: Secret?
  /// How long that one lives, where the endpoint says so (`refresh_token_expires_in`, Google's and Microsoft's).
  package let refreshTokenLifetime: Duration?

  /// Throws what the endpoint says it will not, or cannot, grant (RFC 6749 §5.2). `client` is for what to do about it.
  package init(_ answer: FormPost.Answer, for client: OAuthClient) throws(SignInError) {
    guard answer.status == 200 else { throw Self.refusal(answer, client) }
    guard let body = try? JSONDecoder().decode(Body.self, from: Data(answer.body)) else {
      throw SignInError(
        .unavailable, client.tokenEndpoint.text,
        "answers with something else than a token; check token_endpoint")
    }
    guard Self.isToken(body.accessToken), body.refreshToken.map(Self.isToken) ?? true,
      body.tokenType?.lowercased() ?? "bearer" == "bearer"
    else {
      throw SignInError(
        .refused(.request), client.tokenEndpoint.text,
        "gives a token that mail servers do not take; check scope and token_endpoint")
    }
    accessToken = Secret(body.accessToken)
    lifetime = body.expiresIn?.duration
    refreshToken = body.refreshToken.map { Secret($0) }
    refreshTokenLifetime = body.refreshTokenExpiresIn?.duration
  }

  /// RFC 6749 appendix A.12: what is visible. A control character would end the field in which the token goes to the mail server.
  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (33...126).contains($0) }
  }

  private static func refusal(_ answer: FormPost.Answer, _ client: OAuthClient) -> SignInError {
    let place = client.tokenEndpoint.text
    let body = try? JSONDecoder().decode(ErrorBody.self, from: Data(answer.body))
    guard let body, ![408, 429].contains(answer.status), answer.status < 500,
      !["temporarily_unavailable", "server_error", "slow_down"].contains(body.error)
    else {
      let isMisplaced = (300..<405).contains(answer.status)
      return SignInError(
        .unavailable, place,
        "gives no token (HTTP \(answer.status)); \(isMisplaced ? "check token_endpoint" : "it is asked again")",
        retryAfter: answer.retryAfter)
    }
    let (refusal, problem) = advice(body.error, client)
    return SignInError(.refused(refusal), place, "\(problem) (\(body.code))")
  }

  private static func advice(_ error: String, _ client: OAuthClient) -> (Refusal, String) {
    switch error {
    case "invalid_client", "unauthorized_client":
      let file = client.clientSecretFile.map { "write it to \($0)" } ?? "name it as client_secret_file"
      return (
        .client, "the application is refused; check client_id, make a new client secret, and \(file)"
      )
    case "invalid_grant" where client.refreshToken != nil:
      let file = client.refreshToken?.file ?? ""
      return (
        .refreshToken,
        "the refresh token is refused; sign in anew, and write the new refresh token to \(file)"
      )
    default:
      return (.request, "the request is refused; check scope and what the application may do")
    }
  }

  private struct Body: Decodable {
    let accessToken: String
    let tokenType: String?
    let expiresIn: Seconds?
    let refreshToken: String?
    let refreshTokenExpiresIn: Seconds?

    enum CodingKeys: String, CodingKey {
      case accessToken = "access_token"
      case tokenType = "token_type"
      case expiresIn = "expires_in"
      case refreshToken = "refresh_token"
      case refreshTokenExpiresIn = "refresh_token_expires_in"
    }
  }

  private struct ErrorBody: Decodable {
    let error: String
    let description: String?

    enum CodingKeys: String, CodingKey {
      case error
      case description = "error_description"
    }

    /// The code, and Microsoft's own: the rest of its words may name a user.
    var code: String {
      let name = String(error.prefix(40).filter { $0.isASCII && ($0.isLetter || $0 == "_") })
      let own = description?.firstMatch(of: /AADSTS[0-9]{1,9}/).map { ", \($0.output)" } ?? ""
      return name + own
    }
  }
}

/// A number of seconds; some endpoints write it in quotes.
private struct Seconds: Decodable {
  let duration: Duration?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number =
      (try? container.decode(Double.self)) ?? (try? container.decode(String.self)).flatMap(Double.init)
    // Ten years: what is more is a mistake, and 0 stands for one that does not expire.
    duration = number.flatMap { (1...315_360_000).contains($0) ? .seconds($0) : nil }
  }
}
