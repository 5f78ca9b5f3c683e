internal import Curl
internal import Foundation
internal import IMAP
internal import Records
internal import ServiceLifecycle
internal import Settings

/// The drafts as a service: idle, and without a connection, where nothing is filed for staff.
struct DraftsService: Service {
  let round: DraftsRound
  let register: Register
  /// Rung at shutdown.
  let interrupt: Interrupt
  let log: DeskLog
  let now: @Sendable () -> Date

  /// How long a letter waits at most before it is filed.
  private static let timeBetweenRounds: Duration = .seconds(15)

  init(
    _ configuration: Configuration, _ accounts: Accounts, _ register: Register, _ log: DeskLog,
    _ now: @escaping @Sendable () -> Date
  ) throws {
    (self.register, self.log, self.now) = (register, log, now)
    interrupt = try Interrupt()
    round = DraftsRound(
      account: try accounts.imap(), folders: try DraftFolders(configuration),
      register: register, interrupt: interrupt, log: log, now: now)
  }

  /// Until shutdown. Trouble is told, and tried again.
  func run() async throws {
    await withGracefulShutdownHandler {
      var failures = 0
      while !interrupt.isRung, !Task.isCancelled {
        var wait = Self.timeBetweenRounds
        do {
          try await round.work()
          failures = 0
        } catch  where !interrupt.isRung {
          failures += 1
          wait = await delay(after: error, failures)
        } catch {}
        await cancelWhenGracefulShutdown { [wait] in try? await Task.sleep(for: wait) }
      }
    } onGracefulShutdown: {
      interrupt.ring()
    }
  }

  /// One round; fails where the mailbox is out of reach. Shutdown is no failure.
  func runOnce() async -> Result<Void, any Error> {
    await withGracefulShutdownHandler {
      do {
        return .success(try await round.work())
      } catch  where !interrupt.isRung {
        return .failure(Failure(.unavailable, "\(error)"))
      } catch {
        return .success(())
      }
    } onGracefulShutdown: {
      interrupt.ring()
    }
  }

  /// Whether letters are due that were not filed. False, too, where the register cannot be read.
  func hasLettersDue() async -> Bool {
    guard let due = try? await register.draftsDue(at: now(), limit: 1) else { return false }
    return !due.isEmpty
  }

  private func delay(after error: any Error, _ failures: Int) async -> Duration {
    var generator = SystemRandomNumberGenerator()
    let wait = Backoff().delay(after: failures, asked: askedPause(error), using: &generator)
    log.draftsTrouble("\(error)", retryIn: wait)
    return wait
  }
}
