import Curl
import MIME
import Submission
import Testing

@Suite struct SMTPCourierTests {
  @Test func lettersShareAConnectionAndLeaveWithQUIT() async throws {
    let server = try FakeServer()
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    for recipient in ["awa@asso.example", "marc@asso.example"] {
      let delivery = await courier.deliver(.letter, in: try .example(to: recipient))
      #expect(delivery == .accepted("250 2.0.0 Ok: queued as 1"))
    }
    await courier.close()
    let seen = server.seen
    #expect(seen.connections == 1)
    #expect(
      seen.commands.dropFirst() == [
        "MAIL FROM:<desk@office.example> SIZE=\([UInt8].letter.count)", "RCPT TO:<awa@asso.example>", "DATA",
        "MAIL FROM:<desk@office.example> SIZE=\([UInt8].letter.count)", "RCPT TO:<marc@asso.example>", "DATA",
        "QUIT",
      ])
  }

  @Test func closesWithoutAWordWhereNothingWasSent() async throws {
    let server = try FakeServer()
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    await courier.close()
    #expect(server.seen.connections == 0)
    #expect(await courier.deliver(.letter, in: try .example()).kind == .accepted)
    await courier.close()
    #expect(await courier.deliver(.letter, in: try .example()).kind == .accepted)
    await courier.close()
    #expect(server.seen.connections == 2)
    #expect(server.seen.commands.count { $0 == "QUIT" } == 2)
  }

  @Test func nullSender() async throws {
    let server = try FakeServer()
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    let envelope = Envelope(sender: nil, recipient: try #require(EmailAddress("awa@asso.example")))
    #expect(await courier.deliver(.letter, in: envelope).kind == .accepted)
    #expect(server.seen.commands.contains { $0.hasPrefix("MAIL FROM:<> ") })
    await courier.close()
  }

  /// Sizes about libcurl's buffer of 64 KiB, in lines that all need a dot more; and contents without a last line ending.
  @Test(arguments: [1_000, 65_000, 65_535, 65_536, 65_537, 131_072, 1_000_000])
  func contentArrivesWhole(octets: Int) async throws {
    let server = try FakeServer()
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    let contents = [[UInt8].long(octets: octets), .padded(octets: octets)]
    for content in contents {
      #expect(await courier.deliver(content, in: try .example()).kind == .accepted)
    }
    #expect(server.seen.contents == contents)
    await courier.close()
  }

  @Test func lastLineIsEnded() async throws {
    let server = try FakeServer()
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    #expect(await courier.deliver(Array("Subject: x\r\n\r\nfin".utf8), in: try .example()).kind == .accepted)
    #expect(server.seen.contents == [Array("Subject: x\r\n\r\nfin\r\n".utf8)])
    await courier.close()
  }

  struct Departure: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let actions: [FakeServer.Step: [FakeServer.Action]]
    /// Whether the server closes before the second letter is begun.
    var isBefore = true
  }

  static let departures = [
    Departure(testDescription: "closed after the first letter", actions: [.content: [.usualThenDrop]]),
    Departure(
      testDescription: "421 and closed after the first letter",
      actions: [.content: [.usualThenSay("421 4.4.2 timeout exceeded")]]),
    Departure(
      testDescription: "closed in answer to the second MAIL", actions: [.sender: [.usual, .drop]],
      isBefore: false),
    Departure(
      testDescription: "421 in answer to the second MAIL",
      actions: [.sender: [.usual, .replyThenDrop("421 4.3.2 shutting down")]], isBefore: false),
    Departure(
      testDescription: "closed in answer to the second RCPT", actions: [.recipient: [.usual, .drop]],
      isBefore: false),
    Departure(
      testDescription: "closed in answer to the second DATA", actions: [.data: [.usual, .drop]],
      isBefore: false),
  ]

  /// Postfix closes a connection that idles for 300 s, or restarts: the next letter must not fail for it, nor be uncertain.
  @Test(arguments: departures)
  func keptConnectionThatIsGoneCostsNothing(_ departure: Departure) async throws {
    let server = try FakeServer(.init(actions: departure.actions))
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    #expect(await courier.deliver(.letter, in: try .example()).kind == .accepted)
    if departure.isBefore { for await _ in server.closings { break } }
    let second = await courier.deliver(.letter, in: try .example(to: "marc@asso.example"))
    #expect(second.kind == .accepted, "\(second)")
    #expect(server.seen.connections == 2)
    #expect(server.seen.contents.count == 2)
    await courier.close()
  }

  @Test func closingWhatTheServerHasClosedMakesNoConnection() async throws {
    let server = try FakeServer(.init(actions: [.content: [.usualThenDrop]]))
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    #expect(await courier.deliver(.letter, in: try .example()).kind == .accepted)
    for await _ in server.closings { break }
    await courier.close()
    #expect(server.seen.connections == 1)
  }

  /// After the dot, nothing is tried again by itself.
  @Test func keptConnectionLostAfterTheDotIsUncertain() async throws {
    let server = try FakeServer(.init(actions: [.content: [.usual, .drop]]))
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    #expect(await courier.deliver(.letter, in: try .example()).kind == .accepted)
    #expect(await courier.deliver(.letter, in: try .example()).kind == .uncertain)
    #expect(server.seen.contents.count == 2)
    await courier.close()
  }

  /// The late answer to one letter must not be taken for the answer to the next.
  @Test func lateAnswerIsNobodysAnswer() async throws {
    let server = try FakeServer(.init(actions: [.content: [.silence]]))
    defer { server.stop() }
    var patience = CurlMailer.Patience()
    patience.finalReply = .seconds(1)
    let courier = SMTPCourier(try server.endpoint(), patience: patience)
    #expect(await courier.deliver(.letter, in: try .example()).kind == .uncertain)
    let next = await courier.deliver(.letter, in: try .example(to: "marc@asso.example"))
    #expect(next.kind == .accepted, "\(next)")
    #expect(server.seen.connections == 2)
    await courier.close()
  }

  @Test func signInRefused() async throws {
    let actions: [FakeServer.Step: [FakeServer.Action]] = [.signIn: [.reply("535 5.7.8 Bad credentials")]]
    let server = try FakeServer(.init(actions: actions, extensions: ["AUTH PLAIN"]))
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint(user: "desk"))
    let delivery = await courier.deliver(.letter, in: try .example())
    #expect(delivery.kind == .serverTrouble)
    #expect(delivery.reason?.code == 535)
    #expect(delivery.reason?.sentence.contains("check user and password_file") == true, "\(delivery)")
    #expect(await courier.deliver(.letter, in: try .example()).kind == .accepted)
    await courier.close()
  }

  @Test func noSTARTTLSNoLetter() async throws {
    let server = try FakeServer()
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint(tls: .required))
    let delivery = await courier.deliver(.letter, in: try .example())
    #expect(delivery.kind == .serverTrouble)
    #expect(delivery.reason?.sentence.contains("no secure connection") == true, "\(delivery)")
    #expect(!server.seen.commands.contains { $0.hasPrefix("MAIL") })
    await courier.close()
  }

  @Test func nobodyListens() async throws {
    let server = try FakeServer()
    let endpoint = try server.endpoint()
    server.stop()
    let courier = SMTPCourier(endpoint)
    let delivery = await courier.deliver(.letter, in: try .example())
    #expect(delivery.kind == .serverTrouble, "\(delivery)")
    await courier.close()
  }

  @Test func tooLargeForTheServerIsRefused() async throws {
    let server = try FakeServer(.init(extensions: ["SIZE 500"]))
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    #expect(await courier.deliver(.letter, in: try .example()).kind == .accepted)
    let large = await courier.deliver(.padded(octets: 501), in: try .example())
    #expect(
      large.reason?.sentence == "the letter has 501 octets, and the server takes 500 at most", "\(large)")
    #expect(large.kind == .refused)
    #expect(server.seen.contents.count == 1)
    await courier.close()
  }

  @Test(arguments: [(["SIZE"], Delivery.Kind.refused), (["SIZE", "SMTPUTF8"], .accepted)])
  func addressBeyondASCII(extensions: [String], kind: Delivery.Kind) async throws {
    let server = try FakeServer(.init(extensions: extensions))
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    let delivery = await courier.deliver(.letter, in: try .example(to: "éloïse@asso.example"))
    #expect(delivery.kind == kind, "\(delivery)")
    let sender = server.seen.commands.first { $0.hasPrefix("MAIL") }
    #expect(sender?.hasSuffix("SMTPUTF8") == (kind == .accepted ? true : nil))
    #expect(kind == .refused || server.seen.commands.contains("RCPT TO:<éloïse@asso.example>"))
    await courier.close()
  }

  @Test func faultyContentNeverLeaves() async throws {
    let server = try FakeServer()
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    let delivery = await courier.deliver(
      Array("Subject: x\r\n\r\n\n.\nMAIL FROM:<x@y>".utf8), in: try .example())
    #expect(delivery.kind == .refused)
    #expect(server.seen.connections == 0)
  }

  @Test func checkSignsInAndSendsNothing() async throws {
    let server = try FakeServer(.init(extensions: ["AUTH PLAIN"]))
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint(user: "desk"))
    #expect(await courier.check() == nil)
    #expect(await courier.deliver(.letter, in: try .example()).kind == .accepted)
    await courier.close()
    #expect(server.seen.connections == 1)
    #expect(server.seen.commands.dropFirst().prefix(2) == ["AUTH", "NOOP"])
  }
}

extension [UInt8] {
  /// A message of exactly so many octets.
  static func padded(octets: Int) -> [UInt8] {
    var content = Array("Subject: Padded\r\n\r\n".utf8)
    while content.count < octets - 70 {
      content += Array(repeating: UInt8(ascii: "y"), count: 60) + [13, 10]
    }
    return content + Array(repeating: UInt8(ascii: "z"), count: octets - 2 - content.count) + [13, 10]
  }
}
