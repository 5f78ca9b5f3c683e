import Authorization
import Curl
import Foundation
import Registration
import Testing

@testable import Settings

@Suite struct OAuthKeyTests {
  private static let microsoft = """
    [imap]
    url = "imaps://outlook.office365.com"
    user = "desk@example.fr"
    sign_in = "oauth"
    [smtp]
    url = "smtp://smtp.office365.com:587"
    user = "desk@example.fr"
    sign_in = "xoauth2"
    from = "desk@example.fr"
    [oauth]
    token_endpoint = "https://login.microsoftonline.com/tenant/oauth2/v2.0/token"
    client_id = "11111111-2222-3333-4444-555555555555"
    client_secret_file = "oauth-client-secret"
    client_secret_expires = 2027-05-31
    scope = "https://outlook.office365.com/.default"
    [digest]
    to = ["team@example.fr"]
    """

  private static func parse(_ changes: (String, String)...) throws -> Configuration {
    let text = changes.reduce(microsoft) { $0.replacing($1.0, with: $1.1) }
    return try ConfigurationFile.parse(text, file: "/etc/guichet/g.toml")
  }

  @Test func clientCredentials() throws {
    let it = try Self.parse()
    #expect(it.imap.server.mechanism == .any)
    #expect(it.smtp.server.mechanism == .xoauth2)
    let oauth = try #require(it.oauth)
    #expect(oauth.clientSecretExpires == CivilDate(year: 2027, month: 5, day: 31))
    let client = oauth.client(besideDatabase: it.database, environment: [:])
    #expect(
      client
        == OAuthClient(
          tokenEndpoint: try #require(
            WebAddress("https://login.microsoftonline.com/tenant/oauth2/v2.0/token")),
          clientID: "11111111-2222-3333-4444-555555555555",
          clientSecretFile: "/etc/guichet/oauth-client-secret",
          scope: "https://outlook.office365.com/.default", refreshToken: nil))
    // No password is read where access tokens sign in.
    #expect(try it.imap.server.endpoint(environment: [:]).credentials == nil)
  }

  @Test func aRefreshTokenAndTheRest() throws {
    let it = try Self.parse(
      (
        "client_secret_expires = 2027-05-31",
        """
        refresh_token_file = "/var/token"
        refresh_token_expires = "2027-06-30"
        client_authentication = "basic"
        ca_file = "ca.pem"
        """
      ), ("sign_in = \"xoauth2\"", "password_file = \"smtp-password\""))
    let oauth = try #require(it.oauth)
    #expect(it.smtp.server.mechanism == nil)
    #expect(oauth.refreshTokenExpires == CivilDate(year: 2027, month: 6, day: 30))
    #expect(oauth.authentication == .basic)
    let client = oauth.client(besideDatabase: it.database, environment: [:])
    #expect(client.caFile == "/etc/guichet/ca.pem")
    #expect(
      client.refreshToken
        == RefreshTokenStore(
          file: "/var/token", isCredential: false, state: "/etc/guichet/guichet.sqlite-oauth"))
  }

  @Test func systemdsCredentialsComeFirst() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("token".utf8).write(to: folder.appending(path: "token"))
    let it = try Self.parse(("client_secret_expires = 2027-05-31", "refresh_token_file = \"/var/token\""))
    let client = it.oauth?.client(
      besideDatabase: it.database, environment: ["CREDENTIALS_DIRECTORY": folder.path])
    #expect(client?.refreshToken?.file == folder.path + "/token")
    #expect(client?.refreshToken?.isCredential == true)
    #expect(client?.clientSecretFile == "/etc/guichet/oauth-client-secret")
  }

  @Test(arguments: [
    ("https://login", "http://login", "oauth.token_endpoint: is \"http://login.microsoftonline.com"),
    ("client_id =", "client_di =", "oauth.client_id: is missing"),
    ("client_id =", "client_di =", "oauth.client_di: unknown key; did you mean client_id?"),
    ("client_secret_file = \"oauth-client-secret\"\n", "", "oauth.client_secret_file: is missing"),
    ("2027-05-31", "\"31/05/2027\"", "oauth.client_secret_expires: is \"31/05/2027\"; give a day"),
    (
      "client_secret_expires", "refresh_token_expires",
      "oauth.refresh_token_expires: has no use without refresh_token_file"
    ),
    (
      "scope =", "client_authentication = \"jwt\"\nscope =",
      "oauth.client_authentication: is \"jwt\"; give \"post\" or \"basic\""
    ),
    (
      "\"oauth\"", "\"token\"",
      "imap.sign_in: is \"token\"; give \"password\" or \"oauth\", or one mechanism alone"
    ),
    (
      "sign_in = \"oauth\"", "sign_in = \"oauth\"\npassword_file = \"p\"",
      "imap.password_file: has no use where sign_in is \"oauth\": take it away"
    ),
    ("[oauth]", "[oath]", "oauth: the table [oauth] is missing: sign_in says that access tokens sign in"),
    (
      "user = \"desk@example.fr\"\nsign_in = \"xoauth2\"", "sign_in = \"xoauth2\"", "smtp.user: is missing"
    ),
  ])
  func aMistakeIsNamed(old: String, new: String, expected: String) throws {
    let mistakes = #expect(throws: Mistakes.self) { try Self.parse((old, new)) }
    let text = try #require(mistakes).description
    #expect(text.contains("g.toml: \(expected)"), "\(text)")
  }

  @Test func theExamplesOfTheReadmeAreWhole() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let examples = readme.matches(of: /```toml\n(.*?)```/.dotMatchesNewlines()).map { String($0.output.1) }
    let settings = try examples.map { try ConfigurationFile.parse($0, file: "README.md").oauth }
    #expect(settings.map { $0?.refreshTokenFile == nil } == [true, false])
  }

  @Test func aTableThatNobodyUsesIsNamed() throws {
    let mistakes = #expect(throws: Mistakes.self) {
      try Self.parse(("sign_in = \"oauth\"\n", ""), ("sign_in = \"xoauth2\"\n", ""))
    }
    #expect(
      mistakes?.description
        == "/etc/guichet/g.toml: oauth: has no use: give sign_in = \"oauth\" under [imap], [smtp] or both")
  }
}
