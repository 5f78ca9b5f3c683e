internal import Curl
internal import IMAP
package import MIME

/// A mailbox on the real servers, read as its owner reads it.
package struct RealMailbox: Sendable {
  private let user: String
  private let testbed: Testbed

  package init(_ user: String, testbed: Testbed) {
    self.user = user
    self.testbed = testbed
  }

  /// Waits until that many messages are in the inbox, and reads all of them.
  package func messages(atLeast count: Int) async throws -> [Message] {
    try await contents(atLeast: count).map { try Message(parsing: $0) }
  }

  /// The same, byte for byte.
  package func contents(atLeast count: Int) async throws -> [[UInt8]] {
    let session = try await session()
    try await session.select(.inbox)
    var found = try await session.search(.all)
    while found.count < count {
      _ = try await session.waitForMail(from: found.last?.next ?? .first)
      found = try await session.search(.all)
    }
    return try await read(found, in: session)
  }

  /// Subjects in a folder, in order of arrival.
  package func subjects(in folder: String) async throws -> [String] {
    let session = try await session()
    guard let name = MailboxName(folder) else { return [] }
    try await session.select(name)
    return try await read(session.search(.all), in: session).map { try Message(parsing: $0).subject }
  }

  private func read(_ uids: UIDSet, in session: IMAPSession) async throws -> [[UInt8]] {
    let collected = Collected()
    _ = try await session.fetchMessages(in: uids) { message in
      await collected.add(message.bytes)
      return .next
    }
    await session.logout()
    return await collected.contents
  }

  private func session() async throws -> IMAPSession {
    try await IMAPSession.connect(
      to: testbed.endpoint(.imaps, "IMAPS_PORT", user: user), interrupt: Interrupt())
  }
}

private actor Collected {
  var contents: [[UInt8]] = []
  func add(_ bytes: [UInt8]) { contents.append(bytes) }
}
