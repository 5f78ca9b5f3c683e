/// Why a wait on the server ended.
package enum IdleEnd: Sendable, Equatable {
  /// The server told of new messages.
  case activity
  case deadline
  /// Shutdown asked for it.
  case interrupted
}

extension IMAPSession {
  /// IDLE (RFC 2177): waits until new messages come, `deadline` passes or the interrupt rings, and says which.
  ///
  /// News that came since the last search end it at once, even where the server told them before IDLE began. It is the caller's
  /// to keep the deadline under 29 minutes, and to search afterwards. Throws `.unsupported` where the server has no IDLE.
  package func idle(until deadline: ContinuousClock.Instant) throws(IMAPError) -> IdleEnd {
    _ = try requireSelected("IDLE")
    guard has(.idle) || has(.imap4rev2) else {
      throw IMAPError(.unsupported, "IDLE at \(peer)", "the server has no IDLE: poll instead")
    }
    let wire = try line(for: "IDLE")
    do throws(IMAPError) {
      return try idle(wire, until: deadline)
    } catch {
      throw fail(error, "IDLE")
    }
  }

  private func idle(_ wire: Wire, until deadline: ContinuousClock.Instant) throws(IMAPError) -> IdleEnd {
    let command = Command("IDLE")
    let entered = ContinuousClock.now + deadlines.command
    guard case .sent(let tag) = try wire.start(command, entered, { note($0) }) else { return .deadline }
    if let status = try wire.continuation(tag, entered, { note($0) }) {
      _ = try accept(status, command)
      return hasNews ? .activity : .deadline
    }
    let end = try listen(wire, tag, until: deadline)
    let left = ContinuousClock.now + deadlines.done
    try wire.send(Array("DONE\r\n".utf8), left)
    while true {
      let response = try wire.next(until: left)
      note(response)
      guard let status = try Wire.end(of: tag, response) else { continue }
      _ = try accept(status, command)
      return hasNews ? .activity : end
    }
  }

  /// Waits without a command under way, for servers that have no IDLE; what the server says meanwhile is noted.
  func rest(until deadline: ContinuousClock.Instant) throws(IMAPError) -> IdleEnd {
    let wire = try line(for: "waiting")
    do throws(IMAPError) {
      return try listen(wire, nil, until: deadline)
    } catch {
      throw fail(error, "waiting")
    }
  }

  private func listen(
    _ wire: Wire, _ tag: String?, until deadline: ContinuousClock.Instant
  ) throws(IMAPError) -> IdleEnd {
    while !hasNews {
      switch try wire.wait(until: deadline) {
      case .interrupted: return .interrupted
      case .deadline: return .deadline
      case .ready:
        let response = try wire.next(until: .now + deadlines.command)
        note(response)
        if case .tagged = response {
          throw IMAPError(.protocolViolation, "IDLE", "the server ended IDLE without being asked")
        }
      }
    }
    return .activity
  }
}
