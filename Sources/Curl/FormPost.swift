internal import CCurl
internal import Foundation

/// A form sent over HTTP (`application/x-www-form-urlencoded`), and its answer. Redirections are not followed.
package struct FormPost: Sendable {
  package struct Field: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package struct Answer: Sendable, Equatable {
    /// HTTP status code.
    package let status: Int
    package let body: [UInt8]
    /// RFC 9110 §10.2.3, in its form of seconds.
    package let retryAfter: Duration?

    package init(status: Int, body: [UInt8], retryAfter: Duration? = nil) {
      self.status = status
      self.body = body
      self.retryAfter = retryAfter
    }
  }

  package let address: WebAddress
  /// PEM file of the authorities to trust instead of the system's.
  package let caFile: String?
  package let fields: [Field]
  /// HTTP Basic: a user and a password.
  package let basic: Credentials?

  package init(_ fields: [Field], to address: WebAddress, caFile: String? = nil, basic: Credentials? = nil) {
    self.fields = fields
    self.address = address
    self.caFile = caFile
    self.basic = basic
  }

  /// Octets of an answer at most.
  private static let largestAnswer = 1 << 20

  /// Blocks until the answer is there, `limit` at most. An interrupt ends it within a second.
  package func send(within limit: Duration, interrupt: Interrupt?) throws(CurlError) -> Answer {
    let handle = try CurlHandle(
      url: address.text, protocols: "https,http", caFile: caFile, interrupt: interrupt)
    let body = AnswerBody(largest: Self.largestAnswer)
    try body.attach(to: handle)
    try handle.set(CURLOPT_COPYPOSTFIELDS, encoded)
    try handle.set(CURLOPT_TIMEOUT_MS, limit.milliseconds)
    // What is on this machine is reached without a proxy, whatever the environment says.
    if Endpoint.isLoopback(address.host) { try handle.set(CURLOPT_PROXY, "") }
    if let basic, case .password(let password) = basic.proof {
      try handle.set(CURLOPT_HTTPAUTH, 1)  // CURLAUTH_BASIC, a macro with casts that Swift does not import
      try handle.set(CURLOPT_USERNAME, basic.user)
      try handle.set(CURLOPT_PASSWORD, password.value)
    }
    // libcurl holds a borrowed pointer to the body.
    defer { withExtendedLifetime(body) {} }
    do throws(CurlError) {
      try handle.perform("asking \(address)")
    } catch {
      // The last header may be a cookie.
      throw CurlError(kind: error.kind, code: error.code, operation: error.operation, text: error.text)
    }
    return Answer(
      status: handle.responseCode, body: body.bytes, retryAfter: Self.retryAfter(handle.serverLines))
  }

  /// The fields as they are sent.
  package var encoded: String {
    fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
  }

  /// RFC 6749 appendix B: all but letters, digits and `*-._` by their octets, a space as `+`.
  package static func encoded(_ text: String) -> String {
    text.utf8.map { octet in
      switch octet {
      case 48...57, 65...90, 97...122, 42, 45, 46, 95: String(UnicodeScalar(octet))
      case 32: "+"
      default: "%" + (octet < 16 ? "0" : "") + String(octet, radix: 16, uppercase: true)
      }
    }.joined()
  }

  private static func retryAfter(_ headers: [String]) -> Duration? {
    for line in headers where line.lowercased().hasPrefix("retry-after:") {
      let value = line.dropFirst("retry-after:".count).trimmingCharacters(in: .whitespaces)
      if let seconds = Int(value), (0...86_400).contains(seconds) { return .seconds(seconds) }
    }
    return nil
  }
}

/// What the write callback of one handle collects; what is too long breaks the transfer off.
private final class AnswerBody {
  private(set) var bytes: [UInt8] = []
  private let largest: Int

  init(largest: Int) { self.largest = largest }

  func attach(to handle: CurlHandle) throws(CurlError) {
    try handle.set(CURLOPT_WRITEDATA, pointer: Unmanaged.passUnretained(self).toOpaque())
    let write: guichet_curl_data_callback = { bytes, size, count, body in
      guard let bytes, let body else { return 0 }
      let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return Unmanaged<AnswerBody>.fromOpaque(body).takeUnretainedValue().take(piece) ? size * count : 0
    }
    try handle.set(CURLOPT_WRITEFUNCTION, callback: write)
  }

  private func take(_ piece: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count + piece.count <= largest else { return false }
    bytes += piece
    return true
  }
}
