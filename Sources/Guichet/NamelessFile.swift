internal import Foundation
internal import Glibc

extension FileHandle {
  /// A new file that has no name: it is gone with the last who has it open. nil where none can be made.
  static func nameless() -> FileHandle? {
    var template = Array(
      FileManager.default.temporaryDirectory.appending(path: "guichet-XXXXXX").path.utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    unlink(template)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}
