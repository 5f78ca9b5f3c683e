internal import Authorization
internal import Curl
internal import Foundation
internal import IMAP
internal import Records
internal import ServiceLifecycle
internal import Settings

/// Watches the mailbox: one connection at a time, made anew with growing delays whenever it is lost.
struct MailboxService: Service {
  private let account: Account
  private let desk: MailboxDesk
  private let schedule: WaitSchedule
  private let interrupt: Interrupt
  private let filing: CaseFiling
  /// Called each time the mailbox was opened, and where to go on from is recorded.
  private let opened: @Sendable () -> Void

  init(
    account: Account, desk: MailboxDesk, schedule: WaitSchedule, opened: @escaping @Sendable () -> Void = {}
  ) throws(CurlError) {
    self.account = account
    self.opened = opened
    self.desk = desk
    self.schedule = schedule
    interrupt = try Interrupt()
    filing = CaseFiling(
      account: account, folders: desk.folders, register: desk.register, interrupt: interrupt, log: desk.log)
  }

  /// Until shutdown. Trouble, whatever it is, ends one connection and never the service.
  func run() async throws {
    await withGracefulShutdownHandler {
      var failures = 0
      while !interrupt.isRung, !Task.isCancelled {
        do {
          try await watch { failures = 0 }
        } catch {
          failures += 1
          if !interrupt.isRung { await recover(from: error, failures: failures) }
        }
      }
    } onGracefulShutdown: {
      interrupt.ring()
    }
  }

  /// Handles what is there, and returns. Throws where the mailbox cannot be read to its end; shutdown is no error.
  func runOnce() async throws {
    try await withGracefulShutdownHandler {
      do {
        let session = try await IMAPSession.connect(to: account, interrupt: interrupt)
        var state = try await desk.enter(session)
        try await desk.askAgain(among: session.search(.all), in: session, &state, interrupt: interrupt)
        if let next = state.nextUID {
          try await desk.handle(session.search(.from(next)), in: session, &state, interrupt: interrupt)
        }
        await session.logout()
        await filing.work()
      } catch  where !interrupt.isRung {
        await desk.note(trouble: error)
        throw Failure(.unavailable, Register.trouble(error) ?? "\(error)")
      } catch {}
    } onGracefulShutdown: {
      interrupt.ring()
    }
  }

  /// One connection's life.
  private func watch(whenWell: () -> Void) async throws {
    let session = try await IMAPSession.connect(to: account, interrupt: interrupt)
    desk.log.connected(account.url)
    var state = try await desk.enter(session)
    opened()
    desk.goesOn()
    await filing.work()
    while let from = state.nextUID {
      switch try await session.waitForMail(from: from, schedule: schedule) {
      case .interrupted: return await session.logout()
      case .renumbered:
        state = try await desk.enter(session)
      case .new(let listed):
        try await desk.handle(listed, in: session, &state, interrupt: interrupt)
      case .all(let all):
        try await desk.askAgain(among: all, in: session, &state, interrupt: interrupt)
        try await desk.handle(all.from(from), in: session, &state, interrupt: interrupt)
      }
      desk.goesOn()
      await filing.work()
      whenWell()
    }
  }

  private func recover(from error: any Error, failures: Int) async {
    var generator = SystemRandomNumberGenerator()
    let wait = Backoff().delay(after: failures, asked: askedPause(error), using: &generator)
    if let trouble = Register.trouble(error) {
      desk.log.registerTrouble(trouble, retryIn: wait)
    } else {
      desk.log.mailboxTrouble("\(error)", retryIn: wait)
    }
    await desk.note(trouble: error)
    desk.goesOn(after: wait)
    await restUnlessClosing(for: wait)
  }
}

/// How long a server asked to be left alone.
func askedPause(_ error: any Error) -> Duration? {
  (error as? IMAPError)?.backoff ?? (error as? SignInError)?.retryAfter
}

extension MailboxState {
  /// The first UID not handled yet; nil after the highest there is.
  fileprivate var nextUID: UID? { lastUID == 0 ? .first : UID(lastUID)?.next }
}
