internal import Foundation

/// One desk at a time on one database: an flock(2) on a file beside it, let go when this object or the process ends.
package final class InstanceLock: Sendable {
  private let descriptor: Int32

  /// Throws `.locked` where another desk holds it.
  package init(besideDatabase path: String) throws(RegisterError) {
    let file = path + ".lock"
    let descriptor = Foundation.open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw RegisterError(
        "\(file): cannot be created; check that its folder exists and may be written to", kind: .cannotCreate)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw RegisterError(
        "\(path): another guichet is at work on this database; stop it first, or wait until it ends",
        kind: .locked)
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
