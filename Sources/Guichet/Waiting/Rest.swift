internal import Dispatch
internal import ServiceLifecycle

// `Task.sleep` and ServiceLifecycle's `cancelWhenGracefulShutdown` would wake through the shared pool (see `Lanes`).

/// Returns after that time, or once the task is cancelled.
func rest(for time: Duration) async { await rest(for: time, unless: Bell()) }

/// Returns after that time, once the task is cancelled, or once the desk begins to close.
func restUnlessClosing(for time: Duration) async {
  let bell = Bell()
  await withGracefulShutdownHandler {
    await rest(for: time, unless: bell)
  } onGracefulShutdown: {
    bell.ring()
  }
}

extension Bell {
  /// As `wait`, and returns once the desk begins to close: it rings then.
  func waitUnlessClosing(atMost limit: Duration?) async {
    await withGracefulShutdownHandler {
      await wait(atMost: limit)
    } onGracefulShutdown: {
      self.ring()
    }
  }
}

private func rest(for time: Duration, unless bell: Bell) async {
  let timer = DispatchSource.makeTimerSource(queue: Lanes.shared.first)
  let nanoseconds = Int(max(.zero, time) / .nanoseconds(1))
  // So that the clocks of a desk at rest ring together.
  timer.schedule(deadline: .now() + .nanoseconds(nanoseconds), leeway: .nanoseconds(nanoseconds / 20))
  timer.setEventHandler { bell.ring() }
  timer.resume()
  await bell.waitForRing()
  timer.cancel()
}
