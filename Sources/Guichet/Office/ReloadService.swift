internal import Foundation
internal import Records
internal import ServiceLifecycle
internal import Settings
internal import UnixSignals

/// Reads the catalogue and the templates anew at SIGHUP, and when the catalogue's file was changed: both as a whole, or the old ones
/// stay and staff are told.
struct ReloadService: Service {
  let configuration: Configuration
  let office: CurrentOffice
  let register: Register
  let noticeBell: Bell
  let outboxBell: Bell
  let manager: ServiceManager
  let log: DeskLog
  let now: @Sendable () -> Date

  /// Several writes of one editing are one change.
  private static let settling: Duration = .seconds(1)

  func run() async throws {
    let bell = Bell()
    let watch = FileWatch(configuration.catalogue) { bell.ring() }
    if watch == nil { log.notWatched(configuration.catalogue) }
    await withTaskGroup { group in
      group.addTask {
        await cancelWhenGracefulShutdown {
          for await _ in await UnixSignalsSequence(trapping: .sighup) { bell.ring() }
        }
      }
      group.addTask { await cancelWhenGracefulShutdown { await reload(at: bell) } }
    }
    withExtendedLifetime(watch) {}
  }

  private func reload(at bell: Bell) async {
    while !Task.isCancelled {
      await bell.wait(atMost: nil)
      await rest(for: Self.settling)
      if Task.isCancelled { return }
      // What was begun is finished: a cancelled task could not write to the register.
      await Task(executorPreference: Lanes.shared) { await reload() }.value
    }
  }

  private func reload() async {
    manager.reloading()
    defer { manager.reloaded() }
    do {
      let new = try Office.load(configuration)
      try await register.adopt(new.catalogue, at: now(), compose: notices(new).composed)
      office.replace(new)
      noticeBell.ring()
      outboxBell.ring()
      log.reloaded()
    } catch {
      log.notReloaded("\(error)")
      try? await register.noteRefusedReload("\(error)")
    }
  }

  private func notices(_ office: Office) -> NoticeWriter {
    NoticeWriter(office: office, sender: configuration.sender, now: now)
  }
}
