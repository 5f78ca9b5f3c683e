internal import CCurl

/// The letter that one transfer sends, and how far the transfer has come: what libcurl's callbacks see.
///
/// The mailer owns it for as long as its handle, so the unretained pointer that libcurl holds outlives every call.
final class Upload {
  private(set) var phase = SMTPPhase.connecting
  private var content: [UInt8] = []
  private var handedOver = 0

  func begin(_ content: [UInt8]) {
    self.content = content
    handedOver = 0
    phase = .connecting
  }

  func end() { content = [] }

  /// Sets READFUNCTION and DEBUGFUNCTION of the handle to this object.
  func attach(to handle: CurlHandle) throws(CurlError) {
    let me = Unmanaged.passUnretained(self).toOpaque()
    let read: guichet_curl_data_callback = { buffer, size, count, upload in
      guard let buffer, let upload else { return Int(CURL_READFUNC_ABORT) }
      let room = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
      return Unmanaged<Upload>.fromOpaque(upload).takeUnretainedValue().read(into: room)
    }
    try handle.set(CURLOPT_READDATA, pointer: me)
    try handle.set(CURLOPT_READFUNCTION, callback: read)
    let debug: curl_debug_callback = { _, kind, bytes, count, upload in
      guard kind == CURLINFO_HEADER_OUT, let bytes, let upload else { return 0 }
      let command = UnsafeRawBufferPointer(start: bytes, count: count)
      Unmanaged<Upload>.fromOpaque(upload).takeUnretainedValue().said(command)
      return 0
    }
    try handle.set(CURLOPT_DEBUGDATA, pointer: me)
    try handle.check(guichet_curl_setopt_debug_callback(handle.pointer, debug), "setting a libcurl option")
    // The commands come to the debug callback only so; nothing is printed, the callback takes it all.
    try handle.set(CURLOPT_VERBOSE, 1)
  }

  private func read(into room: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(room.count, content.count - handedOver)
    content.withUnsafeBytes { room.copyMemory(from: .init(rebasing: $0[handedOver..<(handedOver + count)])) }
    handedOver += count
    phase = handedOver == content.count ? .finalDot : .content
    return count
  }

  private func said(_ command: UnsafeRawBufferPointer) {
    if let step = SMTPPhase(command: command) { phase = step }
  }
}
