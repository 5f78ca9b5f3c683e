import Curl

@testable import IMAP

/// A server that says this and no more, so many octets at a time, and hears nothing.
final class ScriptedServer: Transport {
  private let script: [UInt8]
  private var position = 0
  private let step: Int

  init(_ script: [UInt8], step: Int = .max) {
    self.script = script
    self.step = step
  }

  func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) throws(CurlError) {}

  func receive(
    into buffer: UnsafeMutableRawBufferPointer, deadline: ContinuousClock.Instant, interrupt: Interrupt?
  ) throws(CurlError) -> Int {
    guard position < script.count else {
      throw CurlError(kind: .disconnected, operation: "reading", text: "the end")
    }
    let count = min(step, script.count - position, buffer.count)
    buffer.copyBytes(from: script[position..<position + count])
    position += count
    return count
  }
}
