import Foundation

/// systemd's end of sd_notify(3): a datagram socket, and what came to it.
final class NotifySocket: Sendable {
  struct Impossible: Error {}

  let path: String
  let messages: AsyncStream<String>
  private let descriptor: Int32

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appending(path: "notify-\(UInt32.random(in: 0 ... .max))").path
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    self.descriptor = descriptor
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let room = MemoryLayout.size(ofValue: address.sun_path)
    let bytes = Array(path.utf8.prefix(room - 1))
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard bound == 0 else { throw Impossible() }
    let (messages, message) = AsyncStream.makeStream(of: String.self)
    self.messages = messages
    // On a thread of its own: reading blocks.
    Thread.detachNewThread {
      var buffer = [UInt8](repeating: 0, count: 4096)
      while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 {
        message.yield(String(decoding: buffer[..<count], as: UTF8.self))
      }
      message.finish()
    }
  }

  deinit {
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
    unlink(path)
  }

  /// Waits for a message with this text in it, and returns all that came up to it.
  func waits(for text: String) async -> [String] {
    var all: [String] = []
    for await message in messages {
      all.append(message)
      if message.contains(text) { break }
    }
    return all
  }
}
