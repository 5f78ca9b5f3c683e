internal import CCurl
internal import Foundation

/// SMTP by libcurl's own transfer mode, on one connection that is kept from letter to letter.
///
/// Blocking, and not thread-safe: its owner keeps it on one queue. The caller vouches for what libcurl 7.88 does not check:
/// addresses free of CR, LF, spaces and brackets (a CR LF would be sent as commands), and content with CRLF line endings alone.
package final class CurlMailer {
  private let handle: CurlHandle
  private let peer: String

  /// What the server made of one letter.
  package struct Reply: Sendable {
    /// nil where libcurl was content: the server took the letter.
    package let error: CurlError?
    /// The last SMTP reply code, 0 where there was none. 354 together with an error: no answer after the final dot.
    package let code: Int
    /// The server's last line.
    package let line: String?
    /// Extensions of the last EHLO, upper case: `SIZE 52428800`, `SMTPUTF8`. Empty where the connection was kept: see `extensions`.
    package let extensions: Set<String>
  }

  package init(_ endpoint: Endpoint, interrupt: Interrupt?) throws(CurlError) {
    peer = endpoint.url
    handle = try CurlHandle(endpoint, interrupt: interrupt)
    try handle.set(CURLOPT_CONNECTTIMEOUT_MS, 60_000)
    // RFC 5321 §4.5.3.2.6: ten minutes after the final dot; re-sending sooner is how duplicates are made.
    try handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, 600)
  }
}
