internal import Foundation

/// Files that are replaced as a whole, and are on the disk when that returns.
enum DurableFile {
  /// Writes a temporary file beside it, for its owner's eyes alone, then puts it in the place of the other: whoever reads it, or
  /// pulls the plug, finds the former content or the new. A link is followed. Throws `Errno`.
  static func replace(_ path: String, with content: String) throws(Errno) {
    let target = resolved(path)
    let folder = (target as NSString).deletingLastPathComponent
    let temporary = "\(target).\(UInt32.random(in: 0 ... .max))"
    let descriptor = try check(open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600))
    do throws(Errno) {
      defer { close(descriptor) }
      keepOwner(descriptor, of: target, in: folder)
      try write(Array(content.utf8), to: descriptor)
      try check(fsync(descriptor))
      try check(rename(temporary, target))
    } catch {
      unlink(temporary)
      throw error
    }
    try sync(folder)
  }

  /// errno of the call that failed.
  struct Errno: Error, Equatable, CustomStringConvertible {
    let code: Int32
    var description: String { String(cString: strerror(code)) }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// `guichet check` run as root must not take the file from the desk: it stays whose it was, or is whose folder it lies in.
  static func keepOwner(_ descriptor: Int32, of path: String, in folder: String) {
    var information = stat()
    guard geteuid() == 0, stat(path, &information) == 0 || stat(folder, &information) == 0 else { return }
    _ = fchown(descriptor, information.st_uid, information.st_gid)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Errno) {
    var written = 0
    while written < bytes.count {
      let rest = Array(bytes[written...])
      written += Int(try check(Int32(Foundation.write(descriptor, rest, rest.count))))
    }
  }

  /// A rename is durable once its folder is.
  private static func sync(_ folder: String) throws(Errno) {
    let descriptor = try check(open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    defer { close(descriptor) }
    try check(fsync(descriptor))
  }

  @discardableResult
  private static func check(_ result: Int32) throws(Errno) -> Int32 {
    guard result >= 0 else { throw Errno(code: errno) }
    return result
  }
}
