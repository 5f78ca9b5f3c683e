package import Curl

/// A signed-in connection to an IMAP server, spoken over in typed verbs, each named as the protocol names it.
///
/// It lives on a queue of its own and blocks there, so a slow server holds no thread of the shared pool. One command at a time.
/// Verbs throw `IMAPError`; where its `sessionLives` is false the connection is closed and every later verb says so: connect anew.
/// The interrupt ends `connect`, `idle` and `waitForMail` at once; a command under way is finished, within `Deadlines.closing`.
package actor IMAPSession {
  private let executor = QueueExecutor(label: "imap")
  package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// What the server can do, as it said after sign-in.
  package private(set) var capabilities: Set<Capability> = []
  /// What is selected now.
  package internal(set) var selected: SelectedMailbox?
  /// Whether another verb can be tried.
  package var isAlive: Bool { wire != nil }

  let deadlines: Deadlines
  let interrupt: Interrupt
  let peer: String
  var naming = Naming()
  /// What was selected last, whether it still is or not.
  var lastMailbox: MailboxName?
  /// Messages in the selected mailbox, as the server last said.
  var exists = 0
  /// Whether the server told of new messages since the last search.
  var hasNews = false
  /// A FETCH is being handed on: no other command may come between.
  var isStreaming = false
  /// Whether the server offers IDLE and then will not have it.
  var isIdleRefused = false
  /// When all messages were last searched for by `waitForMail`.
  var lastFullSearch: ContinuousClock.Instant?
  private var wire: Wire?
  private let bounds: Bounds
  private let trace: (@Sendable (String) -> Void)?

  /// Connects, secures and signs in through libcurl, then asks the server what it can do and how it names mailboxes.
  ///
  /// At most `deadlines.connect` and a few commands. `trace` gets every protocol line, with sizes for content.
  package static func connect(
    to endpoint: Endpoint, interrupt: Interrupt, deadlines: Deadlines = Deadlines(),
    bounds: Bounds = Bounds(),
    trace: (@Sendable (String) -> Void)? = nil
  ) async throws(IMAPError) -> IMAPSession {
    let session = IMAPSession(endpoint.url, interrupt, deadlines, bounds, trace)
    try await session.open(endpoint)
    return session
  }

  private init(
    _ peer: String, _ interrupt: Interrupt, _ deadlines: Deadlines, _ bounds: Bounds,
    _ trace: (@Sendable (String) -> Void)?
  ) {
    self.peer = peer
    self.interrupt = interrupt
    self.deadlines = deadlines
    self.bounds = bounds
    self.trace = trace
  }

  /// Over a connection that is signed in already, whatever made it.
  static func opened(
    over transport: sending any Transport, peer: String, interrupt: Interrupt
  ) async throws(IMAPError) -> IMAPSession {
    let session = IMAPSession(peer, interrupt, Deadlines(), Bounds(), nil)
    try await session.speak(over: transport)
    return session
  }

  private func open(_ endpoint: Endpoint) throws(IMAPError) {
    let connection: CurlConnection
    do throws(CurlError) {
      connection = try CurlConnection(endpoint, timeout: deadlines.connect, interrupt: interrupt)
    } catch {
      throw IMAPError(error)
    }
    try speak(over: connection)
  }

  private func speak(over transport: any Transport) throws(IMAPError) {
    wire = Wire(transport, interrupt: interrupt, deadlines: deadlines, bounds: bounds, trace: trace)
    try negotiate()
  }

  /// What came with the sign-in's reply may be lost, so nothing is relied upon before an own CAPABILITY.
  private func negotiate() throws(IMAPError) {
    try refreshCapabilities()
    if has(.enable), has(.utf8Accept) || has(.utf8Only) { try enableUTF8() }
    try learnNaming()
  }

  var hasIdle: Bool { !isIdleRefused && (has(.idle) || has(.imap4rev2)) }

  func has(_ capability: Capability) -> Bool { capabilities.contains(capability) }

  /// A server that will not say is taken to have nothing but RFC 3501.
  private func refreshCapabilities() throws(IMAPError) {
    var found: Set<Capability> = []
    do throws(IMAPError) {
      try run(Command("CAPABILITY")) { response in
        guard case .data("CAPABILITY", let values) = response else { return }
        found.formUnion(values.compactMap(\.text).map { Capability($0) })
      }
    } catch {
      guard error.sessionLives else { throw error }
    }
    capabilities = found
    if has(.literalPlus) {
      wire?.unwaitedLiteral = .max
    } else if has(.literalMinus) || has(.imap4rev2) {
      wire?.unwaitedLiteral = 4096  // RFC 7888 §5
    }
  }

  /// The connection, or the reason why there is none.
  func line(for command: String) throws(IMAPError) -> Wire {
    guard let wire else {
      throw IMAPError(.connectionLost, "\(command) at \(peer)", "the connection is closed: connect anew")
    }
    guard !isStreaming else {
      throw IMAPError(.misuse, "\(command) at \(peer)", "a FETCH is under way in this session")
    }
    return wire
  }

  /// Ends the connection without a word.
  func close() {
    wire = nil
    selected = nil
    isStreaming = false
  }

  /// Says LOGOUT and closes. Never throws: there is nothing left to do about it.
  package func logout() {
    if let wire, !isStreaming {
      wire.isLeaving = true
      _ = try? wire.run(Command("LOGOUT"), within: deadlines.closing) { _ throws(IMAPError) in }
    }
    close()
  }

  /// Does nothing, by which the server may tell what is new.
  package func noop() throws(IMAPError) { try run(Command("NOOP")) }
}

extension IMAPSession {
  /// Sends a command and reads up to its tagged reply, handing on each response before it. Throws for NO and BAD.
  @discardableResult
  func run(
    _ command: Command, within limit: Duration? = nil,
    _ each: (Response) throws(IMAPError) -> Void = { _ throws(IMAPError) in }
  ) throws(IMAPError) -> Status {
    let wire = try line(for: command.name)
    do throws(IMAPError) {
      let status = try wire.run(command, within: limit ?? deadlines.command) { response throws(IMAPError) in
        note(response)
        try each(response)
      }
      return try accept(status, command)
    } catch {
      throw fail(error, command.name)
    }
  }

  /// What any response, asked for or not, tells of the selected mailbox.
  func note(_ response: Response) {
    switch response {
    case .exists(let count):
      if count > exists { hasNews = true }
      exists = count
    case .expunged: exists = max(0, exists - 1)
    default: break
    }
  }

  func accept(_ status: Status, _ command: Command) throws(IMAPError) -> Status {
    switch status.condition {
    case .ok: return status
    case .no: throw IMAPError(.no, command.name, status.text, code: status.codeName)
    default: throw IMAPError(.bad, command.name, status.text, code: status.codeName)
    }
  }

  /// The error with what was being done and where; the connection is closed where it cannot go on.
  func fail(_ error: IMAPError, _ name: String) -> IMAPError {
    if !error.sessionLives { close() }
    return IMAPError(error.kind, "\(name) at \(peer)", error.text, code: error.code)
  }
}
