import MIME
import Submission
import Synchronization

/// A server that bears so many connections, seen by couriers that hold one each from their first letter on.
final class BusyServer: Sendable {
  private struct State {
    var connected: Set<Int> = []
    var inHand: Set<String> = []
    var taken: [String] = []
    var isOverlapping = false
  }

  private let most: Int
  private let state = Mutex(State())

  init(bears most: Int) { self.most = most }

  /// Recipients in the order in which their letters were taken.
  var taken: [String] { state.withLock { $0.taken } }
  /// Whether one letter was ever in two hands.
  var isOverlapping: Bool { state.withLock { $0.isOverlapping } }
  var connections: Int { state.withLock { $0.connected.count } }

  func couriers(_ count: Int) -> [any Courier] { (0..<count).map { Line(server: self, number: $0) } }

  fileprivate func deliver(to recipient: String, over line: Int) async -> Delivery {
    let isTurnedAway = state.withLock { state in
      if !state.connected.contains(line), state.connected.count == most { return true }
      state.connected.insert(line)
      if !state.inHand.insert(recipient).inserted { state.isOverlapping = true }
      return false
    }
    if isTurnedAway {
      return .retry(Reason(fault: .server, code: 421, sentence: "too many connections"))
    }
    await Task.yield()
    state.withLock { state in
      state.inHand.remove(recipient)
      state.taken.append(recipient)
    }
    return .accepted("250 ok")
  }

  private struct Line: Courier {
    let server: BusyServer
    let number: Int

    func deliver(_ content: [UInt8], in envelope: Envelope) async -> Delivery {
      await server.deliver(to: envelope.recipient.text, over: number)
    }
  }
}
