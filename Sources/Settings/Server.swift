package import Curl
internal import Foundation

/// A server as a table of the configuration names it, its password not read yet.
package struct Server: Sendable {
  package let scheme: Endpoint.Scheme
  package let host: String
  package let port: Int?
  package let tls: Endpoint.TLS
  package let caFile: String?
  /// nil: no sign-in.
  package let user: String?
  package let passwordFile: String
  /// How access tokens sign in there; nil: a password does.
  package let mechanism: BearerMechanism?

  /// Where it is, without the password read: fit for a log.
  package var url: String { "\(scheme.rawValue)://\(host)\(port.map { ":\($0)" } ?? "")" }

  /// With the password read from its file, or from systemd's credentials directory where one of that name lies there; without
  /// credentials, where access tokens sign in.
  package func endpoint(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Mistakes) -> Endpoint {
    var credentials: Credentials?
    if let user, mechanism == nil {
      credentials = Credentials(user: user, password: try password(environment))
    }
    guard
      let endpoint = Endpoint(
        scheme: scheme, host: host, port: port, tls: tls, caFile: caFile, credentials: credentials)
    else { throw Mistakes([Mistake(file: url, place: nil, problem: "is not a server that can be named")]) }
    return endpoint
  }

  private func password(_ environment: [String: String]) throws(Mistakes) -> Secret {
    let path = Credential.path(passwordFile, environment)
    let text = try readText(path)
    let secret = text.hasSuffix("\n") ? String(text.dropLast()) : text
    guard !secret.isEmpty, !secret.contains(where: \.isNewline) else {
      throw Mistakes([Mistake(file: path, place: nil, problem: "must hold the password, alone, on one line")])
    }
    return Secret(secret)
  }
}
