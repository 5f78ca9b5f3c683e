import Authorization
import Curl
import Foundation
import Synchronization
import TestSupport
import Testing

/// With the token endpoint of the testbed.
@Suite(.timeLimit(.minutes(5))) struct AccessTokensTests {
  private final class Clock: Sendable {
    private let instant = Mutex(ContinuousClock.now)
    var now: ContinuousClock.Instant { instant.withLock { $0 } }
    func pass(_ duration: Duration) { instant.withLock { $0 += duration } }
  }

  private static func test(
    _ fields: [String: String] = [:], _ body: (TestClient) async throws -> Void
  ) async throws {
    let client = try TestClient("desk@office.example", fields: fields)
    defer { try? FileManager.default.removeItem(at: client.folder) }
    try await body(client)
  }

  @Test(arguments: OAuthClient.Authentication.allCases)
  func clientCredentials(authentication: OAuthClient.Authentication) async throws {
    try await Self.test { client in
      let tokens = AccessTokens(try client.client(authentication: authentication))
      let token = try await tokens.token(interrupt: nil)
      #expect(try await tokens.token(interrupt: nil) == token)
      #expect(try client.set().requests == 1)
    }
  }

  @Test func whoComesWhileItIsAskedForGetsTheSame() async throws {
    try await Self.test(["refresh_token": "one", "rotate": "1"]) { client in
      let tokens = AccessTokens(try client.client(isRefreshing: true))
      let given = try await withThrowingTaskGroup(of: Secret.self) { group in
        for _ in 1...8 { group.addTask { try await tokens.token(interrupt: nil) } }
        return try await group.reduce(into: [Secret]()) { $0.append($1) }
      }
      #expect(given.allSatisfy { $0 == given.first })
      #expect(try client.set().requests == 1)
    }
  }

  /// Two desks' processes: `guichet check` beside `guichet run`.
  @Test func twoProcessesDoNotUseOneRefreshTokenTwice() async throws {
    try await Self.test(["refresh_token": "one", "rotate": "1"]) { client in
      let all = try (1...6).map { _ in AccessTokens(try client.client(isRefreshing: true)) }
      try await withThrowingTaskGroup(of: Secret.self) { group in
        for tokens in all { group.addTask { try await tokens.token(interrupt: nil) } }
        try await group.waitForAll()
      }
      let state = try client.set()
      #expect(state.requests == 6)
      #expect(try client.read("refresh-token") == state.refresh_token)
    }
  }

  @Test func aRefusedOneIsRenewedOnce() async throws {
    try await Self.test { client in
      let tokens = AccessTokens(try client.client())
      let first = try await tokens.token(interrupt: nil)
      let second = try await tokens.token(insteadOf: first, interrupt: nil)
      #expect(second != first)
      // Another connection that was refused with the first.
      #expect(try await tokens.token(insteadOf: first, interrupt: nil) == second)
      #expect(try await tokens.token(interrupt: nil) == second)
      #expect(try client.set().requests == 2)
    }
  }

  @Test func itIsRenewedBeforeItsEndAndServesToItsEnd() async throws {
    try await Self.test { client in
      let clock = Clock()
      let tokens = AccessTokens(try client.client(), clock: { clock.now })
      let first = try await tokens.token(interrupt: nil)
      clock.pass(.seconds(3290))
      #expect(try await tokens.token(interrupt: nil) == first)
      try client.set(["status": "503"])
      clock.pass(.seconds(20))
      #expect(try await tokens.token(interrupt: nil) == first)
      clock.pass(.seconds(300))
      let error = await #expect(throws: SignInError.self) { try await tokens.token(interrupt: nil) }
      #expect(error?.kind == .unavailable)
      #expect(
        error?.description == "\(try client.tokenEndpoint): gives no token (HTTP 503); it is asked again")
      try client.set(["status": "200"])
      #expect(try await tokens.token(interrupt: nil) != first)
    }
  }

  @Test func anEndpointThatAsksForAPauseHasIt() async throws {
    try await Self.test(["status": "429", "retry_after": "120"]) { client in
      let clock = Clock()
      let tokens = AccessTokens(try client.client(), clock: { clock.now })
      for _ in 1...3 {
        let error = await #expect(throws: SignInError.self) { try await tokens.token(interrupt: nil) }
        #expect(error?.retryAfter == .seconds(120))
      }
      #expect(try client.set(["status": "200"]).requests == 1)
      clock.pass(.seconds(121))
      _ = try await tokens.token(interrupt: nil)
      #expect(try client.set().requests == 2)
    }
  }

  @Test func aRenewedRefreshTokenIsOnTheDiskBeforeTheAccessTokenIsUsed() async throws {
    try await Self.test(["refresh_token": "one", "rotate": "1", "refresh_token_expires_in": "600000"]) {
      client in
      let settings = try client.client(isRefreshing: true, isCredential: true)
      let store = try #require(settings.refreshToken)
      let tokens = AccessTokens(settings)
      // In its place lies what cannot be replaced.
      try FileManager.default.createDirectory(atPath: store.state, withIntermediateDirectories: false)
      let error = await #expect(throws: SignInError.self) { try await tokens.token(interrupt: nil) }
      #expect(error?.kind == .notKept)
      #expect(error?.description.hasPrefix(store.state) == true)
      try FileManager.default.removeItem(atPath: store.state)
      _ = try await tokens.token(interrupt: nil)
      #expect(try store.read().value == client.set().refresh_token)
      #expect(try #require(store.expiry()).timeIntervalSinceNow > 599_000)
    }
  }

  @Test func aRefusedRefreshTokenIsSaidAndAFileWrittenAnewServes() async throws {
    try await Self.test(["refresh_token": "one"]) { client in
      let tokens = AccessTokens(try client.client(isRefreshing: true))
      try client.write("refresh-token", "revoked")
      let error = await #expect(throws: SignInError.self) { try await tokens.token(interrupt: nil) }
      #expect(error?.refusal == .refreshToken)
      #expect(error?.description.contains(client.file("refresh-token").path) == true)
      #expect(error?.description.contains("revoked") == false)
      try client.write("refresh-token", "one")
      _ = try await tokens.token(interrupt: nil)
    }
  }

  @Test func aWrongSecretIsSaidAndAFileWrittenAnewServes() async throws {
    try await Self.test { client in
      let tokens = AccessTokens(try client.client())
      try client.write("client-secret", "old")
      let error = await #expect(throws: SignInError.self) { try await tokens.token(interrupt: nil) }
      #expect(error?.refusal == .client)
      try client.write("client-secret", client.secret)
      _ = try await tokens.token(interrupt: nil)
    }
  }

  @Test func anEndpointThatNobodyVouchesForGetsNoSecret() async throws {
    try await Self.test { client in
      let tokens = AccessTokens(try client.client(ca: "OTHER_CA"))
      let error = await #expect(throws: SignInError.self) { try await tokens.token(interrupt: nil) }
      #expect(error?.kind == .unavailable)
      #expect(error?.description.contains("no secure connection") == true)
      #expect(try client.set().requests == 0)
    }
  }

  @Test func nobodyListens() async throws {
    try await Self.test { client in
      let tokens = AccessTokens(try client.client(endpoint: "https://127.0.0.1:1/token"))
      let error = await #expect(throws: SignInError.self) { try await tokens.token(interrupt: nil) }
      #expect(error?.kind == .unavailable)
      #expect(
        error?.description.hasPrefix("https://127.0.0.1:1/token: the token endpoint gives no answer") == true)
    }
  }

  @Test func shutdownIsNotWaitedFor() async throws {
    try await Self.test { client in
      let interrupt = try Interrupt()
      interrupt.ring()
      let tokens = AccessTokens(try client.client())
      let error = await #expect(throws: SignInError.self) { try await tokens.token(interrupt: interrupt) }
      #expect(error?.kind == .interrupted)
    }
  }
}
