/// A mail server as the configuration names it, and how to sign in there.
package struct Endpoint: Sendable, Equatable {
  package enum Scheme: String, Sendable, Equatable, CaseIterable { case imap, imaps, smtp, smtps }

  package enum TLS: Sendable, Equatable {
    /// From the first byte (`imaps`, `smtps`) or by STARTTLS before anything else is said; certificate and host name verified.
    case required
    /// In clear, for a server on this machine alone: `init` refuses any other host.
    case off
  }

  package let scheme: Scheme
  package let host: String
  /// nil: the scheme's own port.
  package let port: Int?
  package let tls: TLS
  /// PEM file of the authorities to trust instead of the system's.
  package let caFile: String?
  /// nil: no sign-in.
  package private(set) var credentials: Credentials?

  /// nil where the host is empty or has characters no host name has, the port is not 1…65535, or `tls` is off for a host
  /// that is not loopback.
  package init?(
    scheme: Scheme, host: String, port: Int? = nil, tls: TLS = .required, caFile: String? = nil,
    credentials: Credentials? = nil
  ) {
    guard Self.isHost(host), port.map({ (1...65_535).contains($0) }) ?? true,
      tls == .required || Self.isLoopback(host)
    else { return nil }
    self.scheme = scheme
    self.host = host
    self.port = port
    self.tls = tls
    self.caFile = caFile
    self.credentials = credentials
  }

  /// The same server, with these credentials.
  package func signedIn(with credentials: Credentials) -> Endpoint {
    var endpoint = self
    endpoint.credentials = credentials
    return endpoint
  }

  /// `imaps://imap.example.fr:993`, without credentials: for libcurl, and fit for a log.
  package var url: String { "\(scheme.rawValue)://\(host)\(port.map { ":\($0)" } ?? "")" }

  /// `localhost`, 127.0.0.0/8 or `[::1]`.
  package static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  private static func isHost(_ host: String) -> Bool {
    !host.isEmpty
      && host.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
          || [45, 46, 58, 91, 93, 95].contains($0)
      }
  }
}

/// A value that is never printed: not by `print`, interpolation, `dump` or a log.
package struct Secret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  package let value: String
  package init(_ value: String) { self.value = value }
  package var description: String { "••••" }
  package var debugDescription: String { "••••" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
