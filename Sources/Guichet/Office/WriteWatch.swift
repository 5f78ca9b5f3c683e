internal import Dispatch
internal import Foundation
internal import Glibc
internal import Synchronization

/// Tells that a file that stays the same was written to, by whomever: inotify(7) on the file itself.
final class WriteWatch: Sendable {
  /// Dispatch's objects may be used from any thread; the compiler is not told so on Linux.
  private nonisolated(unsafe) let source: any DispatchSourceRead

  /// Calls `written`, on a queue of its own, until it is released: once for all writes of that time, at its end. nil where the file cannot
  /// be watched.
  init?(_ path: String, settling: Duration, written: @escaping @Sendable () -> Void) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    guard inotify_add_watch(descriptor, path, UInt32(IN_MODIFY)) >= 0 else {
      close(descriptor)
      return nil
    }
    let queue = DispatchQueue(label: "guichet.write-watch")
    let pause = DispatchTimeInterval.milliseconds(Int(settling / .milliseconds(1)))
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    nonisolated(unsafe) let events = source
    // The handler holds its source until that is cancelled.
    source.setEventHandler {
      // A desk at work writes without a pause: nothing wakes it for each.
      events.suspend()
      queue.asyncAfter(deadline: .now() + pause) {
        Self.drain(descriptor)
        written()
        events.resume()
      }
    }
    source.setCancelHandler { close(descriptor) }
    source.resume()
    self.source = source
  }

  deinit { source.cancel() }

  private static func drain(_ descriptor: Int32) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
