import Foundation
import Synchronization

/// What a fake server does on one command.
enum Reply: Sendable {
  /// These octets; `TAG` stands for the command's tag.
  case say(String)
  /// These octets, then the end of the connection.
  case sayAndDrop(String)
  /// Pieces one after the other, counted in `FakeServer.piecesSent`, then the tagged OK.
  case stream([[UInt8]])
  /// Nothing, with the connection kept open.
  case hang
}

/// An IMAP server that plays a dialogue, faults included, on a loopback port of its own; one connection, one thread.
final class FakeServer: Sendable {
  /// What a command line, tag apart, is answered; nil for the default of a well-behaved server.
  typealias Script = @Sendable (_ command: String) -> Reply?

  enum Literals: Sendable {
    case taken
    /// A tagged reply instead of `+`.
    case refused(String)
    /// The end of the connection, after `+` and the first octets.
    case dropped
  }

  struct Habits: Sendable {
    var greeting = "* OK ready"
    var capabilities: String? = "IMAP4rev1"
    /// Whether each octet is a packet of its own.
    var isSplit = false
    /// Said before every line of a reply.
    var noise = ""
    /// What a literal that waits for `+` meets instead.
    var literals = Literals.taken
  }

  let port: Int
  let habits: Habits
  private let listener: Int32
  private let script: Script
  private let heard = Mutex<[String]>([])
  private let pieces = Mutex(0)

  init(_ habits: Habits = Habits(), script: @escaping Script = { _ in nil }) throws {
    self.habits = habits
    self.script = script
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    port = try Self.bindLoopback(listener)
    Thread.detachNewThread { [self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        // A program that another test starts meanwhile must not inherit it: closing here would not end the connection.
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        FakeConversation(self, connection).hold()
        // At once, also where a program that another test runs has inherited the socket.
        shutdown(connection, Int32(SHUT_RDWR))
        close(connection)
      }
    }
  }

  /// Every command heard after sign-in, tags apart.
  var commands: [String] { heard.withLock { $0 } }
  /// Pieces of `.stream` that the system took from the server.
  var piecesSent: Int { pieces.withLock { $0 } }

  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  fileprivate func note(_ command: String) { heard.withLock { $0.append(command) } }
  fileprivate func notePiece() { pieces.withLock { $0 += 1 } }
  fileprivate func reply(to command: String) -> Reply { script(command) ?? .say(defaultReply(command)) }

  private func defaultReply(_ command: String) -> String {
    switch command.split(separator: " ").first?.uppercased() {
    case "CAPABILITY": habits.capabilities.map { "* CAPABILITY \($0)\r\nTAG OK\r\n" } ?? "TAG BAD what?\r\n"
    case "AUTHENTICATE": "TAG NO\r\n"
    case "LIST": "* LIST (\\Noselect) \"/\" \"\"\r\nTAG OK\r\n"
    case "SELECT":
      "* 3 EXISTS\r\n* OK [UIDVALIDITY 77] ok\r\n* OK [UIDNEXT 10] ok\r\nTAG OK [READ-WRITE] ok\r\n"
    case "IDLE": "+ idling\r\n"
    default: "TAG OK done\r\n"
    }
  }

  private static func bindLoopback(_ listener: Int32) throws -> Int {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 8) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    return Int(in_port_t(bigEndian: address.sin_port))
  }
}

/// One connection to the fake.
private final class FakeConversation {
  private let server: FakeServer
  private let socket: Int32
  private var buffer: [UInt8] = []
  private var idleTag = ""
  private var isSignedIn = false

  init(_ server: FakeServer, _ socket: Int32) {
    self.server = server
    self.socket = socket
    var yes: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
  }

  /// Plays until either side ends it.
  func hold() {
    guard write(Array("\(server.habits.greeting)\r\n".utf8), split: false) else { return }
    while let line = command() {
      let words = line.split(separator: " ", maxSplits: 1)
      let isDone = line == "DONE"
      let tag = isDone ? idleTag : String(words.first ?? "")
      let command = isDone ? line : words.count > 1 ? String(words[1]) : ""
      if command == "IDLE" { idleTag = tag }
      if isSignedIn { server.note(command) }
      guard answer(server.reply(to: command), tag) else { return }
      if command.hasPrefix("LOGIN") { isSignedIn = true }
    }
  }

  private func answer(_ reply: Reply, _ tag: String) -> Bool {
    switch reply {
    case .say(let text): return say(text, tag)
    case .sayAndDrop(let text):
      _ = say(text, tag)
      return false
    case .stream(let pieces):
      for piece in pieces {
        guard write(piece, split: false) else { return false }
        server.notePiece()
      }
      return say("TAG OK done\r\n", tag)
    case .hang: return true
    }
  }

  private func say(_ text: String, _ tag: String) -> Bool {
    let noise = isSignedIn ? server.habits.noise : ""
    return write(
      Array((noise + text.replacing("TAG", with: tag)).utf8), split: isSignedIn && server.habits.isSplit)
  }

  private func write(_ bytes: [UInt8], split: Bool) -> Bool {
    for piece in split ? bytes.map({ [$0] }) : [bytes] {
      var sent = 0
      while sent < piece.count {
        let count = piece[sent...].withUnsafeBytes {
          send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else { return false }
        sent += count
      }
    }
    return true
  }

  /// A whole command: a literal in it is asked for with `+` unless it is `{n+}`, and stands in it as its text.
  private func command() -> String? {
    guard var whole = line() else { return nil }
    while let open = whole.lastIndex(of: "{"), whole.hasSuffix("}") {
      let number = whole[whole.index(after: open)...].dropLast()
      guard let size = Int(number.hasSuffix("+") ? number.dropLast() : number) else { return whole }
      if !number.hasSuffix("+") {
        switch server.habits.literals {
        case .taken: _ = write(Array("+ go on\r\n".utf8), split: false)
        case .refused(let reply):
          _ = say(reply, String(whole.prefix { $0 != " " }))
          return command()
        case .dropped:
          _ = write(Array("+ go on\r\n".utf8), split: false)
          _ = fill()
          return nil
        }
      }
      while buffer.count < size { guard fill() else { return nil } }
      whole += "|" + String(decoding: buffer.prefix(size), as: UTF8.self)
      buffer.removeFirst(size)
      guard let rest = line() else { return nil }
      whole += rest
    }
    return whole
  }

  private func line() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 10) {
        let line = String(decoding: buffer[..<end], as: UTF8.self).replacing("\r", with: "")
        buffer.removeSubrange(...end)
        return line.hasSuffix("\r") ? String(line.dropLast()) : line
      }
      guard fill() else { return nil }
    }
  }

  private func fill() -> Bool {
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &piece, piece.count, 0)
    guard count > 0 else { return false }
    buffer += piece[..<count]
    return true
  }
}
