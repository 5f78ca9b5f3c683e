internal import Authorization
internal import Curl
internal import IMAP

/// Where a letter is looked for of which nobody knows whether the server took it.
protocol SentMail: Sendable {
  /// Whether it lies there. `messageID` is without brackets. Throws where nobody can say, for now.
  func holds(_ messageID: String) async throws -> Bool
}

/// The mailbox's folder of sent mail (RFC 6154: `\Sent`), in which Gmail and Exchange file what they take for delivery.
///
/// Over a connection of its own: a doubt is rare, and whoever watches the mailbox is in the middle of an IDLE.
struct SentFolder: SentMail {
  let account: Account
  let interrupt: Interrupt

  /// False, too, where there is no such folder, or none that may be read: a look tomorrow would find no more.
  func holds(_ messageID: String) async throws -> Bool {
    let session = try await IMAPSession.connect(to: account, interrupt: interrupt)
    do throws(IMAPError) {
      let isThere = try await Self.holds(messageID, in: session)
      await session.logout()
      return isThere
    } catch {
      guard error.sessionLives, !error.isWorthRetry else { throw error }
      await session.logout()
      return false
    }
  }

  private static func holds(_ messageID: String, in session: IMAPSession) async throws(IMAPError) -> Bool {
    guard let folder = try await session.folders().first(where: { $0.isFor(.sent) }) else { return false }
    try await session.select(folder.name)
    return try await !session.search(.header("Message-ID", "<\(messageID)>")).isEmpty
  }
}
