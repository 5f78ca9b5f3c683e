internal import Foundation
internal import IMAP
internal import Logging
internal import MIME
internal import Records
internal import Registration
internal import Settings
internal import Synchronization

/// Makes a register anew: the desk's own clerks read every message again, in the order and at the time in which it came, and nothing is
/// sent. A letter that they write counts as one that left in its time.
struct Rebuilding {
  private let configuration: Configuration
  private let register: Register
  private let office: Office
  private let clerks: Clerks
  private let clock = RebuildClock()
  private let uncertain = UncertainNumbers()
  /// Of the register in use, nil where there is none: then notices and digests are written at the hours that the catalogue and the
  /// configuration give.
  private let hours: WorkHours?
  private var looks: ArraySlice<WorkHours.Look>
  private var names: NamesFromSentMail

  init(
    _ configuration: Configuration, _ office: Office, into register: Register, _ hours: WorkHours?,
    _ sent: SentCopies
  ) {
    (self.configuration, self.office, self.register, self.hours) = (configuration, office, register, hours)
    let (clock, uncertain) = (clock, uncertain)
    clerks = Clerks(
      configuration, CurrentOffice(office), register, outboxBell: Bell(),
      isUncertain: { uncertain.holds($0) },
      log: DeskLog(Logger(label: "rebuild") { _ in SwiftLogNoOpLogHandler() }), now: { clock.now })
    looks = (hours?.looks ?? [])[...]
    names = NamesFromSentMail(register: register, copies: sent)
  }

  /// Afterwards the register holds what these messages had brought about by `now`.
  mutating func read(_ plan: RebuildPlan, of ledger: Ledger, until now: Date, progress: Progress) async throws
  {
    clock.set(plan.openedAt)
    _ = try await register.open(at: clock.now)
    let notices = NoticeWriter(office: office, sender: configuration.sender, now: { now })
    try await register.adopt(office.catalogue, at: clock.now, compose: notices.composed)
    for (index, line) in plan.read.enumerated() {
      let reading = hours?.readings[line.sha256]
      try await pass(to: reading?.at ?? max(line.receivedAt, clock.now), before: reading?.number)
      try await handle(line, reading, UInt32(index + 1), ledger)
      if plan.uncertain.contains(line.sha256) { uncertain.add(try await register.lastMessage()) }
      progress(index + 1, plan.read.count)
    }
    try await pass(to: max(now, clock.now), before: nil)
    for line in plan.read where line.folder == ledger.inbox?.name {
      try await register.notePlace(
        Place(uidValidity: line.uidValidity, uid: line.uid.value), of: line.sha256)
    }
    if let inbox = ledger.inbox { try await register.setMailbox(hours?.mailbox ?? plan.state(of: inbox)) }
    try await register.endRebuilding(messages: plan.read.count, at: now)
  }

  /// Under no UIDVALIDITY that a mailbox may have, in the order in which it was read.
  private mutating func handle(
    _ line: Ledger.Line, _ reading: WorkHours.Reading?, _ place: UInt32, _ ledger: Ledger
  ) async throws {
    guard let uid = UID(place) else { return }
    if let reading { try await register.numberNext(reading.number) }
    let message = try ledger.message(line, as: uid)
    try await clerks.clerk.record(clerks.clerk.read([message], uidValidity: 0))
    try await settle()
  }

  private mutating func settle() async throws {
    try await register.countLettersAsSent()
    try await names.takeOver()
  }
}

/// What the desk writes of its own accord.
extension Rebuilding {
  /// Lets time pass to that instant: what came due meanwhile is written when it was, or else when it was due.
  private mutating func pass(to instant: Date, before number: Int64?) async throws {
    if hours == nil {
      while let next = try await nextDue(), next <= instant {
        clock.set(next)
        try await clerks.notices.writeWhatIsDue()
        _ = try await clerks.digest.writeWhatIsDue()
        try await settle()
      }
    }
    while let look = looks.first, look.after < number ?? .max {
      looks.removeFirst()
      clock.set(look.at)
      if look.isForDigest {
        _ = try await clerks.digest.writeWhatIsDue()
      } else {
        try await clerks.notices.writeWhatIsDue()
      }
      try await settle()
    }
    clock.set(instant)
  }

  /// The next hour at which anything may be due, after this one.
  private func nextDue() async throws -> Date? {
    let now = clock.now
    let day = clerks.digest.day
    let next = [
      try await register.nextNotice(), office.catalogue.nextReminder(after: now),
      clerks.notices.sheets.next(),
      day.instant(of: day.upcoming(at: now)),
    ]
    return next.compactMap(\.self).filter { $0 > now }.min()
  }
}

/// The time that a register is made anew at.
final class RebuildClock: Sendable {
  private let time = Mutex(Date.distantPast)
  var now: Date { time.withLock { $0 } }
  func set(_ instant: Date) { time.withLock { $0 = instant } }
}

/// The numbers of messages of which nobody can tell any more which is which.
final class UncertainNumbers: Sendable {
  private let numbers = Mutex<Set<Int64>>([])
  func holds(_ number: Int64) -> Bool { numbers.withLock { $0.contains(number) } }
  func add(_ number: Int64) { numbers.withLock { _ = $0.insert(number) } }
}

extension RebuildPlan {
  /// Every UID is looked at again: those that were handled are known by their places.
  fileprivate func state(of inbox: SelectedMailbox) -> MailboxState {
    MailboxState(
      uidValidity: inbox.uidValidity.value, lastUID: 0, handlesSince: handlesSince, dateDecides: true)
  }
}
