internal import Curl
internal import Foundation
internal import Records
internal import ServiceLifecycle

/// The outbox as a service: woken by each recorded letter, be it by a command beside the desk, and by the hour of the next one.
struct OutboxService: Service {
  let round: OutboxRound
  let bell: Bell
  let register: Register
  /// Rung at shutdown: a courier that waits on a silent server is not waited for.
  let interrupt: Interrupt
  let log: DeskLog
  let now: @Sendable () -> Date
  /// Where nobody tells that the clock was set, it is looked at now and then.
  private static let longestWait: Duration = .seconds(600)

  func run() async throws { try await run(until: Latch()) }

  /// Until shutdown, or until all that was due when the latch was closed has been tried.
  func run(until latch: Latch) async throws {
    try await withGracefulShutdownHandler {
      try await send(until: latch)
    } onGracefulShutdown: {
      interrupt.ring()
    }
  }

  /// How long to leave the register alone after it could not be written.
  private static let pauseAfterTrouble: Duration = .seconds(30)

  /// Whether letters are due that were not taken. False, too, where the register cannot be read.
  func hasLettersDue() async -> Bool {
    guard let due = try? await register.due(at: now(), limit: 1) else { return false }
    return !due.isEmpty
  }

  private func sendDue() async -> Duration? {
    do {
      return try await round.sendDue()
    } catch {
      log.outboxTrouble(Register.trouble(error) ?? "\(error)", retryIn: Self.pauseAfterTrouble)
      return Self.pauseAfterTrouble
    }
  }

  private func send(until latch: Latch) async throws {
    try await register.recoverSending(at: now())
    while !Task.isShuttingDownGracefully, !Task.isCancelled {
      let isLast = latch.isClosed
      let wait = isLast ? try await round.sendDue() : await sendDue()
      if isLast { return }
      // Only the wait is cancelled: a cancelled task could not record what became of the letter in hand.
      let longest = min(wait ?? Self.longestWait, Self.longestWait)
      await bell.waitUnlessClosing(atMost: longest)
    }
  }
}
