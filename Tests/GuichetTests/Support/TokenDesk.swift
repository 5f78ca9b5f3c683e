import Foundation
import TestSupport

/// A desk on the real servers that signs in with access tokens, and its application at the token endpoint.
struct TokenDesk {
  /// Where passwords sign in all the same.
  enum Password { case nowhere, imap }

  let desk: TestDesk
  let client: TestClient

  /// `fields` are those of `/client` in deploy/lib/tokens.py: with `refresh_token` it signs in as a user, else as an application.
  init(on testbed: Testbed = Testbed(), fields: [String: String] = [:], password: Password = .nowhere) throws
  {
    let ca = try testbed("CA")
    let mailbox = try testbed(password == .imap ? "IMAP_PORT" : "IMAP_OAUTH_PORT")
    desk = try TestDesk(
      on: testbed, imap: "url = \"imap://127.0.0.1:\(mailbox)\"\nca_file = \"\(ca)\"",
      smtp: "url = \"smtp://127.0.0.1:\(try testbed("SUBMISSION_OAUTH_PORT"))\"\nca_file = \"\(ca)\"")
    client = try TestClient(desk.address, on: testbed, fields: fields)
    try configure(fields["refresh_token"] != nil, password, ca)
  }

  func removeFolder() { try? FileManager.default.removeItem(at: client.folder) }

  private func configure(_ isRefreshing: Bool, _ password: Password, _ ca: String) throws {
    var tables = try String(contentsOfFile: desk.configuration, encoding: .utf8).components(
      separatedBy: "[smtp]")
    if password == .nowhere { tables[0] = Self.withTokens(tables[0]) }
    tables[1] = Self.withTokens(tables[1])
    let oauth = """
      [oauth]
      token_endpoint = "\(try client.tokenEndpoint)"
      ca_file = "\(ca)"
      client_id = "\(client.id)"
      client_secret_file = "\(client.file("client-secret").path)"
      \(isRefreshing ? "refresh_token_file = \"\(client.file("refresh-token").path)\"" : "")
      """
    try desk.write("guichet.toml", tables.joined(separator: "[smtp]") + "\n" + oauth)
  }

  private static func withTokens(_ table: String) -> String {
    table.replacing("password_file = \"password\"", with: "sign_in = \"oauth\"")
  }
}
