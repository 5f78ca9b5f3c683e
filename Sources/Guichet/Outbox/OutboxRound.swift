internal import Authorization
internal import Foundation
internal import MIME
internal import Records
internal import ServiceLifecycle
internal import Submission

/// Sends what is due, in order of its hour, one letter at a time.
actor OutboxRound {
  private let register: Register
  private let courier: any Courier
  private let sentMail: any SentMail
  private let returnPath: ReturnPath
  private let signs: LifeSigns
  private let log: DeskLog
  private let now: @Sendable () -> Date
  /// A clock that nobody sets, for pauses.
  private let clock: @Sendable () -> ContinuousClock.Instant
  private var pace: Pace<ContinuousClock.Instant>
  private var randomness = SystemRandomNumberGenerator()
  /// How often in a row the server itself was in trouble.
  private var serverFailures = 0
  /// Not before then, whatever the clock is set to meanwhile: the server was in trouble.
  private var pausedUntil: ContinuousClock.Instant?
  /// What became of letters, where the register could not be told yet.
  private var unsettled: [(letter: Int64, settlement: Settlement)] = []

  init(
    register: Register, courier: any Courier, sentMail: any SentMail, returnPath: ReturnPath,
    pace: Pace<ContinuousClock.Instant>, signs: LifeSigns = LifeSigns(), log: DeskLog,
    now: @escaping @Sendable () -> Date,
    clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.register = register
    self.courier = courier
    self.sentMail = sentMail
    self.returnPath = returnPath
    self.signs = signs
    self.pace = pace
    self.log = log
    self.now = now
    self.clock = clock
  }

  /// Sends until nothing more is due, the server is in trouble, or shutdown begins. Says how long the next look may wait; nil: until
  /// a letter comes.
  func sendDue() async throws -> Duration? {
    signs.sign(.outbox, nextWithin: LifeSigns.outbox)
    try await settleLeftovers()
    try await register.undoClock(at: now(), longest: RetrySchedule.letter.longest / .seconds(1))
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      if let pausedUntil, pausedUntil > clock() { return clock().duration(to: pausedUntil) }
      let letters = try await register.due(at: now(), limit: 100)
      if letters.isEmpty { return try await register.nextDue().map(wait) }
      for letter in letters {
        if Task.isCancelled || Task.isShuttingDownGracefully { return nil }
        guard try await send(letter) else { break }
      }
    }
    return nil
  }

  private func wait(until instant: Date) -> Duration {
    .seconds(max(0, instant.timeIntervalSince(now())))
  }

  /// False where the server itself is in trouble: no other letter would pass.
  private func send(_ letter: Outgoing) async throws -> Bool {
    signs.sign(.outbox, nextWithin: LifeSigns.outbox)
    guard let recipient = EmailAddress(letter.recipient) else {
      try await settle(
        letter, .refused(Reason(fault: .letter, sentence: "the address is not one that mail can be sent to")))
      return true
    }
    if letter.doubts > 0, let settlement = await look(for: letter) {
      try await settle(letter, settlement)
      return true
    }
    guard await keepPace() else { return false }
    try await register.beginSending(letter.id)
    let delivery = await courier.deliver(
      letter.content, in: Envelope(sender: returnPath.address(for: letter.messageID), recipient: recipient))
    return try await settle(letter, delivery)
  }

  /// What the sent mail says of a letter in doubt; nil: to be sent again.
  private func look(for letter: Outgoing) async -> Settlement? {
    do {
      if try await sentMail.holds(letter.messageID) {
        log.letterFound(letter: letter.id)
        return .sent
      }
    } catch {
      log.letterNotLookedFor(letter: letter.id, problem: "\(error)")
      return .notLookedFor
    }
    guard letter.doubts > 1 else { return nil }
    log.letterFailed(letter: letter.id, problem: "in doubt twice, and not among the sent mail")
    return .abandoned
  }

  /// False where shutdown came first.
  private func keepPace() async -> Bool {
    let instant = pace.next(at: .now)
    await cancelWhenGracefulShutdown { try? await Task.sleep(until: instant) }
    guard !Task.isShuttingDownGracefully else { return false }
    pace.went(at: .now)
    return true
  }

  @discardableResult
  private func settle(_ letter: Outgoing, _ delivery: Delivery) async throws -> Bool {
    var serverIsWell = true
    let settlement: Settlement
    switch delivery {
    case .accepted:
      log.sent(letter: letter.id, tries: letter.attempts + 1)
      settlement = .sent
    case .refused(let reason):
      log.letterFailed(letter: letter.id, problem: "\(reason)")
      settlement = .failed(reason: reason.forStaff)
    case .uncertain(let reason):
      log.letterUncertain(letter: letter.id, problem: "\(reason)")
      settlement = .uncertain(reason: reason.forStaff)
    case .retry(let reason) where reason.fault == .server:
      serverIsWell = false
      settlement = pause(letter, reason)
      // What became of the letter is recorded whether this can be or not; the log has told.
      if let notice = reason.signIn.flatMap({ StaffNotice($0) }) { try? await register.tellStaff(notice) }
    case .retry(let reason): settlement = postpone(letter, reason)
    }
    if serverIsWell { (serverFailures, pausedUntil) = (0, nil) }
    try await settle(letter, settlement)
    return serverIsWell
  }

  private func settle(_ letter: Outgoing, _ settlement: Settlement) async throws {
    unsettled.append((letter.id, settlement))
    try await settleLeftovers()
  }

  /// A letter that was taken must not look as if it were not, because the disk was full for a moment.
  private func settleLeftovers() async throws {
    while let (letter, settlement) = unsettled.first {
      try await register.settle(letter, settlement, at: now())
      unsettled.removeFirst()
    }
  }

  /// No try is counted against the letter: it stays due, and all letters wait.
  private func pause(_ letter: Outgoing, _ reason: Reason) -> Settlement {
    serverFailures += 1
    let wait = RetrySchedule.server.wait(after: serverFailures, using: &randomness) ?? .seconds(900)
    pausedUntil = clock() + wait
    log.letterWaits(letter: letter.id, problem: "\(reason)", wait: wait)
    return .postponed(reason: reason.forStaff)
  }

  private func postpone(_ letter: Outgoing, _ reason: Reason) -> Settlement {
    guard let wait = RetrySchedule.letter.wait(after: letter.attempts + 1, using: &randomness) else {
      log.letterFailed(letter: letter.id, problem: "\(reason)")
      return .failed(reason: reason.forStaff)
    }
    log.letterWaits(letter: letter.id, problem: "\(reason)", wait: wait)
    return .retry(at: now().addingTimeInterval(wait / .seconds(1)), reason: reason.forStaff)
  }
}

extension Reason {
  /// With the server's words, which may name the recipient: for the register and the digest, not for a log.
  fileprivate var forStaff: String { said.map { "\(self) : « \($0) »" } ?? "\(self)" }
}
