internal import CCurl
internal import Foundation

/// A connection that libcurl made, secured and signed in (`CURLOPT_CONNECT_ONLY`), to be spoken over by its owner.
///
/// Blocking, and not thread-safe: its owner keeps it on one queue. Any error but `.interrupted` ends it.
package final class CurlConnection {
  private let handle: CurlHandle
  private let socket: Int32
  private let peer: String

  /// Connects and signs in. `timeout` bounds the whole of it; an interrupt ends it within a second.
  package init(_ endpoint: Endpoint, timeout: Duration, interrupt: Interrupt?) throws(CurlError) {
    peer = endpoint.url
    handle = try CurlHandle(endpoint, interrupt: interrupt)
    try handle.set(CURLOPT_CONNECT_ONLY, 1)
    try handle.set(CURLOPT_CONNECTTIMEOUT_MS, timeout.milliseconds)
    try handle.set(CURLOPT_TIMEOUT_MS, timeout.milliseconds)
    try handle.perform("connecting to \(endpoint.url)")
    var socket = curl_socket_t(-1)
    guichet_curl_getinfo_socket(handle.pointer, &socket)
    guard socket >= 0 else {
      throw CurlError(
        kind: .disconnected, operation: "connecting to \(endpoint.url)", text: "the connection was lost")
    }
    self.socket = socket
  }

  /// Sends all the bytes, or throws `.timedOut` once the deadline has passed.
  package func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) throws(CurlError) {
    var sent = 0
    while sent < bytes.count {
      var count = 0
      let code = bytes.withUnsafeBytes { buffer in
        curl_easy_send(handle.pointer, buffer.baseAddress?.advanced(by: sent), buffer.count - sent, &count)
      }
      sent += count
      if code == CURLE_AGAIN {
        try wait(for: POLLOUT, until: deadline, interrupt: nil)
      } else {
        try handle.check(code, "writing to \(peer)")
      }
    }
  }

  /// Reads what has come, at least one byte, into the buffer, and says how many.
  ///
  /// Throws `.timedOut` at the deadline, `.interrupted` once the interrupt rings while nothing has come, `.disconnected` at the end.
  /// With TLS, libcurl may hold decrypted bytes that poll(2) knows nothing of: it is asked first, and waited for only after CURLE_AGAIN.
  package func receive(
    into buffer: UnsafeMutableRawBufferPointer, deadline: ContinuousClock.Instant, interrupt: Interrupt? = nil
  ) throws(CurlError) -> Int {
    while true {
      var count = 0
      let code = curl_easy_recv(handle.pointer, buffer.baseAddress, buffer.count, &count)
      if code == CURLE_AGAIN {
        try wait(for: POLLIN, until: deadline, interrupt: interrupt)
        continue
      }
      try handle.check(code, "reading from \(peer)")
      guard count > 0 else {
        throw CurlError(
          kind: .disconnected, operation: "reading from \(peer)", text: "the server closed the connection")
      }
      return count
    }
  }

  private func wait(
    for event: Int32, until deadline: ContinuousClock.Instant, interrupt: Interrupt?
  ) throws(CurlError) {
    var entries = [pollfd(fd: socket, events: Int16(event), revents: 0)]
    if let interrupt { entries.append(pollfd(fd: interrupt.descriptor, events: Int16(POLLIN), revents: 0)) }
    let left = max(.zero, ContinuousClock.now.duration(to: deadline))
    let ready = poll(&entries, nfds_t(entries.count), Int32(clamping: left.milliseconds))
    if entries.count > 1, entries[1].revents != 0 {
      throw CurlError(kind: .interrupted, operation: "waiting for \(peer)", text: "asked to stop")
    }
    guard ready == 0 else { return }  // Ready, or EINTR: the caller tries again.
    throw CurlError(
      kind: .timedOut, operation: "waiting for \(peer)", text: "no answer within the time allowed")
  }
}

extension Duration {
  /// Whole milliseconds, rounded up so that a short wait is not a busy loop.
  package var milliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
