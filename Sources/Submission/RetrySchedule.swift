/// When to try again, as a pure function of the tries made.
package struct RetrySchedule: Sendable, Equatable {
  /// The wait after the first failed try, after the second, and so on, before jitter.
  package let waits: [Duration]
  /// Whether the last wait is repeated for ever.
  package let isEndless: Bool
  /// A wait is lengthened or shortened by up to a tenth, so that letters which failed together do not come back together.
  package static let jitter = 0.1

  package init(waits: [Duration], isEndless: Bool = false) {
    self.waits = waits
    self.isEndless = isEndless
  }

  /// For a letter that was turned away: 20 tries more over about four and a half days (RFC 5321 §4.5.4.1 wants four or five).
  /// The first come soon, as greylisting opens after a minute to a quarter of an hour; then half an hour apart at least.
  package static let letter = RetrySchedule(
    waits: [.minutes(1), .minutes(5), .minutes(15), .minutes(30), .hours(1), .hours(2), .hours(4), .hours(6)]
      + Array(repeating: .hours(8), count: 12))

  /// For a server that takes nothing from anybody: soon at first, for a restart; then every quarter of an hour, without end.
  package static let server = RetrySchedule(
    waits: [.seconds(2), .seconds(10), .seconds(30), .minutes(1), .minutes(2), .minutes(5), .minutes(15)],
    isEndless: true)

  /// No wait is longer.
  package var longest: Duration { (waits.max() ?? .zero) * (1 + Self.jitter) }

  /// The wait after `failures` failed tries (1…); nil once it is time to give up.
  package func wait(after failures: Int, using generator: inout some RandomNumberGenerator) -> Duration? {
    let index = max(failures, 1) - 1
    guard let wait = index < waits.count ? waits[index] : isEndless ? waits.last : nil else { return nil }
    return wait * Double.random(in: (1 - Self.jitter)...(1 + Self.jitter), using: &generator)
  }
}

extension Duration {
  fileprivate static func minutes(_ count: Int) -> Duration { .seconds(60 * count) }
  fileprivate static func hours(_ count: Int) -> Duration { .seconds(3600 * count) }
}
