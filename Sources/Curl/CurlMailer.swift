internal import CCurl
internal import Foundation

/// SMTP by libcurl's own transfer mode, on one connection that is kept from letter to letter.
///
/// Blocking, and not thread-safe: its owner keeps it on one queue. The caller vouches for what libcurl 7.88 does not check:
/// addresses free of CR, LF, spaces and brackets (a CR LF would be sent as commands), and content with CRLF line endings alone.
///
/// An interrupt breaks off nothing that goes well: the letter in hand is finished. It ends the wait for a server that has fallen
/// silent, at once where the content was not yet asked for, later where it was.
package final class CurlMailer {
  /// How long to wait for the server. RFC 5321 §4.5.3.2.
  package struct Patience: Sendable, Equatable {
    package var connect: Duration = .seconds(60)
    /// For each reply but the last; checked about once a second.
    package var reply: Duration = .seconds(300)
    /// For the reply to the final dot (§4.5.3.2.6), in whole seconds: sending again sooner is how duplicates are made.
    package var finalReply: Duration = .seconds(600)
    /// A connection at rest for longer is not used again: Postfix closes it at 300 s.
    package var idle: Duration = .seconds(280)
    /// For the answer to QUIT.
    package var quit: Duration = .seconds(5)
    /// Silence borne once the interrupt has rung, before the content was asked for.
    package var stopBeforeContent: Duration = .seconds(5)
    /// Silence borne once the interrupt has rung, after that.
    package var stopAfterContent: Duration = .seconds(60)

    package init() {}
  }

  /// What the server made of one letter.
  package struct Reply: Sendable, Equatable {
    /// nil where libcurl was content: the server took the letter.
    package let error: CurlError?
    /// How far the dialogue came.
    package let phase: SMTPPhase
    /// The last SMTP reply code, 0 where there was none. 354 together with an error: no answer after the final dot.
    package let code: Int
    /// The server's last line.
    package let line: String?

    package init(error: CurlError?, phase: SMTPPhase, code: Int, line: String?) {
      self.error = error
      self.phase = phase
      self.code = code
      self.line = line
    }
  }

  /// What the server offered when the connection was last made; nil before the first.
  package private(set) var extensions: SMTPExtensions?

  private let handle: CurlHandle
  private let peer: String
  private let patience: Patience
  private let interrupt: Interrupt?
  private let upload = Upload()
  private var lastUse = ContinuousClock.now

  package init(_ endpoint: Endpoint, patience: Patience = Patience(), interrupt: Interrupt?) throws(CurlError)
  {
    peer = endpoint.url
    self.patience = patience
    self.interrupt = interrupt
    handle = try CurlHandle(endpoint, interrupt: interrupt)
    try handle.set(CURLOPT_CONNECTTIMEOUT_MS, patience.connect.milliseconds)
    try waitForReplies(patience.finalReply)
    // A server that stops reading in the middle of the content is given up too, though not before the limit for replies.
    try handle.set(CURLOPT_LOW_SPEED_LIMIT, 1)
    try handle.set(CURLOPT_LOW_SPEED_TIME, Int(patience.finalReply.components.seconds) + 60)
    try handle.set(CURLOPT_MAXAGE_CONN, Int(patience.idle.components.seconds))
    try upload.attach(to: handle)
    handle.stop { [handle = Weak(handle), upload] isRung in
      guard let handle = handle.object else { return true }
      return patience.isOver(after: handle.silence, at: upload.phase, isRung: isRung)
    }
  }

  /// Sends one letter: one MAIL, one RCPT, DATA. `sender` "" is the null reverse-path `<>`. The content is not empty.
  ///
  /// A kept connection that turns out to be closed, or is closed in answer (421), costs nothing: while the content has not been
  /// asked for the server has taken nothing, so the letter goes over a new connection at once.
  package func send(from sender: String, to recipient: String, content: [UInt8]) -> Reply {
    let reply = attempt(sender, recipient, content, fresh: false)
    guard reply.error != nil, handle.newConnections == 0, reply.phase < .content, reply.connectionIsGone
    else {
      return reply
    }
    return attempt(sender, recipient, content, fresh: true)
  }

  /// Connects and signs in where that is not done yet, and asks for a sign of life (NOOP). Sends no letter.
  package func knock() -> Reply {
    command("NOOP", operation: "signing in at \(peer)")
  }

  /// Says QUIT, if any connection was made, and waits a little for the answer. The next letter connects anew.
  package func quit() {
    guard let socket = handle.keptSocket else { return }
    // Gone, or about to be: libcurl would make a new connection only to leave it.
    guard !hasNews(socket), lastUse.duration(to: .now) < patience.idle else { return sever() }
    try? waitForReplies(patience.quit)
    _ = command("QUIT", operation: "leaving \(peer)")
    try? waitForReplies(patience.finalReply)
  }

  private func attempt(_ sender: String, _ recipient: String, _ content: [UInt8], fresh: Bool) -> Reply {
    transfer(content, "sending to \(peer)") { (handle) throws(CurlError) in
      try handle.set(CURLOPT_FRESH_CONNECT, fresh ? 1 : 0)
      try handle.set(CURLOPT_UPLOAD, 1)
      try handle.set(CURLOPT_INFILESIZE_LARGE, offset: content.count)
      try handle.set(CURLOPT_MAIL_FROM, sender)
      let recipients = try RecipientList(recipient)
      try handle.set(CURLOPT_MAIL_RCPT, pointer: recipients.pointer)
      // libcurl borrows the list: it is freed only after the transfer, and no longer named by then.
      defer { withExtendedLifetime(recipients) { try? handle.set(CURLOPT_MAIL_RCPT, pointer: nil) } }
      try handle.perform("sending to \(peer)")
    }
  }

  private func command(_ verb: String, operation: String) -> Reply {
    transfer([], operation) { (handle) throws(CurlError) in
      try handle.set(CURLOPT_UPLOAD, 0)
      try handle.set(CURLOPT_NOBODY, 1)
      try handle.set(CURLOPT_CUSTOMREQUEST, verb)
      defer {
        try? handle.set(CURLOPT_CUSTOMREQUEST, pointer: nil)
        try? handle.set(CURLOPT_NOBODY, 0)
      }
      try handle.perform(operation)
    }
  }

  private func transfer(
    _ content: [UInt8], _ operation: String, _ perform: (CurlHandle) throws(CurlError) -> Void
  ) -> Reply {
    handle.forgetServerLines()
    upload.begin(content)
    defer { upload.end() }
    var failure: CurlError?
    do { try perform(handle) } catch { failure = unlessStopped(error) }
    let code = handle.responseCode
    lastUse = .now
    if failure != nil { sever() }
    if handle.newConnections > 0 { extensions = SMTPExtensions(dialogue: handle.serverLines) ?? extensions }
    return Reply(
      error: failure, phase: upload.phase, code: code, line: handle.lastServerLine)
  }

  /// Ends the kept connection after a failure: the next letter begins on a new one. libcurl would keep it even after a time-out, and
  /// take the late reply for the answer to the next MAIL; and Postfix, once it has refused a content, may answer 503 to another MAIL.
  private func sever() {
    if let socket = handle.keptSocket { shutdown(socket, Int32(SHUT_RDWR)) }
  }

  /// Whether the server has spoken, or closed, while nothing was asked of it.
  private func hasNews(_ socket: Int32) -> Bool {
    var entry = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) != 0
  }

  /// A transfer that was broken off because the server was silent for too long, and not by the interrupt, has timed out.
  private func unlessStopped(_ error: CurlError) -> CurlError {
    guard error.kind == .interrupted, !(interrupt?.isRung ?? false) else { return error }
    return CurlError(
      kind: .timedOut, code: error.code, operation: error.operation,
      text: "no answer within the time allowed",
      serverSaid: error.serverSaid)
  }

  private func waitForReplies(_ limit: Duration) throws(CurlError) {
    // Whole seconds: this libcurl has no finer option.
    try handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, Int(limit.components.seconds)))
  }
}

