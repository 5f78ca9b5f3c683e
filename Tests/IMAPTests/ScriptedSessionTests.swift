import Curl
import Testing

@testable import IMAP

/// Sessions with a server whose every word is known beforehand.
@Suite struct ScriptedSessionTests {
  private func session(_ lines: String...) async throws -> IMAPSession {
    try await IMAPSession.opened(
      over: Recording(lines.map { $0 + "\r\n" }.joined()), peer: "imap://server.example",
      interrupt: Interrupt())
  }

  @Test func aFolderWrittenBelowTheInboxIsFoundWhereThatIsThePrefix() async throws {
    let session = try await session(
      "* CAPABILITY NAMESPACE", "g1 OK", #"* NAMESPACE (("INBOX." ".")) NIL NIL"#, "g2 OK",
      #"* LIST () "." INBOX.Guichet"#, "g3 OK")
    #expect(try await session.exists(#require(MailboxName("INBOX/Guichet"))))
  }

  /// 32,000 sets of 99,999 would be gigabytes.
  @Test(.timeLimit(.minutes(1))) func aServerThatTellsOfMoreThanItMovedTellsNothing() async throws {
    let sets = Array(repeating: "1:99999", count: 32_000).joined(separator: ",")
    let session = try await session(
      "* CAPABILITY MOVE", "g1 OK", #"* LIST () "/" """#, "g2 OK", "* OK [UIDVALIDITY 1]", "g3 OK",
      "g4 OK [COPYUID 2 \(sets) \(sets)]", "* OK [COPYUID 2 1:3 5,7:8]", "g5 OK")
    try await session.select(.inbox)
    let moved = try await session.move(uids(1...3), to: #require(MailboxName("Guichet")))
    #expect(moved.uids.isEmpty && moved.uidValidity == nil)
    let told = try await session.move(uids(1...3), to: #require(MailboxName("Guichet")))
    #expect(
      told.uids.map { [$0.key.value, $0.value.value] }.sorted { $0[0] < $1[0] } == [
        [1, 5], [2, 7], [3, 8],
      ])
  }
}
