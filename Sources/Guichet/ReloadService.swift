internal import Foundation
internal import Records
internal import ServiceLifecycle
internal import Settings
internal import UnixSignals

/// Reads the catalogue and the templates anew at SIGHUP: both as a whole, or the old ones stay.
struct ReloadService: Service {
  let configuration: Configuration
  let office: CurrentOffice
  let register: Register
  let outboxBell: Bell
  let log: DeskLog
  let now: @Sendable () -> Date

  func run() async throws {
    let signals = await UnixSignalsSequence(trapping: .sighup)
    for await _ in signals.cancelOnGracefulShutdown() {
      do {
        let new = try Office.load(configuration)
        let promotions = PromotionWriter(office: new, sender: configuration.sender, now: now)
        try await register.adopt(new.catalogue, at: now(), compose: promotions.draft)
        office.replace(new)
        outboxBell.ring()
        log.reloaded()
      } catch {
        log.notReloaded("\(error)")
      }
    }
  }
}
