internal import Dispatch
internal import Foundation
internal import Glibc
internal import Synchronization

/// Tells when a file was written anew, or another put in its place: inotify(7) on its folder.
final class FileWatch: Sendable {
  /// Dispatch's objects may be used from any thread; the compiler is not told so on Linux.
  private nonisolated(unsafe) let source: any DispatchSourceRead

  /// Calls `changed`, on a queue of its own, until it is released. nil where the folder cannot be watched.
  init?(_ path: String, changed: @escaping @Sendable () -> Void) {
    let file = URL(fileURLWithPath: path)
    let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    let folder = file.deletingLastPathComponent().path
    guard inotify_add_watch(descriptor, folder, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)) >= 0 else {
      close(descriptor)
      return nil
    }
    let name = file.lastPathComponent
    source = DispatchSource.makeReadSource(
      fileDescriptor: descriptor, queue: DispatchQueue(label: "guichet.file-watch"))
    source.setEventHandler { if Self.names(from: descriptor).contains(name) { changed() } }
    source.setCancelHandler { close(descriptor) }
    source.resume()
  }

  deinit { source.cancel() }

  /// The names in the events that wait.
  private static func names(from descriptor: Int32) -> [String] {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = read(descriptor, &buffer, buffer.count)
    var names: [String] = []
    var offset = 0
    // struct inotify_event: wd, mask, cookie and len, four bytes each, then the name with zeros after it.
    while offset + 16 <= count {
      let length = buffer[offset + 12..<offset + 16].reversed().reduce(0) { $0 << 8 | Int($1) }
      let name = buffer[offset + 16..<min(offset + 16 + length, buffer.count)].prefix { $0 != 0 }
      names.append(String(decoding: name, as: UTF8.self))
      offset += 16 + length
    }
    return names
  }
}
