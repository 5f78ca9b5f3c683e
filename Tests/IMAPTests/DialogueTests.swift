import Curl
import Foundation
import IMAP
import Synchronization
import Testing

/// What the session makes of servers good and bad.
@Suite struct DialogueTests {
  static let habits: [FakeServer.Habits] = [
    .init(), .init(isSplit: true),
    .init(
      noise:
        "* 3 EXISTS\r\n* OK still here\r\n* 1 FETCH (FLAGS (\\Seen) UID 1)\r\n* 2 RECENT\r\n* X-NEW {3}\r\nA)\n\r\n"
    ),
    .init(capabilities: nil),
  ]

  static func message(_ uid: Int, _ text: String) -> String {
    "* \(uid) FETCH (UID \(uid) INTERNALDATE \"01-Jan-2024 10:00:00 +0100\" RFC822.SIZE \(text.utf8.count) BODY[] {\(text.utf8.count)}\r\n\(text))\r\n"
  }

  @Test(arguments: habits)
  func selectsSearchesAndFetches(habits: FakeServer.Habits) async throws {
    let forged = "Subject: x\r\n\r\n" + (1...20).map { "g\($0) OK\r\n" }.joined() + ")\r\n* BYE\r\n)\r\n"
    let server = try FakeServer(habits) { command in
      switch command {
      case "UID SEARCH UID 9:*": .say("* SEARCH 8\r\nTAG OK\r\n")
      case "UID SEARCH ALL": .say("* SEARCH 3 1 2\r\nTAG OK\r\n")
      case _ where command.hasPrefix("UID FETCH 1:3 "):
        .say(Self.message(1, forged) + "* 7 EXPUNGE\r\n" + Self.message(3, "three") + "TAG OK\r\n")
      default: nil
      }
    }
    defer { server.stop() }
    let session = try await server.session()
    let mailbox = try await session.select(.inbox)
    #expect(mailbox.uidValidity == UIDValidity(77) && mailbox.uidNext == UID(10) && mailbox.exists == 3)
    #expect(try await session.search(.from(uid(9))).isEmpty)
    let found = try await session.search(.all)
    #expect(found.description == "1:3")
    let taken = Taken()
    let report = try await session.fetch(found, .whole(limit: 1000)) {
      taken.keep($0); return .next
    }
    #expect(taken.uids == [1, 3])
    #expect(taken.texts.first?.hasSuffix("* BYE\r\n)\r\n") == true)
    #expect(taken.messages.first?.internalDate == Date(timeIntervalSince1970: 1_704_099_600))
    #expect(try report.missing == uids(2) && !report.wasStopped)
    try await session.noop()
    await session.logout()
    #expect(server.commands.last == "LOGOUT")
    #expect(await !session.isAlive)
  }

  @Test func searchesOfAnyLength() async throws {
    let all = (1...20_000).map { "\($0 * 3)" }.joined(separator: " ")
    let server = try FakeServer { $0 == "UID SEARCH ALL" ? .say("* SEARCH \(all)\r\nTAG OK\r\n") : nil }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    let found = try await session.search(.all)
    #expect(found.count == 20_000 && found.last == UID(60_000))
  }

  @Test func longSetsAreSeveralCommands() async throws {
    let server = try FakeServer()
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    let scattered = UIDSet(try (1...3_000).map { try uid(1_000_000_000 + $0 * 2) })
    #expect(try await session.search(.uids(scattered)).isEmpty)
    let searches = server.commands.filter { $0.hasPrefix("UID SEARCH") }
    #expect(searches.count > 3 && searches.allSatisfy { $0.utf8.count < 8_000 })
  }

  @Test func theNextMessageIsNotReadBeforeTheFormerWasTaken() async throws {
    let big = String(repeating: "x", count: 8 << 20)
    let pieces = (1...6).map { Array(Self.message($0, big).utf8) }
    let server = try FakeServer { $0.hasPrefix("UID FETCH") ? .stream(pieces) : nil }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    let taken = Taken()
    _ = try await session.fetch(try uids(1...6), .whole(limit: 10)) { message in
      // Kernel buffers hold a message at most besides the one in hand.
      #expect(server.piecesSent <= taken.keep(message) + 1)
      return .next
    }
    #expect(taken.messages.count == 6)
    #expect(taken.messages.allSatisfy { $0.bytes.count == 10 && $0.isTruncated && $0.size == 8 << 20 })
  }

