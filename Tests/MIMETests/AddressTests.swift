import Testing

@testable import MIME

struct AddressCase: Sendable, CustomTestStringConvertible {
  var raw: String
  var mailboxes: [Mailbox]
  var testDescription: String { raw }

  init(_ raw: String, _ mailboxes: Mailbox...) {
    self.raw = raw
    self.mailboxes = mailboxes
  }
}

@Suite("Addresses") struct AddressTests {
  @Test(arguments: [
    AddressCase("a@b.org", Mailbox(address: "a@b.org")),
    AddressCase("<a@b.org>", Mailbox(address: "a@b.org")),
    AddressCase("Odile Martel <a@b.org>", Mailbox(name: "Odile Martel", address: "a@b.org")),
    AddressCase("\"Martel, Odile\" <a@b.org>", Mailbox(name: "Martel, Odile", address: "a@b.org")),
    AddressCase("\"dit \\\"Jo\\\"\" <a@b.org>", Mailbox(name: "dit \"Jo\"", address: "a@b.org")),
    AddressCase("=?utf-8?q?Zo=C3=A9?= <a@b.org>", Mailbox(name: "Zoé", address: "a@b.org")),
    AddressCase("=?iso-8859-1?q?Zo=C3=A9?= <a@b.org>", Mailbox(name: "Zoé", address: "a@b.org")),
    AddressCase("Zoé <a@b.org>", Mailbox(name: "Zoé", address: "a@b.org")),
    AddressCase("a@b.org (Odile Martel)", Mailbox(name: "Odile Martel", address: "a@b.org")),
    AddressCase("a@b.org, c@d.org", Mailbox(address: "a@b.org"), Mailbox(address: "c@d.org")),
    AddressCase(
      "Bureau: a@b.org, Zo <c@d.org>;, e@f.org", Mailbox(address: "a@b.org"),
      Mailbox(name: "Zo", address: "c@d.org"), Mailbox(address: "e@f.org")),
    AddressCase("undisclosed-recipients:;"),
    AddressCase("<>"), AddressCase(""), AddressCase("nobody"), AddressCase("@"), AddressCase("a@"),
    AddressCase("Odile <a@b.org", Mailbox(name: "Odile", address: "a@b.org")),
    AddressCase(
      "=?utf-8?b?eA0KQmNjOiB6QHoub3Jn?= <a@b.org>", Mailbox(name: "x Bcc: z@z.org", address: "a@b.org")),
  ])
  func from(_ sample: AddressCase) throws {
    let message = try Message(parsing: mail(header: Array("Subject: x\nFrom: \(sample.raw)".utf8)))
    #expect(message.from == sample.mailboxes)
  }

  @Test func everyFieldOfAName() throws {
    let header = "From: a@b.org\nFrom: c@d.org\nTo: e@f.org\nCc: g@h.org,\n i@j.org\nReply-To: k@l.org"
    let message = try Message(parsing: mail(header: Array(header.utf8)))
    #expect(message.from.map(\.address) == ["a@b.org", "c@d.org"])
    #expect(message.to.map(\.address) == ["e@f.org"])
    #expect(message.cc.map(\.address) == ["g@h.org", "i@j.org"])
    #expect(message.replyTo.map(\.address) == ["k@l.org"])
  }
}
