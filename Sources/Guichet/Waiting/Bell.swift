internal import Synchronization

/// Wakes one waiter: a ring while nobody waits is kept for the next wait, and many rings are one.
package final class Bell: Sendable {
  private struct State {
    var isRung = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())
  private let other: Bell?

  /// `other` rings with it.
  package init(with other: Bell? = nil) { self.other = other }

  package func ring() {
    other?.ring()
    let waiter = state.withLock { state in
      defer { state.waiter = nil }
      state.isRung = state.waiter == nil
      return state.waiter
    }
    waiter?.resume()
  }

  /// Returns when the bell rings, after `limit` where one is given, or once the task is cancelled.
  package func wait(atMost limit: Duration?) async {
    await withTaskGroup { group in
      group.addTask { await self.waitForRing() }
      if let limit { group.addTask { await rest(for: limit) } }
      await group.next()
      group.cancelAll()
    }
  }

  /// Returns when the bell rings, or once the task is cancelled.
  func waitForRing() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.isRung || Task.isCancelled {
            state.isRung = state.isRung && Task.isCancelled
            return true
          }
          state.waiter = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        defer { state.waiter = nil }
        return state.waiter
      }
      waiter?.resume()
    }
  }
}
