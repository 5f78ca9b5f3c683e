internal import Foundation

/// The address of a token endpoint: https, or http on this machine alone.
package struct WebAddress: Sendable, Equatable, CustomStringConvertible {
  /// Without user, password or fragment: fit for a log.
  package let text: String
  package let host: String

  /// nil where it is no https address with a host, nor an http one of a loopback address; and where it holds a user or a fragment
  /// (RFC 6749 §3.2).
  package init?(_ text: String) {
    guard let url = URLComponents(string: text), let host = url.host, !host.isEmpty, url.user == nil,
      url.password == nil, url.fragment == nil,
      url.scheme == "https" || (url.scheme == "http" && Endpoint.isLoopback(host)),
      text.utf8.allSatisfy({ (33...126).contains($0) })
    else { return nil }
    self.text = text
    self.host = host
  }

  package var description: String { text }
}
