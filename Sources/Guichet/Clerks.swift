internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Registration
internal import Settings

/// Those who read and write for the desk, wired from one configuration: they are the same whether a desk is at work, or its register is
/// made anew.
struct Clerks: Sendable {
  let clerk: Clerk
  let digest: DigestWriter
  let notices: NoticeService
  /// Rung when the catalogue was changed, or staff told who came.
  let noticeBell = Bell()
  /// Rung when the mailbox was read to its end.
  let mailboxIsRead = Bell()

  init(
    _ configuration: Configuration, _ office: CurrentOffice, _ register: Register, outboxBell: Bell,
    isUncertain: @escaping @Sendable (Int64) -> Bool = { _ in false }, log: DeskLog,
    now: @escaping @Sendable () -> Date
  ) {
    let sender = configuration.sender
    let acceptsAnswers = configuration.imap.authservID != nil
    digest = DigestWriter(
      register: register, office: office, sender: sender, settings: configuration.digest,
      acceptsAnswers: acceptsAnswers,
      signIn: SignInNotices(configuration, zone: office.value.catalogue.organiser.timeZone), now: now)
    notices = NoticeService(
      register: register, office: office, bell: noticeBell, mailboxIsRead: mailboxIsRead,
      outboxBell: outboxBell, writer: { NoticeWriter(office: $0, sender: sender, now: now) },
      sheets: SheetWriter(
        register: register, office: office, sender: sender, settings: configuration.digest,
        acceptsAnswers: acceptsAnswers, now: now),
      certificates: CertificateWriter(register: register, office: office, sender: sender, now: now),
      log: log, now: now)
    let staff = StaffDoor(
      authservID: configuration.imap.authservID, staff: configuration.digest.answersFrom)
    let orders = OrderClerk(
      register: register, sender: sender, staff: staff, noticeBell: noticeBell, log: log, now: now,
      isUncertain: isUncertain)
    clerk = Clerk(
      register: register, office: office, sender: sender, returnPath: configuration.returnPath,
      orders: orders, answerWithin: TimeInterval(configuration.questionDays) * 86_400,
      lettersPerHour: configuration.smtp.perHour ?? LetterLimits.perHour,
      alert: AlertWriter(office: office, sender: sender, readers: configuration.digest.to, now: now),
      trial: Trial(catalogue: configuration.catalogue), log: log, now: now)
  }
}
