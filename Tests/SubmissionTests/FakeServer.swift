import Foundation
import Synchronization

/// A mail server that plays a script, faults included: it listens on a free port of 127.0.0.1 until it is let go.
final class FakeServer: Sendable {
  enum Step: Sendable, Hashable { case greeting, hello, signIn, sender, recipient, data, content }

  enum Action: Sendable {
    /// What a good server does.
    case usual
    case reply(String)
    case replyThenDrop(String)
    case drop
    /// Says nothing, and waits for the client to go.
    case silence
    /// Does this, then the usual.
    case after(@Sendable () -> Void)
    /// The usual, then closes.
    case usualThenDrop
    /// The usual, then this line and closes: what Postfix does to a connection that idles for too long.
    case usualThenSay(String)
  }

  struct Script: Sendable {
    /// The n-th time that a step is reached, whatever the connection, its n-th action is taken; then the usual.
    var actions: [Step: [Action]] = [:]
    var extensions = ["PIPELINING", "SIZE 52428800", "8BITMIME"]
  }

  /// What the server saw.
  struct Record: Sendable, Equatable {
    var connections = 0
    /// Without arguments of sign-in lines.
    var commands: [String] = []
    /// Of the letters it took or refused after the final dot, dots unstuffed.
    var contents: [[UInt8]] = []
  }

  let port: Int
  /// An element for each connection that is over, once it is closed.
  let closings: AsyncStream<Void>
  private let listener: Int32
  private let script: Script
  private let record = Mutex(Record())
  private let reached = Mutex<[Step: Int]>([:])
  private let closed: AsyncStream<Void>.Continuation

  struct NoSocket: Error {}

  init(_ script: Script = Script()) throws {
    self.script = script
    let (closings, closed) = AsyncStream.makeStream(of: Void.self)
    self.closings = closings
    self.closed = closed
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(listener, generic, length) == 0 && listen(listener, 8) == 0
          && getsockname(listener, generic, &length) == 0
      }
    }
    guard bound else { throw NoSocket() }
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    start()
  }

  private func start() {
    Thread.detachNewThread { [weak self, listener] in Self.accept(on: listener, for: { self }) }
  }

  /// Ends the accepting thread; connections end with their clients.
  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  var seen: Record { record.withLock { $0 } }

  func hasReached(_ step: Step) -> Bool { reached.withLock { $0[step] != nil } }

  private static func accept(on listener: Int32, for server: () -> FakeServer?) {
    while true {
      let client = Glibc.accept(listener, nil, nil)
      guard client >= 0, let server = server() else {
        close(listener)
        return
      }
      server.record.withLock { $0.connections += 1 }
      Thread.detachNewThread { [server] in
        Dialogue(client, server).play()
        server.closed.yield()
      }
    }
  }

  fileprivate var extensions: [String] { script.extensions }

  fileprivate func note(_ change: (inout Record) -> Void) { record.withLock { change(&$0) } }

  fileprivate func action(at step: Step) -> Action {
    let count = reached.withLock { counts in
      counts[step, default: 0] += 1
      return counts[step, default: 1]
    }
    let actions = script.actions[step] ?? []
    return count <= actions.count ? actions[count - 1] : .usual
  }
}

/// One connection of a fake server.
private final class Dialogue {
  private let client: Int32
  private let server: FakeServer
  private var buffer: [UInt8] = []
  private var isOver = false

  init(_ client: Int32, _ server: FakeServer) {
    self.client = client
    self.server = server
  }

  func play() {
    defer {
      // At once, also where a program that another test runs has inherited the socket.
      shutdown(client, Int32(SHUT_RDWR))
      close(client)
    }
    take(.greeting, "220 fake.example ESMTP")
    while !isOver, let line = readLine() { answer(line) }
  }

  private func answer(_ line: String) {
    let verb = line.prefix { $0 != " " }.uppercased()
    server.note { $0.commands.append(verb == "AUTH" ? verb : line) }
    switch verb {
    case "EHLO": take(.hello, multiline(["fake.example"] + server.extensions))
    case "AUTH": signIn()
    case "MAIL": take(.sender, "250-2.1.0 Sender\r\n250 2.1.0 Ok")
    case "RCPT": take(.recipient, "250 2.1.5 Ok")
    case "DATA": data()
    case "QUIT":
      say("221 2.0.0 Bye")
      isOver = true
    case "NOOP", "RSET": say("250 2.0.0 Ok")
    default: say("502 5.5.2 Unknown")
    }
  }

  private func signIn() {
    say("334 ")
    guard readLine() != nil else { return }
    take(.signIn, "235 2.7.0 Welcome")
  }

  private func data() {
    guard take(.data, "354 End with <CRLF>.<CRLF>") else { return }
    var content: [UInt8] = []
    while let line = readOctets() {
      guard line != [UInt8(ascii: ".")] else {
        server.note { $0.contents.append(content) }
        take(.content, "250-2.0.0 Thank you\r\n250 2.0.0 Ok: queued as 1")
        return
      }
      content += (line.first == UInt8(ascii: ".") ? line.dropFirst() : line[...]) + [13, 10]
    }
  }

  /// Takes the script's action at a step; true where the usual reply was given and the dialogue goes on.
  @discardableResult
  private func take(_ step: FakeServer.Step, _ usual: String) -> Bool {
    switch server.action(at: step) {
    case .usual: say(usual)
    case .after(let act):
      act()
      say(usual)
    case .reply(let reply):
      say(reply)
      return false
    case .replyThenDrop(let reply): end(saying: reply)
    case .drop: end()
    case .usualThenDrop: end(saying: usual)
    case .usualThenSay(let line): end(saying: "\(usual)\r\n\(line)")
    case .silence:
      while readLine() != nil {}
      end()
    }
    return !isOver
  }

  private func end(saying line: String? = nil) {
    if let line { say(line) }
    isOver = true
  }

  private func multiline(_ lines: [String]) -> String {
    lines.enumerated().map { "250\($0.offset == lines.count - 1 ? " " : "-")\($0.element)" }
      .joined(separator: "\r\n")
  }

  private func say(_ text: String) {
    let bytes = Array("\(text)\r\n".utf8)
    _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  private func readLine() -> String? { readOctets().map { String(decoding: $0, as: UTF8.self) } }

  private func readOctets() -> [UInt8]? {
    while true {
      if let end = buffer.firstIndex(of: 10) {
        let line = Array(buffer[..<end].dropLast())
        buffer.removeFirst(end + 1)
        return line
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = recv(client, &chunk, chunk.count, 0)
      guard count > 0 else { return nil }
      buffer += chunk[..<count]
    }
  }
}
