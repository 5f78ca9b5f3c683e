import Curl
import Foundation
import IMAP
import TestSupport
import Testing

/// A dialogue that is spoiled at any of its octets ends, in time, and nothing is taken for what it is not.
@Suite(.timeLimit(.minutes(5))) struct SpoiledDialogueTests {
  private static let texts = [
    "Subject: Inscription\r\n\r\nBonjour,\r\n)\r\ng9 OK\r\n", "Subject: Deux\r\n\r\nMerci\r\n",
  ]

  @Test func cutAtEachOctetItIsLostOrWhole() async throws {
    for octets in stride(from: 0, to: try await length(), by: 3) {
      let (error, taken) = try await hold(.cut(after: octets))
      #expect(error.map { !$0.sessionLives } ?? false, "cut after \(octets): \(String(describing: error))")
      #expect(error?.kind != .timedOut, "cut after \(octets)")
      #expect(taken == Array(Self.texts.prefix(taken.count)), "cut after \(octets)")
    }
  }

  @Test func silentAfterAnyOctetItTimesOut() async throws {
    for octets in stride(from: 0, to: try await length(), by: 61) {
      let (error, taken) = try await hold(.silence(after: octets), .brief)
      #expect(error?.kind == .timedOut, "silent after \(octets): \(String(describing: error))")
      #expect(taken == Array(Self.texts.prefix(taken.count)), "silent after \(octets)")
    }
  }

  @Test func garbledAtEachOctetItComesToAnEnd() async throws {
    var whole = 0
    for octets in stride(from: 0, to: try await length(), by: 5) {
      let (error, taken) = try await hold(.garble(at: octets), .brief)
      #expect(taken.count <= Self.texts.count)
      whole += error == nil ? 1 : 0
    }
    // Most octets are words that mean nothing to the protocol.
    #expect(whole > 0)
  }

  @Test(arguments: [1, 2, 7]) func inPiecesItIsTheSame(octets: Int) async throws {
    let (error, taken) = try await hold(.trickle(octets: octets))
    #expect(error == nil && taken == Self.texts)
  }

  @Test func lateItIsTheSame() async throws {
    let (error, taken) = try await hold(.delay(.milliseconds(40)))
    #expect(error == nil && taken == Self.texts)
  }

  /// Octets that a good server says in the whole of it.
  private func length() async throws -> Int {
    let server = try Self.server()
    defer { server.stop() }
    let proxy = try SpoilingProxy(to: server.port, [])
    let (error, taken) = await Self.visit(proxy, Deadlines())
    #expect(error == nil && taken == Self.texts)
    // What follows LOGOUT is awaited by nobody.
    return proxy.octets(from: .server) - "g9 OK done\r\n".utf8.count
  }

  private func hold(
    _ fault: SpoilingProxy.Fault, _ deadlines: Deadlines = Deadlines()
  ) async throws -> (IMAPError?, [String]) {
    let server = try Self.server()
    defer { server.stop() }
    return await Self.visit(try SpoilingProxy(to: server.port, [(.server, fault)]), deadlines)
  }

  private static func server() throws -> FakeServer {
    try FakeServer(.init(capabilities: "IMAP4rev1 MOVE")) { command in
      switch command {
      case "UID SEARCH ALL": .say("* SEARCH 1 2\r\nTAG OK\r\n")
      case _ where command.hasPrefix("UID FETCH"):
        .say(texts.enumerated().map { DialogueTests.message($0 + 1, $1) }.joined() + "TAG OK\r\n")
      default: nil
      }
    }
  }

  /// What a desk does: whole messages that it was handed, and the error where there was one.
  private static func visit(_ proxy: SpoilingProxy, _ deadlines: Deadlines) async -> (IMAPError?, [String]) {
    let taken = Taken()
    do {
      let credentials = Credentials(user: "desk", password: Secret("pass"))
      let endpoint = try #require(
        Endpoint(scheme: .imap, host: "127.0.0.1", port: proxy.port, tls: .off, credentials: credentials))
      let session = try await IMAPSession.connect(to: endpoint, interrupt: Interrupt(), deadlines: deadlines)
      try await session.select(.inbox)
      _ = try await session.fetch(session.search(.all), .whole(limit: 1000)) {
        taken.keep($0)
        return .next
      }
      try await session.move(try uids(1...2), to: try #require(MailboxName("Done")))
      await session.logout()
      return (nil, taken.texts)
    } catch {
      return (error as? IMAPError, taken.texts)
    }
  }
}

extension Deadlines {
  /// Where a fault may leave the session waiting, and any end will do.
  fileprivate static var brief: Deadlines {
    var deadlines = Deadlines.short
    deadlines.connect = .milliseconds(150)
    (deadlines.command, deadlines.silence) = (.milliseconds(150), .milliseconds(150))
    (deadlines.message, deadlines.closing) = (.milliseconds(150), .milliseconds(150))
    return deadlines
  }
}
