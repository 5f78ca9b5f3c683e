import Curl
import IMAP
import Testing

/// What goes wrong is said, in time, and what can go on goes on.
@Suite struct FaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let reply: Reply
    let kind: IMAPError.Kind
    let lives: Bool
    let isWorthRetry: Bool
    var testDescription: String { "\(reply)" }
    /// Short only where silence is the fault: on a busy machine anything else would seem silent, too.
    var deadlines: Deadlines { kind == .timedOut ? .short : Deadlines() }
  }

  @Test(arguments: [
    Fault(reply: .say("TAG NO [CANNOT] never\r\n"), kind: .no, lives: true, isWorthRetry: false),
    Fault(reply: .say("TAG NO [UNAVAILABLE] later\r\n"), kind: .no, lives: true, isWorthRetry: true),
    Fault(reply: .say("TAG NO Server Unavailable. 15\r\n"), kind: .no, lives: true, isWorthRetry: true),
    Fault(
      reply: .say("TAG BAD Request is throttled. Suggested Backoff Time: 299961 milliseconds\r\n"),
      kind: .bad,
      lives: true, isWorthRetry: true),
    Fault(reply: .say("TAG BAD what\r\n"), kind: .bad, lives: true, isWorthRetry: false),
    Fault(
      reply: .say("* BYE shutting down\r\n* BYE again\r\n"), kind: .connectionLost, lives: false,
      isWorthRetry: true),
    Fault(reply: .sayAndDrop(""), kind: .connectionLost, lives: false, isWorthRetry: true),
    Fault(reply: .sayAndDrop("* SEARCH 1 2"), kind: .connectionLost, lives: false, isWorthRetry: true),
    Fault(reply: .hang, kind: .timedOut, lives: false, isWorthRetry: true),
    Fault(reply: .say("* SEARCH 1 2"), kind: .timedOut, lives: false, isWorthRetry: true),
    Fault(reply: .say("SMTP? no\r\n"), kind: .protocolViolation, lives: false, isWorthRetry: true),
    Fault(reply: .say("g99 OK\r\n"), kind: .protocolViolation, lives: false, isWorthRetry: true),
  ])
  func onSearch(fault: Fault) async throws {
    let server = try FakeServer { $0.hasPrefix("UID SEARCH") ? fault.reply : nil }
    defer { server.stop() }
    let session = try await server.session(fault.deadlines)
    try await session.select(.inbox)
    let error = try await failure { _ = try await session.search(.all) }
    #expect(error.kind == fault.kind && error.sessionLives == fault.lives)
    #expect(error.isWorthRetry == fault.isWorthRetry)
    #expect(await session.isAlive == fault.lives)
    if fault.lives {
      try await session.noop()
    } else {
      #expect(try await failure { try await session.noop() }.kind == .connectionLost)
    }
  }

  @Test(arguments: [
    Fault(
      reply: .sayAndDrop("* 1 FETCH (UID 1 BODY[] {900}\r\nhalf"), kind: .connectionLost, lives: false,
      isWorthRetry: true),
    Fault(
      reply: .say("* 1 FETCH (UID 1 BODY[] {900}\r\nhalf"), kind: .timedOut, lives: false, isWorthRetry: true),
    Fault(
      reply: .say("* 1 FETCH (UID 1 BODY[] {99999999999}\r\n"), kind: .protocolViolation, lives: false,
      isWorthRetry: true),
    Fault(reply: .say("* BYE\r\n"), kind: .connectionLost, lives: false, isWorthRetry: true),
    Fault(reply: .say("TAG NO no such\r\n"), kind: .no, lives: true, isWorthRetry: false),
  ])
  func onFetch(fault: Fault) async throws {
    let server = try FakeServer { $0.hasPrefix("UID FETCH") ? fault.reply : nil }
    defer { server.stop() }
    let session = try await server.session(fault.deadlines)
    try await session.select(.inbox)
    let taken = Taken()
    let error = try await failure {
      _ = try await session.fetch(try uids(1...2), .whole(limit: 1000)) {
        taken.keep($0); return .next
      }
    }
    #expect(error.kind == fault.kind && taken.messages.isEmpty)
    #expect(await session.isAlive == fault.lives)
  }

  @Test(arguments: [
    ("NO [AUTHENTICATIONFAILED] wrong", false), ("NO [UNAVAILABLE] try later", true),
    ("NO Server Unavailable. 15", true),
    ("NO LOGIN failed", false),
  ])
  func onSignIn(said: String, isWorthRetry: Bool) async throws {
    let server = try FakeServer { $0.hasPrefix("LOGIN") ? .say("TAG \(said)\r\n") : nil }
    defer { server.stop() }
    let error = try await failure { _ = try await server.session() }
    #expect(error.kind == .signInRefused && error.isWorthRetry == isWorthRetry)
    #expect(!error.description.contains("pass\""))
  }

  @Test func nobodyListens() async throws {
    let server = try FakeServer()
    server.stop()
    let gone = try #require(Endpoint(scheme: .imap, host: "127.0.0.1", port: 1, tls: .off))
    let error = try await failure { _ = try await IMAPSession.connect(to: gone, interrupt: Interrupt()) }
    #expect(error.kind == .unreachable && error.isWorthRetry)
  }

  @Test func aServerWithoutSTARTTLSIsNotSpokenToInClear() async throws {
    let server = try FakeServer()
    defer { server.stop() }
    let credentials = Credentials(user: "desk", password: Secret("pass"))
    let endpoint = try #require(
      Endpoint(scheme: .imap, host: "127.0.0.1", port: server.port, credentials: credentials))
    let error = try await failure { _ = try await IMAPSession.connect(to: endpoint, interrupt: Interrupt()) }
    #expect(error.kind == .tls && !error.isWorthRetry && server.commands.isEmpty)
  }

  @Test func aCommandUnderWayIsNotWaitedForLongOnceShutdownWasAskedFor() async throws {
    let server = try FakeServer { $0 == "NOOP" ? .hang : nil }
    defer { server.stop() }
    let interrupt = try Interrupt()
    var deadlines = Deadlines()
    deadlines.closing = .milliseconds(50)
    let session = try await server.session(deadlines, interrupt: interrupt)
    interrupt.ring()
    #expect(try await failure { try await session.noop() }.kind == .timedOut)
  }

  @Test func aServerThatStallsAfterTheCallerStoppedIsLeft() async throws {
    let server = try FakeServer { $0.hasPrefix("UID FETCH") ? .say(DialogueTests.message(1, "x")) : nil }
    defer { server.stop() }
    for isFailing in [false, true] {
      let session = try await server.session(.short)
      try await session.select(.inbox)
      do {
        let report = try await session.fetch(try uids(1...2), .whole(limit: 10)) { _ in
          if isFailing { throw CancellationError() }
          return .stop
        }
        #expect(try !isFailing && report.wasStopped && report.missing == uids(2))
      } catch is CancellationError {
        #expect(isFailing)
      }
      #expect(await !session.isAlive)
    }
  }

  @Test func aRungBellEndsConnecting() async throws {
    let server = try FakeServer(.init(greeting: "")) { _ in .hang }
    defer { server.stop() }
    let interrupt = try Interrupt()
    interrupt.ring()
    let error = try await failure { _ = try await server.session(interrupt: interrupt) }
    #expect(error.kind == .interrupted && !error.isWorthRetry)
  }

  @Test(arguments: ["", "* OK"])
  func aServerThatNeverGreetsIsLeft(greeting: String) async throws {
    let server = try FakeServer(.init(greeting: greeting)) { _ in .hang }
    defer { server.stop() }
    var deadlines = Deadlines()
    deadlines.connect = .milliseconds(300)
    let error = try await failure { _ = try await server.session(deadlines) }
    #expect(error.kind == .timedOut)
  }
}
