import Foundation
import Testing

@testable import MIME

struct CharsetCase: Sendable, CustomTestStringConvertible {
  var name: String
  var charset: String?
  var bytes: [UInt8]
  var text: String
  var testDescription: String { name }
}

@Suite("Charsets and transfer encodings") struct CharsetTests {
  static let accents = "Été à Évry, cœur naïf, 10 € l'été"

  static let cases: [CharsetCase] = [
    .init(name: "utf-8", charset: "utf-8", bytes: Array(accents.utf8), text: accents),
    .init(name: "upper case label", charset: "UTF8", bytes: Array(accents.utf8), text: accents),
    .init(name: "utf-8 labelled latin-1", charset: "iso-8859-1", bytes: Array(accents.utf8), text: accents),
    .init(name: "utf-8 without label", charset: nil, bytes: Array(accents.utf8), text: accents),
    .init(name: "utf-8 labelled ascii", charset: "us-ascii", bytes: Array("déjà".utf8), text: "déjà"),
    .init(name: "latin-1", charset: "iso-8859-1", bytes: latin1("déjà vu"), text: "déjà vu"),
    .init(name: "latin-1 without label", charset: nil, bytes: latin1("déjà vu"), text: "déjà vu"),
    .init(name: "latin-1 labelled utf-8", charset: "utf-8", bytes: latin1("déjà vu"), text: "déjà vu"),
    .init(
      name: "windows-1252 labelled latin-1", charset: "iso-8859-1",
      bytes: [0x6C, 0x92, 0xE9, 0x74, 0xE9, 0x20, 0x80, 0x20, 0x9C], text: "l’été € œ"),
    .init(name: "windows-1252", charset: "Windows-1252", bytes: [0x93, 0xE9, 0x94], text: "“é”"),
    .init(name: "latin-9", charset: "ISO-8859-15", bytes: [0xBD, 0x75, 0x66, 0x20, 0xA4], text: "œuf €"),
    .init(name: "cyrillic", charset: "Windows-1251", bytes: [0xC4, 0xE0], text: "Да"),
    .init(name: "utf-16", charset: "utf-16", bytes: [0xFF, 0xFE, 0xE9, 0x00, 0x74, 0x00], text: "ét"),
    .init(name: "unknown label", charset: "x-foo", bytes: latin1("déjà"), text: "déjà"),
    .init(
      name: "decomposed, and parted", charset: "utf-8", bytes: Array("L\u{12}\u{30C}".utf8), text: "\u{13D}"),
    .init(name: "decomposed", charset: "utf-8", bytes: Array("e\u{301}te\u{301}".utf8), text: "été"),
    .init(
      name: "latin-1 footer under utf-8", charset: "utf-8", bytes: Array("été / ".utf8) + latin1("été"),
      text: "été / été"),
  ]

  @Test(arguments: cases) func eightBit(_ sample: CharsetCase) throws {
    #expect(try body(sample, encoding: "8bit", sample.bytes) == [sample.text])
  }

  @Test(arguments: cases) func quoted(_ sample: CharsetCase) throws {
    #expect(try body(sample, encoding: "quoted-printable", quotedPrintable(sample.bytes)) == [sample.text])
  }

  @Test(arguments: cases) func base64(_ sample: CharsetCase) throws {
    let encoded = Array(Data(sample.bytes).base64EncodedString().utf8)
    #expect(try body(sample, encoding: "base64", encoded) == [sample.text])
  }

  @Test func octetsThatMeanNothing() throws {
    let message = try Message(parsing: mail("text/plain; charset=utf-8", bytes: [0x61, 0x81, 0x62]))
    #expect(message.body == [TextLine("a\u{FFFD}b")])
    #expect(message.defects == [.undecodable])
  }

  @Test func charsetOfTheDocumentWhereThePartHasNone() throws {
    let html = Array("<meta charset=\"windows-1251\"><p>".utf8) + [0xC4, 0xE0]
    #expect(try Message(parsing: mail("text/html", bytes: html)).body == [TextLine("Да")])
  }

  private func body(_ sample: CharsetCase, encoding: String, _ bytes: [UInt8]) throws -> [String] {
    let type = "text/plain" + (sample.charset.map { "; charset=\"\($0)\"" } ?? "")
    let message = try Message(parsing: mail(type, encoding: encoding, bytes: bytes))
    #expect(message.defects.isEmpty)
    return message.body.map(\.text)
  }
}
