internal import Foundation
internal import Records
internal import ServiceLifecycle
internal import Settings

/// Tells of the desk once a minute, where anybody listens: systemd in a line, Prometheus in a file. The last time when all the others have
/// closed: it stands first among the services.
struct ReportService: Service {
  let configuration: Configuration
  let office: CurrentOffice
  let register: Register
  /// Where the register is not read for nothing.
  let news: RegisterNews
  let counters: Counters
  let manager: ServiceManager
  let log: DeskLog
  let now: @Sendable () -> Date

  private static let pace: Duration = .seconds(60)
  /// What passes by the calendar alone, such as an event that is over, is seen after that time.
  private static let longestTrust: TimeInterval = 600

  /// What was told last.
  private struct Told {
    var state: DeskState?
    var status = ""
    var metrics = ""
    /// Whether the file could not be written: that is told once, not each minute.
    var isSilent = false
  }

  func run() async throws {
    guard manager.isThere || configuration.metricsFile != nil else {
      try? await gracefulShutdown()
      return
    }
    var told = Told()
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      await report(isUp: true, &told)
      await restUnlessClosing(for: Self.pace)
    }
    await report(isUp: false, &told)
  }

  private func report(isUp: Bool, _ told: inout Told) async {
    await refresh(&told.state, isLast: !isUp)
    let hasFailed = counters.count(of: "mailbox out of reach") > 0
    let status =
      told.state.map { StatusLine($0, hasFailed: hasFailed).text } ?? "The register cannot be read."
    if status != told.status { manager.status(status) }
    told.status = status
    guard let path = configuration.metricsFile else { return }
    let text = MetricsText(isUp: isUp, counters: counters, state: told.state).text
    do {
      try MetricsFile(path: path).tell(text, insteadOf: told.metrics)
      (told.metrics, told.isSilent) = (text, false)
    } catch {
      if !told.isSilent { log.metricsTrouble(error.description) }
      (told.metrics, told.isSilent) = ("", true)
    }
  }

  /// Reads the register, unless nobody has written to it.
  private func refresh(_ state: inout DeskState?, isLast: Bool) async {
    let now = now()
    let isOld = state.map { !(0..<Self.longestTrust).contains(now.timeIntervalSince($0.at)) } ?? true
    guard news.take() || isOld || isLast else { return }
    state = try? await DeskState.read(register, configuration, office.value.catalogue, at: now)
  }
}

/// The desk in one line, nothing private in it.
struct StatusLine {
  let text: String

  /// `hasFailed`: whether the mailbox was out of reach since the desk was opened.
  init(_ state: DeskState, hasFailed: Bool) {
    let register = state.register
    let isOutOfReach = register.mailboxError != nil || (register.mailLastReadAt == nil && hasFailed)
    let read = register.mailLastReadAt.map { "ail read at \($0.iso8601(in: .gmt))" } ?? "ail not read yet"
    let parts = [
      isOutOfReach ? "Mailbox out of reach; m\(read)" : "M\(read)",
      "letters waiting: \(register.letters.queued + register.letters.uncertain)",
      register.hold == nil ? nil : "letters to citizens are HELD",
      "cases undecided: \(register.openCases)",
    ]
    text = parts.compactMap(\.self).joined(separator: "; ") + "."
  }
}
