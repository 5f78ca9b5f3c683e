internal import Logging
internal import Synchronization

/// How often each line was logged since the desk was opened, and what the messages came to: the log and the metrics cannot disagree.
package final class Counters: Sendable {
  private let counts = Mutex<[String: Int]>([:])
  private let handled = Mutex<[String: Int]>([:])

  package init() {}

  /// Lines of that text.
  func count(of line: String) -> Int { counts.withLock { $0[line, default: 0] } }

  /// Messages handled, by outcome.
  var outcomes: [String: Int] { handled.withLock { $0 } }

  fileprivate func add(_ line: String) { counts.withLock { $0[line, default: 0] += 1 } }

  func add(outcome: String) { handled.withLock { $0[outcome, default: 0] += 1 } }
}

/// A logger that counts what it is told, by its constant text.
struct CountingLogger: Sendable {
  let logger: Logger
  let counters: Counters

  func info(_ line: String, metadata: Logger.Metadata = [:]) { log(.info, line, metadata) }
  func notice(_ line: String, metadata: Logger.Metadata = [:]) { log(.notice, line, metadata) }
  func warning(_ line: String, metadata: Logger.Metadata = [:]) { log(.warning, line, metadata) }
  func error(_ line: String, metadata: Logger.Metadata = [:]) { log(.error, line, metadata) }

  private func log(_ level: Logger.Level, _ line: String, _ metadata: Logger.Metadata) {
    counters.add(line)
    logger.log(level: level, "\(line)", metadata: metadata)
  }
}
