import Curl
import Dispatch
import Foundation
import Synchronization

@testable import IMAP

/// A session, from its first command to LOGOUT, with a server that says whatever the input says.
final class SessionRehearsal: Sendable {
  private let script: [UInt8]
  private let interrupt: Interrupt
  private let hasStood = Mutex(false)

  init(_ script: [UInt8], interrupt: Interrupt) {
    self.script = script
    self.interrupt = interrupt
  }

  /// Whether the session came to stand, so that the rest of the script met its verbs.
  func play() -> Bool {
    let ended = DispatchSemaphore(value: 0)
    Task.detached { [self] in
      await speak()
      ended.signal()
    }
    ended.wait()
    return hasStood.withLock { $0 }
  }

  /// Each verb in turn while the session lives; what a server answers may be an error, and nothing worse.
  private func speak() async {
    guard
      let session = try? await IMAPSession.opened(
        over: ScriptedServer(script), peer: "imap://server.example", interrupt: interrupt)
    else { return }
    hasStood.withLock { $0 = true }
    await attempt { for folder in try await session.folders() { self.check(folder) } }
    await attempt { _ = try await session.select(Self.inbox) }
    await attempt { try await self.readMail(session) }
    await attempt { _ = try await session.move(Self.asked, to: Self.folder) }
    await attempt { _ = try await session.append(Array("Subject: a\r\n\r\nb".utf8), to: Self.folder) }
    await attempt { try await session.expunge(Self.asked) }
    await attempt { _ = try await session.idle(until: .now + .seconds(60)) }
    await attempt { _ = try await session.waitForMail(from: UID.first) }
    await session.logout()
    let isAlive = await session.isAlive
    hold(!isAlive, "a session that said LOGOUT is over")
  }

  private func attempt(_ verb: () async throws -> Void) async {
    do {
      try await verb()
    } catch {
      hold(error is IMAPError, "a session throws nothing but IMAPError: \(error)")
      hold(!"\(error)".isEmpty, "an error has its sentence")
    }
  }

  private func check(_ folder: ListedMailbox) {
    hold(
      MailboxName(folder.name.description) == folder.name, "a folder that is listed has a name to be written")
  }

  private func readMail(_ session: IMAPSession) async throws {
    let found = try await session.search(.from(UID.first))
    hold(found.first.map { $0 >= UID.first } ?? true, "a search from a UID on finds none before it")
    let taken = Mutex(UIDSet())
    let report = try await session.fetch(Self.asked, .whole(limit: Self.limit)) { message in
      hold(Self.asked.contains(message.uid), "nothing is handed on that was not asked for")
      hold(message.bytes.count <= Self.limit, "no more than the limit is kept")
      taken.withLock {
        hold(!$0.contains(message.uid), "no message is handed on twice")
        $0.insert(message.uid)
      }
      return .next
    }
    hold(
      taken.withLock { $0.union(report.missing) } == Self.asked, "what was asked for is handed on or missing")
    _ = try await session.fetchMessages(in: Self.asked) { _ in .stop }
  }

  private static let limit = 1_000
  private static let inbox = MailboxName.inbox
  private static let folder = MailboxName("Guichet/À vérifier") ?? .inbox
  private static let asked = UIDSet(numbers: [1, 2, 3, 7, 9])
}
