internal import Synchronization

/// Closed once and for all, seen by whoever looks.
final class Latch: Sendable {
  private let closed = Atomic<Bool>(false)

  var isClosed: Bool { closed.load(ordering: .acquiring) }

  func close() { closed.store(true, ordering: .releasing) }
}
