internal import Foundation
internal import Records

/// Files that appear as a whole, and are on the disk when that returns.
enum WholeFile {
  /// Gives a finished file its name; what had that name before is gone. Where that fails, the finished file is taken away.
  static func put(_ draft: String, inPlaceOf file: String) throws(Failure) {
    guard sync(draft), rename(draft, file) == 0, sync((file as NSString).deletingLastPathComponent) else {
      unlink(draft)
      throw Failure(
        .cannotCreate, "\(file): cannot be written; check that its folder exists and may be written to")
    }
  }

  /// Mode 0600.
  static func write(_ bytes: Data, to file: String) throws(Failure) {
    let draft = "\(file).\(UUID().uuidString)"
    guard
      FileManager.default.createFile(atPath: draft, contents: bytes, attributes: [.posixPermissions: 0o600])
    else {
      throw Failure(
        .cannotCreate, "\(file): cannot be written; check that its folder exists and may be written to")
    }
    try put(draft, inPlaceOf: file)
  }

  /// Where root writes what another user's desk is to open.
  static func giveToOwnerOfFolder(_ file: String) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    FileOwner.give(descriptor, toOwnerOfFolderOf: file)
    close(descriptor)
  }

  private static func sync(_ path: String) -> Bool {
    let descriptor = open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }
}
