package import Curl
package import Foundation

/// Whoever has access tokens to sign in with.
package protocol TokenSource: Sendable {
  /// One that is good for a while yet.
  func token(interrupt: Interrupt?) async throws(SignInError) -> Secret
  /// Another than the one that a server has refused.
  func token(insteadOf refused: Secret, interrupt: Interrupt?) async throws(SignInError) -> Secret
}

/// The access tokens of one application, for all connections of the process: asked for when first needed, and anew before they expire.
///
/// It lives on a queue of its own and blocks there while it asks, so that whoever comes meanwhile gets the token that was asked for
/// already.
package actor AccessTokens: TokenSource {
  /// How long an answer of the token endpoint may take.
  package static let patience: Duration = .seconds(30)
  /// What a token without an end is taken to live.
  static let usualLifetime: Duration = .seconds(3600)

  private let client: OAuthClient
  private let now: @Sendable () -> Date
  /// A clock that nobody sets, for lifetimes.
  private let clock: @Sendable () -> ContinuousClock.Instant
  private let executor = QueueExecutor(label: "guichet.oauth")
  private var current: Current?
  /// An answer whose refresh token could not be stored yet: the endpoint may take no other.
  private var unkept: Granted?
  /// The endpoint asked to be left alone until then.
  private var pause: (until: ContinuousClock.Instant, error: SignInError)?

  private struct Granted {
    let answer: TokenAnswer
    /// The refresh token that was shown for it.
    let used: Secret?
  }

  private struct Current {
    let token: Secret
    /// From then on another is asked for.
    let renewal: ContinuousClock.Instant
    let end: ContinuousClock.Instant
  }

  package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  package init(
    _ client: OAuthClient, now: @escaping @Sendable () -> Date = { Date() },
    clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.client = client
    self.now = now
    self.clock = clock
  }

  package func token(interrupt: Interrupt?) async throws(SignInError) -> Secret {
    guard let current else { return try renew(interrupt) }
    if clock() < current.renewal { return current.token }
    do throws(SignInError) {
      return try renew(interrupt)
    } catch {
      // An endpoint that is away for some minutes hinders nobody.
      guard error.kind == .unavailable, clock() < current.end else { throw error }
      return current.token
    }
  }

  /// A renewed one, unless somebody has renewed it already.
  package func token(
    insteadOf refused: Secret, interrupt: Interrupt?
  ) async throws(SignInError) -> Secret {
    if let current, current.token != refused, clock() < current.renewal { return current.token }
    current = nil
    return try renew(interrupt)
  }

  /// The new refresh token is on the disk before the access token that came with it is used.
  private func renew(_ interrupt: Interrupt?) throws(SignInError) -> Secret {
    if let pause, clock() < pause.until { throw pause.error }
    let lock = try client.refreshToken.map { store throws(SignInError) in
      try RefreshLock(beside: store.state, deadline: .now + Self.patience, interrupt: interrupt)
    }
    defer { withExtendedLifetime(lock) {} }
    if let unkept { try keep(unkept) }
    let asked = clock()
    let granted = try ask(interrupt)
    unkept = granted
    try keep(granted)
    let (token, lifetime) = (granted.answer.accessToken, granted.answer.lifetime ?? Self.usualLifetime)
    current = Current(token: token, renewal: asked + Self.use(of: lifetime), end: asked + lifetime)
    return token
  }

  /// Five minutes before its end, or a tenth of its life: a sign-in must not meet the end itself.
  static func use(of lifetime: Duration) -> Duration { lifetime - min(.seconds(300), lifetime / 10) }

  private func keep(_ granted: Granted) throws(SignInError) {
    if let used = granted.used {
      let expires = granted.answer.refreshTokenLifetime.map { now().addingTimeInterval($0 / .seconds(1)) }
      try client.refreshToken?.keep(granted.answer.refreshToken, insteadOf: used, expires: expires)
    }
    unkept = nil
  }

  private func ask(_ interrupt: Interrupt?) throws(SignInError) -> Granted {
    let secret = try client.clientSecretFile.map { file throws(SignInError) in try SecretFile.read(file) }
    let used = try client.refreshToken.map { store throws(SignInError) in try store.read() }
    let request = TokenRequest(client, secret: secret, refreshToken: used)
    do {
      return Granted(answer: try TokenAnswer(try send(request, interrupt), for: client), used: used)
    } catch {
      if let wait = error.retryAfter { pause = (clock() + wait, error) }
      throw error
    }
  }

  private func send(
    _ request: TokenRequest, _ interrupt: Interrupt?
  ) throws(SignInError) -> FormPost.Answer {
    do throws(CurlError) {
      return try request.post.send(within: Self.patience, interrupt: interrupt)
    } catch {
      throw SignInError(error, client.tokenEndpoint)
    }
  }
}

extension SignInError {
  /// The token endpoint gave no answer.
  fileprivate init(_ error: CurlError, _ endpoint: WebAddress) {
    let kind: Kind = error.kind == .interrupted ? .interrupted : .unavailable
    let advice =
      error.kind == .tls
      ? "no secure connection (\(error.text)); check ca_file and the host name in token_endpoint"
      : "the token endpoint gives no answer (\(error.text)); check token_endpoint, and that this machine reaches it"
    self.init(kind, endpoint.text, advice)
  }
}
