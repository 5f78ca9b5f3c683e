import Curl
import Foundation
import IMAP
import Synchronization
import Testing

/// Deadlines that a test on loopback needs never reach, unless it is about them.
extension Deadlines {
  /// Where the server is to be found hanging.
  static var short: Deadlines {
    var deadlines = Deadlines()
    deadlines.command = .seconds(1)
    deadlines.silence = .seconds(1)
    deadlines.message = .seconds(1)
    deadlines.drain = .seconds(1)
    deadlines.done = .seconds(1)
    deadlines.closing = .seconds(1)
    return deadlines
  }
}

extension FakeServer {
  /// A session signed in here.
  func session(
    _ deadlines: Deadlines = Deadlines(), interrupt: Interrupt? = nil, bounds: Bounds = Bounds(),
    trace: (@Sendable (String) -> Void)? = nil
  ) async throws -> IMAPSession {
    let credentials = Credentials(user: "desk", password: Secret("pass"))
    let endpoint = try #require(
      Endpoint(scheme: .imap, host: "127.0.0.1", port: port, tls: .off, credentials: credentials))
    return try await IMAPSession.connect(
      to: endpoint, interrupt: interrupt ?? Interrupt(), deadlines: deadlines, bounds: bounds, trace: trace)
  }
}

/// What a fetch handed on, from whatever thread.
final class Taken: Sendable {
  private let list = Mutex<[FetchedMessage]>([])
  var messages: [FetchedMessage] { list.withLock { $0 } }
  var uids: [UInt32] { messages.map(\.uid.value) }
  var texts: [String] { messages.map { String(decoding: $0.bytes, as: UTF8.self) } }

  /// Keeps a message and says how many there are.
  @discardableResult
  func keep(_ message: FetchedMessage) -> Int {
    list.withLock {
      $0.append(message)
      return $0.count
    }
  }
}

/// UIDs in tests are written as numbers.
func uid(_ number: UInt32) throws -> UID { try #require(UID(number)) }

func uids(_ numbers: UInt32...) throws -> UIDSet { UIDSet(try numbers.map { try uid($0) }) }

func uids(_ range: ClosedRange<UInt32>) throws -> UIDSet {
  UIDSet(try uid(range.lowerBound)...uid(range.upperBound))
}

/// The IMAPError that an operation throws; any other end fails the test.
func failure(_ operation: () async throws -> Void) async throws -> IMAPError {
  do {
    try await operation()
  } catch let error as IMAPError {
    return error
  }
  Issue.record("nothing was thrown")
  throw CancellationError()
}

/// 1, 2, 3… from whatever thread.
final class Counter: Sendable {
  private let value = Mutex(0)
  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}
