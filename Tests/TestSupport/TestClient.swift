package import Authorization
internal import Curl
package import Foundation

/// An application at the testbed's token endpoint, and one mailbox that its tokens open.
package struct TestClient: Sendable {
  package let id = UUID().uuidString.lowercased()
  package let user: String
  package let secret: String
  /// Of its own, with the files of the client's secrets: whoever made it removes it.
  package let folder: URL
  private let testbed: Testbed

  /// `fields` are those of `/client` in deploy/lib/tokens.py.
  package init(
    _ user: String, on testbed: Testbed = Testbed(), secret: String = "top secret & more",
    fields: [String: String] = [:]
  ) throws {
    (self.user, self.secret, self.testbed) = (user, secret, testbed)
    folder = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write("client-secret", secret)
    if let token = fields["refresh_token"] { try write("refresh-token", token) }
    try set(fields.merging(["user": user, "secret": secret]) { given, _ in given })
  }

  package func write(_ name: String, _ text: String) throws {
    try Data((text + "\n").utf8).write(to: file(name))
  }

  package func file(_ name: String) -> URL { folder.appending(path: name) }

  package func read(_ name: String) throws -> String {
    try String(contentsOf: file(name), encoding: .utf8).trimmingCharacters(in: .newlines)
  }

  package struct State: Decodable, Sendable {
    /// How often the endpoint was asked for a token.
    package let requests: Int
    /// The refresh token it takes now.
    package let refresh_token: String?
  }

  /// Changes what the endpoint makes of it, and says how that stands.
  @discardableResult
  package func set(_ fields: [String: String] = [:]) throws -> State {
    let all = fields.map { FormPost.Field($0.key, $0.value) } + [FormPost.Field("client_id", id)]
    guard let address = WebAddress("http://127.0.0.1:\(try testbed("TOKENS_PLAIN_PORT"))/client") else {
      throw NoAnswer()
    }
    let answer = try FormPost(all, to: address).send(within: .seconds(20), interrupt: nil)
    return try JSONDecoder().decode(State.self, from: Data(answer.body))
  }

  private struct NoAnswer: Error {}

  package var tokenEndpoint: String {
    get throws { "https://127.0.0.1:\(try testbed("TOKENS_PORT"))/token" }
  }

  /// As `[oauth]` would have it.
  package func client(
    isRefreshing: Bool = false, isCredential: Bool = false, endpoint: String? = nil,
    authentication: OAuthClient.Authentication = .post, ca: String = "CA"
  ) throws -> OAuthClient {
    guard let address = WebAddress(try endpoint ?? tokenEndpoint) else { throw NoAnswer() }
    let store = RefreshTokenStore(
      file: file("refresh-token").path, isCredential: isCredential, state: file("state").path)
    return OAuthClient(
      tokenEndpoint: address, caFile: try testbed(ca), clientID: id,
      clientSecretFile: file("client-secret").path, authentication: authentication, scope: nil,
      refreshToken: isRefreshing ? store : nil)
  }
}
