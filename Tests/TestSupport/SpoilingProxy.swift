internal import Foundation
internal import Synchronization

/// A proxy on loopback that spoils the dialogue between a client and its server, at an exact octet.
///
/// Each connection has a thread for each direction. It listens until it is let go.
package final class SpoilingProxy: Sendable {
  package enum Fault: Sendable, Hashable {
    /// Both connections end once that many octets have passed.
    case cut(after: Int)
    /// Half-open: once that many octets have passed nothing more does, and nobody hangs up.
    case silence(after: Int)
    /// The octet at that place comes with another bit.
    case garble(at: Int)
    /// So many octets at a time, each a packet of its own.
    case trickle(octets: Int)
    /// Each piece comes that much later.
    case delay(Duration)
  }

  package enum Side: Sendable, Hashable { case client, server }

  package let port: Int
  private let listener: Int32
  private let upstream: Int
  private let faults: Mutex<[(side: Side, fault: Fault)?]>
  private let passed = Mutex<[Side: Int]>([:])
  private let watch: @Sendable (String) -> Void

  package struct NoSocket: Error {}

  /// `faults` are those of the first connections, in turn, in what that side says; nil, and every later one: none. `watch` is called with
  /// each piece that a client says, before the server has it.
  package init(
    to port: Int, _ faults: [(side: Side, fault: Fault)?],
    watch: @escaping @Sendable (String) -> Void = { _ in }
  ) throws {
    upstream = port
    self.faults = Mutex(faults)
    self.watch = watch
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    self.port = try Self.listen(on: listener)
    Thread.detachNewThread { [weak self, listener] in Self.accept(on: listener) { self } }
  }

  deinit { stop() }

  /// Takes no more connections.
  package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  /// How many octets of a side's have passed, over all connections.
  package func octets(from side: Side) -> Int { passed.withLock { $0[side, default: 0] } }

  private static func accept(on listener: Int32, for proxy: () -> SpoilingProxy?) {
    while true {
      let client = Foundation.accept(listener, nil, nil)
      guard client >= 0, let proxy = proxy() else {
        close(listener)
        return
      }
      proxy.hold(client)
    }
  }

  private func hold(_ client: Int32) {
    let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard Self.connect(server, to: upstream) else {
      close(client)
      close(server)
      return
    }
    let spoiled = faults.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    let line = Line(client: client, server: server)
    for side in [Side.client, .server] {
      let fault = spoiled?.side == side ? spoiled?.fault : nil
      Thread.detachNewThread { [self] in line.carry(from: side, fault, note: note) }
    }
  }

  private func note(_ piece: ArraySlice<UInt8>, from side: Side) {
    if side == .client { watch(String(decoding: piece, as: UTF8.self)) }
    passed.withLock { $0[side, default: 0] += piece.count }
  }

  private static func listen(on listener: Int32) throws -> Int {
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = withLoopback(port: 0) { address -> Int? in
      guard bind(listener, address, length) == 0, Foundation.listen(listener, 8) == 0,
        getsockname(listener, address, &length) == 0
      else { return nil }
      return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        Int(in_port_t(bigEndian: $0.pointee.sin_port))
      }
    }
    guard let port else { throw NoSocket() }
    return port
  }

  private static func connect(_ socket: Int32, to port: Int) -> Bool {
    withLoopback(port: port) {
      Foundation.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
    }
  }

  private static func withLoopback<Result>(
    port: Int, _ body: (UnsafeMutablePointer<sockaddr>) -> Result
  ) -> Result {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    address.sin_port = in_port_t(port).bigEndian
    return withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1, body)
    }
  }
}

/// One connection through the proxy: two sockets, closed with the last thread that carries.
private final class Line: Sendable {
  let client: Int32
  let server: Int32

  init(client: Int32, server: Int32) {
    (self.client, self.server) = (client, server)
    var yes: Int32 = 1
    for socket in [client, server] {
      setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    }
  }

  deinit {
    close(client)
    close(server)
  }

  /// Until either side ends it, or the fault does.
  func carry(
    from side: SpoilingProxy.Side, _ fault: SpoilingProxy.Fault?,
    note: (ArraySlice<UInt8>, SpoilingProxy.Side) -> Void
  ) {
    let (source, target) = side == .client ? (client, server) : (server, client)
    var piece = [UInt8](repeating: 0, count: 65_536)
    var passed = 0
    while case let count = recv(source, &piece, piece.count, 0), count > 0 {
      if case .delay(let time) = fault { usleep(UInt32(time / .microseconds(1))) }
      let spoiled = SpoiledPiece(piece[..<count], fault, after: passed)
      for part in spoiled.parts where !part.isEmpty {
        note(part, side)
        guard send(part, to: target) else { return end() }
      }
      passed += count
      switch spoiled.ending {
      case .none: break
      case .cut: return end()
      case .silence: return
      }
    }
    end()
  }

  private func send(_ part: ArraySlice<UInt8>, to target: Int32) -> Bool {
    var rest = part
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(target, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func end() { for socket in [client, server] { shutdown(socket, Int32(SHUT_RDWR)) } }
}

/// What becomes of a piece on its way.
private struct SpoiledPiece {
  enum Ending { case none, cut, silence }

  let parts: [ArraySlice<UInt8>]
  var ending = Ending.none

  init(_ piece: ArraySlice<UInt8>, _ fault: SpoilingProxy.Fault?, after passed: Int) {
    switch fault {
    case .cut(let limit) where passed + piece.count >= limit:
      parts = [piece.prefix(limit - passed)]
      ending = .cut
    case .silence(let limit) where passed + piece.count >= limit:
      parts = [piece.prefix(limit - passed)]
      ending = .silence
    case .garble(let place) where (passed..<passed + piece.count).contains(place):
      var garbled = piece
      garbled[piece.startIndex + place - passed] ^= 0b100
      parts = [garbled]
    case .trickle(let octets):
      parts = stride(from: 0, to: piece.count, by: octets).map { piece.dropFirst($0).prefix(octets) }
    default: parts = [piece]
    }
  }
}
