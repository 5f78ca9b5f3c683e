/// What libcurl could not do.
package struct CurlError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What kind of trouble it is, as far as the next step depends on it.
  package enum Kind: Sendable, Equatable {
    /// Name not found, nobody listening, network away.
    case unreachable
    /// The certificate, its host name, or the TLS handshake.
    case tls
    /// The server said no at sign-in. It may also be a server that is only out of order: read `serverSaid`.
    case signInRefused
    /// A deadline passed.
    case timedOut
    /// The connection was lost.
    case disconnected
    /// Shutdown asked for it.
    case interrupted
    case other
  }

  package let kind: Kind
  /// CURLcode; 0 where the error is not libcurl's own.
  package let code: Int
  /// What was tried, such as `connecting to imaps://imap.example.fr`.
  package let operation: String
  /// libcurl's own words.
  package let text: String
  /// The server's last line, where it said anything.
  package let serverSaid: String?

  package init(kind: Kind, code: Int = 0, operation: String, text: String, serverSaid: String? = nil) {
    self.kind = kind
    self.code = code
    self.operation = operation
    self.text = text
    self.serverSaid = serverSaid
  }

  package var description: String {
    let said = serverSaid.map { "; the server said: \($0)" } ?? ""
    return "\(operation): \(text)\(said)"
  }
}