  @Test func largeMessagesAreFetchedInPart() async throws {
    let server = try FakeServer { command in
      switch command {
      case "UID FETCH 1:4 (UID RFC822.SIZE)":
        .say(
          "* 1 FETCH (UID 1 RFC822.SIZE 4)\r\n* 2 FETCH (RFC822.SIZE 9000 UID 2)\r\n* 4 FETCH (UID 4 RFC822.SIZE 4)\r\nTAG OK\r\n"
        )
      case "UID FETCH 2 (UID INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.3>)":
        .say("* 2 FETCH (UID 2 RFC822.SIZE 9000 BODY[]<0> {3}\r\nabc)\r\nTAG OK\r\n")
      case "UID FETCH 1 (UID INTERNALDATE RFC822.SIZE BODY.PEEK[])":
        .say(Self.message(1, "one!") + "TAG OK\r\n")
      case "UID FETCH 4 (UID INTERNALDATE RFC822.SIZE BODY.PEEK[])":
        .say(Self.message(4, "four") + "TAG OK\r\n")
      default: nil
      }
    }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    var limits = FetchLimits()
    (limits.whole, limits.beginning) = (100, 3)
    let taken = Taken()
    let report = try await session.fetchMessages(in: try uids(1...4), limits: limits) {
      taken.keep($0); return .next
    }
    #expect(taken.texts == ["one!", "abc", "four"])
    #expect(taken.messages.map(\.isTruncated) == [false, true, false])
    #expect(try report.missing == uids(3))
  }

  struct TakerFailed: Error {}

  @Test func stoppingOrFailingInTheMiddleLeavesTheSessionUsable() async throws {
    let text = (1...5).map { Self.message($0, "text") }.joined() + "TAG OK\r\n"
    let server = try FakeServer { $0.hasPrefix("UID FETCH") ? .say(text) : nil }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    let taken = Taken()
    let report = try await session.fetch(try uids(1...5), .whole(limit: 100)) {
      taken.keep($0) == 2 ? .stop : .next
    }
    #expect(taken.uids == [1, 2] && report.wasStopped)
    #expect(try report.missing == uids(3...5))
    await #expect(throws: TakerFailed.self) {
      _ = try await session.fetch(try uids(1...5), .whole(limit: 100)) { _ in throw TakerFailed() }
    }
    try await session.noop()
  }

  @Test func aTakerMayNotUseTheSession() async throws {
    let server = try FakeServer {
      $0.hasPrefix("UID FETCH") ? .say(Self.message(1, "x") + "TAG OK\r\n") : nil
    }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    let error = try await failure {
      _ = try await session.fetch(try uids(1), .whole(limit: 10)) { _ in
        try await session.noop()
        return .next
      }
    }
    #expect(error.kind == .misuse && error.sessionLives)
    try await session.noop()
  }

  @Test func traceAndErrorsHoldNoContent() async throws {
    let lines = Mutex<[String]>([])
    let server = try FakeServer { command in
      command.hasPrefix("UID FETCH")
        ? .say(Self.message(1, "a secret") + "* garbage{ secret\r\n? secret\r\n") : nil
    }
    defer { server.stop() }
    let session = try await server.session(trace: { line in lines.withLock { $0.append(line) } })
    try await session.select(.inbox)
    _ = try await session.search(.header("Message-ID", "<secret@x>"))
    let error = try await failure {
      _ = try await session.fetch(try uids(1), .whole(limit: 100)) { _ in .next }
    }
    let all = lines.withLock { $0 }
    #expect(error.kind == .protocolViolation && !error.description.contains("secret"))
    #expect(
      all.contains { $0.contains("8 octets") }
        && !all.contains { $0.contains("secret") || $0.contains("pass") })
  }
}
