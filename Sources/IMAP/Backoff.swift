/// How long to wait before the next try: growing delays with jitter, so that many clients do not come back at once.
package struct Backoff: Sendable {
  /// The first delay.
  package var base: Duration = .seconds(2)
  /// The longest, unless the server itself asks for more.
  package var ceiling: Duration = .seconds(300)

  package init() {}

  package init(base: Duration, ceiling: Duration) {
    self.base = base
    self.ceiling = ceiling
  }

  /// The delay after `failures` failures in a row (1 and up): between half and the whole of `base` doubled each time, at most
  /// `ceiling`, and never under what the server asked for.
  package func delay(
    after failures: Int, asked: Duration? = nil, using generator: inout some RandomNumberGenerator
  ) -> Duration {
    let doublings = min(max(failures, 1) - 1, 20)
    let whole = min(base * (1 << doublings), ceiling)
    let jittered = whole * Double.random(in: 0.5...1, using: &generator)
    guard let asked else { return jittered }
    return max(asked + jittered - whole * 0.5, jittered)
  }
}
