internal import Curl

/// What a session speaks through: libcurl's connection, or a recording in a test.
protocol Transport: AnyObject {
  func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) throws(CurlError)
  func receive(
    into buffer: UnsafeMutableRawBufferPointer, deadline: ContinuousClock.Instant, interrupt: Interrupt?
  ) throws(CurlError) -> Int
}

extension CurlConnection: Transport {}

/// Octets from a server, buffered, each wait with its deadline.
final class ByteReader {
  /// When what is being read must be there.
  var deadline: ContinuousClock.Instant = .now
  /// Octets taken since this was last set to 0, message content apart.
  var consumed = 0

  private let transport: any Transport
  private let interrupt: Interrupt
  private let deadlines: Deadlines
  private let bounds: Bounds
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var position = 0
  private var end = 0

  init(_ transport: any Transport, interrupt: Interrupt, deadlines: Deadlines, bounds: Bounds) {
    self.transport = transport
    self.interrupt = interrupt
    self.deadlines = deadlines
    self.bounds = bounds
  }

  /// Why a wait for the next octet ended.
  enum Wait { case ready, deadline, interrupted }

  /// Waits until an octet is there, without taking it.
  func wait(until deadline: ContinuousClock.Instant) throws(IMAPError) -> Wait {
    guard position == end else { return .ready }
    do throws(CurlError) {
      try receive(deadline, interrupt)
      return .ready
    } catch {
      switch error.kind {
      case .timedOut: return .deadline
      case .interrupted: return .interrupted
      default: throw IMAPError(error)
      }
    }
  }

  /// The next octet, left in place.
  func peek() throws(IMAPError) -> UInt8 {
    if position == end { try refill() }
    return buffer[position]
  }

  /// The next octet.
  func take() throws(IMAPError) -> UInt8 {
    let byte = try peek()
    position += 1
    consumed += 1
    guard consumed <= bounds.response else {
      throw IMAPError(.protocolViolation, "reading", "a response of more than \(bounds.response) octets")
    }
    return byte
  }

  /// The next `count` octets, of which the first `limit` are kept: the rest is dropped as it comes.
  func take(_ count: Int, keeping limit: Int) throws(IMAPError) -> [UInt8] {
    let wanted = min(count, limit)
    var kept: [UInt8] = []
    kept.reserveCapacity(min(wanted, 1 << 20))  // A length is only a claim until the octets are there.
    var left = count
    while left > 0 {
      if position == end { try refill() }
      let size = min(left, end - position)
      if kept.count < wanted {
        kept.append(contentsOf: buffer[position..<position + min(size, wanted - kept.count)])
      }
      position += size
      left -= size
    }
    return kept
  }

  private func refill() throws(IMAPError) {
    let silence = ContinuousClock.now + deadlines.silence
    do throws(CurlError) {
      try receive(min(deadline, silence), interrupt)
    } catch {
      guard error.kind == .interrupted else { throw IMAPError(error) }
      try refillWhileClosing(silence)
    }
  }

  /// A command that is under way is finished even when shutdown was asked for, but not waited for long.
  private func refillWhileClosing(_ silence: ContinuousClock.Instant) throws(IMAPError) {
    do throws(CurlError) {
      try receive(min(deadline, silence, .now + deadlines.closing), nil)
    } catch {
      throw IMAPError(error)
    }
  }

  private func receive(_ deadline: ContinuousClock.Instant, _ interrupt: Interrupt?) throws(CurlError) {
    let transport = transport
    var failure: CurlError?
    var count = 0
    buffer.withUnsafeMutableBytes { bytes in
      do throws(CurlError) {
        count = try transport.receive(into: bytes, deadline: deadline, interrupt: interrupt)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    (position, end) = (0, count)
  }
}
