internal import Curl
internal import Foundation
internal import IMAP
internal import Records
internal import ServiceLifecycle
internal import Settings

/// Watches the mailbox: one connection at a time, made anew with growing delays whenever it is lost.
struct MailboxService: Service {
  private let endpoint: Endpoint
  private let desk: MailboxDesk
  private let interrupt: Interrupt
  private let pollInterval: Duration

  /// Throws `Mistakes` where the password cannot be read.
  init(endpoint: Endpoint, desk: MailboxDesk, pollInterval: Duration) throws {
    self.endpoint = endpoint
    self.desk = desk
    self.pollInterval = pollInterval
    interrupt = try Interrupt()
  }

  /// Until shutdown. Trouble, whatever it is, ends one connection and never the service.
  func run() async throws {
    try await withGracefulShutdownHandler {
      var failures = 0
      while !interrupt.isRung {
        do {
          try await watch { failures = 0 }
        } catch where !interrupt.isRung {
          failures += 1
          await recover(from: error, failures: failures)
        } catch {
          return
        }
      }
    } onGracefulShutdown: {
      interrupt.ring()
    }
  }

  /// Handles what is there, and returns. Throws where the mailbox cannot be read to its end.
  func runOnce() async throws {
    try await withGracefulShutdownHandler {
      do {
        let session = try await IMAPSession.connect(to: endpoint, interrupt: interrupt)
        try await desk.catchUp(in: session, interrupt: interrupt)
        try? await session.logout()
      } catch where !interrupt.isRung {
        await desk.note(trouble: error)
        throw Failure(.unavailable, "\(endpoint.url): \(error)")
      } catch {
        return
      }
    } onGracefulShutdown: {
      interrupt.ring()
    }
  }

  private func watch(whenWell: () -> Void) async throws {
    let session = try await IMAPSession.connect(to: endpoint, interrupt: interrupt)
    desk.log.connected(endpoint.url)
    while !interrupt.isRung {
      try await desk.catchUp(in: session, interrupt: interrupt)
      whenWell()
      try await session.waitForMail(pollInterval: pollInterval)
    }
    try? await session.logout()
  }

  private func recover(from error: any Error, failures: Int) async {
    var generator = SystemRandomNumberGenerator()
    let wait = Backoff().delay(after: failures, asked: (error as? IMAPError)?.backoff, using: &generator)
    desk.log.mailboxTrouble("\(error)", retryIn: wait)
    await desk.note(trouble: error)
    await cancelWhenGracefulShutdown { try? await Task.sleep(for: wait) }
  }
}
