import Foundation
import Testing

@testable import MIME

struct StructureCase: Sendable, CustomTestStringConvertible {
  var name: String
  var root: String
  var lines: [String]
  var attachments: [String] = []
  var defects: [Defect] = []
  var testDescription: String { name }
}

@Suite("Which parts are the text") struct StructureTests {
  static let plain = part("text/plain", "Bonjour")
  static let html = part("text/html", "<p>Bonjour <b>HTML</b></p>")
  static let long = String(repeating: "Je souhaite participer à la réunion. ", count: 10)
  static let pdf = part(
    "application/pdf", "JVBERi0=",
    extra: "Content-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n")

  static let cases: [StructureCase] = [
    .init(name: "plain before HTML", root: multipart("alternative", [plain, html]), lines: ["Bonjour"]),
    .init(name: "plain after HTML", root: multipart("alternative", [html, plain]), lines: ["Bonjour"]),
    .init(name: "HTML alone", root: html, lines: ["Bonjour HTML"]),
    .init(
      name: "empty plain", root: multipart("alternative", [part("text/plain", " \n"), html]),
      lines: ["Bonjour HTML"]),
    .init(
      name: "notice",
      root: multipart(
        "alternative",
        [
          part("text/plain", "This message requires an HTML reader."),
          part("text/html", "Je viens le 12 avec ma collègue."),
        ]), lines: ["Je viens le 12 avec ma collègue."]),
    .init(
      name: "far poorer plain",
      root: multipart("alternative", [plain, part("text/html; charset=utf-8", "<p>\(long)</p>")]),
      lines: [long.trimmingCharacters(in: .whitespaces)]),
    .init(
      name: "HTML with pictures",
      root: multipart(
        "alternative",
        [plain, multipart("related", label: "2", [html, part("image/png; name=logo.png", "x")])]),
      lines: ["Bonjour"], attachments: ["logo.png"]),
    .init(
      name: "text, file, text", root: multipart("mixed", [plain, pdf, part("text/plain", "Fin")]),
      lines: ["Bonjour", "Fin"], attachments: ["a.pdf"]),
    .init(
      name: "alternative within mixed",
      root: multipart("mixed", [multipart("alternative", label: "2", [plain, html]), pdf]),
      lines: ["Bonjour"],
      attachments: ["a.pdf"]),
    .init(
      name: "footer of a list",
      root: multipart(
        "mixed", [multipart("alternative", label: "2", [plain, html]), part("text/plain", "Liste")]),
      lines: ["Bonjour", "Liste"]),
    .init(
      name: "the same again as HTML", root: multipart("mixed", [plain, part("text/html", "<p>Bonjour</p>")]),
      lines: ["Bonjour"]),
    .init(
      name: "file of text",
      root: multipart(
        "mixed", [plain, part("text/plain; name=notes.txt", "secret"), part("text/csv; name=b.csv", "1")]),
      lines: ["Bonjour"], attachments: ["notes.txt", "b.csv"]),
    .init(
      name: "text that has a name", root: part("text/plain; name=message.txt", "Bonjour"), lines: ["Bonjour"]
    ),
    .init(
      name: "signed",
      root: multipart("signed", [plain, part("application/pgp-signature; name=s.asc", "x")]),
      lines: ["Bonjour"], attachments: ["s.asc"]),
    .init(
      name: "report",
      root: multipart(
        "report",
        [
          plain, part("message/delivery-status", "Status: 5.1.1"),
          part("message/rfc822", "From: z@z.org\n\nÀ lire"),
        ]),
      lines: ["Bonjour"], attachments: ["message/delivery-status", "message/rfc822"]),
    .init(
      name: "encrypted",
      root: multipart(
        "encrypted", [part("application/pgp-encrypted", "Version: 1"), part("application/octet-stream", "x")]),
      lines: [], attachments: ["application/pgp-encrypted", "application/octet-stream"], defects: [.encrypted]
    ),
    .init(
      name: "S/MIME", root: part("application/pkcs7-mime; name=smime.p7m", "x"), lines: [],
      attachments: ["smime.p7m"], defects: [.encrypted]),
    .init(
      name: "no end", root: "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nBonjour", lines: ["Bonjour"]),
    .init(
      name: "no delimiter at all", root: "Content-Type: multipart/mixed; boundary=b\n\nBonjour", lines: []),
  ]

  @Test(arguments: cases) func parts(_ sample: StructureCase) throws {
    let message = try Message(parsing: whole(sample.root))
    #expect(message.body.map(\.text) == sample.lines)
    #expect(message.attachments.map { $0.fileName ?? $0.type } == sample.attachments)
    #expect(message.defects == sample.defects)
  }

  @Test func calendarsAreReadWhereverTheyStand() throws {
    let calendar = part(
      "text/calendar; method=REPLY; charset=utf-8", "BEGIN:VCALENDAR\nSUMMARY:Été\nEND:VCALENDAR")
    let message = try Message(parsing: whole(multipart("alternative", [Self.plain, calendar])))
    #expect(message.calendars.count == 1)
    #expect(message.calendars.first?.text.contains("SUMMARY:Été") == true)
    #expect(message.calendars.first?.method == "REPLY")
    #expect(message.body == [TextLine("Bonjour")])
  }

  @Test(arguments: [
    ("filename=\"a b.pdf\"", "a b.pdf"),
    ("filename*=UTF-8''%C3%A9t%C3%A9.pdf", "été.pdf"),
    ("filename*=iso-8859-1''%E9t%E9.pdf", "été.pdf"),
    ("filename*0*=UTF-8''%C3%A9;\n filename*1=t.pdf", "ét.pdf"),
    ("filename=\"=?utf-8?q?=C3=A9t=C3=A9.pdf?=\"", "été.pdf"),
    ("filename=\"été.pdf\"", "été.pdf"),
    ("filename*=UTF-8''a%0D%0Ab.pdf", "ab.pdf"),
  ])
  func fileNames(_ parameter: String, _ name: String) throws {
    let file = part("application/pdf", "x", extra: "Content-Disposition: attachment; \(parameter)\n")
    let message = try Message(parsing: whole(multipart("mixed", [Self.plain, file])))
    #expect(message.attachments == [Attachment(fileName: name, type: "application/pdf", size: 1)])
  }

  @Test func openPGPInThePlainText() throws {
    let message = try Message(
      parsing: mail("text/plain", "-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----\n"))
    #expect(message.defects == [.encrypted])
  }

  @Test func aMessageAttachedIsNotOpened() throws {
    let forwarded = part("message/rfc822", "From: z@z.org\nSubject: autre\n\nInscrivez-moi\n")
    let message = try Message(parsing: whole(multipart("mixed", [Self.plain, forwarded])))
    #expect(message.body == [TextLine("Bonjour")])
    #expect(message.subject == "x")
    #expect(message.attachments.map(\.type) == ["message/rfc822"])
    #expect(message.attachments.allSatisfy { $0.size > 20 })
  }

  @Test func whatTheFetchCutOffIsReadAsFarAsItGoes() throws {
    let bytes = whole(multipart("mixed", [Self.plain, Self.pdf]))
    let message = try Message(parsing: bytes.dropLast(15), isTruncated: true)
    #expect(message.defects == [.truncated])
    #expect(message.body == [TextLine("Bonjour")])
  }
}
