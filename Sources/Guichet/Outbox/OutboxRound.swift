internal import Authorization
internal import Foundation
internal import MIME
internal import Records
internal import ServiceLifecycle
internal import Submission

/// Sends what is due, in order of its hour, as many letters at a time as there are couriers.
actor OutboxRound {
  private let register: Register
  private let couriers: [any Courier]
  private let marks: Marks
  private let sentMail: any SentMail
  private let returnPath: ReturnPath
  private let signs: LifeSigns
  private let log: DeskLog
  private let now: @Sendable () -> Date
  /// A clock that nobody sets, for pauses.
  private let clock: @Sendable () -> ContinuousClock.Instant
  private var pace: Pace<ContinuousClock.Instant>
  private var randomness = SystemRandomNumberGenerator()
  /// Couriers that may be at work: one alone until the server has taken a letter, fewer where it bears no more connections.
  private var width = 1
  private var widest: Int
  /// What `widest` begins with.
  private let mostCouriers: Int
  /// How often in a row the server itself was in trouble.
  private var serverFailures = 0
  /// Not before then, whatever the clock is set to meanwhile: the server was in trouble.
  private var pausedUntil: ContinuousClock.Instant?
  /// Letters of the batch under way that nobody has in hand yet.
  private var batch: ArraySlice<Outgoing> = []

  /// A ceiling on letters a minute is kept by one courier alone: the first.
  init(
    register: Register, couriers: [any Courier], sentMail: any SentMail, returnPath: ReturnPath,
    pace: Pace<ContinuousClock.Instant>, signs: LifeSigns = LifeSigns(), log: DeskLog,
    now: @escaping @Sendable () -> Date,
    clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.register = register
    self.couriers = couriers
    marks = Marks(register: register, now: now)
    self.sentMail = sentMail
    self.returnPath = returnPath
    self.signs = signs
    self.pace = pace
    self.log = log
    self.now = now
    self.clock = clock
    mostCouriers = pace.perMinute == nil ? couriers.count : 1
    widest = mostCouriers
  }

  /// Letters asked of the register at a time.
  private static let batchSize = 100
  /// Letters for each connection that is worth making.
  private static let worthAConnection = 3

  /// Sends until nothing more is due, the server is in trouble, or shutdown begins. Says how long the next look may wait; nil: until
  /// a letter comes.
  func sendDue() async throws -> Duration? {
    signs.sign(.outbox, nextWithin: LifeSigns.outbox)
    try await marks.flush()
    try await register.undoClock(at: now(), longest: RetrySchedule.letter.longest / .seconds(1))
    while !isStopping {
      if let pausedUntil, pausedUntil > clock() { return clock().duration(to: pausedUntil) }
      batch = try await register.due(at: now(), limit: Self.batchSize)[...]
      if batch.isEmpty { return try await register.nextDue().map(wait) }
      try await sendBatch()
    }
    return nil
  }

  private var isStopping: Bool { Task.isCancelled || Task.isShuttingDownGracefully }

  /// Afterwards the batch is sent, or left because the server is in trouble or shutdown began, and all of it is noted.
  private func sendBatch() async throws {
    let couriers = couriers.prefix(min(width, 1 + batch.count / Self.worthAConnection))
    let sending: Result<Void, any Error>
    do {
      try await withThrowingTaskGroup { group in
        for courier in couriers { group.addTask { try await self.work(courier, alone: couriers.count == 1) } }
        try await group.waitForAll()
      }
      sending = .success(())
    } catch {
      sending = .failure(error)
    }
    batch = []
    try await marks.flush()
    try sending.get()
  }

  /// One courier's share: a letter, and the next, as long as there are some. Alone it makes room for others at its first success.
  private func work(_ courier: any Courier, alone: Bool) async throws {
    while !isStopping, let letter = batch.popFirst() {
      let isWell = try await send(letter, by: courier, alone: alone)
      if !isWell || (alone && width > 1 && batch.count >= Self.worthAConnection) { return }
    }
  }

  private func wait(until instant: Date) -> Duration {
    .seconds(max(0, instant.timeIntervalSince(now())))
  }

  /// False where the courier can go on with no other letter.
  private func send(_ letter: Outgoing, by courier: any Courier, alone: Bool) async throws -> Bool {
    signs.sign(.outbox, nextWithin: LifeSigns.outbox)
    guard let recipient = EmailAddress(letter.recipient) else {
      let reason = Reason(fault: .letter, sentence: "the address is not one that mail can be sent to")
      return await settle(letter, .refused(reason), alone: alone)
    }
    if letter.doubts > 0, let settlement = await look(for: letter) {
      await marks.settle(letter.id, settlement)
      return true
    }
    guard await keepPace() else { return false }
    try await marks.begin(letter.id)
    let delivery = await courier.deliver(
      letter.content, in: Envelope(sender: returnPath.address(for: letter.messageID), recipient: recipient))
    return await settle(letter, delivery, alone: alone)
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
    let wait = ContinuousClock.now.duration(to: instant)
    if wait > .zero { await restUnlessClosing(for: wait) }
    guard !Task.isShuttingDownGracefully else { return false }
    pace.went(at: .now)
    return true
  }

  private func settle(_ letter: Outgoing, _ delivery: Delivery, alone: Bool) async -> Bool {
    var serverIsWell = true
    let settlement: Settlement
    switch delivery {
    case .accepted:
      log.sent(letter: letter.id, tries: letter.attempts + 1)
      settlement = .sent
      width = widest
    case .refused(let reason):
      log.letterFailed(letter: letter.id, problem: "\(reason)")
      settlement = .failed(reason: reason.forStaff)
    case .uncertain(let reason):
      log.letterUncertain(letter: letter.id, problem: "\(reason)")
      settlement = .uncertain(reason: reason.forStaff)
    case .retry(let reason) where reason.fault == .server:
      serverIsWell = false
      settlement = alone ? pause(letter, reason) : withdraw(reason)
      // What became of the letter is recorded whether this can be or not; the log has told.
      if let notice = reason.signIn.flatMap({ StaffNotice($0) }) { try? await register.tellStaff(notice) }
    case .retry(let reason): settlement = postpone(letter, reason)
    }
    if serverIsWell { (serverFailures, pausedUntil) = (0, nil) }
    await marks.settle(letter.id, settlement)
    return serverIsWell
  }

  /// One of several couriers found no server: it may bear fewer connections. The letter stays due, and the next batch begins with one
  /// courier again, whose word counts.
  private func withdraw(_ reason: Reason) -> Settlement {
    widest = max(1, widest - 1)
    width = 1
    return .postponed(reason: reason.forStaff)
  }

  /// No try is counted against the letter: it stays due, and all letters wait.
  private func pause(_ letter: Outgoing, _ reason: Reason) -> Settlement {
    serverFailures += 1
    widest = mostCouriers
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
