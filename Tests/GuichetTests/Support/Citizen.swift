import Curl
import Foundation
import IMAP
import MIME
import Submission
import TestSupport
import Testing

/// The real SMTP server did not take a citizen's message.
struct NotAccepted: Error {}

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
    let (id, message) = message(to: desk, subject: subject, text, headers: headers)
    try await hand(in: message, to: desk)
    return id
  }

  /// A message of theirs with its Message-ID, as their program writes it.
  func message(to desk: String, subject: String, _ text: String, headers: [HeaderField] = []) -> (
    id: String, text: String
  ) {
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
    return (id, message)
  }

  /// Hands a whole message to the real SMTP server; returns once it has accepted it.
  func hand(in message: String, to desk: String) async throws {
    let courier = SMTPCourier(try testbed.endpoint(.smtp, "SMTP_PORT"))
    let (sender, recipient): (EmailAddress?, EmailAddress?) = (EmailAddress(address), EmailAddress(desk))
    let envelope = Envelope(sender: sender, recipient: try #require(recipient))
    guard case .accepted = await courier.deliver(Array(message.utf8), in: envelope) else {
      throw NotAccepted()
    }
    await courier.close()
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
