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
    FileOwner.give(descriptor, toOwnerOfFolderOf: file)
    guard Self.lock(descriptor) else {
      close(descriptor)
      throw RegisterError(
        "\(path): another guichet is at work on this database; stop it first, or wait until it ends",
        kind: .locked)
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Whether a desk is at work on that database. Makes no file.
  package static func isHeld(besideDatabase path: String) -> Bool {
    let descriptor = Foundation.open(path + ".lock", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// Not at the first refusal: `isHeld` takes it for an instant.
  private static func lock(_ descriptor: Int32) -> Bool {
    for _ in 1...10 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(20_000)
    }
    return false
  }
}

/// Files that root makes where a desk runs as another user.
package enum FileOwner {
  /// A file of root's becomes that of whom its folder belongs to: else the desk could not open it.
  package static func give(_ descriptor: Int32, toOwnerOfFolderOf file: String) {
    var (folder, own) = (stat(), stat())
    guard geteuid() == 0, fstat(descriptor, &own) == 0, own.st_uid == 0,
      stat((file as NSString).deletingLastPathComponent, &folder) == 0
    else { return }
    _ = fchown(descriptor, folder.st_uid, folder.st_gid)
  }
}
