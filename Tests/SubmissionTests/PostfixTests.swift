import Curl
import MIME
import Submission
import TestSupport
import Testing

/// The courier with a real Postfix, as `deploy/test` starts it.
@Suite(.timeLimit(.minutes(5))) struct PostfixTests {
  private let testbed = Testbed()
  private static let desk = "desk@office.example"
  private static let letter = [UInt8](
    """
    From: Guichet <desk@office.example>\r
    Subject: =?utf-8?q?Inscription_confirm=C3=A9e?=\r
    MIME-Version: 1.0\r
    Content-Type: text/plain; charset=utf-8\r
    Content-Transfer-Encoding: quoted-printable\r
    \r
    =C3=89lo=C3=AFse, l=E2=80=99atelier est =C3=A0 9 h.\r
    .\r
    ..deux points\r
    .\r
    \r
    Fin.\r

    """.utf8)

  private func freshAddress() -> String { "r\(UInt64.random(in: 0 ... .max))@asso.example" }

  @Test(
    arguments: [
      (Endpoint.Scheme.smtps, "SMTPS_PORT", Self.desk), (.smtp, "SUBMISSION_PORT", Self.desk),
      (.smtp, "SMTP_PORT", nil),
    ] as [(Endpoint.Scheme, String, String?)])
  func letterArrivesAsItWas(scheme: Endpoint.Scheme, port: String, user: String?) async throws {
    let courier = SMTPCourier(try testbed.endpoint(scheme, port, user: user))
    let recipient = freshAddress()
    #expect(await courier.check() == nil)
    let delivery = await courier.deliver(Self.letter, in: try .example(to: recipient))
    #expect(delivery.kind == .accepted, "\(delivery)")
    await courier.close()
    let message = try await testbed.firstMessage(of: recipient)
    #expect(message.contains(String(decoding: Self.letter, as: UTF8.self)))
    #expect(message.contains("Return-Path: <\(Self.desk)>"))
  }

  @Test func nullSenderArrivesAsNull() async throws {
    let courier = SMTPCourier(try testbed.endpoint(.smtps, "SMTPS_PORT", user: Self.desk))
    let recipient = freshAddress()
    let envelope = Envelope(sender: nil, recipient: try #require(EmailAddress(recipient)))
    #expect(await courier.deliver(Self.letter, in: envelope).kind == .accepted)
    await courier.close()
    #expect(try await testbed.firstMessage(of: recipient).contains("Return-Path: <>"))
  }

  @Test func wrongAuthority() async throws {
    for (scheme, port) in [(Endpoint.Scheme.smtps, "SMTPS_PORT"), (.smtp, "SUBMISSION_PORT")] {
      let courier = SMTPCourier(try testbed.endpoint(scheme, port, user: Self.desk, ca: "OTHER_CA"))
      let delivery = await courier.deliver(Self.letter, in: try .example(to: freshAddress()))
      #expect(delivery.kind == .serverTrouble)
      #expect(delivery.reason?.sentence.contains("no secure connection") == true, "\(delivery)")
      #expect(delivery.reason?.sentence.contains("check ca_file") == true)
      await courier.close()
    }
  }

  @Test func wrongPassword() async throws {
    let courier = SMTPCourier(try testbed.endpoint(.smtps, "SMTPS_PORT", user: Self.desk, password: "wrong"))
    let delivery = await courier.deliver(Self.letter, in: try .example(to: freshAddress()))
    #expect(delivery.kind == .serverTrouble)
    #expect(delivery.reason?.code == 535, "\(delivery)")
    #expect(delivery.reason?.sentence.contains("sign-in refused; check user and password_file") == true)
    #expect(await courier.check()?.code == 535)
    await courier.close()
  }

  /// The next letter passes each time, on the same courier.
  @Test(arguments: [
    ("refused.example", Delivery.Kind.refused, 550), ("later.example", .retryLater, 451),
    ("rejected.example", .refused, 554),
  ])
  func refusalsOfOneLetter(domain: String, kind: Delivery.Kind, code: Int) async throws {
    let courier = SMTPCourier(try testbed.endpoint(.smtps, "SMTPS_PORT", user: Self.desk))
    let delivery = await courier.deliver(Self.letter, in: try .example(to: "awa@\(domain)"))
    #expect(delivery.kind == kind, "\(delivery)")
    #expect(delivery.reason?.code == code)
    let next = await courier.deliver(Self.letter, in: try .example(to: freshAddress()))
    #expect(next.kind == .accepted, "\(next)")
    await courier.close()
  }

  @Test func tooLargeIsSaidWithoutSending() async throws {
    let courier = SMTPCourier(try testbed.endpoint(.smtps, "SMTPS_PORT", user: Self.desk))
    let huge = [UInt8].padded(octets: 60_000_000)
    #expect(await courier.check() == nil)
    let delivery = await courier.deliver(huge, in: try .example(to: freshAddress()))
    #expect(delivery.kind == .refused)
    #expect(
      delivery.reason?.sentence.contains("the letter has 60000000 octets, and the server takes") == true)
    await courier.close()
  }

  /// A restart between two letters fails neither, and a server that is down is trouble with the server.
  @Test func serverRestartsBetweenLetters() async throws {
    let own = try testbed.another()
    let courier = SMTPCourier(try own.endpoint(.smtps, "SMTPS_PORT", user: Self.desk))
    #expect(await courier.deliver(Self.letter, in: try .example(to: freshAddress())).kind == .accepted)
    try own.run("restart", "smtp")
    let second = await courier.deliver(Self.letter, in: try .example(to: freshAddress()))
    #expect(second.kind == .accepted, "\(second)")
    try own.run("stop", "smtp")
    let third = await courier.deliver(Self.letter, in: try .example(to: freshAddress()))
    #expect(third.kind == .serverTrouble, "\(third)")
    #expect(third.reason?.sentence.contains("the server cannot be reached") == true)
    try own.run("start", "smtp")
    #expect(await courier.deliver(Self.letter, in: try .example(to: freshAddress())).kind == .accepted)
    await courier.close()
    try own.run("remove")
  }
}
