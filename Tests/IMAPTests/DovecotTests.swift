import Curl
import Foundation
import IMAP
import Testing

/// The same verbs against a real Dovecot: with all it has, with nothing but RFC 3501, and with folders under `INBOX.`.
@Suite(.timeLimit(.minutes(5))) struct DovecotTests {
  static let letter = Array(
    "From: a@b.example\r\nMessage-ID: <1@b.example>\r\nSubject: x\r\n\r\nBonjour\r\n".utf8)
  static let handled = MailboxName("Guichet/Traités & lus")

  @Test(arguments: Post.Door.allCases)
  func aMessageFromArrivalToItsFolder(door: Post.Door) async throws {
    let session = try await Post().session(door)
    let folder = try #require(Self.handled)
    try await session.create(folder)
    try await session.create(folder)
    let date = Date(timeIntervalSince1970: 1_700_000_000)
    try await session.append(Self.letter, to: .inbox, date: date)
    let mailbox = try await session.select(.inbox)
    #expect(mailbox.exists == 1 && mailbox.permanentFlags?.contains(#"\Seen"#) == true)
    let found = try await session.search(.header("Message-ID", "<1@b.example>"))
    #expect(try await session.search(.header("Message-ID", "<2@b.example>")).isEmpty)
    let taken = Taken()
    let report = try await session.fetchMessages(in: found) {
      taken.keep($0); return .next
    }
    #expect(report.missing.isEmpty)
    #expect(
      taken.messages == [
        FetchedMessage(
          uid: try #require(found.first), internalDate: date, size: Self.letter.count, bytes: Self.letter,
          isTruncated: false)
      ])
    let moved = try await session.move(found, to: folder)
    #expect(moved.leavesOriginals == (door == .basic))
    #expect(try await session.folders().contains { $0.name == folder && $0.isSelectable })
    #expect(try await session.select(folder).exists == 1)
    if let target = moved.uids.values.first { #expect(try await session.search(.all) == UIDSet([target])) }
    await session.logout()
  }

  @Test func readingLeavesMessagesUnreadAndMarksAreKept() async throws {
    let post = Post()
    let session = try await post.session()
    for _ in 1...2 { try await session.append(Self.letter, to: .inbox) }
    try await session.select(.inbox)
    _ = try await session.fetch(try uids(1...2), .whole(limit: 1000)) { _ in .next }
    #expect(try post.marks() == ["", ""])
    try await session.store(try uids(1), .add, [.seen, .flagged])
    try await session.store(try uids(1), .remove, [.flagged])
    #expect(try post.marks() == ["", "S"])
  }

  @Test func largeMessagesInPart() async throws {
    let session = try await Post().session()
    let large = Self.letter + Array(String(repeating: "0123456789abcdef\r\n", count: 20_000).utf8)
    for message in [Self.letter, large, Self.letter] { try await session.append(message, to: .inbox) }
    try await session.select(.inbox)
    var limits = FetchLimits()
    (limits.whole, limits.beginning) = (100_000, 5_000)
    let taken = Taken()
    let report = try await session.fetchMessages(in: try uids(1...4), limits: limits) {
      taken.keep($0); return .next
    }
    #expect(taken.messages.map(\.bytes) == [Self.letter, Array(large.prefix(5_000)), Self.letter])
    #expect(taken.messages.map(\.isTruncated) == [false, true, false])
    #expect(taken.messages[1].size == large.count)
    #expect(try report.missing == uids(4))
  }

  @Test(arguments: [Post.Door.imaps, .startTLS, .basic])
  func newMailIsNoticed(door: Post.Door) async throws {
    let post = Post()
    let desk = try await post.session(door)
    let other = try await post.session(door)
    try await desk.select(.inbox)
    let schedule = WaitSchedule(
      firstIdle: .seconds(60), idle: .seconds(60), poll: .milliseconds(50), fullSearch: .seconds(3600))
    #expect(try await desk.waitForMail(from: .first, schedule: schedule) == .all(UIDSet()))
    async let news = desk.waitForMail(from: .first, schedule: schedule)
    try await other.append(Self.letter, to: .inbox)
    #expect(try await news == .new(try uids(1)))
  }

  @Test func shutdownEndsIdleAtOnce() async throws {
    let interrupt = try Interrupt()
    let session = try await Post().session(interrupt: interrupt)
    try await session.select(.inbox)
    async let end = session.idle(until: .now + .seconds(600))
    interrupt.ring()
    #expect(try await end == .interrupted)
    try await session.noop()
    await session.logout()
  }

  @Test(arguments: Post.Door.allCases)
  func aWrongPasswordIsRefused(door: Post.Door) async throws {
    let endpoint = try Post().endpoint(door, password: "wrong")
    let error = try await failure { _ = try await IMAPSession.connect(to: endpoint, interrupt: Interrupt()) }
    #expect(error.kind == .signInRefused && !error.isWorthRetry)
    #expect(error.description.contains("check user and password"))
  }

  @Test(arguments: [Post.Door.imaps, .startTLS])
  func anotherAuthorityIsRefused(door: Post.Door) async throws {
    let post = Post()
    let endpoint = try post.endpoint(door, ca: "OTHER_CA")
    let error = try await failure { _ = try await IMAPSession.connect(to: endpoint, interrupt: Interrupt()) }
    #expect(error.kind == .tls && !error.isWorthRetry)
  }

  @Test func hundredsOfMessagesInOneCommand() async throws {
    let session = try await Post().session()
    for _ in 0..<200 { try await session.append(Self.letter, to: .inbox) }
    try await session.select(.inbox)
    let taken = Taken()
    let report = try await session.fetchMessages(in: try session.search(.all)) {
      taken.keep($0); return .next
    }
    #expect(taken.uids == Array(1...200) && report.missing.isEmpty)
    #expect(taken.messages.allSatisfy { $0.bytes == Self.letter })
  }

  @Test func onlyWhatIsNamedIsExpunged() async throws {
    let post = Post()
    let session = try await post.session()
    for _ in 1...3 { try await session.append(Self.letter, to: .inbox) }
    try await session.select(.inbox)
    // Another's mark is not ours to carry out.
    try await session.store(uids(1), .add, [.deleted])
    try await session.expunge(uids(2, 9))
    #expect(try await session.search(.all) == uids(1, 3))
    let basic = try await post.session(.basic)
    try await basic.select(.inbox)
    let error = try await failure { try await basic.expunge(uids(3)) }
    #expect(error.kind == .unsupported && error.sessionLives)
    #expect(try await basic.search(.all) == uids(1, 3))
  }
}
