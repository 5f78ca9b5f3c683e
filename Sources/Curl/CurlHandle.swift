internal import CCurl
internal import Foundation

/// One libcurl easy handle: made, owned and freed here. Not thread-safe: its owner keeps it on one queue.
final class CurlHandle {
  let pointer: UnsafeMutableRawPointer
  private let observer = ServerObserver()
  /// What CURLOPT_ERRORBUFFER points to, as long as the handle lives.
  private let reason = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

  /// curl_global_init(3), once a process.
  private static let globalState: Bool = guichet_curl_global_init() == CURLE_OK

  /// A handle for a mail server, signed in at with the endpoint's credentials.
  convenience init(_ endpoint: Endpoint, interrupt: Interrupt?) throws(CurlError) {
    try self.init(
      url: endpoint.url, protocols: "imap,imaps,smtp,smtps", caFile: endpoint.caFile, interrupt: interrupt)
    // CURLUSESSL_TRY would go on in clear where STARTTLS is missing: all or, on loopback, none.
    try set(CURLOPT_USE_SSL, Int((endpoint.tls == .required ? CURLUSESSL_ALL : CURLUSESSL_NONE).rawValue))
    guard let credentials = endpoint.credentials else { return }
    try signIn(with: credentials, isSMTP: endpoint.scheme == .smtp || endpoint.scheme == .smtps)
  }

  /// A handle that verifies certificates and host names, speaks TLS 1.2 at least and no other protocol than these (libcurl's names, with
  /// commas), raises no signals.
  init(url: String, protocols: String, caFile: String?, interrupt: Interrupt?) throws(CurlError) {
    guard Self.globalState, let pointer = curl_easy_init() else {
      throw CurlError(kind: .other, operation: "starting libcurl", text: "curl_easy_init failed")
    }
    self.pointer = pointer
    observer.interrupt = interrupt
    try configure(url: url, protocols: protocols, caFile: caFile)
  }

  deinit {
    curl_easy_cleanup(pointer)
    reason.deallocate()
  }

  /// The server's last line of the dialogue that libcurl held, or nil.
  var lastServerLine: String? { observer.lastLine }

  /// Every line the server said since the last `forgetServerLines()`, at most 200.
  var serverLines: [String] { observer.lines }

  func forgetServerLines() {
    observer.lines = []
    observer.lastLine = nil
    observer.lastHeard = .now
  }

  /// How long the server has said nothing, since the last `forgetServerLines()` at most.
  var silence: Duration { observer.lastHeard.duration(to: .now) }

  /// Asked about once a second, and told whether the interrupt has rung: break the transfer off? By default, once it has.
  func stop(where shouldStop: @escaping (_ isRung: Bool) -> Bool) { observer.decide = shouldStop }

  func set(_ option: CURLoption, _ value: Int) throws(CurlError) {
    try check(guichet_curl_setopt_long(pointer, option, value), "setting a libcurl option")
  }

  func set(_ option: CURLoption, _ value: String) throws(CurlError) {
    try check(guichet_curl_setopt_string(pointer, option, value), "setting a libcurl option")
  }

  func set(_ option: CURLoption, offset value: Int) throws(CurlError) {
    try check(
      guichet_curl_setopt_off(pointer, option, curl_off_t(value)), "setting a libcurl option")
  }

  func set(_ option: CURLoption, pointer value: UnsafeMutableRawPointer?) throws(CurlError) {
    try check(guichet_curl_setopt_pointer(pointer, option, value), "setting a libcurl option")
  }

  func set(_ option: CURLoption, callback: guichet_curl_data_callback?) throws(CurlError) {
    try check(guichet_curl_setopt_data_callback(pointer, option, callback), "setting a libcurl option")
  }

  /// CURLINFO_RESPONSE_CODE: the last SMTP reply code, 0 where there was none.
  var responseCode: Int {
    var code = 0
    guichet_curl_getinfo_long(pointer, CURLINFO_RESPONSE_CODE, &code)
    return code
  }

  /// CURLINFO_NUM_CONNECTS: connections the last transfer had to make, 0 where it went over a kept one.
  var newConnections: Int {
    var count = 0
    guichet_curl_getinfo_long(pointer, CURLINFO_NUM_CONNECTS, &count)
    return count
  }

  /// The socket of the connection that the last transfer left to be kept, or nil (CURLINFO_ACTIVESOCKET).
  var keptSocket: Int32? {
    var socket = curl_socket_t(-1)
    guichet_curl_getinfo_socket(pointer, &socket)
    return socket >= 0 ? socket : nil
  }

  /// curl_easy_perform(3). Blocks until the transfer is over, its deadline passed or the interrupt rang.
  func perform(_ operation: String) throws(CurlError) {
    try check(curl_easy_perform(pointer), operation)
  }

