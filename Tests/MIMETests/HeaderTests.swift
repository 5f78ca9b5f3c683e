import Foundation
import Testing

@testable import MIME

struct FieldCase: Sendable, CustomTestStringConvertible {
  var raw: [UInt8]
  var value: String
  var testDescription: String { value }

  init(_ raw: String, _ value: String) {
    self.raw = Array(raw.utf8)
    self.value = value
  }

  init(bytes: [UInt8], _ value: String) {
    self.raw = bytes
    self.value = value
  }
}

@Suite("Header fields") struct HeaderTests {
  @Test(arguments: [
    FieldCase("Inscription", "Inscription"),
    FieldCase("=?UTF-8?B?w6l0w6k=?=", "été"),
    FieldCase("=?utf-8?q?=C3=A9t=C3=A9_?= =?utf-8?q?indien?=", "été indien"),
    FieldCase("=?utf-8?q?=C3?=\n =?utf-8?q?=A9t=C3=A9?=", "été"),
    FieldCase("=?UTF-8?B?w6l0?=\n\t=?UTF-8?B?w6k=?=", "été"),
    // Padding inside a row of words is the end of one word, not of the row.
    FieldCase(
      "=?utf-8?B?UsOpdW5pbw==?=\n =?utf-8?B?biBkZSBk?=\n =?utf-8?B?ZW1haW4=?= =?utf-8?b?IQ==?=",
      "Réunion de demain!"),
    FieldCase("=?UTF-8?B?w6l0w6k=?= =?utf-8?b?IGluZGllbg==?= et =?utf-8?B?YXByw6hz?=", "été indien et après"),
    FieldCase(
      "=?utf-8?B?w6l0w6k=?= =?iso-8859-1?B?IGluZGllbg==?= =?utf-8?Q?_?= =?utf-8?B?IQ==?=", "été indien !"),
    FieldCase("Re: =?UTF-8?B?w6k?= =?UTF-8?B?dMOp?=", "Re: été"),
    FieldCase("=?utf-8?B?w6l0w6k=?= =?utf-8?B?", "été =?utf-8?B?"),
    FieldCase("=?iso-8859-1?q?=E9t=E9?=", "été"),
    FieldCase("=?iso-8859-1?q?=C3=A9t=C3=A9?=", "été"),
    FieldCase("=?iso-8859-1?q?l=92=E9t=E9?=", "l’été"),
    FieldCase("=?windows-1252?q?c=9Cur?=", "cœur"),
    FieldCase("=?iso-8859-15?q?=A4?=", "€"),
    FieldCase("=?utf-8?q?e=CC=81?=", "é"),
    FieldCase("=?utf-8?q?a=0D=0ABcc:_x=40y=00?=", "a Bcc: x@y?"),
    FieldCase("a\n folded\n\tvalue", "a folded value"),
    FieldCase("Re: =?x-nothing?q?abc?= d", "Re: abc d"),
    FieldCase(bytes: Array("été".utf8), "été"),
    FieldCase(bytes: latin1("été"), "été"),
  ])
  func subject(_ sample: FieldCase) throws {
    let message = try Message(parsing: mail(header: Array("From: a@b.org\nSubject: ".utf8) + sample.raw))
    #expect(message.subject == sample.value)
    #expect(message.header("subject") == sample.value)
  }

  @Test func nullReturnPathStaysVisible() throws {
    let message = try Message(parsing: mail(header: Array("Return-Path: <>\nFrom: a@b.org".utf8)))
    #expect(message.header("Return-Path") == "<>")
  }

  @Test func fieldsKeepTheirOrderAndRepetition() throws {
    let header = "Received: one\nReceived: two\nContent-Type: text/plain\nX-Last: z\nFrom: a@b.org"
    let message = try Message(parsing: mail(header: Array(header.utf8)))
    #expect(message.headers.map(\.name) == ["Received", "Received", "Content-Type", "X-Last", "From"])
    #expect(message.headers("received") == ["one", "two"])
  }

  @Test func identifiersAndDate() throws {
    let header = """
      From: a@b.org
      Date: Mon, 12 Jan 2026 17:00:00 +0100
      Message-ID: <one@x.org>
      In-Reply-To: <two@x.org>
      References: <three@x.org>
       <two@x.org>
      """
    let message = try Message(parsing: mail(header: Array(header.utf8)))
    #expect(message.messageID == "one@x.org")
    #expect(message.inReplyTo == ["two@x.org"])
    #expect(message.references == ["three@x.org", "two@x.org"])
    #expect(message.date == Date(timeIntervalSince1970: 1_768_233_600))
  }

  @Test func contentTypeWithParameters() throws {
    let message = try Message(
      parsing: mail("Multipart/Report; Report-Type=delivery-status; boundary=b", "--b--\n"))
    #expect(message.contentType.type == "multipart/report")
    #expect(message.contentType.parameters["report-type"] == "delivery-status")
  }

  @Test(arguments: [
    ("\u{FEFF}From: a@b.org\n\nx\n", "a@b.org"),
    ("\n\r\n\nFrom: a@b.org\n\nx\n", "a@b.org"),
    ("From a@b Mon Jan 12 17:00:00 2026\nFrom: a@b.org\n\nx\n", "a@b.org"),
    ("garbage line\nFrom: a@b.org\nSubj\u{E9}ct: y\n z\nTo: c@d.org\n\nx\n", "a@b.org"),
    (">From a@b Mon\nSubject: y\nFrom: a@b.org\n\nx\n", "a@b.org"),
    ("Subject: x\r\nFrom: a@b.org\r\n\r\nx\r\n", "a@b.org"),
  ])
  func preambles(_ text: String, _ from: String) throws {
    let message = try Message(parsing: Array(text.utf8))
    #expect(message.from == [Mailbox(address: from)])
    #expect(message.body == [TextLine("x")])
  }

  @Test(
    arguments: [
      ([], ParseError.empty), (Array("\n\r\n".utf8), .empty),
      (Array("Bonjour Madame,\nmerci: oui\n".utf8), .noHeader),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x3A], .noHeader), (Array("%PDF-1.4\n".utf8), .noHeader),
    ] as [([UInt8], ParseError)])
  func noMessage(_ bytes: [UInt8], _ error: ParseError) {
    #expect(throws: error) { try Message(parsing: bytes) }
  }

  @Test func takesAnyContiguousOctets() throws {
    let bytes = mail("text/plain", "Bonjour")
    let message = try Message(parsing: bytes)
    #expect(try Message(parsing: bytes[...]) == message)
    #expect(try Message(parsing: Data(bytes)) == message)
    #expect(try Message(parsing: bytes, isTruncated: true).defects == [.truncated])
  }

  @Test(arguments: [
    (ParseError.empty, "the message is empty: fetch it again, or check the file"),
    (
      .noHeader,
      "the file does not begin with a header field (\"Name: value\"): give a whole message, header included"
    ),
    (.unreadable, "GMime could not read the message: keep it for a person"),
  ])
  func sentences(_ error: ParseError, _ sentence: String) {
    #expect(error.description == sentence)
  }
}
