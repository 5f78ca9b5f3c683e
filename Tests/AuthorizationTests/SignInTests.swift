import Authorization
import Curl
import Foundation
import IMAP
import MIME
import Submission
import Synchronization
import TestSupport
import Testing

/// Sign-ins with access tokens at a real Dovecot and a real Postfix.
@Suite(.timeLimit(.minutes(5))) struct SignInTests {
  private let testbed = Testbed()
  private let user = "\(UUID().uuidString.lowercased())@office.example"
  private static let letter = Array("Subject: Bonjour\r\n\r\nBonjour\r\n".utf8)

  private func test(
    _ fields: [String: String] = [:], _ body: (TestClient, AccessTokens) async throws -> Void
  ) async throws {
    let client = try TestClient(user, fields: fields)
    defer { try? FileManager.default.removeItem(at: client.folder) }
    try await body(client, AccessTokens(try client.client(isRefreshing: fields["refresh_token"] != nil)))
  }

  private func account(
    _ scheme: Endpoint.Scheme, _ port: String, _ tokens: AccessTokens, _ mechanism: BearerMechanism = .any
  ) throws -> Account {
    Account(try testbed.endpoint(scheme, port), user: user, mechanism: mechanism, tokens: tokens)
  }

  private func open(_ account: Account) async throws {
    let session = try await IMAPSession.connect(to: account, interrupt: Interrupt())
    try await session.select(.inbox)
    await session.logout()
  }

  private func send(_ courier: SMTPCourier) async throws -> Delivery {
    let address = try #require(EmailAddress(user))
    return await courier.deliver(Self.letter, in: Envelope(sender: address, recipient: address))
  }

  @Test(arguments: BearerMechanism.allCases) func eachMechanismAtEachServer(mechanism: BearerMechanism)
    async throws
  {
    try await test { client, tokens in
      try await open(account(.imap, "IMAP_OAUTH_PORT", tokens, mechanism))
      try await open(account(.imaps, "IMAP_OAUTH_TLS_PORT", tokens, mechanism))
      let courier = SMTPCourier(try account(.smtp, "SUBMISSION_OAUTH_PORT", tokens, mechanism))
      #expect(await courier.check() == nil)
      guard case .accepted = try await send(courier) else {
        Issue.record("not accepted")
        return
      }
      await courier.close()
      #expect(try client.set().requests == 1)
    }
  }

  /// In clear, on loopback, where what is said can be seen.
  @Test(arguments: [
    (BearerMechanism.any, "AUTHENTICATE OAUTHBEARER "), (.oauthBearer, "AUTHENTICATE OAUTHBEARER "),
    (.xoauth2, "AUTHENTICATE XOAUTH2 "),
  ])
  func theMechanismIsTheOneAskedFor(mechanism: BearerMechanism, expected: String) async throws {
    try await test { _, tokens in
      let said = Said()
      let proxy = try SpoilingProxy(to: #require(Int(testbed("IMAP_OAUTH_PORT"))), []) { said.add($0) }
      let endpoint = try #require(Endpoint(scheme: .imap, host: "127.0.0.1", port: proxy.port, tls: .off))
      try await open(Account(endpoint, user: user, mechanism: mechanism, tokens: tokens))
      #expect(said.text.contains(expected))
    }
  }

  /// A server without the mechanism is told neither token nor password.
  @Test func aServerThatTakesPasswordsAloneIsToldNothing() async throws {
    try await test { _, tokens in
      let said = Said()
      let proxy = try SpoilingProxy(to: #require(Int(testbed("IMAP_PORT"))), []) { said.add($0) }
      let endpoint = try #require(Endpoint(scheme: .imap, host: "127.0.0.1", port: proxy.port, tls: .off))
      await #expect(throws: (any Error).self) {
        try await open(Account(endpoint, user: user, mechanism: .any, tokens: tokens))
      }
      #expect(said.text.contains("CAPABILITY"))
      #expect(!said.text.contains("AUTHENTICATE") && !said.text.contains("LOGIN"))
    }
  }

  @Test func aTokenThatWasRevokedIsRenewedOnce() async throws {
    try await test(["refresh_token": "one", "rotate": "1"]) { client, tokens in
      let imap = try account(.imap, "IMAP_OAUTH_PORT", tokens)
      let courier = SMTPCourier(try account(.smtp, "SUBMISSION_OAUTH_PORT", tokens))
      try await open(imap)
      try client.set(["revoke": "1"])
      try await open(imap)
      guard case .accepted = try await send(courier) else {
        Issue.record("not accepted")
        return
      }
      await courier.close()
      try client.set(["revoke": "1"])
      guard case .accepted = try await send(courier) else {
        Issue.record("not accepted after the token was revoked")
        return
      }
      await courier.close()
      try await open(imap)
      let state = try client.set()
      #expect(state.requests == 3)
      #expect(try client.read("refresh-token") == state.refresh_token)
    }
  }

  /// The token endpoint is content, and the mail server is not: the application may not open this mailbox.
  @Test func aRenewedTokenThatIsRefusedIsSaid() async throws {
    try await test(["refuse": "1"]) { client, tokens in
      let imap = try account(.imap, "IMAP_OAUTH_PORT", tokens)
      let error = await #expect(throws: SignInError.self) { try await open(imap) }
      #expect(error?.refusal == .accessToken)
      #expect(error?.place == imap.url)
      #expect(
        error?.problem
          == "the server refuses the access token; check user and scope, and that the application or user may open this mailbox; "
          + "the server said: NO [AUTHENTICATIONFAILED] Authentication failed.")
      #expect(try client.set().requests == 2)
      let smtp = try account(.smtp, "SUBMISSION_OAUTH_PORT", tokens)
      let reason = await SMTPCourier(smtp).check()
      #expect(reason?.signIn?.refusal == .accessToken)
      #expect(reason?.fault == .server)
      #expect(reason?.sentence.hasPrefix("\(smtp.url): the server refuses the access token") == true)
      #expect(reason?.code == 535)
    }
  }

  @Test func aLetterWaitsWhereTheTokenEndpointIsAway() async throws {
    try await test(["status": "503"]) { client, tokens in
      let courier = SMTPCourier(try account(.smtp, "SUBMISSION_OAUTH_PORT", tokens))
      guard case .retry(let reason) = try await send(courier) else {
        Issue.record("not to be sent again")
        return
      }
      #expect(reason.fault == .server)
      #expect(reason.signIn?.kind == .unavailable)
      try client.set(["status": "200"])
      guard case .accepted = try await send(courier) else {
        Issue.record("not accepted")
        return
      }
      await courier.close()
    }
  }

  private final class Said: Sendable {
    private let all = Mutex("")
    var text: String { all.withLock { $0 } }
    func add(_ piece: String) { all.withLock { $0 += piece } }
  }
}
