internal import Curl

/// Commands out, responses in, over one connection.
final class Wire {
  /// Whether LOGOUT was said, after which BYE is an answer and not a loss.
  var isLeaving = false

  private let transport: any Transport
  private let bytes: ByteReader
  private let reader: ResponseReader
  private let deadlines: Deadlines
  private let trace: (@Sendable (String) -> Void)?
  private var commands = 0
  /// LITERAL+ or LITERAL-: the octets a literal may have without waiting for the server's `+`.
  var unwaitedLiteral = 0

  init(
    _ transport: any Transport, interrupt: Interrupt, deadlines: Deadlines, bounds: Bounds,
    trace: (@Sendable (String) -> Void)?
  ) {
    self.transport = transport
    self.deadlines = deadlines
    self.trace = trace
    bytes = ByteReader(transport, interrupt: interrupt, deadlines: deadlines, bounds: bounds)
    reader = ResponseReader(bytes, bounds: bounds)
  }

  /// The whole of a command: its tagged reply, whatever it says.
  func run(
    _ command: Command, within limit: Duration, _ each: (Response) throws(IMAPError) -> Void
  ) throws(IMAPError) -> Status {
    let deadline = ContinuousClock.now + limit
    let tag: String
    switch try start(command, deadline, each) {
    case .sent(let sent): tag = sent
    case .refused(let status): return status
    }
    while true {
      let response = try next(until: deadline)
      if let status = try Self.end(of: tag, response) { return status }
      try each(response)
    }
  }

  /// What became of a command's octets.
  enum Start {
    case sent(String)
    /// The server would not have a literal.
    case refused(Status)
  }

  /// Sends a command, awaiting the server's `+` before each literal where it wants that.
  func start(
    _ command: Command, _ deadline: ContinuousClock.Instant, _ each: (Response) throws(IMAPError) -> Void
  ) throws(IMAPError) -> Start {
    commands += 1
    let tag = "g\(commands)"
    trace?("→ \(tag) \(command.traced)")
    var pending = Array("\(tag) ".utf8)
    for part in command.parts {
      switch part {
      case .text(let text): pending += Array(text.utf8)
      case .literal(let octets):
        let isWaited = octets.count > unwaitedLiteral
        pending += Array("{\(octets.count)\(isWaited ? "" : "+")}\r\n".utf8)
        if isWaited {
          try send(pending, deadline)
          pending = []
          if let status = try continuation(tag, deadline, each) { return .refused(status) }
        }
        pending += octets
      }
    }
    try send(pending + [13, 10], deadline)
    return .sent(tag)
  }

  /// Waits for `+`; a tagged reply instead is a refusal.
  func continuation(
    _ tag: String, _ deadline: ContinuousClock.Instant, _ each: (Response) throws(IMAPError) -> Void
  ) throws(IMAPError) -> Status? {
    while true {
      let response = try next(until: deadline)
      if response == .continuation { return nil }
      if let status = try Self.end(of: tag, response) { return status }
      try each(response)
    }
  }

  /// The next response, whoever asked for it. BYE is thrown: the server is about to close.
  func next(until deadline: ContinuousClock.Instant, keeping limit: Int = 0) throws(IMAPError) -> Response {
    bytes.deadline = deadline
    let response = try reader.next(keeping: limit)
    trace.map { $0("← \(response.traced)") }
    if case .status(let status) = response, status.condition == .bye, !isLeaving {
      throw IMAPError(
        .connectionLost, "reading", "the server says goodbye: \(status.text)", code: status.codeName)
    }
    return response
  }

  /// Waits for the server to say anything.
  func wait(until deadline: ContinuousClock.Instant) throws(IMAPError) -> ByteReader.Wait {
    try bytes.wait(until: deadline)
  }

  func send(_ octets: [UInt8], _ deadline: ContinuousClock.Instant) throws(IMAPError) {
    do throws(CurlError) {
      try transport.send(octets, deadline: deadline)
    } catch {
      throw IMAPError(error)
    }
  }

  /// The status, where the response is the reply to that tag; nil where it is not a reply. One to another tag is a broken dialogue.
  static func end(of tag: String, _ response: Response) throws(IMAPError) -> Status? {
    guard case .tagged(let answered, let status) = response else { return nil }
    guard answered == tag else {
      throw IMAPError(.protocolViolation, "reading", "a reply to a command that was not sent")
    }
    return status
  }
}

extension Response {
  /// For a trace: sizes for content.
  var traced: String {
    switch self {
    case .continuation: "+"
    case .tagged(let tag, let status): "\(tag) \(status.traced)"
    case .status(let status): "* \(status.traced)"
    case .exists(let count): "* \(count) EXISTS"
    case .expunged: "* EXPUNGE"
    case .fetched(let message):
      "* FETCH (UID \(message.uid.map(String.init) ?? "?"), \(message.contentLength) octets)"
    case .search(let numbers): "* SEARCH (\(numbers.count) results)"
    case .data(let word, let values): "* \(word) (\(values.count) values)"
    case .other(let word): "* \(word)"
    }
  }
}

extension Status {
  var traced: String {
    [condition.rawValue, code.map { "[\($0)]" }, text].compactMap { $0 }.joined(separator: " ")
  }
}
