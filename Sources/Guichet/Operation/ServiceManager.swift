internal import CSystemd
internal import Foundation
internal import Synchronization

/// What systemd is told of the desk (sd_notify(3)). Where no manager listens, nothing happens.
final class ServiceManager: Sendable {
  private enum Stage { case opening, ready, closing }
  private let stage = Mutex(Stage.opening)

  /// Whether a manager listens.
  let isThere: Bool
  /// How often the manager wants a sign of life at least; nil: it wants none.
  let watchdog: Duration?

  init() {
    isThere = getenv("NOTIFY_SOCKET") != nil
    var microseconds: UInt64 = 0
    watchdog = sd_watchdog_enabled(0, &microseconds) > 0 ? .microseconds(Int64(clamping: microseconds)) : nil
  }

  /// The desk has signed in and recorded where it starts. Told once.
  func ready() {
    let isFirst = stage.withLock { stage in
      defer { if stage == .opening { stage = .ready } }
      return stage == .opening
    }
    if isFirst { tell("READY=1") }
  }

  /// Told only between the opening and the closing: `reloaded` would end either.
  func reloading() {
    guard isReady else { return }
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    tell("RELOADING=1\nMONOTONIC_USEC=\(now.tv_sec * 1_000_000 + now.tv_nsec / 1000)")
  }

  func reloaded() { if isReady { tell("READY=1") } }

  func stopping() {
    stage.withLock { $0 = .closing }
    tell("STOPPING=1\nSTATUS=Finishing what is in hand.")
  }

  /// A plain line for `systemctl status`, nothing private in it.
  func status(_ line: String) {
    if stage.withLock({ $0 != .closing }) { tell("STATUS=\(line)") }
  }

  /// The desk lives: it is not to be restarted for that long, be it open already or still looking for its servers.
  func lives(for time: Duration) {
    let isOpening = stage.withLock { $0 == .opening }
    tell(isOpening ? "EXTEND_TIMEOUT_USEC=\(time.components.seconds * 1_000_000)" : "WATCHDOG=1")
  }

  private var isReady: Bool { stage.withLock { $0 == .ready } }

  private func tell(_ state: String) { sd_notify(0, state) }
}
