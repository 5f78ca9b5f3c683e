import Foundation
import Testing

@testable import MIME

@Suite("Nothing from outside makes a header line") struct InjectionTests {
  static let poisons = [
    "x\r\nBcc: evil@example.com", "x\nBcc: evil@example.com", "x\rBcc: evil@example.com", "x\r\n\r\nbody",
    "x\u{0}\r\n Bcc: evil@example.com", "x\u{85}Bcc: evil@example.com", "x\u{2028}Bcc: evil@example.com",
    "=?utf-8?q?x=0D=0ABcc:_evil=40example.com?=", "\r\n.\r\nMAIL FROM:<evil@example.com>",
  ]

  @Test(arguments: poisons) func values(_ poison: String) throws {
    var letter = LetterTests.letter(subject: poison)
    letter.from.name = poison
    letter.to.name = poison
    letter.replyTo = Mailbox(name: poison, address: "r@example.org")
    letter.inReplyTo = poison
    letter.references = [poison, "a@b\r\nBcc: c@d", "a b@c", "a@b>", "<a@b", "ok@example.org"]
    letter.extraHeaders = [HeaderField(name: "X-Desk", value: poison)]
    letter.enclosures = [
      Enclosure(
        fileName: poison,
        contentType: ContentType(type: "text/plain", parameters: ["x": poison, poison: "y"]),
        content: [])
    ]
    let bytes = try letter.encoded()
    try expectCleanLines(bytes)
    let message = try Message(parsing: bytes)
    #expect(message.header("Bcc") == nil)
    #expect(message.references == ["ok@example.org"])
    #expect(message.headers("In-Reply-To").isEmpty)
    #expect(
      message.headers.map(\.name) == [
        "From", "To", "Reply-To", "Subject", "Date", "Message-Id", "References", "Auto-Submitted",
        "X-Auto-Response-Suppress", "X-Desk", "MIME-Version", "Content-Type",
      ])
    #expect(message.attachments.count == 1)
  }

  @Test(
    arguments: poisons + [
      "", "nobody", "a@", "@b", "a b@c.org", "a@b@c", "a@b>,<c@d", "é@b.org", "a@b.org,c@d.org",
    ])
  func addressesAreRefused(_ address: String) {
    var letter = LetterTests.letter()
    letter.to.address = address
    #expect(throws: EncodingError.invalidAddress(field: "To")) { try letter.encoded() }
  }

  @Test(
    arguments: poisons + ["", "x", "<a@b>", "a@b c", "é@b.org", "a@" + String(repeating: "b", count: 300)])
  func ownIdentifierIsRefused(_ id: String) {
    var letter = LetterTests.letter()
    letter.messageID = id
    #expect(throws: EncodingError.invalidMessageID) { try letter.encoded() }
  }

  @Test(arguments: ["", "X Y", "X:Y", "X\r\nBcc", "Été", "Bcc", "from", "Content-Type", "Auto-Submitted"])
  func fieldNamesAreRefused(_ name: String) {
    var letter = LetterTests.letter()
    letter.extraHeaders = [HeaderField(name: name, value: "x")]
    #expect(throws: EncodingError.self) { try letter.encoded() }
  }

  @Test(arguments: ["", "text", "text/", "a/b/c", "text/plain\r\nX: y", "text/pl ain"])
  func mediaTypesAreRefused(_ type: String) {
    var letter = LetterTests.letter()
    letter.enclosures = [Enclosure(fileName: "a", contentType: ContentType(type: type), content: [])]
    #expect(throws: EncodingError.self) { try letter.encoded() }
  }

  @Test(arguments: [
    (
      EncodingError.invalidAddress(field: "To"),
      "To: the address is not local@domain; correct it before sending"
    ),
    (.invalidMessageID, "Message-ID: not of the form local@domain; give the letter another one"),
    (.invalidFieldName("Bcc"), "\"Bcc\" cannot be an extra header field; use a name such as X-Desk"),
    (
      .invalidMediaType("x"),
      "\"x\" is no media type for a part of a letter; write type/subtype, each a token"
    ),
  ])
  func sentences(_ error: EncodingError, _ sentence: String) {
    #expect(error.description == sentence)
  }
}
