internal import Foundation
internal import Records
internal import ServiceLifecycle
internal import Settings

/// Tells of the desk once a minute: to systemd in a line, to Prometheus in a file. The last time when all the others have closed: it
/// stands first among the services.
struct ReportService: Service {
  let configuration: Configuration
  let office: CurrentOffice
  let register: Register
  let counters: Counters
  let manager: ServiceManager
  let log: DeskLog
  let now: @Sendable () -> Date

  private static let pace: Duration = .seconds(60)

  func run() async throws {
    var isSilent = false
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      await report(isUp: true, isSilent: &isSilent)
      await cancelWhenGracefulShutdown { try? await Task.sleep(for: Self.pace) }
    }
    await report(isUp: false, isSilent: &isSilent)
  }

  /// A file that cannot be written is told once, not each minute.
  private func report(isUp: Bool, isSilent: inout Bool) async {
    let state = try? await DeskState.read(register, configuration, office.value.catalogue, at: now())
    let hasFailed = counters.count(of: "mailbox out of reach") > 0
    manager.status(
      state.map { StatusLine($0, hasFailed: hasFailed).text } ?? "The register cannot be read.")
    guard let path = configuration.metricsFile else { return }
    do {
      try MetricsFile(path: path).write(MetricsText(isUp: isUp, counters: counters, state: state).text)
      isSilent = false
    } catch {
      if !isSilent { log.metricsTrouble(error.description) }
      isSilent = true
    }
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
