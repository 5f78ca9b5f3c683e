/// A ceiling on letters a minute, for servers that bear no more (Microsoft 365: 30). In no span of 60 s do more go than that.
///
/// A plain value: instants are passed in.
package struct Pace<Instant: InstantProtocol>: Sendable
where Instant.Duration == Duration, Instant: Sendable {
  /// nil: no ceiling.
  package let perMinute: Int?
  /// When the last letters went, oldest first: `perMinute` of them at most.
  private var recent: [Instant] = []

  /// Without a ceiling.
  package init() { perMinute = nil }

  /// nil where the ceiling is below 1.
  package init?(perMinute: Int?) {
    guard perMinute ?? 1 >= 1 else { return nil }
    self.perMinute = perMinute
  }

  /// The earliest instant, not before `now`, at which a letter may go.
  package func next(at now: Instant) -> Instant {
    guard let perMinute, recent.count >= perMinute, let oldest = recent.first else { return now }
    return max(now, oldest.advanced(by: .seconds(60)))
  }

  /// Says that a letter went, or was tried: a server counts both.
  package mutating func went(at instant: Instant) {
    guard let perMinute else { return }
    recent.append(instant)
    if recent.count > perMinute { recent.removeFirst(recent.count - perMinute) }
  }
}
