internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Registration
internal import ServiceLifecycle
internal import Settings
internal import Workbooks

/// Writes the staff's digest of a civil day, once.
struct DigestWriter: Sendable {
  let register: Register
  let office: CurrentOffice
  let sender: Mailbox
  let settings: Configuration.Digest
  /// Whether answers to it are carried out.
  let acceptsAnswers: Bool
  let signIn: SignInNotices
  let now: @Sendable () -> Date

  var day: DigestDay {
    DigestDay(hour: settings.hour, minute: settings.minute, zone: office.value.catalogue.organiser.timeZone)
  }

  /// The digest of a day: what that day's digest told, or, where it has none, all that came since the last one.
  func report(for date: CivilDate) async throws -> DayReport {
    try await register.report(for: date, catalogue: office.value.catalogue)
  }

  /// The same, with what would be noted when it is written.
  func preview(for date: CivilDate) async throws -> DayReport {
    var report = try await report(for: date)
    guard try await !register.hasDigest(of: date) else { return report }
    report.notices += signIn.expiring(at: now()).filter { !report.notices.contains($0) }
    return report
  }

  /// One letter for each reader, with the register as it is now: none sees another's address.
  func letters(for report: DayReport) async throws -> [Letter] {
    let office = office.value
    let writer = LetterWriter(templates: office.templates, catalogue: office.catalogue, from: sender)
    let workbook = try await workbook(of: report.date, office.catalogue)
    let names = try await register.letterNames(for: "digest \(report.date)", copies: settings.to.count)
    return zip(settings.to, names).map { address, name in
      var letter = writer.digest(
        report, answers: answers(of: address),
        to: Mailbox(address: address), messageID: sender.messageID(named: name), date: now())
      letter.enclosures = [workbook]
      return letter
    }
  }

  private func answers(of reader: String) -> DigestAnswers {
    guard acceptsAnswers else { return .off }
    return settings.answersFrom.contains(reader.lowercased()) ? .accepted : .notYours
  }

  private func workbook(of date: CivilDate, _ catalogue: Catalogue) async throws -> Enclosure {
    let sheets = RegisterSheets(try await register.entries(), catalogue)
    return Enclosure(
      fileName: "inscriptions-\(date).xlsx", contentType: ContentType(type: Workbook.mediaType),
      content: try sheets.workbook(createdAt: day.instant(of: date)))
  }

  /// Records the digest that is due, unless its day has one; true where it did.
  func writeWhatIsDue() async throws -> Bool {
    let date = day.due(at: now())
    // A desk that opens at noon for the first time owes no digest of the evening before.
    guard try await register.open(at: now()) < day.instant(of: date) else { return false }
    guard try await !register.hasDigest(of: date) else { return false }
    for notice in signIn.expiring(at: now()) { try await register.tellStaff(notice) }
    let report = try await report(for: date)
    let letters = try await letters(for: report).map { try ComposedLetter(.digest, $0) }
    return try await register.recordDigest(report, letters, at: now())
  }
}

/// The digest as a service: at its hour each day, and at once where the desk was away at that hour.
struct DigestService: Service {
  let writer: DigestWriter
  /// Rung when the clock was set.
  let bell: Bell
  let outboxBell: Bell
  let log: DeskLog

  /// How long to wait after a digest could not be written.
  private static let pauseAfterTrouble: Duration = .seconds(300)

  /// Until shutdown. Trouble is told and tried again: the digest is due until it is written.
  func run() async throws {
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      let wait = await write()
      await bell.waitUnlessClosing(atMost: wait)
    }
  }

  /// Writes what is due, and says how long the next look may wait.
  private func write() async -> Duration {
    do {
      if try await writer.writeWhatIsDue() {
        log.digestRecorded(of: writer.day.due(at: writer.now()).description)
        outboxBell.ring()
      }
      return untilNext
    } catch {
      log.digestTrouble(Register.trouble(error) ?? "\(error)", retryIn: Self.pauseAfterTrouble)
      return Self.pauseAfterTrouble
    }
  }

  /// To the hour of the next digest; where nobody tells that the clock was set, it is looked at once an hour.
  private var untilNext: Duration {
    let now = writer.now()
    let next = writer.day.instant(of: writer.day.upcoming(at: now))
    return .seconds(min(max(1, next.timeIntervalSince(now)), 3600))
  }
}
