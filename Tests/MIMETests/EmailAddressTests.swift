import Foundation
import MIME
import Testing

@Suite struct EmailAddressTests {
  static let label63 = String(repeating: "a", count: 63)

  @Test(arguments: [
    "awa@asso.example", "a.b+c@x-y.example", "jean.d'arc@asso.example", "1@2.example", "a@localhost",
    "_@a_b.example",
    "\"awa diallo\"@asso.example", "\"a@b\"@asso.example", #""a\"b"@asso.example"#, "AWA@ASSO.EXAMPLE",
    "\(String(repeating: "l", count: 64))@asso.example",
    "a@\(label63).\(label63).\(label63).\(String(repeating: "a", count: 61)).a",
  ])
  func taken(_ text: String) {
    #expect(EmailAddress(text)?.text == (text.contains("_b") ? nil : text))
    #expect(EmailAddress(text)?.needsSMTPUTF8 != true)
  }

  @Test(arguments: [
    "", "@", "awa", "awa@", "@asso.example", "awa@@asso.example", "a@b@c.example", ".awa@asso.example",
    "awa.@asso.example", "a..b@asso.example", "awa diallo@asso.example", "<awa@asso.example>",
    "awa@asso.example>",
    "awa@asso.example>\r\nRCPT TO:<eve@asso.example", "awa@asso.example\r\n", "awa@asso.example\n",
    "a\nb@asso.example",
    "\"a\r\nb\"@asso.example", "awa\0@asso.example", "awa@asso\0.example", "\"a\u{7F}b\"@asso.example",
    "\"a\"b\"@asso.example", #""a\"@asso.example"#, "\"\"@asso.example", "\"a>b\"@asso.example",
    "awa@[127.0.0.1]",
    "awa@asso..example", "awa@.example", "awa@asso.example.", "awa@-asso.example", "awa@asso-.example",
    "awa@asso.example (Awa)", "awa(x)@asso.example", "Awa <awa@asso.example>",
    "awa@asso.example,eve@asso.example",
    "awa@asso.example NOTIFY=NEVER", "@relay.example:awa@asso.example", "awa\u{200B}@asso.example",
    "awa\u{202E}@asso.example", "awa\u{85}@asso.example", "awa\u{2028}@asso.example",
    "awa\u{A0}b@asso.example",
    "\"é\"@asso.example", "😀@asso.example", "awa@😀.example",
    "\(String(repeating: "l", count: 65))@asso.example", "\(String(repeating: "é", count: 33))@asso.example",
    "a@\(label63)a.example", "a@\(label63).\(label63).\(label63).\(String(repeating: "a", count: 62)).a",
  ])
  func refused(_ text: String) {
    #expect(EmailAddress(text) == nil)
  }

  @Test(arguments: [
    ("éloïse@asso.example", "éloïse@asso.example", true),
    ("awa@bücher.example", "awa@xn--bcher-kva.example", false),
    ("éloïse@bücher.example", "éloïse@xn--bcher-kva.example", true),
  ])
  func beyondASCII(text: String, wire: String, needsSMTPUTF8: Bool) throws {
    let address = try #require(EmailAddress(text))
    #expect(address.text == wire)
    #expect(address.needsSMTPUTF8 == needsSMTPUTF8)
  }

  @Test func decodingValidates() throws {
    let address = try JSONDecoder().decode([EmailAddress].self, from: Data(#"["awa@asso.example"]"#.utf8))
    #expect(address == [try #require(EmailAddress("awa@asso.example"))])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([EmailAddress].self, from: Data(#"["awa@asso.example\r\nDATA"]"#.utf8))
    }
  }
}
