import Authorization
import Curl
import Testing

@Suite struct TokenAnswerTests {
  private static func read(
    _ body: String, status: Int = 200, retryAfter: Duration? = nil, isRefreshing: Bool = true
  ) throws -> TokenAnswer {
    let client = OAuthClient(
      tokenEndpoint: try #require(WebAddress("https://login.example/token")), clientID: "a",
      clientSecretFile: "/etc/secret", scope: nil,
      refreshToken: isRefreshing
        ? RefreshTokenStore(file: "/etc/token", isCredential: false, state: "s") : nil)
    let answer = FormPost.Answer(status: status, body: Array(body.utf8), retryAfter: retryAfter)
    return try TokenAnswer(answer, for: client)
  }

  @Test func allThatItSays() throws {
    let answer = try Self.read(
      """
      {"token_type": "bearer", "access_token": "ey.a-b", "expires_in": 3599, "refresh_token": "1//new",
       "refresh_token_expires_in": 604799, "scope": "x"}
      """)
    #expect(answer.accessToken == Secret("ey.a-b"))
    #expect(answer.lifetime == .seconds(3599))
    #expect(answer.refreshToken == Secret("1//new"))
    #expect(answer.refreshTokenLifetime == .seconds(604_799))
  }

  @Test func theLeastThatItMaySay() throws {
    let answer = try Self.read(#"{"access_token": "a", "expires_in": "3600"}"#)
    #expect(answer.lifetime == .seconds(3600))
    #expect(answer.refreshToken == nil)
    #expect(answer.refreshTokenLifetime == nil)
    #expect(try Self.read(#"{"access_token": "a"}"#).lifetime == nil)
    #expect(try Self.read(#"{"access_token": "a", "expires_in": 0}"#).lifetime == nil)
    #expect(try Self.read(#"{"access_token": "a", "expires_in": 1e300}"#).lifetime == nil)
  }

  @Test(arguments: [
    (401, "invalid_client", Refusal.client), (400, "unauthorized_client", .client),
    (400, "invalid_grant", .refreshToken), (400, "invalid_scope", .request), (403, "access_denied", .request),
  ])
  func whatAHumanMustMend(status: Int, error: String, expected: Refusal) throws {
    let thrown = #expect(throws: SignInError.self) {
      try Self.read(
        #"{"error": "\#(error)", "error_description": "AADSTS7000222: the keys of awa@a.example are expired"}"#,
        status: status)
    }
    #expect(thrown?.refusal == expected)
    let text = try #require(thrown).description
    #expect(text.hasPrefix("https://login.example/token: ") && text.hasSuffix("(\(error), AADSTS7000222)"))
    #expect(!text.contains("awa@"))
  }

  @Test func eachRefusalSaysWhatToDo() throws {
    let secret = #expect(throws: SignInError.self) {
      try Self.read(#"{"error":"invalid_client"}"#, status: 401)
    }
    #expect(
      secret?.description
        == "https://login.example/token: the application is refused; check client_id, make a new client secret, and write it to /etc/secret (invalid_client)"
    )
    let token = #expect(throws: SignInError.self) {
      try Self.read(#"{"error":"invalid_grant"}"#, status: 400)
    }
    #expect(
      token?.description
        == "https://login.example/token: the refresh token is refused; sign in anew, and write the new refresh token to /etc/token (invalid_grant)"
    )
  }

  @Test(arguments: [
    (503, "<html>"), (500, #"{"error": "invalid_grant"}"#), (429, #"{"error": "invalid_request"}"#),
    (400, #"{"error": "temporarily_unavailable"}"#), (302, ""), (404, "no"), (200, "no JSON"), (200, "{}"),
  ])
  func whatPasses(status: Int, body: String) throws {
    let error = #expect(throws: SignInError.self) {
      try Self.read(body, status: status, retryAfter: .seconds(7))
    }
    #expect(error?.kind == .unavailable)
    #expect(error?.retryAfter == (status == 200 ? nil : .seconds(7)))
  }

  /// A control character would end the field in which the token goes to the mail server (RFC 7628 §3.1).
  @Test(arguments: [
    #"{"access_token": ""}"#, #"{"access_token": "a\u0001auth=b"}"#, #"{"access_token": "a b"}"#,
    #"{"access_token": "é"}"#, #"{"access_token": "a", "token_type": "mac"}"#,
    #"{"access_token": "a", "refresh_token": "b\nc"}"#,
  ])
  func noTokenForAMailServer(body: String) {
    let error = #expect(throws: SignInError.self) { try Self.read(body) }
    #expect(error?.refusal == .request)
  }
}
