internal import Synchronization

/// Whether the desk's rounds go on. Each says from time to time that it does, and within what time it will say so again: a round that is
/// overdue hangs, whatever else still moves.
final class LifeSigns: Sendable {
  enum Round: String, Sendable, CaseIterable {
    case mailbox, outbox
  }

  // Nothing that a healthy round does takes longer: each is above the sum of the deadlines that hold for its steps.

  /// For what goes on between two signs of the mailbox's: twice IDLE of nine minutes, and the commands after it (`Deadlines`).
  static let mailbox: Duration = .seconds(40 * 60)
  /// For one message that is read and recorded, its trial in a process of its own included.
  static let message: Duration = .seconds(5 * 60)
  /// For one letter: each of the server's replies may take five minutes, the last ten (RFC 5321 §4.5.3.2).
  static let outbox: Duration = .seconds(60 * 60)

  /// One that stands still while the machine sleeps.
  private let clock: @Sendable () -> SuspendingClock.Instant
  private let due: Mutex<[Round: SuspendingClock.Instant]>

  init(clock: @escaping @Sendable () -> SuspendingClock.Instant = { .now }) {
    self.clock = clock
    let now = clock()
    due = Mutex([.mailbox: now + Self.mailbox, .outbox: now + Self.outbox])
  }

  /// The round goes on; its next sign comes within that time.
  func sign(_ round: Round, nextWithin time: Duration) {
    let next = clock() + time
    due.withLock { $0[round] = next }
  }

  /// Those that should have given a sign, and have not.
  var overdue: [Round] {
    let now = clock()
    return due.withLock { due in Round.allCases.filter { due[$0].map { $0 < now } ?? false } }
  }
}
