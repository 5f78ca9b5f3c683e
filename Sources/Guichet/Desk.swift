internal import Curl
package import Foundation
package import Logging
internal import IMAP
internal import MIME
internal import Records
internal import Registration
internal import ServiceLifecycle
internal import Settings
internal import Submission
internal import UnixSignals

/// The desk: everything wired together from one configuration file.
package struct Desk: Sendable {
  private let configuration: Configuration
  private let lock: InstanceLock
  private let logger: Logger
  private let mailbox: MailboxService
  private let outbox: OutboxService
  private let drafts: DraftsService
  private let digest: DigestService
  private let notices: NoticeService
  private let reload: ReloadService
  private let couriers: [SMTPCourier]
  private let supervision: Supervision
  private let registerWatch: RegisterWatch
  private let clockWatch: ClockWatch?

  /// Reads and checks everything the desk needs, and takes the database for itself. Connects to nothing yet.
  package static func open(
    configuration path: String, logger: Logger, now: @escaping @Sendable () -> Date = { Date() }
  ) async throws(Failure) -> Desk {
    let configuration = try Configuration.loaded(path)
    let office = CurrentOffice(try configuration.loadedOffice())
    do {
      let lock = try InstanceLock(besideDatabase: configuration.database)
      let register = try Register.open(configuration.database)
      let notices = NoticeWriter(office: office.value, sender: configuration.sender, now: now)
      try await register.adopt(office.value.catalogue, at: now(), compose: notices.composed)
      return try Desk(configuration, office, register, lock, logger, now)
    } catch let error as RegisterError {
      throw Failure(error)
    } catch let mistakes as Mistakes {
      throw Failure(configuration: mistakes)
    } catch {
      throw Failure(.unavailable, "\(configuration.database): \(error)")
    }
  }

  private init(
    _ configuration: Configuration, _ office: CurrentOffice, _ register: Register, _ lock: InstanceLock,
    _ logger: Logger,
    _ now: @escaping @Sendable () -> Date
  ) throws {
    self.configuration = configuration
    self.lock = lock
    self.logger = logger
    let counters = Counters()
    let log = DeskLog(logger, counters: counters)
    let supervision = Supervision(configuration, office, register, counters, log, now)
    self.supervision = supervision
    let draftsBell = Bell()
    let bell = Bell(with: draftsBell)
    registerWatch = RegisterWatch(
      database: configuration.database, register: register, bell: bell, news: supervision.news, log: log)
    let interrupt = try Interrupt()
    let accounts = Accounts(configuration)
    let smtp = try accounts.smtp()
    couriers = (0..<configuration.smtp.connections).map { _ in SMTPCourier(smtp, interrupt: interrupt) }
    let round = OutboxRound(
      register: register, couriers: couriers,
      sentMail: SentFolder(account: try accounts.imap(), interrupt: interrupt),
      returnPath: configuration.returnPath, pace: configuration.pace, signs: supervision.signs, log: log,
      now: now)
    outbox = OutboxService(
      round: round, bell: bell, register: register, interrupt: interrupt, log: log, now: now)
    drafts = try DraftsService(configuration, accounts, register, draftsBell, log, now)
    let clerks = Clerks(configuration, office, register, outboxBell: bell, log: log, now: now)
    digest = DigestService(writer: clerks.digest, bell: Bell(), outboxBell: bell, log: log)
    notices = clerks.notices
    let waiting = [bell, digest.bell, notices.bell]
    clockWatch = ClockWatch { for bell in waiting { bell.ring() } }
    var schedule = WaitSchedule()
    schedule.poll = .seconds(configuration.imap.pollSeconds)
    mailbox = try MailboxService(
      account: accounts.imap(),
      desk: MailboxDesk(
        start: configuration.imap.start, zone: office.value.catalogue.organiser.timeZone,
        folders: MailboxFolders(configuration), register: register, clerk: clerks.clerk,
        outboxBell: bell, isRead: clerks.mailboxIsRead, signs: supervision.signs, log: log, now: now),
      schedule: schedule,
      opened: {
        supervision.manager.ready()
        Memory.giveBack()
      })
    reload = ReloadService(
      configuration: configuration, office: office, register: register, noticeBell: clerks.noticeBell,
      outboxBell: bell, manager: supervision.manager, log: log, now: now)
  }

  /// Until SIGTERM or SIGINT: the message and the letter in hand are finished, the next are not begun.
  package func run() async throws(Failure) {
    defer { withExtendedLifetime(clockWatch) {} }
    Task(executorPreference: Lanes.shared) { Judge.prepare() }
    try await run([
      service(supervision.report), service(supervision.watchdog), service(mailbox), service(outbox),
      service(drafts), service(digest), service(notices), service(reload),
      service(registerWatch), service(supervision.closing),
    ])
  }

  /// Handles what is in the mailbox, sends what is due, and returns. SIGTERM and SIGINT end it sooner, as they end `run`.
  /// Throws where the mailbox cannot be read to its end, or letters that are due could not be sent.
  package func runOnce() async throws(Failure) {
    var once = service(
      OnceService(
        mailbox: mailbox, notices: notices, drafts: drafts, digest: digest.writer, outbox: outbox))
    once.successTerminationBehavior = .gracefullyShutdownGroup
    try await run([once])
    if drafts.interrupt.isRung { return }
    if await drafts.hasLettersDue() {
      throw Failure(
        .tryAgainLater,
        "\(configuration.imap.server.url): did not take all letters that are to be drafts; the log says why; run again later"
      )
    }
    guard !outbox.interrupt.isRung, await outbox.hasLettersDue() else { return }
    throw Failure(
      .tryAgainLater,
      "\(configuration.smtp.server.url): did not take all letters that are due; the log says why; run again later"
    )
  }

  /// A cancelled task could not record what it has done: trouble in one service closes the desk as a signal would.
  private func service(_ service: some Service) -> ServiceGroupConfiguration.ServiceConfiguration {
    .init(service: service, failureTerminationBehavior: .gracefullyShutdownGroup)
  }

  private func run(_ services: [ServiceGroupConfiguration.ServiceConfiguration]) async throws(Failure) {
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    do {
      try await group.run()
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.unavailable, "\(configuration.file): the desk had to close: \(error)")
    }
    for courier in couriers { await courier.close() }
  }
}

/// `run --once`: letters go out while the mailbox is still being read.
private struct OnceService: Service {
  let mailbox: MailboxService
  let notices: NoticeService
  let drafts: DraftsService
  let digest: DigestWriter
  let outbox: OutboxService

  func run() async throws {
    let isRead = Latch()
    async let sending: Void = outbox.run(until: isRead)
    let reading: Result<Void, any Error>
    do {
      try await mailbox.runOnce()
      try await notices.writeWhatIsDue()
      reading = await drafts.runOnce()
    } catch {
      reading = .failure(error)
    }
    // Also where the mailbox is out of reach: the digest is what tells so.
    let telling: Result<Bool, any Error>
    do { telling = .success(try await digest.writeWhatIsDue()) } catch { telling = .failure(error) }
    isRead.close()
    outbox.bell.ring()
    try await sending
    try reading.get()
    _ = try telling.get()
  }
}
