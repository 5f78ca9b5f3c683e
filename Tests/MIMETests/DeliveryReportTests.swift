import Foundation
import Testing

@testable import MIME

/// Reports on delivery (RFC 3464), and what they bring back.
@Suite struct DeliveryReportTests {
  private func message(_ parts: [(type: String, text: String)]) throws -> Message {
    let body = parts.map { "--b\r\nContent-Type: \($0.type)\r\n\r\n\($0.text)\r\n" }.joined()
    let text =
      "From: MAILER-DAEMON@b.example\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
      + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\(body)--b--\r\n"
    return try Message(parsing: Array(text.utf8))
  }

  private static let status = """
    Reporting-MTA: dns; mx.b.example\r
    Arrival-Date: Thu, 21 Sep 2017 10:12:00 +0200\r
    \r
    Final-Recipient: rfc822; awa@b.example\r
    Original-Recipient: rfc822;awa.diallo@b.example\r
    Action: Failed\r
    Status: 5.1.1\r
    Diagnostic-Code: smtp; 550 5.1.1 <awa@b.example>:\r
      no such user\r
    \r
    Final-Recipient: rfc822; omar@b.example\r
    Action: delayed\r
    Status: 4.4.1\r

    """

  @Test func everyRecipientIsRead() throws {
    let report = try #require(
      try message([("text/plain", "It failed."), ("message/delivery-status", Self.status)]).deliveryReport)
    #expect(
      report.recipients == [
        .init(
          address: "awa@b.example", action: "failed", status: "5.1.1",
          diagnostic: "550 5.1.1 <awa@b.example>: no such user"),
        .init(address: "omar@b.example", action: "delayed", status: "4.4.1"),
      ])
    #expect(report.messageIDs.isEmpty)
  }

  @Test(arguments: ["message/rfc822", "text/rfc822-headers", "message/global-headers"])
  func theReturnedLetterIsKnownByItsMessageID(type: String) throws {
    let returned =
      "From: o@o.example\r\nMessage-ID: <abc@o.example>\r\nSubject: Inscription\r\n\r\nBonjour\r\n"
    let report = try message([("message/delivery-status", Self.status), (type, returned)]).deliveryReport
    #expect(report?.messageIDs == ["abc@o.example"])
  }

  @Test func anOrdinaryMessageReportsNothing() throws {
    let text = "From: a@b.example\r\nSubject: Bonjour\r\n\r\nAction: failed\r\n"
    #expect(try Message(parsing: Array(text.utf8)).deliveryReport == nil)
  }

  @Test func aReportWithoutEndIsBounded() throws {
    let many = String(
      repeating: "\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: failed\r\n", count: 5000)
    let report = try message([("message/delivery-status", "Reporting-MTA: dns; x\r\n" + many)]).deliveryReport
    #expect(report?.recipients.count == 50)
  }
}
