import Curl
import Foundation
import Testing

/// The real servers that `deploy/testbed` runs, by the variables it prints.
struct Testbed: Sendable {
  struct Missing: Error, CustomStringConvertible {
    let variable: String
    var description: String {
      "\(variable) is not set: these tests need real mail servers; run deploy/test, which starts them and then the tests"
    }
  }

  let variables: [String: String]

  init(_ variables: [String: String] = ProcessInfo.processInfo.environment) { self.variables = variables }

  func callAsFunction(_ name: String) throws -> String {
    let variable = "GUICHET_TESTBED_\(name)"
    guard let value = variables[variable], !value.isEmpty else { throw Missing(variable: variable) }
    return value
  }

  func endpoint(
    _ scheme: Endpoint.Scheme, _ port: String, user: String? = nil, password: String? = nil, ca: String = "CA"
  ) throws -> Endpoint {
    let secret = try password ?? self("PASSWORD")
    return try #require(
      Endpoint(
        scheme: scheme, host: "127.0.0.1", port: Int(try self(port)), caFile: try self(ca),
        credentials: user.map { Credentials(user: $0, password: Secret(secret)) }))
  }

  /// The first message in an address's mailbox, once there is one; waits for it for ten seconds at most.
  func firstMessage(of address: String) throws -> String {
    let deadline = ContinuousClock.now.advanced(by: .seconds(10))
    let inbox = try CurlConnection(
      endpoint(.imaps, "IMAPS_PORT", user: address), timeout: .seconds(10), interrupt: nil)
    while try !command("SELECT INBOX", over: inbox, deadline).contains("* 1 EXISTS") {}
    let fetched = try command("FETCH 1 BODY.PEEK[]", over: inbox, deadline)
    _ = try command("LOGOUT", over: inbox, deadline)
    return fetched
  }

  private func command(
    _ text: String, over connection: CurlConnection, _ deadline: ContinuousClock.Instant
  ) throws -> String {
    try connection.send(Array("x1 \(text)\r\n".utf8), deadline: deadline)
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !String(decoding: answer, as: UTF8.self).contains("\nx1 ") {
      let count = try buffer.withUnsafeMutableBytes { room throws(CurlError) in
        try connection.receive(into: room, deadline: deadline)
      }
      answer += buffer[..<count]
    }
    return String(decoding: answer, as: UTF8.self)
  }

  /// A testbed of its own, for a test that stops servers; `remove` ends it.
  func another() throws -> Testbed {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "guichet-\(UInt32.random(in: 0 ... .max))")
    let other = Testbed(["GUICHET_TESTBED_COMMAND": try self("COMMAND"), "GUICHET_TESTBED_DIR": folder.path])
    try other.run("start")
    var variables: [String: String] = [:]
    for line in try String(contentsOf: folder.appending(path: "env"), encoding: .utf8).split(separator: "\n")
    {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
    }
    return Testbed(variables)
  }

  /// By posix_spawn(3): Foundation's Process would wait for the daemons too, which inherit its descriptors.
  func run(_ verb: String, _ server: String? = nil) throws {
    let words = [try self("COMMAND"), verb, try self("DIR")] + (server.map { [$0] } ?? [])
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let started = posix_spawn(&child, words[0], nil, nil, arguments, environ)
    try #require(started == 0, "cannot run \(words[0])")
    var status: Int32 = -1
    waitpid(child, &status, 0)
    try #require(status == 0, "deploy/testbed \(verb) failed")
  }
}
