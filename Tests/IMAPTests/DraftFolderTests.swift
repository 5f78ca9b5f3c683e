import Foundation
import IMAP
import Synchronization
import Testing

/// What a letter on its way to the folder of drafts may meet.
@Suite(.timeLimit(.minutes(5))) struct DraftFolderTests {
  private static let letter = Array("a: b\r\n\r\nc\r\n".utf8)

  @Test(arguments: [
    ("IMAP4rev1", #"LIST "" "*""#),
    ("IMAP4rev1 SPECIAL-USE", #"LIST "" "*""#),
    ("IMAP4rev1 SPECIAL-USE LIST-EXTENDED", #"LIST "" "*" RETURN (SPECIAL-USE)"#),
    ("IMAP4rev2", #"LIST "" "*" RETURN (SPECIAL-USE)"#),
  ])
  func foldersAreFoundByTheirUse(capabilities: String, command: String) async throws {
    let server = try FakeServer(.init(capabilities: capabilities)) {
      guard $0.hasPrefix(#"LIST "" "*""#) else { return nil }
      return .say(
        #"""
        * LIST (\HasNoChildren) "/" INBOX\#r
        * LIST (\Noselect \Sent) "/" Old\#r
        * LIST (\HasNoChildren \drafts) "/" "&AMk-bauches"\#r
        * LIST (\HasNoChildren \Sent) "/" Envoy&AOk-s\#r
        TAG OK\#r

        """#)
    }
    defer { server.stop() }
    let folders = try await server.session().folders()
    #expect(server.commands.last == command)
    #expect(folders.filter { $0.isFor(.drafts) }.map(\.name) == [MailboxName("Ébauches")])
    #expect(folders.filter { $0.isFor(.sent) }.map(\.name) == [MailboxName("Envoyés")])
  }

  @Test func aFolderThatVanishedIsMadeAgain() async throws {
    let isMade = Mutex(false)
    let server = try FakeServer { command in
      if command.hasPrefix("CREATE") { isMade.withLock { $0 = true } }
      guard command.hasPrefix("APPEND") else { return nil }
      return .say(isMade.withLock(\.self) ? "TAG OK done\r\n" : "TAG NO [TRYCREATE] no such\r\n")
    }
    defer { server.stop() }
    let session = try await server.session()
    try await session.append(Self.letter, to: try #require(MailboxName("Drafts")), flags: [.draft])
    let commands = server.commands.suffix(5).map { $0.split(separator: " ").first }
    #expect(commands == ["APPEND", "LIST", "CREATE", "SUBSCRIBE", "APPEND"])
  }

  @Test func aFullFolderSaysSoAndTheSessionLives() async throws {
    let server = try FakeServer {
      $0.hasPrefix("APPEND") ? .say("TAG NO [OVERQUOTA] Quota exceeded\r\n") : nil
    }
    defer { server.stop() }
    let session = try await server.session()
    let error = try await failure { try await session.append(Self.letter, to: .inbox, flags: [.draft]) }
    #expect(error.kind == .no && error.code == "OVERQUOTA" && error.sessionLives)
    try await session.noop()
  }

  /// The server says no before it has the letter: RFC 3501 §7.5, instead of `+`.
  @Test func aLetterThatIsRefusedUnread() async throws {
    let server = try FakeServer(.init(literals: .refused("TAG NO [TOOBIG] too large\r\n")))
    defer { server.stop() }
    let session = try await server.session()
    let error = try await failure { try await session.append(Self.letter, to: .inbox) }
    #expect(error.kind == .no && error.code == "TOOBIG" && error.sessionLives)
    try await session.noop()
    #expect(server.commands.last == "NOOP")
  }

  @Test func aConnectionLostInMidLetterIsNoRefusal() async throws {
    let server = try FakeServer(.init(literals: .dropped))
    defer { server.stop() }
    let session = try await server.session()
    let large = Self.letter + [UInt8](repeating: 97, count: 4 << 20)
    let error = try await failure { try await session.append(large, to: .inbox) }
    #expect(error.kind == .connectionLost && !error.sessionLives)
    #expect(await !session.isAlive)
  }

  @Test func aConnectionLostAfterTheLetterIsNoRefusal() async throws {
    let server = try FakeServer { $0.hasPrefix("APPEND") ? .sayAndDrop("") : nil }
    defer { server.stop() }
    let session = try await server.session()
    let error = try await failure { try await session.append(Self.letter, to: .inbox) }
    #expect(error.kind == .connectionLost && !error.sessionLives)
  }
}
