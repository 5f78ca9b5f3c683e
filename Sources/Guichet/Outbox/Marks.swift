internal import Foundation
internal import Records

/// What is to be noted of letters in the register: which are in hand now, and how tries ended. What comes while a commit is under way goes
/// together in the next.
///
/// So each letter costs a fraction of a commit, and a desk that dies has no more letters in hand than it has couriers.
actor Marks {
  private let register: Register
  private let now: @Sendable () -> Date
  private var begun: [Int64] = []
  /// What became of letters, where the register could not be told yet.
  private var settled: [(letter: Int64, settlement: Settlement)] = []
  /// Of those who wait for the next commit.
  private var waiting: [CheckedContinuation<Void, any Error>] = []
  private var isWriting = false

  init(register: Register, now: @escaping @Sendable () -> Date) {
    self.register = register
    self.now = now
  }

  /// Returns once the letter is marked as in hand, with all that was told before.
  func begin(_ letter: Int64) async throws {
    begun.append(letter)
    try await commit()
  }

  /// Returns at once: it is noted with the next commit. It is kept until the register could be written: a letter that was taken must not
  /// look as if it were not, because the disk was full for a moment.
  func settle(_ letter: Int64, _ settlement: Settlement) { settled.append((letter, settlement)) }

  /// Returns once all that was told is in the register.
  func flush() async throws {
    if !begun.isEmpty || !settled.isEmpty || isWriting { try await commit() }
  }

  private func commit() async throws {
    try await withCheckedThrowingContinuation { continuation in
      waiting.append(continuation)
      guard !isWriting else { return }
      isWriting = true
      // A cancelled task could not write: whoever is cancelled, what was told is written.
      Task(executorPreference: Lanes.shared) { await self.write() }
    }
  }

  private func write() async {
    while !waiting.isEmpty {
      let (begun, settled, waiting) = (begun, settled, waiting)
      (self.begun, self.waiting) = ([], [])
      do {
        try await register.mark(begun: begun, settled: settled, at: now())
        self.settled.removeFirst(settled.count)
        for continuation in waiting { continuation.resume() }
      } catch {
        for continuation in waiting { continuation.resume(throwing: error) }
      }
    }
    isWriting = false
  }
}
