/// How much of each message a FETCH asks for.
package enum FetchPart: Sendable, Equatable {
  /// BODY.PEEK[]. Of a message longer than `limit` octets no more is kept, whatever size the server told.
  case whole(limit: Int)
  /// BODY.PEEK[]<0.n>: the first n octets.
  case beginning(octets: Int)

  var item: String {
    switch self {
    case .whole: "BODY.PEEK[]"
    case .beginning(let octets): "BODY.PEEK[]<0.\(octets)>"
    }
  }

  var limit: Int {
    switch self {
    case .whole(let limit): limit
    case .beginning(let octets): octets
    }
  }
}

/// What a message is fetched for by whoever takes it.
package typealias MessageTaker = @Sendable (FetchedMessage) async throws -> FetchStep

extension IMAPSession {
  /// UID FETCH of UID, INTERNALDATE, RFC822.SIZE and the content, unread marks left alone (PEEK), as one command for as many UIDs as
  /// 8000 octets name, each message handed on as it comes. The next is read once `take` is done with the one before.
  ///
  /// What `take` throws is thrown again once the rest of the reply was dropped; the session lives on, unless that took longer
  /// than `Deadlines.drain`. `take` must not use this session.
  package func fetch(
    _ uids: UIDSet, _ part: FetchPart, take: MessageTaker
  ) async throws -> FetchReport {
    _ = try requireSelected("UID FETCH")
    var report = FetchReport()
    for piece in uids.pieces() {
      guard !report.wasStopped else {
        report.missing = report.missing.union(piece)
        continue
      }
      try await stream(piece, part, &report, take)
    }
    return report
  }

  /// RFC822.SIZE of each message: octets by UID. Those that the server does not give are absent.
  package func fetchSizes(of uids: UIDSet) throws(IMAPError) -> [UID: Int] {
    _ = try requireSelected("UID FETCH")
    var sizes: [UID: Int] = [:]
    for piece in uids.pieces() {
      try run(Command("UID FETCH").text("\(piece) (UID RFC822.SIZE)")) { response in
        guard case .fetched(let message) = response, let uid = message.uid.flatMap({ UID($0) }) else {
          return
        }
        if let size = message.size { sizes[uid] = size }
      }
    }
    return sizes
  }

  private func stream(
    _ uids: UIDSet, _ part: FetchPart, _ report: inout FetchReport, _ take: MessageTaker
  ) async throws {
    var stream = FetchStream(uids, part)
    let wire = try begin(stream.command)
    isStreaming = true
    defer { isStreaming = false }
    while let message = try next(&stream, wire) {
      do {
        if try await take(message) == .stop { stream.stop(within: deadlines.drain) }
      } catch {
        stream.stop(within: deadlines.drain)
        _ = try? next(&stream, wire)
        throw error
      }
    }
    report.missing = report.missing.union(stream.missing)
    report.wasStopped = stream.isStopped
  }

  private func begin(_ command: Command) throws(IMAPError) -> (Wire, tag: String) {
    let wire = try line(for: command.name)
    do throws(IMAPError) {
      switch try wire.start(command, .now + deadlines.command, { _ in }) {
      case .sent(let tag): return (wire, tag)
      case .refused(let status): throw IMAPError(.bad, command.name, status.text, code: status.codeName)
      }
    } catch {
      throw fail(error, command.name)
    }
  }

  /// The next message that was asked for and is not yet handed on; nil at the end of the command.
  private func next(_ stream: inout FetchStream, _ line: (wire: Wire, tag: String)) throws(IMAPError)
    -> FetchedMessage?
  {
    do throws(IMAPError) {
      while true {
        let deadline = stream.drainBy ?? .now + deadlines.message
        let response = try line.wire.next(until: deadline, keeping: stream.limit)
        note(response)
        if let status = try Wire.end(of: line.tag, response) {
          _ = try accept(status, stream.command)
          return nil
        }
        if case .fetched(let attributes) = response, let message = stream.message(attributes) {
          return message
        }
      }
    } catch {
      let failure = fail(error, stream.command.name)
      // Whoever stopped has what he wanted: a connection given up for it is no failure of the fetch.
      if stream.isStopped, !failure.sessionLives { return nil }
      throw failure
    }
  }
}

/// One FETCH under way.
private struct FetchStream {
  let command: Command
  private let part: FetchPart
  private let wanted: UIDSet
  private var taken = UIDSet()
  private(set) var drainBy: ContinuousClock.Instant?

  init(_ uids: UIDSet, _ part: FetchPart) {
    wanted = uids
    self.part = part
    command = Command("UID FETCH").text("\(uids) (UID INTERNALDATE RFC822.SIZE \(part.item))")
  }

  var isStopped: Bool { drainBy != nil }
  var limit: Int { isStopped ? 0 : part.limit }
  var missing: UIDSet { wanted.subtracting(taken) }

  mutating func stop(within limit: Duration) { drainBy = .now + limit }

  /// nil for what was not asked for: another's change of flags, a message given twice, one without content.
  mutating func message(_ attributes: FetchedAttributes) -> FetchedMessage? {
    guard !isStopped, let uid = attributes.uid.flatMap({ UID($0) }), let content = attributes.content,
      wanted.contains(uid), !taken.contains(uid)
    else { return nil }
    taken.insert(uid)
    let size = attributes.size ?? attributes.contentLength
    let isCut = content.count < attributes.contentLength
    let isPartial: Bool = if case .beginning = part { content.count < size } else { false }
    return FetchedMessage(
      uid: uid, internalDate: attributes.internalDate.flatMap(IMAPDate.parse), size: size, bytes: content,
      isTruncated: isCut || isPartial)
  }
}
