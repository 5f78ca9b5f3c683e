internal import Foundation
internal import Records
internal import ServiceLifecycle

/// Writes of its own accord when the hour has come: what changed of an event, reminders, sheets for staff, certificates; and ends the wait for answers.
struct NoticeService: Service {
  let register: Register
  let office: CurrentOffice
  /// Rung when the catalogue was changed, staff told who came to an event, or the clock was set: something may be due sooner.
  let bell: Bell
  /// Rung when the mailbox was read to its end: whoever has cancelled meanwhile gets no reminder.
  let mailboxIsRead: Bell
  let outboxBell: Bell
  let writer: @Sendable (Office) -> NoticeWriter
  let sheets: SheetWriter
  let certificates: CertificateWriter
  let log: DeskLog
  let now: @Sendable () -> Date

  /// How long to wait after something could not be written.
  private static let pauseAfterTrouble: Duration = .seconds(300)
  /// Where nobody tells that the clock was set, it is looked at once an hour.
  private static let longestWait: TimeInterval = 3600

  /// How long what is due waits for a mailbox that is out of reach, or holds nothing new.
  private static let patience: Duration = .seconds(60)

  func run() async throws {
    await mailboxIsRead.waitUnlessClosing(atMost: Self.patience)
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      let wait = await write()
      await bell.waitUnlessClosing(atMost: wait)
    }
  }

  /// Writes what is due, and says how long the next look may wait.
  private func write() async -> Duration {
    do {
      try await writeWhatIsDue()
      return .seconds(try await untilNext())
    } catch {
      log.noticeTrouble(Register.trouble(error) ?? "\(error)", retryIn: Self.pauseAfterTrouble)
      return Self.pauseAfterTrouble
    }
  }

  /// Afterwards nothing is due at this instant.
  func writeWhatIsDue() async throws {
    let office = office.value
    let compose = writer(office).composed
    var letters = 0
    while let more = try await register.tellChanges(at: now(), compose: compose) { letters += more }
    while case let more = try await register.remind(office.catalogue, at: now(), compose: compose), more > 0 {
      letters += more
    }
    let closed = try await register.closeQuestions(at: now())
    if letters > 0 || closed > 0 {
      log.noticed(letters: letters, questionsClosed: closed)
      outboxBell.ring()
    }
    // Last: nothing of the above waits for a sheet that cannot be drawn.
    let drawn = try await sheets.writeWhatIsDue()
    if drawn > 0 { log.sheetsRecorded(drawn) }
    let certified = try await certificates.writeWhatIsDue()
    if certified > 0 { log.certificatesRecorded(letters: certified) }
    if drawn + certified > 0 { outboxBell.ring() }
  }

  private func untilNext() async throws -> TimeInterval {
    let next = [
      try await register.nextNotice(), office.value.catalogue.nextReminder(after: now()), sheets.next(),
    ]
    let seconds = next.compactMap(\.self).map { $0.timeIntervalSince(now()) }.min() ?? Self.longestWait
    return min(max(1, seconds), Self.longestWait)
  }
}
