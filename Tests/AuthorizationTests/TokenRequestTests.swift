import Authorization
import Curl
import Testing

@Suite struct TokenRequestTests {
  private static func client(
    _ authentication: OAuthClient.Authentication = .post, scope: String? = nil, isRefreshing: Bool = false
  ) throws -> OAuthClient {
    OAuthClient(
      tokenEndpoint: try #require(WebAddress("https://login.example/token")), clientID: "a:b",
      clientSecretFile: nil, authentication: authentication, scope: scope,
      refreshToken: isRefreshing ? RefreshTokenStore(file: "f", isCredential: false, state: "s") : nil)
  }

  @Test func clientCredentials() throws {
    let client = try Self.client(scope: "https://outlook.office365.com/.default")
    let post = TokenRequest(client, secret: Secret("é +&=~"), refreshToken: nil).post
    #expect(
      post.encoded
        == "grant_type=client_credentials&scope=https%3A%2F%2Foutlook.office365.com%2F.default"
        + "&client_id=a%3Ab&client_secret=%C3%A9+%2B%26%3D%7E")
    #expect(post.basic == nil)
  }

  @Test func aRefreshTokenOfAnApplicationWithoutASecret() throws {
    let post = TokenRequest(try Self.client(isRefreshing: true), secret: nil, refreshToken: Secret("1//x"))
      .post
    #expect(post.encoded == "grant_type=refresh_token&refresh_token=1%2F%2Fx&client_id=a%3Ab")
  }

  @Test func basicAuthenticationEncodesWhatItShows() throws {
    let post = TokenRequest(try Self.client(.basic), secret: Secret("p:q r"), refreshToken: nil).post
    #expect(post.encoded == "grant_type=client_credentials")
    #expect(post.basic == Credentials(user: "a%3Ab", password: Secret("p%3Aq+r")))
  }

  @Test(arguments: [
    "http://login.example/token", "ftp://login.example/", "https://", "https://user@login.example/token",
    "https://login.example/token#x", "login.example/token", "https://login.example/a b",
    "http://127.0.0.1.example/",
  ])
  func noOtherAddressWillDo(text: String) { #expect(WebAddress(text) == nil) }

  @Test(arguments: [
    "https://login.example/token", "https://login.example:8443/t?x=1", "http://127.0.0.1:80/",
    "http://localhost/t",
    "http://[::1]:9/t",
  ])
  func anAddressWillDo(text: String) { #expect(WebAddress(text)?.text == text) }
}
