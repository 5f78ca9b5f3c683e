internal import Records
internal import ServiceLifecycle
internal import Synchronization

/// Rings when a command beside the desk has written to the register. At rest nobody is woken for it: SQLite's write-ahead log is watched.
struct RegisterWatch: Service {
  let database: String
  let register: Register
  /// Rung when others have written.
  let bell: Bell
  /// Raised whoever has written.
  let news: RegisterNews
  let log: DeskLog

  /// What is written within that time is told of together.
  private static let settling: Duration = .seconds(1)
  /// Between looks where the log cannot be watched.
  private static let pace: Duration = .seconds(30)

  func run() async throws {
    let written = Bell()
    let file = "\(database)-wal"
    let watch = WriteWatch(file, settling: Self.settling) { written.ring() }
    if watch == nil { log.registerNotWatched() }
    var known = try? await register.othersCommits()
    // What a command wrote before the watch began is found by the services' own first look.
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      await written.waitUnlessClosing(atMost: watch == nil ? Self.pace : nil)
      news.raise()
      guard let commits = try? await register.othersCommits(), commits != known else { continue }
      known = commits
      bell.ring()
    }
    withExtendedLifetime(watch) {}
  }
}

/// Whether the register may have changed since somebody last looked.
final class RegisterNews: Sendable {
  private let isRaised = Atomic<Bool>(true)

  func raise() { isRaised.store(true, ordering: .releasing) }

  /// Afterwards it is lowered.
  func take() -> Bool { isRaised.exchange(false, ordering: .acquiringAndReleasing) }
}
