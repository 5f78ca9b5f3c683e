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
    var hasFailed = false
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      await report(isUp: true, hasFailed: &hasFailed)
      await cancelWhenGracefulShutdown { try? await Task.sleep(for: Self.pace) }
    }
    await report(isUp: false, hasFailed: &hasFailed)
  }

  /// A file that cannot be written is told once, not each minute.
  private func report(isUp: Bool, hasFailed: inout Bool) async {
    let state = try? await DeskState.read(register, configuration, office.value.catalogue, at: now())
    manager.status(state.map(StatusLine.init)?.text ?? "The register cannot be read.")
    guard let path = configuration.metricsFile else { return }
    do {
      try MetricsFile(path: path).write(MetricsText(isUp: isUp, counters: counters, state: state).text)
      hasFailed = false
    } catch {
      if !hasFailed { log.metricsTrouble(error.description) }
      hasFailed = true
    }
  }
}

/// The desk in one line, nothing private in it.
struct StatusLine {
  let text: String

  init(_ state: DeskState) {
    let register = state.register
    let read = register.mailLastReadAt.map { "Mail read at \($0.iso8601(in: .gmt))" } ?? "Mail not read yet"
    let parts = [
      register.mailboxError == nil
        ? read : "Mailbox out of reach; \(read.prefix(1).lowercased() + read.dropFirst())",
      "letters waiting: \(register.letters.queued + register.letters.uncertain)",
      register.hold == nil ? nil : "letters to citizens are HELD",
      "cases undecided: \(register.openCases)",
    ]
    text = parts.compactMap(\.self).joined(separator: "; ") + "."
  }
}
