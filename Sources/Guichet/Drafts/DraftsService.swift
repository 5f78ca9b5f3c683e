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
  /// Rung when letters were recorded.
  let bell: Bell
  /// Rung at shutdown.
  let interrupt: Interrupt
  let log: DeskLog
  let now: @Sendable () -> Date

  /// As long as anything is to be filed, or lies among the drafts.
  private static let timeBetweenRounds: Duration = .seconds(15)
  /// The clock may be set meanwhile: it is looked at now and then.
  private static let longestWait: Duration = .seconds(600)

  init(
    _ configuration: Configuration, _ accounts: Accounts, _ register: Register, _ bell: Bell, _ log: DeskLog,
    _ now: @escaping @Sendable () -> Date
  ) throws {
    (self.register, self.bell, self.log, self.now) = (register, bell, log, now)
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
        do {
          let isAtWork = try await round.work()
          failures = 0
          let wait = isAtWork ? Self.timeBetweenRounds : Self.longestWait
          await bell.waitUnlessClosing(atMost: wait)
        } catch  where !interrupt.isRung {
          failures += 1
          let wait = await delay(after: error, failures)
          // The server may have asked to be left alone: no bell shortens that.
          await restUnlessClosing(for: wait)
        } catch {}
      }
    } onGracefulShutdown: {
      interrupt.ring()
    }
  }

  /// One round; fails where the mailbox is out of reach. Shutdown is no failure.
  func runOnce() async -> Result<Void, any Error> {
    await withGracefulShutdownHandler {
      do {
        _ = try await round.work()
        return .success(())
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
