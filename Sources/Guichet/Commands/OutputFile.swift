internal import Foundation

/// Files that commands write: what is in them is personal, so that only their owner may read them.
package enum OutputFile {
  /// Afterwards the file is there as a whole, mode 0600, or as it was.
  package static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let draft = "\(path).\(UUID().uuidString)"
    let isWritten = FileManager.default.createFile(
      atPath: draft, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    guard isWritten, rename(draft, path) == 0 else {
      unlink(draft)
      throw Failure(
        .cannotCreate, "\(path): cannot be written; check that its folder exists and may be written to")
    }
  }
}
