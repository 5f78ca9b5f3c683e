import Foundation
import IMAP
import Testing

/// Moving, creating and filing, by what the server can do.
@Suite struct FolderTests {
  struct Way: Sendable, CustomTestStringConvertible {
    let capabilities: String
    let commands: [String]
    let leavesOriginals: Bool
    var testDescription: String { capabilities }
  }

  @Test(arguments: [
    Way(capabilities: "IMAP4rev1 MOVE UIDPLUS", commands: ["UID MOVE 3:4 \"Done\""], leavesOriginals: false),
    Way(
      capabilities: "IMAP4rev1 UIDPLUS",
      commands: ["UID COPY 3:4 \"Done\"", #"UID STORE 3:4 +FLAGS.SILENT (\Deleted)"#, "UID EXPUNGE 3:4"],
      leavesOriginals: false),
    Way(
      capabilities: "IMAP4rev1",
      commands: ["UID COPY 3:4 \"Done\"", #"UID STORE 3:4 +FLAGS.SILENT (\Deleted)"#], leavesOriginals: true),
  ])
  func movesByCapability(way: Way) async throws {
    let server = try FakeServer(.init(capabilities: way.capabilities)) { command in
      if command.hasPrefix("UID MOVE") {
        return .say("* OK [COPYUID 9 3:4 11,15] moved\r\n* 1 EXPUNGE\r\nTAG OK\r\n")
      }
      return command.hasPrefix("UID COPY") ? .say("TAG OK [COPYUID 9 3:4 11,15] copied\r\n") : nil
    }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    let moved = try await session.move(try uids(3...4), to: try #require(MailboxName("Done")))
    #expect(server.commands.filter { $0.hasPrefix("UID ") } == way.commands)
    #expect(moved.leavesOriginals == way.leavesOriginals)
    let targets = [try uid(3): try uid(11), try uid(4): try uid(15)]
    #expect(moved.uidValidity == UIDValidity(9) && moved.uids == targets)
  }

  @Test func nothingIsMarkedDeletedWhenTheCopyFailed() async throws {
    let server = try FakeServer { $0.hasPrefix("UID COPY") ? .say("TAG NO [OVERQUOTA] full\r\n") : nil }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    let error = try await failure { try await session.move(try uids(3), to: .inbox) }
    #expect(error.kind == .no && error.code == "OVERQUOTA")
    #expect(!server.commands.contains { $0.contains("STORE") || $0.contains("EXPUNGE") })
  }

  /// Whoever moved it again would have a second copy.
  @Test(arguments: ["UID STORE", "UID EXPUNGE"])
  func whatWasCopiedIsMovedThoughTheOriginalStays(refused: String) async throws {
    let server = try FakeServer(.init(capabilities: "IMAP4rev1 UIDPLUS")) {
      $0.hasPrefix(refused) ? .say("TAG NO [NOPERM] not yours\r\n") : nil
    }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    let moved = try await session.move(try uids(3), to: try #require(MailboxName("Done")))
    #expect(moved.leavesOriginals)
    #expect(moved.refusal?.code == "NOPERM")
    #expect(server.commands.last?.hasPrefix(refused) == true)
  }

  @Test func manyHeadersAreSearchedForInFewCommands() async throws {
    let server = try FakeServer { $0.hasPrefix("UID SEARCH") ? .say("* SEARCH 4\r\nTAG OK\r\n") : nil }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    let names = (1...9).map { "<\($0)@x>" }
    #expect(try await session.search(.keptWithHeader("Message-ID", names)) == uids(4))
    let searches = server.commands.filter { $0.hasPrefix("UID SEARCH") }
    let alternatives = (1...7).map { #"OR HEADER "Message-ID" "<\#($0)@x>" "# }.joined()
    #expect(
      searches == [
        #"UID SEARCH UNDELETED \#(alternatives)HEADER "Message-ID" "<8@x>""#,
        #"UID SEARCH UNDELETED HEADER "Message-ID" "<9@x>""#,
      ])
    #expect(try await session.search(.keptWithHeader("Message-ID", [])).isEmpty)
  }

  @Test func aFolderThatVanishedIsMadeAgain() async throws {
    let server = try FakeServer(.init(capabilities: "IMAP4rev1 MOVE")) { command in
      command.hasPrefix("UID MOVE") ? .say("TAG NO [TRYCREATE] no such\r\n") : nil
    }
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    let error = try await failure {
      try await session.move(try uids(3), to: try #require(MailboxName("Done")))
    }
    #expect(error.code == "TRYCREATE")
    #expect(server.commands.filter { $0.hasPrefix("UID MOVE") }.count == 2)
    #expect(server.commands.contains("CREATE \"Done\""))
  }

  @Test(arguments: [
    ("IMAP4rev1 NAMESPACE", "INBOX.Guichet.Trait&AOk-s"),
    ("IMAP4rev1 NAMESPACE ENABLE UTF8=ACCEPT", "INBOX.Guichet.Traités"),
    ("IMAP4rev1", "Guichet/Trait&AOk-s"),
  ])
  func namesAsTheServerWantsThem(capabilities: String, name: String) async throws {
    let server = try FakeServer(.init(capabilities: capabilities)) { command in
      switch command {
      case "NAMESPACE": .say("* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL\r\nTAG OK\r\n")
      case "ENABLE UTF8=ACCEPT": .say("* ENABLED UTF8=ACCEPT\r\nTAG OK\r\n")
      default: nil
      }
    }
    defer { server.stop() }
    let session = try await server.session()
    try await session.create(try #require(MailboxName("Guichet/Traités")))
    #expect(server.commands.suffix(2) == ["CREATE \"\(name)\"", "SUBSCRIBE \"\(name)\""])
  }

  @Test(arguments: ["TAG NO [ALREADYEXISTS] it is there\r\n", "TAG NO Mailbox exists\r\n"])
  func aFolderThatIsThereIsAsGoodAsNew(said: String) async throws {
    let server = try FakeServer { command in
      if command.hasPrefix("CREATE") { return .say(said) }
      return command == "LIST \"\" \"Done\"" && said.contains("Mailbox exists")
        ? .say("* LIST () \"/\" Done\r\nTAG OK\r\n") : nil
    }
    defer { server.stop() }
    try await server.session().create(try #require(MailboxName("Done")))
    #expect(server.commands.last == "SUBSCRIBE \"Done\"")
  }

  @Test func aRefusedFolderIsSaid() async throws {
    let server = try FakeServer { $0.hasPrefix("CREATE") ? .say("TAG NO not allowed\r\n") : nil }
    defer { server.stop() }
    let session = try await server.session()
    let error = try await failure { try await session.create(try #require(MailboxName("Done"))) }
    #expect(error.kind == .no && error.description.contains("not allowed"))
  }

  @Test(arguments: [
    ("IMAP4rev1", "{10}|"), ("IMAP4rev1 LITERAL+", "{10+}|"), ("IMAP4rev1 LITERAL-", "{10+}|"),
  ])
  func appendsWithTheLiteralTheServerKnows(capabilities: String, literal: String) async throws {
    let server = try FakeServer(.init(capabilities: capabilities)) { command in
      command.hasPrefix("APPEND") ? .say("* 1 EXISTS\r\nTAG OK [APPENDUID 5 12] ok\r\n") : nil
    }
    defer { server.stop() }
    let appended = try await server.session().append(
      Array("a: b\r\n\r\nc\r".utf8), to: .inbox, flags: [.seen, .draft], date: Date(timeIntervalSince1970: 0))
    #expect(appended?.uid == UID(12) && appended?.uidValidity == UIDValidity(5))
    let start = #"APPEND "INBOX" (\Seen \Draft) "01-Jan-1970 00:00:00 +0000" "# + literal
    #expect(server.commands.last?.hasPrefix(start) == true)
  }

  @Test func headersAreSearchedForAsStringsNeverAsCommands() async throws {
    let server = try FakeServer()
    defer { server.stop() }
    let session = try await server.session()
    try await session.select(.inbox)
    _ = try await session.search(.header("Message-ID", #"<a"b\@x>"#))
    #expect(server.commands.last == #"UID SEARCH HEADER "Message-ID" "<a\"b\\@x>""#)
    _ = try await session.search(.header("Message-ID", "x\r\ng9 LOGOUT"))
    #expect(
      server.commands.last == "UID SEARCH HEADER \"Message-ID\" {12}|xg9 LOGOUT"
        || server.commands.last?.contains("{12}|x") == true)
    #expect(!server.commands.contains { $0.hasPrefix("LOGOUT") })
  }
}
