internal import Curl
internal import Foundation

/// One process at a time uses a refresh token: of two who show the same one, a careful endpoint turns away both. An flock(2) on a file
/// beside what is stored, let go when this object or the process ends.
final class RefreshLock {
  private let descriptor: Int32

  /// Waits for another process that renews, until the deadline.
  init(beside state: String, deadline: ContinuousClock.Instant, interrupt: Interrupt?) throws(SignInError) {
    let file = state + ".lock"
    let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw SignInError(
        .notKept, file, "cannot be created; check that its folder exists and may be written to")
    }
    self.descriptor = descriptor
    DurableFile.keepOwner(descriptor, of: state, in: (file as NSString).deletingLastPathComponent)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if interrupt?.isRung ?? false { throw SignInError(.interrupted, file, "asked to stop") }
      guard ContinuousClock.now < deadline else {
        throw SignInError(
          .unavailable, file, "another guichet is renewing the refresh token; it is asked again")
      }
      // flock(2) knows no deadline, and a signal would reach any thread.
      usleep(20_000)
    }
  }

  deinit { close(descriptor) }
}