extension CurlMailer.Patience {
  /// Whether a silence has lasted long enough. libcurl itself minds `finalReply`.
  fileprivate func isOver(after silence: Duration, at phase: SMTPPhase, isRung: Bool) -> Bool {
    if phase < .content { return silence >= (isRung ? min(stopBeforeContent, reply) : reply) }
    return isRung && silence >= stopAfterContent
  }
}

extension CurlMailer.Reply {
  /// Lost, or given up by the server in so many words (RFC 5321 §3.8: 421).
  fileprivate var connectionIsGone: Bool { code == 421 || (code < 400 && error?.kind == .disconnected) }
}

/// The slist of CURLOPT_MAIL_RCPT, owned and freed here; it outlives the transfer.
private final class RecipientList {
  let pointer: UnsafeMutablePointer<curl_slist>

  init(_ recipient: String) throws(CurlError) {
    guard let list = curl_slist_append(nil, recipient) else {
      throw CurlError(kind: .other, operation: "naming the recipient", text: "out of memory")
    }
    pointer = list
  }

  deinit { curl_slist_free_all(pointer) }
}

/// The handle keeps the closure, so the closure must not keep the handle.
private struct Weak<Object: AnyObject> {
  weak var object: Object?
  init(_ object: Object) { self.object = object }
}
