import Testing

@testable import MIME

/// RFC 8601: the field, and what is believed of it.
@Suite struct AuthenticationTests {
  @Test func theFieldIsRead() throws {
    let field = try #require(
      AuthenticationResults(
        "mx.office.example (a comment (in a comment) \\) ) 1; spf=pass smtp.mailfrom=awa@office.example; dmarc = pass (p=reject; dis=none) header . from = \"office.example\"; dkim/1=fail reason=\"no key; sorry\" header.d=office.example header.s=x"
      ))
    #expect(field.server == "mx.office.example")
    #expect(field.findings.map(\.method) == ["spf", "dmarc", "dkim"])
    #expect(field.findings.map(\.result) == ["pass", "pass", "fail"])
    #expect(field.findings[1].properties == ["header.from": "office.example"])
    #expect(field.findings[2].properties["reason"] == "no key; sorry")
    #expect(field.findings[2].properties["header.d"] == "office.example")
  }

  @Test(arguments: [
    ("mx.office.example; none", 0), ("mx.office.example 1 ; none", 0), ("mx.office.example", 0),
    ("\"mx.office.example\";auth=pass smtp.auth=awa@office.example", 1),
    ("mx.office.example;dmarc=pass header.from=a.example header.from=b.example", 1),
  ])
  func shortForms(_ value: String, _ findings: Int) throws {
    let field = try #require(AuthenticationResults(value))
    #expect(field.server == "mx.office.example")
    #expect(field.findings.count == findings)
    #expect(field.findings.first?.properties["header.from"] == nil)
  }

  @Test(arguments: [
    "", ";", "; dmarc=pass", "mx.office.example 2; dmarc=pass header.from=a.example",
    "mx.office.example x; none",
    "mx.office.example; dmarc", "mx.office.example; dmarc=", "mx.office.example; =pass",
    "mx.office.example; dmarc/2=pass", "mx.office.example; dmarc=pass \"", "mx.office.example; dmarc=pass; ;",
  ])
  func whatIsNoSuchFieldTellsNothing(_ value: String) { #expect(AuthenticationResults(value) == nil) }

  @Test(
    arguments: [
      (["mx.office.example; dmarc=pass header.from=office.example"], AuthorAuthentication.passed),
      (["MX.Office.Example; DMARC=Pass header.from=OFFICE.example"], .passed),
      (["mx.office.example; spf=pass", "mx.office.example; dmarc=pass header.from=office.example"], .passed),
      (["mx.office.example; auth=pass (login) smtp.auth=awa@office.example"], .passed),
      (
        ["mx.office.example; dmarc=none header.from=office.example; auth=pass smtp.auth=awa@office.example"],
        .passed
      ),
      (["mx.office.example; dmarc=fail header.from=office.example"], .failed),
      (
        ["mx.office.example; dmarc=fail header.from=office.example; auth=pass smtp.auth=awa@office.example"],
        .failed
      ),
      (["mx.office.example; dmarc=fail"], .failed),
      ([], .untold),
      (["mx.office.example; none"], .untold),
      (
        ["mx.office.example; spf=pass smtp.mailfrom=office.example; dkim=pass header.d=office.example"],
        .untold
      ),
      (["mx.elsewhere.example; dmarc=pass header.from=office.example"], .untold),
      (["mx.office.example.evil.example; dmarc=pass header.from=office.example"], .untold),
      (["mx.office.example; dmarc=pass header.from=evil.example"], .untold),
      (["mx.office.example; dmarc=pass"], .untold),
      (["mx.office.example; dmarc=pass header.from=office.example header.from=evil.example"], .untold),
      (["mx.office.example; dmarc=pass policy.published-domain-policy=none"], .untold),
      (["mx.office.example; auth=pass smtp.auth=omar@office.example"], .untold),
      (["mx.office.example; dmarc=temperror header.from=office.example"], .untold),
      // Of two, one is forged.
      (
        [
          "mx.office.example; dmarc=fail header.from=office.example",
          "mx.office.example; dmarc=pass header.from=office.example",
        ], .untold
      ),
      (["evil (mx.office.example; dmarc=pass header.from=office.example)"], .untold),
    ] as [([String], AuthorAuthentication)])
  func oneServerIsBelieved(_ fields: [String], _ expected: AuthorAuthentication) {
    let message = Message(
      headers: fields.map { HeaderField(name: "Authentication-Results", value: $0) },
      from: [Mailbox(name: "Awa", address: "awa@Office.example")])
    #expect(message.authentication(by: "mx.office.example") == expected)
  }

  @Test func twoAuthorsAreNone() {
    let message = Message(
      headers: [
        HeaderField(
          name: "Authentication-Results", value: "mx.office.example; dmarc=pass header.from=office.example")
      ], from: [Mailbox(address: "awa@office.example"), Mailbox(address: "omar@evil.example")])
    #expect(message.authentication(by: "mx.office.example") == .untold)
  }
}
