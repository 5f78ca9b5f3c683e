import Curl
import Foundation

/// The real mail servers that `deploy/testbed` started.
struct Testbed {
  struct Missing: Error, CustomStringConvertible {
    let variable: String
    var description: String {
      "\(variable) is not set: run these tests by deploy/test, which starts the mail servers"
    }
  }

  let password: Secret
  let passwordFile: String
  let ca: String
  let otherCA: String
  private let environment: [String: String]

  init() throws {
    let environment = ProcessInfo.processInfo.environment
    func value(_ name: String) throws -> String {
      guard let value = environment["GUICHET_TESTBED_\(name)"] else {
        throw Missing(variable: "GUICHET_TESTBED_\(name)")
      }
      return value
    }
    password = Secret(try value("PASSWORD"))
    passwordFile = try value("PASSWORD_FILE")
    ca = try value("CA")
    otherCA = try value("OTHER_CA")
    self.environment = environment
  }

  /// By its name in the variables, such as `IMAPS`.
  func port(_ name: String) throws -> Int {
    let variable = "GUICHET_TESTBED_\(name)_PORT"
    guard let port = environment[variable].flatMap(Int.init) else { throw Missing(variable: variable) }
    return port
  }

  func endpoint(_ scheme: Endpoint.Scheme, _ port: String, user: String? = nil, tls: Endpoint.TLS = .required)
    throws -> Endpoint
  {
    let credentials = user.map { Credentials(user: $0, password: password) }
    let endpoint = Endpoint(
      scheme: scheme, host: "127.0.0.1", port: try self.port(port), tls: tls, caFile: ca,
      credentials: credentials)
    guard let endpoint else { throw Missing(variable: "a usable GUICHET_TESTBED_\(port)_PORT") }
    return endpoint
  }
}
