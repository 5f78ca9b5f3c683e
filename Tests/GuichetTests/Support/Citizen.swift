import Curl
import Foundation
import IMAP
import MIME
import Submission
import Testing

/// Somebody with a mailbox on the real servers.
struct Citizen {
  let address: String
  let name: String
  private let testbed: Testbed

  init(_ name: String, testbed: Testbed) {
    self.name = name
    self.testbed = testbed
    address = "\(UUID().uuidString.lowercased())@citizens.example"
  }

  init(_ name: String, at address: String, testbed: Testbed) {
    self.name = name
    self.address = address
    self.testbed = testbed
  }

  /// Writes a message through the real SMTP server; returns its Message-ID once the server has accepted it.
  @discardableResult
  func write(to desk: String, subject: String, _ text: String, headers: [HeaderField] = []) async throws
    -> String
  {
    let id = "\(UUID().uuidString.lowercased())@citizens.example"
    let extra = headers.map { "\($0.name): \($0.value)\r\n" }.joined()
    let message = """
      From: =?UTF-8?B?\(Data(name.utf8).base64EncodedString())?= <\(address)>\r
      To: \(desk)\r
      Subject: =?UTF-8?B?\(Data(subject.utf8).base64EncodedString())?=\r
      Message-ID: <\(id)>\r
      \(extra)MIME-Version: 1.0\r
      Content-Type: text/plain; charset=utf-8\r
      Content-Transfer-Encoding: base64\r
      \r
      \(Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]))\r

      """
    let courier = SMTPCourier(try testbed.endpoint(.smtp, "SMTP"))
    let (sender, recipient): (EmailAddress?, EmailAddress?) = (EmailAddress(address), EmailAddress(desk))
    let envelope = Envelope(sender: sender, recipient: try #require(recipient))
    guard case .accepted = await courier.deliver(Array(message.utf8), in: envelope) else {
      throw Testbed.Missing(variable: "an SMTP server that accepts mail behind GUICHET_TESTBED_SMTP_PORT")
    }
    await courier.close()
    return id
  }

  /// Waits until that many letters have come, and reads them all.
  func letters(_ count: Int = 1) async throws -> [Message] {
    try await RealMailbox(address, testbed: testbed).messages(atLeast: count)
  }

  /// Waits for the one letter.
  func letter() async throws -> Message {
    let letters = try await letters()
    #expect(letters.count == 1)
    return try #require(letters.first)
  }
}

/// A mailbox on the real servers, read as its owner reads it.
struct RealMailbox {
  private let user: String
  private let testbed: Testbed

  init(_ user: String, testbed: Testbed) {
    self.user = user
    self.testbed = testbed
  }

  /// Waits until that many messages are in the inbox, and reads all of them.
  func messages(atLeast count: Int) async throws -> [Message] {
    let session = try await session()
    try await session.select(.inbox)
    var found = try await session.search(.all)
    while found.count < count {
      switch try await session.waitForMail(from: found.last?.next ?? .first) {
      case .new, .all, .renumbered: found = try await session.search(.all)
      case .interrupted: break
      }
    }
    let messages = Collected()
    _ = try await session.fetchMessages(in: found) { message in
      await messages.add(try Message(parsing: message.bytes))
      return .next
    }
    await session.logout()
    return await messages.all
  }

  /// Subjects in a folder, in order of arrival.
  func subjects(in folder: String) async throws -> [String] {
    let session = try await session()
    try await session.select(try #require(MailboxName(folder)))
    let messages = Collected()
    _ = try await session.fetchMessages(in: session.search(.all)) { message in
      await messages.add(try Message(parsing: message.bytes))
      return .next
    }
    await session.logout()
    return await messages.all.map(\.subject)
  }

  private func session() async throws -> IMAPSession {
    try await IMAPSession.connect(to: testbed.endpoint(.imaps, "IMAPS", user: user), interrupt: Interrupt())
  }
}

private actor Collected {
  var all: [Message] = []
  func add(_ message: Message) { all.append(message) }
}
