package import Foundation
internal import IMAP
internal import Records
internal import Registration
internal import Settings

/// `guichet rebuild`: makes the register anew from the mailbox, and holds the one in use to it. Neither the register in use nor anything in
/// the mailbox is changed, and nothing is sent.
package struct RebuildDesk: Sendable {
  private let configuration: Configuration
  private let office: Office
  private let now: @Sendable () -> Date

  package init(configuration path: String, now: @escaping @Sendable () -> Date = { Date() }) throws(Failure) {
    configuration = try Configuration.loaded(path)
    office = try configuration.loadedOffice()
    self.now = now
  }

  /// Compares; with `into`, leaves the new register in that file, which must not be there. Without it there must be one in use.
  package func rebuild(into file: String?, progress: @escaping Progress = { _, _ in }) async throws(Failure)
    -> RebuildReport
  {
    do {
      let isInUse = FileManager.default.fileExists(atPath: configuration.database)
      if isInUse || file == nil {
        let used = try Register.openForReading(configuration.database)
        return try await rebuild(beside: used, into: file, progress)
      }
      return try await rebuild(into: file ?? "", progress)
    } catch let failure as Failure {
      throw failure
    } catch let error as RegisterError {
      throw Failure(error)
    } catch let mistakes as Mistakes {
      throw Failure(configuration: mistakes)
    } catch {
      throw Failure(.unavailable, "\(file ?? configuration.database): \(error)")
    }
  }

  /// The register in use is read before the mailbox: what a desk reads meanwhile is in neither, or known at the second look.
  private func rebuild(beside used: Register, into file: String?, _ progress: @escaping Progress) async throws
    -> RebuildReport
  {
    let (image, hours) = (try await used.image(), try await used.workHours())
    let sought = hours.readings.mapValues(\.at)
    let ledger = try await LedgerReader(configuration, progress: progress).read(sought: sought)
    let plan = RebuildPlan(ledger, hours)
    let key = try await used.namingKey()
    let made = try register(file, key)
    var rebuilding = Rebuilding(configuration, office, into: made, hours, ledger.sent)
    try await rebuilding.read(plan, of: ledger, until: now(), progress: progress)
    let known = try await used.workHours().readings
    let strangers = plan.strangers.filter { known[$0.sha256] == nil }.map {
      RegisterDifference(
        subject: "message UID \($0.uid) in “\($0.folder)”", finding: .onlyInMailbox, cause: nil)
    }
    let differences = strangers + Comparison.differences(image, try await made.image())
    return try await report(made, plan, ledger, file, differences)
  }

  private func rebuild(into file: String, _ progress: @escaping Progress) async throws -> RebuildReport {
    let ledger = try await LedgerReader(configuration, progress: progress).read()
    let folders = configuration.imap.folders
    let plan = RebuildPlan(
      ledger, opened: configuration.imap.start, in: office.catalogue.organiser.timeZone,
      filesAll: ![folders.handled, folders.review, folders.ignored].contains(nil), at: now())
    let made = try register(file, try Register.namingKey(besideDatabase: configuration.database))
    var rebuilding = Rebuilding(configuration, office, into: made, nil, ledger.sent)
    try await rebuilding.read(plan, of: ledger, until: now(), progress: progress)
    return try await report(made, plan, ledger, file, nil)
  }

  private func register(_ file: String?, _ key: String?) throws -> Register {
    try file.map { try Register.openAnew($0, key: key) } ?? Register.unkept(key: key)
  }

  private func report(
    _ made: Register, _ plan: RebuildPlan, _ ledger: Ledger, _ file: String?,
    _ differences: [RegisterDifference]?
  ) async throws -> RebuildReport {
    RebuildReport(
      database: configuration.database, file: file, folders: ledger.folders, messages: plan.read.count,
      registrations: try await made.entries().count, letters: try await made.letterCount(),
      waiting: plan.waiting, leftAlone: plan.leftAlone, uncertain: plan.uncertain.count,
      inInbox: plan.read.count { $0.folder == ledger.inbox?.name }, differences: differences)
  }
}
