import Authorization
import Curl
import Foundation
import IMAP
import TestSupport
import Testing

@testable import Guichet

/// Whether a letter lies among the sent mail, on a real server.
@Suite(.timeLimit(.minutes(5))) struct SentFolderTests {
  private let testbed = Testbed()
  private let user = "\(UUID().uuidString.lowercased())@office.example"

  @Test(arguments: [(Endpoint.Scheme.imaps, "IMAPS_PORT"), (.imaps, "IMAP_INBOX_TLS_PORT")])
  func itIsFoundByItsMessageID(scheme: Endpoint.Scheme, port: String) async throws {
    let endpoint = try testbed.endpoint(scheme, port, user: user)
    let sent = SentFolder(account: Account(endpoint), interrupt: try Interrupt())
    #expect(try await !sent.holds("one@office.example"))
    let session = try await IMAPSession.connect(to: endpoint, interrupt: Interrupt())
    let folder = try #require(MailboxName("Sent"))
    try await session.create(folder)
    #expect(try await !sent.holds("one@office.example"))
    let letter = "Message-ID: <one@office.example>\r\nSubject: Inscription\r\n\r\nBonjour\r\n"
    try await session.append(Array(letter.utf8), to: folder)
    #expect(try await sent.holds("one@office.example"))
    #expect(try await !sent.holds("two@office.example"))
    await session.logout()
  }

  @Test func aServerOutOfReachSaysNothing() async throws {
    let nobody = try #require(Endpoint(scheme: .imap, host: "127.0.0.1", port: 1, tls: .off))
    let sent = SentFolder(account: Account(nobody), interrupt: try Interrupt())
    await #expect(throws: IMAPError.self) { try await sent.holds("one@office.example") }
  }
}
