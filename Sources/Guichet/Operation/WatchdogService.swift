internal import ServiceLifecycle

/// Tells systemd that the desk lives, only as long as its rounds do: one that hangs is ended and started again, and what it had in hand
/// is begun anew.
struct WatchdogService: Service {
  let signs: LifeSigns
  let manager: ServiceManager
  let log: DeskLog

  /// Rounds that hang are overdue for many minutes: to look more often wakes a desk at rest for nothing.
  private static let longestPace: Duration = .seconds(180)
  /// While the desk still looks for its servers, how long systemd is to wait on.
  private static let patience: Duration = .seconds(270)

  /// Half of what systemd asks for, as sd_watchdog_enabled(3) has it.
  private var pace: Duration { min(manager.watchdog.map { $0 / 2 } ?? Self.longestPace, Self.longestPace) }

  func run() async throws {
    var known: [LifeSigns.Round] = []
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      let overdue = signs.overdue
      if overdue.isEmpty { manager.lives(for: Self.patience) }
      for round in overdue where !known.contains(round) { log.hangs(round.rawValue) }
      known = overdue
      await restUnlessClosing(for: pace)
    }
  }
}

/// Tells systemd as soon as the desk begins to close. It stands last among the services: these are closed from the last to the first.
struct ClosingNotice: Service {
  let manager: ServiceManager

  func run() async throws {
    try? await gracefulShutdown()
    manager.stopping()
  }
}
