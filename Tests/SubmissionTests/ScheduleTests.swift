import Submission
import Testing

@Suite struct RetryScheduleTests {
  @Test(arguments: [
    (1, 60), (2, 300), (3, 900), (4, 1_800), (5, 3_600), (6, 7_200), (7, 14_400), (8, 21_600), (9, 28_800),
    (20, 28_800),
  ])
  func letterWaits(failures: Int, seconds: Int) throws {
    var generator = SeededGenerator(seed: UInt64(failures))
    let wait = try #require(RetrySchedule.letter.wait(after: failures, using: &generator))
    #expect(wait >= .seconds(seconds) * 0.9 && wait <= .seconds(seconds) * 1.1)
    #expect(wait != .seconds(seconds))
  }

  @Test func letterIsGivenUpAfterFourToFiveDays() {
    for seed in 0..<100 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var total = Duration.zero
      var failures = 1
      while let wait = RetrySchedule.letter.wait(after: failures, using: &generator) {
        total += wait
        failures += 1
      }
      #expect(failures == 21)
      #expect(total >= .seconds(4 * 86_400) && total <= .seconds(5 * 86_400 + 3_600))
    }
  }

  @Test(arguments: [(1, 2), (2, 10), (7, 900), (8, 900), (1_000_000, 900)])
  func serverIsTriedWithoutEnd(failures: Int, seconds: Int) throws {
    var generator = SeededGenerator(seed: 1)
    let wait = try #require(RetrySchedule.server.wait(after: failures, using: &generator))
    #expect(wait >= .seconds(seconds) * 0.9 && wait <= .seconds(seconds) * 1.1)
  }
}

@Suite struct PaceTests {
  private let start = ContinuousClock.now
  private func at(_ seconds: Int) -> ContinuousClock.Instant { start.advanced(by: .seconds(seconds)) }

  @Test func noCeiling() throws {
    var pace = try #require(Pace<ContinuousClock.Instant>(perMinute: nil))
    for _ in 0..<1_000 { pace.went(at: start) }
    #expect(pace.next(at: start) == start)
  }

  @Test(arguments: [0, -1])
  func impossibleCeiling(perMinute: Int) {
    #expect(Pace<ContinuousClock.Instant>(perMinute: perMinute) == nil)
  }

  @Test func theThirdOfTwoAMinuteWaitsForTheFirstToBeAMinuteOld() throws {
    var pace = try #require(Pace<ContinuousClock.Instant>(perMinute: 2))
    #expect(pace.next(at: at(0)) == at(0))
    pace.went(at: at(0))
    #expect(pace.next(at: at(10)) == at(10))
    pace.went(at: at(10))
    #expect(pace.next(at: at(20)) == at(60))
    #expect(pace.next(at: at(65)) == at(65))
    pace.went(at: at(65))
    #expect(pace.next(at: at(66)) == at(70))
  }

  @Test(arguments: [1, 3, 30])
  func noSpanOfAMinuteHoldsMore(perMinute: Int) throws {
    var pace = try #require(Pace<ContinuousClock.Instant>(perMinute: perMinute))
    var generator = SeededGenerator(seed: UInt64(perMinute))
    var now = start
    var gone: [ContinuousClock.Instant] = []
    for _ in 0..<300 {
      now = pace.next(at: now.advanced(by: .milliseconds(Int.random(in: 0...4_000, using: &generator))))
      pace.went(at: now)
      gone.append(now)
    }
    for (index, instant) in gone.enumerated() where index >= perMinute {
      #expect(gone[index - perMinute].duration(to: instant) >= .seconds(60))
    }
  }
}
