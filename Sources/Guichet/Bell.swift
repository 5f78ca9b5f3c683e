internal import Synchronization

/// Wakes one waiter: a ring while nobody waits is kept for the next wait, and many rings are one.
package final class Bell: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  package init() {
    (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  package func ring() { continuation.yield() }

  /// Returns when the bell rings, after `limit` where one is given, or once the task is cancelled.
  package func wait(atMost limit: Duration?) async {
    await withTaskGroup { group in
      group.addTask { [stream] in
        var rings = stream.makeAsyncIterator()
        _ = await rings.next()
      }
      if let limit { group.addTask { try? await Task.sleep(for: limit) } }
      await group.next()
      group.cancelAll()
    }
  }
}
