package import Curl
internal import Foundation

/// The real mail servers on loopback that `deploy/testbed` starts and tells of in the environment.
package struct Testbed: Sendable {
  package struct Missing: Error, CustomStringConvertible {
    let variable: String
    package var description: String {
      "\(variable) is not set: these tests need real mail servers; run deploy/test, which starts them and then the tests"
    }
  }

  private let variables: [String: String]

  package init() { self.init(ProcessInfo.processInfo.environment) }

  init(_ variables: [String: String]) { self.variables = variables }

  /// A variable by its name without `GUICHET_TESTBED_`: `PASSWORD`, `CA`, `IMAPS_PORT`…
  package func callAsFunction(_ name: String) throws -> String {
    let variable = "GUICHET_TESTBED_\(name)"
    guard let value = variables[variable], !value.isEmpty else { throw Missing(variable: variable) }
    return value
  }

  /// A server by the variable of its port; `ca` is the variable of the authority to trust.
  package func endpoint(
    _ scheme: Endpoint.Scheme, _ port: String, user: String? = nil, password: String? = nil,
    ca: String = "CA",
    tls: Endpoint.TLS = .required
  ) throws -> Endpoint {
    let secret = Secret(try password ?? self("PASSWORD"))
    let endpoint = Endpoint(
      scheme: scheme, host: "127.0.0.1", port: Int(try self(port)), tls: tls, caFile: try self(ca),
      credentials: user.map { Credentials(user: $0, password: secret) })
    guard let endpoint else { throw Missing(variable: "a usable GUICHET_TESTBED_\(port)") }
    return endpoint
  }

  /// Servers of their own, for a test that stops them; `run("remove")` ends them.
  package func another() throws -> Testbed {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "guichet-\(UInt32.random(in: 0 ... .max))")
    let other = Testbed(["GUICHET_TESTBED_COMMAND": try self("COMMAND"), "GUICHET_TESTBED_DIR": folder.path])
    try other.run("start")
    let lines = try String(contentsOf: folder.appending(path: "env"), encoding: .utf8).split(separator: "\n")
    let pairs = lines.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }.filter { $0.count == 2 }
    return Testbed(Dictionary(pairs.map { ($0[0], $0[1]) }) { $1 })
  }

  /// `deploy/testbed VERB DIR [SERVER]`.
  ///
  /// By posix_spawn(3): Foundation's Process would wait for the daemons too, which inherit its descriptors.
  package func run(_ verb: String, _ server: String? = nil) throws {
    let words = [try self("COMMAND"), verb, try self("DIR")] + (server.map { [$0] } ?? [])
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, words[0], nil, nil, arguments, environ) == 0 else {
      throw Failed(command: words[0])
    }
    var status: Int32 = -1
    waitpid(child, &status, 0)
    guard status == 0 else { throw Failed(command: "deploy/testbed \(verb)") }
  }

  private struct Failed: Error, CustomStringConvertible {
    let command: String
    var description: String { "\(command) failed; what it printed says why" }
  }
}
