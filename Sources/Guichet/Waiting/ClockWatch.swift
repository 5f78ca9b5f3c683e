internal import CTimer
internal import Dispatch
internal import Glibc

/// Tells that somebody set the clock, or that the machine slept: whoever waits for an hour of some day must look anew. The kernel tells it of
/// a timer that is to ring in a far year (timerfd_create(2), `TFD_TIMER_CANCEL_ON_SET`).
final class ClockWatch: Sendable {
  /// Dispatch's objects may be used from any thread; the compiler is not told so on Linux.
  private nonisolated(unsafe) let source: any DispatchSourceRead

  /// Calls `isSet` each time until it is released. nil where the kernel gives no such timer.
  init?(isSet: @escaping @Sendable () -> Void) {
    let descriptor = timerfd_create(CLOCK_REALTIME, Int32(TFD_CLOEXEC | TFD_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    guard Self.arm(descriptor) else {
      close(descriptor)
      return nil
    }
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: Lanes.shared.first)
    source.setEventHandler {
      var rings: UInt64 = 0
      guard read(descriptor, &rings, MemoryLayout<UInt64>.size) < 0, errno == ECANCELED else { return }
      // Before it is told: no step from here on is missed.
      _ = Self.arm(descriptor)
      isSet()
    }
    source.setCancelHandler { close(descriptor) }
    source.resume()
  }

  deinit { source.cancel() }

  private static func arm(_ descriptor: Int32) -> Bool {
    var farYear = itimerspec()
    farYear.it_value.tv_sec = Int.max / 1_000_000_000
    let flags = Int32(TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET)
    return timerfd_settime(descriptor, flags, &farYear, nil) == 0
  }
}
