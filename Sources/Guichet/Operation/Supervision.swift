internal import Foundation
internal import Records
internal import Settings

/// What watches over the desk and tells of it.
struct Supervision: Sendable {
  let signs = LifeSigns()
  let manager = ServiceManager()
  let news = RegisterNews()
  let report: ReportService
  let watchdog: WatchdogService
  let closing: ClosingNotice

  init(
    _ configuration: Configuration, _ office: CurrentOffice, _ register: Register, _ counters: Counters,
    _ log: DeskLog, _ now: @escaping @Sendable () -> Date
  ) {
    report = ReportService(
      configuration: configuration, office: office, register: register, news: news, counters: counters,
      manager: manager, log: log, now: now)
    watchdog = WatchdogService(signs: signs, manager: manager, log: log)
    closing = ClosingNotice(manager: manager)
  }
}