  /// The one door for libcurl's result codes.
  func check(_ code: CURLcode, _ operation: String) throws(CurlError) {
    guard code != CURLE_OK else { return }
    let kind = CurlError.Kind(code)
    throw CurlError(
      kind: kind, code: Int(code.rawValue), operation: operation, text: text(of: code, kind),
      serverSaid: observer.lastLine)
  }

  /// Of what is wrong with a certificate libcurl has more to say than its code does: that it has expired, say. Of the rest it may quote
  /// the server, who may name a citizen.
  private func text(of code: CURLcode, _ kind: CurlError.Kind) -> String {
    let text = kind == .tls ? String(cString: reason) : ""
    return text.isEmpty ? String(cString: curl_easy_strerror(code)) : text
  }

  private func configure(url: String, protocols: String, caFile: String?) throws(CurlError) {
    reason.pointee = 0
    try set(CURLOPT_ERRORBUFFER, pointer: reason)
    try set(CURLOPT_URL, url)
    try set(CURLOPT_NOSIGNAL, 1)
    // A child of ours would hold the connection open when we have closed it, or died.
    try check(
      guichet_curl_setopt_socket_callback(pointer) { _, socket, _ in
        fcntl(socket, F_SETFD, FD_CLOEXEC) == 0 ? CURL_SOCKOPT_OK : CURL_SOCKOPT_ERROR
      }, "setting a libcurl option")
    try set(CURLOPT_PROTOCOLS_STR, protocols)
    try set(CURLOPT_TCP_KEEPALIVE, 1)
    try set(CURLOPT_TCP_KEEPIDLE, 60)
    try set(CURLOPT_TCP_KEEPINTVL, 30)
    try set(CURLOPT_TCP_NODELAY, 1)
    try set(CURLOPT_SSL_VERIFYPEER, 1)
    try set(CURLOPT_SSL_VERIFYHOST, 2)
    try set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    if let caFile { try set(CURLOPT_CAINFO, caFile) }
    try observe()
  }

  private func signIn(with credentials: Credentials, isSMTP: Bool) throws(CurlError) {
    try set(CURLOPT_USERNAME, credentials.user)
    switch credentials.proof {
    case .password(let password): try set(CURLOPT_PASSWORD, password.value)
    case .bearer(let token, let mechanism):
      try set(CURLOPT_XOAUTH2_BEARER, token.value)
      try set(CURLOPT_LOGIN_OPTIONS, mechanism.loginOptions)
      // SMTP has room for the token in AUTH itself (RFC 4954 §4), IMAP where the server says so, which libcurl minds unasked.
      if isSMTP { try set(CURLOPT_SASL_IR, 1) }
    }
  }

  private func observe() throws(CurlError) {
    let me = Unmanaged.passUnretained(observer).toOpaque()
    try set(CURLOPT_HEADERDATA, pointer: me)
    let hear: guichet_curl_data_callback = { bytes, size, count, observer in
      guard let bytes, let observer else { return 0 }
      let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
      Unmanaged<ServerObserver>.fromOpaque(observer).takeUnretainedValue().heard(line)
      return size * count
    }
    try set(CURLOPT_HEADERFUNCTION, callback: hear)
    try set(CURLOPT_NOPROGRESS, 0)
    try set(CURLOPT_XFERINFODATA, pointer: me)
    let stop: curl_xferinfo_callback = { observer, _, _, _, _ in
      guard let observer else { return 0 }
      return Unmanaged<ServerObserver>.fromOpaque(observer).takeUnretainedValue().shouldStop ? 1 : 0
    }
    try check(guichet_curl_setopt_progress_callback(pointer, stop), "setting a libcurl option")
  }
}

/// What the callbacks of one handle see. The handle owns it, so the unretained pointer that libcurl holds outlives every call.
private final class ServerObserver {
  var interrupt: Interrupt?
  var lines: [String] = []
  var lastLine: String?
  var lastHeard = ContinuousClock.now
  var decide: (_ isRung: Bool) -> Bool = { $0 }

  var shouldStop: Bool { decide(interrupt?.isRung ?? false) }

  func heard(_ bytes: UnsafeRawBufferPointer) {
    let text = String(decoding: bytes.prefix(500), as: UTF8.self).trimmingCharacters(
      in: .whitespacesAndNewlines)
    guard !text.isEmpty else { return }
    lastHeard = .now
    lastLine = text
    if lines.count < 200 { lines.append(text) }
  }
}

extension CurlError.Kind {
  init(_ code: CURLcode) {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: self = .unreachable
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_USE_SSL_FAILED,
      CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
      self = .tls
    case CURLE_LOGIN_DENIED: self = .signInRefused
    case CURLE_OPERATION_TIMEDOUT: self = .timedOut
    case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING: self = .disconnected
    case CURLE_ABORTED_BY_CALLBACK: self = .interrupted
    default: self = .other
    }
  }
}
