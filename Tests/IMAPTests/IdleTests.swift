import Curl
import IMAP
import Testing

/// Waiting, and being woken.
@Suite struct IdleTests {
  static let idling = FakeServer.Habits(capabilities: "IMAP4rev1 IDLE")
  /// Waits that end by themselves at once, as deadlines do in a year of service.
  static let hasty = WaitSchedule(
    firstIdle: .milliseconds(5), idle: .milliseconds(5), poll: .milliseconds(5), fullSearch: .seconds(3600))

  @Test(arguments: [
    "+ entering idle mode\r\n* OK hm\r\n* 4 EXISTS\r\n", "* 4 EXISTS\r\n+ \r\n",
    "+\r\n* 2 EXPUNGE\r\n* 3 EXISTS\r\n",
  ])
  func newMailEndsIt(said: String) async throws {
    let server = try FakeServer(Self.idling) { $0 == "IDLE" ? .say(said) : nil }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    #expect(try await session.idle(until: .now + .seconds(60)) == .activity)
    #expect(server.commands.suffix(2) == ["IDLE", "DONE"])
    try await session.noop()
  }

  @Test func itEndsAtTheDeadlineOrWhenTheBellRings() async throws {
    let server = try FakeServer(Self.idling)
    defer { server.stop() }
    let interrupt = try Interrupt()
    let session = try await server.session(interrupt: interrupt)
    try await session.select(.inbox)
    #expect(try await session.idle(until: .now) == .deadline)
    async let end = session.idle(until: .now + .seconds(600))
    interrupt.ring()
    #expect(try await end == .interrupted)
    #expect(server.commands.last == "DONE")
    try await session.noop()
    #expect(try await session.waitForMail(from: .first) == .interrupted)
  }

  @Test(arguments: [Reply.sayAndDrop("+ ok\r\n"), .say("+ ok\r\n* BYE timeout\r\n")])
  func aLostConnectionIsSaid(reply: Reply) async throws {
    let server = try FakeServer(Self.idling) { $0 == "IDLE" ? reply : nil }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    let error = try await failure { _ = try await session.idle(until: .now + .seconds(60)) }
    #expect(error.kind == .connectionLost && error.isWorthRetry)
  }

  @Test func aServerThatDoesNotEndIdleIsLeft() async throws {
    let server = try FakeServer(Self.idling) { $0 == "DONE" ? .hang : nil }
    defer { server.stop() }
    let session = try await server.session(.short)
    try await session.select(.inbox)
    #expect(try await failure { _ = try await session.idle(until: .now) }.kind == .timedOut)
  }

  @Test(arguments: [("IMAP4rev1 IDLE", "IDLE"), ("IMAP4rev1", "NOOP")])
  func looksAgainWhateverTheServerTells(capabilities: String, verb: String) async throws {
    let counter = Counter()
    let server = try FakeServer(.init(capabilities: capabilities)) { command in
      switch command {
      case "UID SEARCH ALL": .say("* SEARCH 1 2\r\nTAG OK\r\n")
      case "UID SEARCH UID 3:*": .say("* SEARCH \(counter.next() < 4 ? 2 : 3)\r\nTAG OK\r\n")
      default: nil
      }
    }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    #expect(try await session.waitForMail(from: uid(3), schedule: Self.hasty) == .all(try uids(1...2)))
    #expect(try await session.waitForMail(from: uid(3), schedule: Self.hasty) == .new(try uids(3)))
    #expect(server.commands.filter { $0 == verb }.count == 3)
    #expect(server.commands.filter { $0.hasPrefix("SELECT") }.count == 4)
  }

  @Test func aNewUIDValidityIsSaid() async throws {
    let counter = Counter()
    let server = try FakeServer(Self.idling) { command in
      command.hasPrefix("SELECT") ? .say("* OK [UIDVALIDITY \(counter.next())] ok\r\nTAG OK\r\n") : nil
    }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    #expect(try await session.waitForMail(from: uid(3), schedule: Self.hasty) == .all(UIDSet()))
    guard case .renumbered(let mailbox) = try await session.waitForMail(from: uid(3), schedule: Self.hasty)
    else {
      Issue.record("the change went unnoticed")
      return
    }
    #expect(mailbox.uidValidity == UIDValidity(2))
  }

  @Test func theScheduleNeverWaitsPastAFullSearch() {
    let schedule = WaitSchedule()
    let now = ContinuousClock.now
    #expect(schedule.nextFullSearch(after: nil, now: now) == now)
    #expect(
      schedule.waitEnd(isFirst: true, hasIdle: true, lastFullSearch: now, now: now) == now + .seconds(2))
    #expect(
      schedule.waitEnd(isFirst: false, hasIdle: true, lastFullSearch: now, now: now) == now + .seconds(540))
    #expect(
      schedule.waitEnd(isFirst: false, hasIdle: false, lastFullSearch: now, now: now) == now + .seconds(30))
    let earlier = now - .seconds(980)
    #expect(
      schedule.waitEnd(isFirst: false, hasIdle: true, lastFullSearch: earlier, now: now) == now
        + .seconds(100))
  }

  @Test func aServerThatOffersIdleAndRefusesItIsPolled() async throws {
    let counter = Counter()
    let server = try FakeServer(Self.idling) { command in
      switch command {
      case "IDLE": .say("TAG BAD not today\r\n")
      case "UID SEARCH UID 3:*": .say("* SEARCH\(counter.next() < 3 ? "" : " 3")\r\nTAG OK\r\n")
      default: nil
      }
    }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    _ = try await session.waitForMail(from: uid(3), schedule: Self.hasty)
    #expect(try await session.waitForMail(from: uid(3), schedule: Self.hasty) == .new(try uids(3)))
    #expect(server.commands.filter { $0 == "IDLE" }.count == 1 && server.commands.contains("NOOP"))
  }

  @Test(arguments: ["IMAP4rev1 IDLE", "IMAP4rev1"])
  func theBellEndsEveryWait(capabilities: String) async throws {
    let server = try FakeServer(.init(capabilities: capabilities))
    defer { server.stop() }
    let interrupt = try Interrupt()
    let session = try await server.session(interrupt: interrupt)
    try await session.select(.inbox)
    #expect(try await session.waitForMail(from: uid(3)) == .all(UIDSet()))
    async let end = session.waitForMail(from: uid(3))
    interrupt.ring()
    #expect(try await end == .interrupted)
    #expect(await session.isAlive)
  }
}
