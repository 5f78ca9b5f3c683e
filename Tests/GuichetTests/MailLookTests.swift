import Foundation
import IMAP
import MIME
import Testing

@testable import Guichet

/// What of a folder is deleted with a person, and what is only told.
@Suite struct MailLookTests {
  private let message = "From: awa@a.example\r\nTo: desk@o.example\r\nSubject: Inscription\r\n\r\nBonjour"

  @Test func aMessageIsKnownByItsBytesAlone() async throws {
    let look = self.look(messages: [sha256(Array(message.utf8)): 7])
    #expect(await look.look(at: try fetched(1, message)) == 1)
    #expect(await look.look(at: try fetched(2, message + "\r\n")) == 2)
    #expect(await look.messages == [7])
    #expect(await look.uids == UIDSet([try uid(1)]))
  }

  @Test func aLetterIsKnownByItsMessageID() async throws {
    let look = self.look(letters: ["l1@o.example"])
    _ = await look.look(at: try fetched(1, "Message-ID: <l1@o.example>\r\nTo: awa@a.example\r\n\r\nBonjour"))
    _ = await look.look(at: try fetched(2, "Message-ID: <l2@o.example>\r\nTo: awa@a.example\r\n\r\nBonjour"))
    // Whoever answers it has a message of their own.
    _ = await look.look(
      at: try fetched(3, "Message-ID: <x@a.example>\r\nIn-Reply-To: <l1@o.example>\r\n\r\nMerci"))
    #expect(await look.uids == UIDSet([try uid(1)]))
    #expect(await look.copies == 1)
  }

  @Test func aReportThatBringsALetterBackGoesToo() async throws {
    let report = """
      From: MAILER-DAEMON@a.example
      To: desk@o.example
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary=b

      --b
      Content-Type: text/plain

      <awa@a.example> is unknown.
      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; a.example

      Final-Recipient: rfc822; awa@a.example
      Action: failed
      Status: 5.1.1
      --b
      Content-Type: text/rfc822-headers

      Message-ID: <l1@o.example>
      Subject: Inscription
      --b--
      """.replacing("\n", with: "\r\n")
    let (meant, other) = (self.look(letters: ["l1@o.example"]), self.look(letters: ["l2@o.example"]))
    _ = await meant.look(at: try fetched(1, report))
    _ = await other.look(at: try fetched(1, report))
    #expect(await meant.copies == 1)
    #expect(await other.uids.isEmpty)
  }

  @Test func otherMailToThePersonIsToldAndLeft() async throws {
    let look = self.look(letters: ["l1@o.example"], address: "awa@a.example")
    let byHand = "Message-ID: <h@o.example>\r\nTo: Awa <AWA@a.example>\r\n\r\nBonjour"
    _ = await look.look(at: try fetched(1, byHand))
    _ = await look.look(at: try fetched(2, byHand.replacing("AWA@", with: "rose@")))
    #expect(await look.strays == [try uid(1)])
    #expect(await look.uids.isEmpty)
  }

  private func look(messages: [String: Int64] = [:], letters: Set<String> = [], address: String? = nil)
    -> MailLook
  {
    MailLook(for: SoughtMail(messages: messages, letters: letters, address: address, earliest: Date()))
  }

  private func fetched(_ number: UInt32, _ text: String) throws -> FetchedMessage {
    FetchedMessage(
      uid: try uid(number), internalDate: nil, size: text.utf8.count, bytes: Array(text.utf8),
      isTruncated: false)
  }

  private func uid(_ number: UInt32) throws -> UID { try #require(UID(number)) }
}
