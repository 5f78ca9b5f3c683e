internal import Foundation

/// A bell that wakes whoever waits in poll(2): rung once, it stays rung. Shutdown reaches blocking calls through it.
package final class Interrupt: Sendable {
  /// Readable once the bell was rung: for poll(2).
  package let descriptor: Int32
  private let writeEnd: Int32

  /// Throws where the process has no descriptor left.
  package init() throws(CurlError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw CurlError(kind: .other, operation: "opening a pipe", text: String(cString: strerror(errno)))
    }
    descriptor = ends[0]
    writeEnd = ends[1]
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  /// Wakes every wait, now and later. May be called from any thread, any number of times.
  package func ring() {
    var one: UInt8 = 1
    _ = write(writeEnd, &one, 1)
  }

  package var isRung: Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) == 1
  }
}
