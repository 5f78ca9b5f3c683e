import Curl
import Foundation
import GRDB
import IMAP
import MIME
import Submission
import TestSupport
import Testing

/// Floods on the real servers, of 200 messages where `GUICHET_FLOOD` does not say how many.
@Suite(.serialized, .timeLimit(.minutes(5))) struct FloodedDeskTests {
  private static let size = Int(ProcessInfo.processInfo.environment["GUICHET_FLOOD"] ?? "") ?? 200

  /// Hands in messages over one connection, from the null sender where no address is given.
  private func deliver(_ messages: [String], from sender: String?, to desk: TestDesk) async throws {
    let courier = SMTPCourier(try desk.testbed.endpoint(.smtp, "SMTP_PORT"))
    let envelope = Envelope(
      sender: sender.flatMap { EmailAddress($0) }, recipient: try #require(EmailAddress(desk.address)))
    for message in messages {
      let crlf = message.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
      guard case .accepted = await courier.deliver(Array(crlf.utf8), in: envelope) else {
        throw NotAccepted()
      }
    }
    await courier.close()
    _ = try await desk.mailbox.messages(atLeast: messages.count)
  }

  private func count(_ sql: String, _ desk: TestDesk) throws -> Int {
    try DatabaseQueue(path: desk.database).read { try Int.fetchOne($0, sql: sql) ?? -1 }
  }

  private func digest(_ desk: TestDesk) async throws -> String {
    let folder = desk.folder.appending(path: "preview")
    _ = try await Program.run("digest", "--config", desk.configuration, "--preview", folder.path)
    return try String(contentsOf: folder.appending(path: "digest.txt"), encoding: .utf8)
  }

  @Test func manyMessagesOfOneSender() async throws {
    let desk = try TestDesk()
    let citizen = Citizen("Awa Diallo", testbed: desk.testbed)
    let messages = (1...Self.size).map {
      PaperDesk.message(
        from: citizen.name, at: citizen.address, to: desk.address, subject: "Question \($0)",
        "Bonjour, à quelle heure ouvre la salle \($0) ?")
    }
    try await deliver(messages, from: citizen.address, to: desk)
    #expect(try await desk.once().status == 0)
    #expect(try count("SELECT COUNT(*) FROM message", desk) == Self.size)
    #expect(try count("SELECT COUNT(*) FROM outbox WHERE state = 'sent'", desk) == 20)
    #expect(try await desk.mailbox.subjects(in: "Guichet/À vérifier").count == Self.size)
    let digest = try await digest(desk)
    #expect(digest.ranges(of: "\(Self.size - 20) messages sont restés sans réponse").count == 1)
    #expect(digest.utf8.count < 60_000)
  }

  @Test func nobodyInCopyGetsALetter() async throws {
    let desk = try TestDesk()
    let citizen = Citizen("Awa Diallo", testbed: desk.testbed)
    let copied = (1...500).map { "c\($0)@citizens.example" }.joined(separator: ",\n ")
    let message = PaperDesk.message(
      from: citizen.name, at: citizen.address, to: desk.address, headers: "Cc: \(copied)\n")
    try await deliver([message], from: citizen.address, to: desk)
    #expect(try await desk.once().status == 0)
    #expect(try await desk.register() == ["Awa Diallo confirmed"])
    let letter = try await citizen.letter()
    #expect(letter.to.map(\.address) == [citizen.address] && letter.cc.isEmpty)
    #expect(try count("SELECT COUNT(*) FROM outbox", desk) == 1)
    #expect(try await !digest(desk).contains("c250@"))
  }

  /// Somebody has sent mail in our name; what comes back was never ours.
  @Test func backscatterIsCountedAndNoMore() async throws {
    let desk = try TestDesk()
    try await deliver((1...Self.size).map { bounce($0, to: desk.address) }, from: nil, to: desk)
    #expect(try await desk.once().status == 0)
    #expect(try count("SELECT COUNT(*) FROM outbox", desk) == 0)
    #expect(try count("SELECT COUNT(*) FROM message WHERE outcome = 'silent'", desk) == Self.size)
    #expect(try await desk.mailbox.subjects(in: "Guichet/À vérifier").isEmpty)
    let digest = try await digest(desk)
    #expect(digest.contains("Et \(Self.size - 50) autres messages."))
    #expect(digest.contains("rien à signaler"))
  }

  /// By turns a report as RFC 3464 has it, and one in a program's own words.
  private func bounce(_ number: Int, to desk: String) -> String {
    let head = """
      From: Mail Delivery System <mailer-daemon@mx\(number).example>
      To: \(desk)
      Subject: Undelivered Mail Returned to Sender
      Message-ID: <\(UUID().uuidString)@mx\(number).example>
      MIME-Version: 1.0
      """
    guard number.isMultiple(of: 2) else {
      return head
        + "\nContent-Type: text/plain\n\nHi. I wasn't able to deliver your message to x\(number)@third.example.\n"
    }
    return head + """

      Content-Type: multipart/report; report-type=delivery-status; boundary=b

      --b
      Content-Type: text/plain

      The mail system could not deliver your message.
      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx\(number).example

      Final-Recipient: rfc822; x\(number)@third.example
      Action: failed
      Status: 5.1.1
      --b
      Content-Type: message/rfc822

      From: \(desk)
      To: x\(number)@third.example
      Subject: Buy now
      Message-ID: <\(number)@forger.example>

      x
      --b--

      """
  }

  /// It answers each letter in its thread, each time from another address.
  @Test func aRobotThatChangesItsAddressIsLeftAlone() async throws {
    let desk = try TestDesk()
    let running = try await desk.open()
    var named = ""
    for number in 1...10 {
      let robot = Citizen(
        "Support", at: "\(UUID().uuidString.lowercased())-\(number)@citizens.example", testbed: desk.testbed)
      try await robot.hand(
        in: PaperDesk.message(
          from: robot.name, at: robot.address, to: desk.address, subject: "Ticket \(number)",
          "Bonjour, à quelle heure ouvre la salle \(number) ?", headers: named
        ).replacing("\n", with: "\r\n"), to: desk.address)
      named = "In-Reply-To: <\(try await robot.letter().messageID ?? "")>\n"
    }
    let robot = Citizen("Support", testbed: desk.testbed)
    try await robot.hand(
      in: PaperDesk.message(
        from: robot.name, at: robot.address, to: desk.address, "Bonjour, à quelle heure ?", headers: named
      ).replacing("\n", with: "\r\n"), to: desk.address)
    await running.waits(for: "message handled", times: 11)
    running.terminate()
    #expect(await running.ending().status == 0)
    #expect(try count("SELECT COUNT(*) FROM outbox", desk) == 10)
    #expect(try count("SELECT COUNT(*) FROM message WHERE excess = 'thread'", desk) == 1)
  }

  @Test func lettersAreHeldToldAndLetGo() async throws {
    let desk = try TestDesk(smtpMore: "letters_per_hour = 10")
    let citizen = Citizen("Awa Diallo", testbed: desk.testbed)
    let running = try await desk.open()
    for number in 1...12 {
      try await citizen.write(
        to: desk.address, subject: "Question \(number)", "Bonjour, à quelle heure ouvre la salle \(number) ?")
      // The twelfth is the eleventh to somebody who had one, and is held.
      if number < 12 { _ = try await citizen.letters(number) }
    }
    let alert = try await RealMailbox(desk.address.replacing("@", with: "-team@"), testbed: desk.testbed)
      .messages(atLeast: 1)
    #expect(alert.map(\.subject) == ["Guichet, alerte\u{A0}: les lettres aux usagers sont arrêtées"])
    try await citizen.write(to: desk.address, subject: "Inscription", PaperDesk.request)
    await running.waits(for: "message handled", times: 13)
    running.terminate()
    #expect(await running.ending().status == 0)
    // It outlives the desk, mail is recorded all the same, and staff read so.
    #expect(try await desk.once().status == 0)
    #expect(try await citizen.letters().count == 11)
    #expect(try await desk.register() == ["Awa Diallo confirmed"])
    #expect(try await digest(desk).contains("2 lettres attendent"))
    let check = try await Program.run("check", "--config", desk.configuration)
    #expect(check.status == 75 && check.output.contains("guichet resume"))
    let resumed = try await Program.run("resume", "--config", desk.configuration, "--json")
    #expect(resumed.output.contains(#""released":2,"past":0,"dropped":0"#))
    #expect(try await desk.once().status == 0)
    #expect(try await citizen.letters(13).count == 13)
    let again = try await Program.run("resume", "--config", desk.configuration)
    #expect(again.output == "Letters are not held: nothing was done.\n")
  }
}
