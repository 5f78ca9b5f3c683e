internal import Curl

/// When to look for mail, whatever the server tells.
package struct WaitSchedule: Sendable {
  /// The first IDLE after a search: short, for what came between the two and which some servers then never announce.
  package var firstIdle: Duration = .seconds(2)
  /// Every later IDLE. RFC 2177 allows 29 minutes; routers forget a silent connection long before.
  package var idle: Duration = .seconds(9 * 60)
  /// Between polls, on a server without IDLE.
  package var poll: Duration = .seconds(30)
  /// Between searches for all messages: some servers stop announcing. With every second IDLE, so that it wakes nobody by itself.
  package var fullSearch: Duration = .seconds(18 * 60)

  package init() {}

  package init(firstIdle: Duration, idle: Duration, poll: Duration, fullSearch: Duration) {
    self.firstIdle = firstIdle
    self.idle = idle
    self.poll = poll
    self.fullSearch = fullSearch
  }

  /// When a search for all messages is due; `last` is nil where there was none yet.
  package func nextFullSearch(
    after last: ContinuousClock.Instant?, now: ContinuousClock.Instant
  ) -> ContinuousClock.Instant { last.map { $0 + fullSearch } ?? now }

  /// When the wait that begins now ends at the latest.
  package func waitEnd(
    isFirst: Bool, hasIdle: Bool, lastFullSearch: ContinuousClock.Instant?, now: ContinuousClock.Instant
  ) -> ContinuousClock.Instant {
    let span = hasIdle ? (isFirst ? firstIdle : idle) : poll
    return min(now + span, max(now, nextFullSearch(after: lastFullSearch, now: now)))
  }
}

/// What a wait for mail brought.
package enum MailNews: Sendable, Equatable {
  /// Messages with UIDs from the one that was asked for on.
  case new(UIDSet)
  /// All messages in the mailbox, known or not: the search that is made now and then.
  case all(UIDSet)
  /// The mailbox has another UIDVALIDITY: every UID known before means nothing.
  case renumbered(SelectedMailbox)
  case interrupted
}

extension IMAPSession {
  /// Waits on the selected mailbox for a message with `next` or a higher UID.
  ///
  /// Searches first, then after each IDLE, or each `schedule.poll` on a server without IDLE; opens the mailbox anew each time, since
  /// some servers show nothing new until then. Every `schedule.fullSearch` it gives all there is, whatever IDLE said; the first such
  /// search is made when the session first waits. Returns at once when the interrupt rings.
  package func waitForMail(from next: UID, schedule: WaitSchedule = WaitSchedule()) throws(IMAPError)
    -> MailNews
  {
    var mailbox = try requireSelected("waiting for mail")
    let validity = mailbox.uidValidity
    var isFirst = true
    while true {
      if interrupt.isRung { return .interrupted }
      if let news = try look(from: next, schedule) { return news }
      let end = schedule.waitEnd(
        isFirst: isFirst, hasIdle: hasIdle, lastFullSearch: lastFullSearch, now: .now)
      if try pause(until: end) == .interrupted { return .interrupted }
      isFirst = false
      mailbox = try select(mailbox.name)
      if mailbox.uidValidity != validity {
        lastFullSearch = nil
        return .renumbered(mailbox)
      }
    }
  }

  private func look(from next: UID, _ schedule: WaitSchedule) throws(IMAPError) -> MailNews? {
    let now = ContinuousClock.now
    if schedule.nextFullSearch(after: lastFullSearch, now: now) <= now {
      let all = try search(.all)
      lastFullSearch = now
      return .all(all)
    }
    let new = try search(.from(next))
    return new.isEmpty ? nil : .new(new)
  }

  private func pause(until end: ContinuousClock.Instant) throws(IMAPError) -> IdleEnd {
    guard hasIdle else {
      let ended = try rest(until: end)
      if ended == .deadline { try noop() }
      return ended
    }
    do throws(IMAPError) {
      return try idle(until: end)
    } catch {
      // A server that offers IDLE and refuses it is polled from now on.
      guard error.sessionLives else { throw error }
      isIdleRefused = true
      return .deadline
    }
  }
}
