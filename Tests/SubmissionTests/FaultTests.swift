import Curl
import Submission
import Testing

/// What becomes of a letter, for each way in which a server can fail at each step.
@Suite struct FaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    var actions: [FakeServer.Step: [FakeServer.Action]]
    var content: [UInt8] = .letter
    let kind: Delivery.Kind
    var code = 0
    let sentence: String
    var testDescription: String { name }
  }

  static let refusals: [Fault] = [
    Fault(
      name: "greeting 554", actions: [.greeting: [.reply("554 no service")]], kind: .serverTrouble, code: 554,
      sentence: "not available"),
    Fault(
      name: "greeting 421", actions: [.greeting: [.replyThenDrop("421 busy")]], kind: .serverTrouble,
      code: 421,
      sentence: "not available"),
    Fault(
      name: "EHLO 421", actions: [.hello: [.replyThenDrop("421 busy")]], kind: .serverTrouble, code: 421,
      sentence: "not available"),
    Fault(
      name: "MAIL 451", actions: [.sender: [.reply("451 later")]], kind: .retryLater, code: 451,
      sentence: "the sender's address for now"),
    Fault(
      name: "MAIL 550", actions: [.sender: [.reply("550-no\r\n550 never")]], kind: .serverTrouble, code: 550,
      sentence: "refuses the sender's address"),
    Fault(
      name: "MAIL 552", actions: [.sender: [.reply("552 5.3.4 too large")]], kind: .refused, code: 552,
      sentence: "refuses a letter of this size"),
    Fault(
      name: "MAIL 530", actions: [.sender: [.reply("530 5.7.0 Authentication required")]],
      kind: .serverTrouble,
      code: 530, sentence: "wants a sign-in"),
    Fault(
      name: "MAIL 421", actions: [.sender: [.replyThenDrop("421 closing")]], kind: .serverTrouble, code: 421,
      sentence: "not available"),
    Fault(
      name: "RCPT 450", actions: [.recipient: [.reply("450 4.2.0 Greylisted")]], kind: .retryLater, code: 450,
      sentence: "the recipient's address for now"),
    Fault(
      name: "RCPT 550", actions: [.recipient: [.reply("550 5.1.1 unknown")]], kind: .refused, code: 550,
      sentence: "refuses the recipient's address"),
    Fault(
      name: "DATA 451", actions: [.data: [.reply("451 later")]], kind: .retryLater, code: 451,
      sentence: "the letter for now"),
    Fault(
      name: "DATA 554", actions: [.data: [.reply("554 no")]], kind: .refused, code: 554,
      sentence: "refuses the letter"),
    Fault(
      name: "dot 452", actions: [.content: [.reply("452 4.3.1 full")]], kind: .retryLater, code: 452,
      sentence: "for now"),
    Fault(
      name: "dot 421", actions: [.content: [.replyThenDrop("421 closing")]], kind: .serverTrouble, code: 421,
      sentence: "not available"),
    Fault(
      name: "dot 554", actions: [.content: [.reply("554-spam\r\n554 5.7.1 no")]], kind: .refused, code: 554,
      sentence: "refuses the letter's content"),
  ]

  static let breaks: [Fault] = [
    Fault(
      name: "drop before the greeting", actions: [.greeting: [.drop]], kind: .serverTrouble,
      sentence: "sending to smtp://127.0.0.1"),
    Fault(
      name: "drop at EHLO", actions: [.hello: [.drop]], kind: .serverTrouble, sentence: "connection was lost"),
    Fault(
      name: "drop at MAIL", actions: [.sender: [.drop]], kind: .serverTrouble, sentence: "connection was lost"
    ),
    Fault(
      name: "drop at RCPT", actions: [.recipient: [.drop]], kind: .serverTrouble,
      sentence: "connection was lost"
    ),
    Fault(
      name: "drop at DATA", actions: [.data: [.drop]], kind: .serverTrouble, sentence: "connection was lost"),
    Fault(
      name: "drop in the middle of the content", actions: [.data: [.replyThenDrop("354 go on")]],
      content: .long(octets: 8_000_000), kind: .serverTrouble, sentence: "connection was lost"),
    Fault(
      name: "drop after the dot", actions: [.content: [.drop]], kind: .uncertain, sentence: "taken or not"),
    Fault(
      name: "taken, then drop", actions: [.content: [.usualThenDrop]], kind: .accepted, sentence: ""),
  ]

  static let silences: [Fault] = [
    Fault(
      name: "silent greeting", actions: [.greeting: [.silence]], kind: .serverTrouble,
      sentence: "no answer within"),
    Fault(
      name: "silent at MAIL", actions: [.sender: [.silence]], kind: .serverTrouble,
      sentence: "no answer within"),
    Fault(
      name: "silent after the dot", actions: [.content: [.silence]], kind: .uncertain,
      sentence: "no answer within"),
  ]

  @Test("a fault has its outcome, code and sentence", arguments: refusals + breaks + silences)
  func outcome(_ fault: Fault) async throws {
    let server = try FakeServer(.init(actions: fault.actions))
    defer { server.stop() }
    var patience = CurlMailer.Patience()
    if Self.silences.contains(where: { $0.name == fault.name }) {
      patience.reply = .milliseconds(100)
      patience.finalReply = .seconds(1)
    }
    let courier = SMTPCourier(try server.endpoint(), patience: patience)
    let delivery = await courier.deliver(fault.content, in: try .example())
    #expect(delivery.kind == fault.kind)
    #expect(delivery.reason?.code ?? 0 == fault.code)
    let sentence = delivery.reason?.description ?? ""
    #expect(fault.sentence.isEmpty || sentence.contains(fault.sentence), "\(delivery)")
    #expect(!sentence.contains("awa"))
    await courier.close()
  }

  @Test("a refused letter does not spoil the next", arguments: refusals + breaks)
  func nextLetter(_ fault: Fault) async throws {
    let server = try FakeServer(.init(actions: fault.actions))
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint())
    _ = await courier.deliver(fault.content, in: try .example())
    let next = await courier.deliver(.letter, in: try .example(to: "marc@asso.example"))
    #expect(next.kind == .accepted, "\(next)")
    #expect(server.seen.contents.last == .letter)
    await courier.close()
  }
}

extension [UInt8] {
  /// Lines that begin with dots, a whole message of about so many octets.
  static func long(octets: Int) -> [UInt8] {
    let line = Array("..\(String(repeating: "x", count: 60))\r\n".utf8)
    return Array("Subject: Long\r\n\r\n".utf8)
      + Array(repeatElement(line, count: octets / line.count).joined())
  }
}
