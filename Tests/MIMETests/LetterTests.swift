import Foundation
import Testing

@testable import MIME

@Suite("Letters") struct LetterTests {
  static func letter(subject: String = "Votre inscription", text: String = "Bonjour,\nà lundi.\n") -> Letter {
    Letter(
      from: Mailbox(name: "Bureau de l'été", address: "bureau@example.org"),
      to: Mailbox(name: "Zoé Martel", address: "zoe@example.net"), subject: subject, text: text,
      messageID: "7f3a.1@example.org", date: Date(timeIntervalSince1970: 1_768_233_600),
      autoSubmitted: .replied)
  }

  static func written(_ letter: Letter) throws -> String {
    String(decoding: try letter.encoded(), as: UTF8.self)
  }

  @Test func wholeLetter() throws {
    #expect(
      try Self.written(Self.letter()) == """
        From: Bureau de =?UTF-8?b?bCfDqXTDqQ==?= <bureau@example.org>\r
        To: =?UTF-8?b?Wm/DqQ==?= Martel <zoe@example.net>\r
        Subject: Votre inscription\r
        Date: Mon, 12 Jan 2026 16:00:00 +0000\r
        Message-Id: <7f3a.1@example.org>\r
        Auto-Submitted: auto-replied\r
        X-Auto-Response-Suppress: All\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: quoted-printable\r
        \r
        Bonjour,\r
        =C3=A0 lundi.\r

        """)
  }

  @Test(arguments: [
    "Votre inscription", "Réponse", "Réunion du 12 : « été », l’œuvre", "", "日本語の件名", "a, b; <c@d> \"e\"",
    String(repeating: "Une très longue réunion publique ", count: 12).trimmingCharacters(in: .whitespaces),
    String(repeating: "é", count: 400), String(repeating: "a", count: 1_500), "=?utf-8?q?pas_un_mot?=",
  ])
  func subjectsComeBack(_ subject: String) throws {
    let bytes = try Self.letter(subject: subject).encoded()
    try expectCleanLines(bytes)
    if !subject.hasPrefix("=?") { #expect(try Message(parsing: bytes).subject == subject) }
  }

  @Test(arguments: [
    "Zoé Martel", "Martel, Zoé", "dit \"Jo\"", "a@b.org", "O'Neil (Bureau)", "Zoé; Martel: <x>", "株式会社",
    String(repeating: "Très long nom ", count: 12).trimmingCharacters(in: .whitespaces), "back\\slash",
  ])
  func displayNamesComeBack(_ name: String) throws {
    var letter = Self.letter()
    letter.to.name = name
    let bytes = try letter.encoded()
    try expectCleanLines(bytes)
    #expect(try Message(parsing: bytes).to == [Mailbox(name: name, address: "zoe@example.net")])
  }

  @Test(arguments: [
    "Bonjour", "un\ndeux\r\ntrois\rquatre", "été = 100 % €", ".\n..\n.fin", "From ici\nFrom là",
    String(repeating: "mot ", count: 700) + "fin", String(repeating: "é", count: 3_000), "a\u{0}b\u{7}",
    "fin de ligne \nx",
  ])
  func textsComeBack(_ text: String) throws {
    var letter = Self.letter(text: text)
    letter.html = "<p>Bonjour</p>"
    let bytes = try letter.encoded()
    try expectCleanLines(bytes, within: 78)
    let expected = PlainText.lines(of: text).lines
    #expect(try Message(parsing: bytes).body == expected)
  }

  @Test func alternativesAndEnclosures() throws {
    var letter = Self.letter(text: "Bonjour")
    letter.html = "<p>Bonjour <b>Zoé</b></p>"
    let content = Array("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".utf8)
    letter.enclosures = [
      Enclosure(
        fileName: "réunion de l'été.ics",
        contentType: ContentType(
          type: "text/calendar", parameters: ["method": "REQUEST", "charset": "utf-8"]),
        content: content),
      Enclosure(
        fileName: "../a\r\nb.bin", contentType: ContentType(type: "application/octet-stream"),
        content: Array(0...255)),
    ]
    let bytes = try letter.encoded()
    try expectCleanLines(bytes, within: 78)
    let message = try Message(parsing: bytes)
    #expect(message.contentType.type == "multipart/mixed")
    #expect(message.body == [TextLine("Bonjour")])
    #expect(
      message.calendars == [CalendarPart(method: "REQUEST", text: String(decoding: content, as: UTF8.self))])
    #expect(message.attachments.map(\.fileName) == ["réunion de l'été.ics", "..-a b.bin"])
    #expect(message.attachments.map(\.type) == ["text/calendar", "application/octet-stream"])
    let written = String(decoding: bytes, as: UTF8.self)
    #expect(written.contains("Content-Type: text/calendar; charset=utf-8; method=REQUEST"))
    #expect(written.contains(Data(0...255).base64EncodedString().prefix(76)))
  }

  @Test("A calendar goes as a third version and as a file", arguments: ["<p>Bonjour</p>", nil])
  func calendar(_ html: String?) throws {
    var letter = Self.letter(text: "Bonjour")
    letter.html = html
    let text = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Été \r\n et automne\r\nEND:VCALENDAR\r\n"
    letter.calendar = CalendarPart(method: "REQUEST", text: text)
    let bytes = try letter.encoded()
    try expectCleanLines(bytes, within: 78)
    #expect(try letter.encoded() == bytes)
    let written = String(decoding: bytes, as: UTF8.self)
    let types = written.matches(of: #/(?m)^Content-Type: ([a-z/]+)/#).map { String($0.output.1) }
    let versions = ["text/plain"] + (html == nil ? [] : ["text/html"]) + ["text/calendar"]
    #expect(types == ["multipart/mixed", "multipart/alternative"] + versions + ["application/ics"])
    #expect(written.contains("Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n"))
    #expect(written.contains("Content-Disposition: attachment; filename=invitation.ics\r\n"))
    #expect(written.contains(Data(text.utf8).base64EncodedString().prefix(76)))
    let message = try Message(parsing: bytes)
    #expect(message.body == [TextLine("Bonjour")])
    #expect(message.calendars.map(\.method) == ["REQUEST"])
    #expect(
      message.calendars.map { $0.text.replacing("\r\n", with: "\n") } == [text.replacing("\r\n", with: "\n")])
    #expect(message.attachments.map(\.fileName) == ["invitation.ics"])
    #expect(message.attachments.map(\.type) == ["application/ics"])
  }

  @Test func aMethodIsNoWayIntoTheHeader() {
    var letter = Self.letter()
    letter.calendar = CalendarPart(method: "REQUEST\r\nX: 1", text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    #expect(throws: EncodingError.invalidMediaType("text/calendar; method=REQUEST X: 1")) {
      try letter.encoded()
    }
  }

  @Test func thread() throws {
    var letter = Self.letter()
    letter.inReplyTo = "parent@example.net"
    letter.references = ["first@example.net", "parent@example.net"]
    letter.replyTo = Mailbox(address: "reponse@example.org")
    letter.autoSubmitted = .generated
    letter.extraHeaders = [HeaderField(name: "X-Guichet", value: "été 1")]
    let message = try Message(parsing: try letter.encoded())
    #expect(message.messageID == "7f3a.1@example.org")
    #expect(message.inReplyTo == ["parent@example.net"])
    #expect(message.references == ["first@example.net", "parent@example.net"])
    #expect(message.replyTo == [Mailbox(address: "reponse@example.org")])
    #expect(message.header("Auto-Submitted") == "auto-generated")
    #expect(message.header("X-Auto-Response-Suppress") == "All")
    #expect(message.header("MIME-Version") == "1.0")
    #expect(message.header("X-Guichet") == "été 1")
    #expect(message.date == letter.date)
  }

  @Test func longThreadKeepsItsFirstAndLatest() throws {
    var letter = Self.letter()
    letter.references = (1...60).map { "\($0)@example.net" }
    let references = try Message(parsing: try letter.encoded()).references
    #expect(references == ["1@example.net"] + (42...60).map { "\($0)@example.net" })
  }

  @Test func sameLetterSameBytes() throws {
    var letter = Self.letter()
    letter.html = "<p>x</p>"
    letter.enclosures = [
      Enclosure(fileName: "a.txt", contentType: ContentType(type: "text/plain"), content: [65])
    ]
    let first = try letter.encoded()
    #expect(try letter.encoded() == first)
    letter.messageID = "other@example.org"
    #expect(try letter.encoded() != first)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func fingerprints(_ text: String, _ digest: String) {
    #expect(sha256(Array(text.utf8)) == digest)
    #expect(sha256(Data(text.utf8)) == digest)
  }
}

/// CRLF and nothing else ends a line, and none is too long.
func expectCleanLines(_ bytes: [UInt8], within limit: Int = 998) throws {
  let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
  #expect(!lines.contains { $0.utf8.contains(0x0A) || $0.utf8.contains(0x0D) || $0.utf8.contains(0) })
  #expect(lines.allSatisfy { $0.utf8.count <= limit })
  #expect(bytes.allSatisfy { $0 < 0x80 })
}
