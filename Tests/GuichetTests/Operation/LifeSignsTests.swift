import Synchronization
import Testing

@testable import Guichet

/// What tells systemd that the desk lives.
@Suite struct LifeSignsTests {
  /// A clock that a test sets.
  private final class Clock: Sendable {
    private let time: Mutex<SuspendingClock.Instant> = Mutex(.now)
    var now: SuspendingClock.Instant { time.withLock { $0 } }
    func passes(_ time: Duration) { self.time.withLock { $0 += time } }
  }

  @Test func aRoundThatGoesOnIsNeverOverdue() {
    let clock = Clock()
    let signs = LifeSigns { clock.now }
    for _ in 1...100 {
      clock.passes(.seconds(9 * 60))
      signs.sign(.mailbox, nextWithin: LifeSigns.mailbox)
      signs.sign(.outbox, nextWithin: LifeSigns.outbox)
      #expect(signs.overdue.isEmpty)
    }
  }

  @Test func aRoundThatHangsIsNamedWhateverTheOtherDoes() {
    let clock = Clock()
    let signs = LifeSigns { clock.now }
    clock.passes(LifeSigns.mailbox + .seconds(1))
    signs.sign(.outbox, nextWithin: LifeSigns.outbox)
    #expect(signs.overdue == [.mailbox])
    signs.sign(.mailbox, nextWithin: .seconds(1))
    #expect(signs.overdue.isEmpty)
    clock.passes(LifeSigns.outbox + .seconds(1))
    #expect(signs.overdue == [.mailbox, .outbox])
  }

  @Test func aMessageInHandHasLessTimeThanAWait() {
    let clock = Clock()
    let signs = LifeSigns { clock.now }
    signs.sign(.mailbox, nextWithin: LifeSigns.message)
    clock.passes(LifeSigns.message + .seconds(1))
    #expect(signs.overdue == [.mailbox])
  }
}
