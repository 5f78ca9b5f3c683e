internal import Dispatch
internal import Foundation
internal import Synchronization

/// Where the desk's tasks run: on queues of its own, as many as there are processors, and not in the pool that all programs share. Once a
/// thread of that pool has run, libdispatch looks after the pool each second for ever, which came to most of what a desk at rest cost.
package final class Lanes: TaskExecutor {
  package static let shared = Lanes(max(2, ProcessInfo.processInfo.activeProcessorCount))

  private struct State {
    var jobs: [UnownedJob] = []
    /// Jobs before this one are taken.
    var first = 0
    /// Queues that have nothing in hand.
    var idle: [Int]

    mutating func takeJob() -> UnownedJob? {
      guard first < jobs.count else { return nil }
      defer { first += 1 }
      return jobs[first]
    }

    /// What was taken is let go: at once where nothing else waits, else now and then.
    mutating func tidy() {
      guard first == jobs.count || first >= 1024 else { return }
      jobs.removeFirst(first)
      first = 0
    }
  }

  /// Where clocks ring: what they wake goes on there, on the same thread.
  var first: DispatchQueue { queues[0] }

  private let queues: [DispatchQueue]
  private let state: Mutex<State>

  init(_ count: Int) {
    // Serial, and so on threads that nobody looks after.
    queues = (0..<count).map { DispatchQueue(label: "guichet.lane-\($0)") }
    state = Mutex(State(idle: (0..<count).reversed()))
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let lane = state.withLock { state in
      state.jobs.append(job)
      return state.idle.popLast()
    }
    if let lane { queues[lane].async { self.work(on: lane) } }
  }

  /// One job after another, as long as there are some.
  private func work(on lane: Int) {
    while let job = next(on: lane) { job.runSynchronously(on: asUnownedTaskExecutor()) }
  }

  private func next(on lane: Int) -> UnownedJob? {
    state.withLock { state in
      let job = state.takeJob()
      state.tidy()
      if job == nil { state.idle.append(lane) }
      return job
    }
  }
}
