import Foundation
import TestSupport
import Testing

@testable import Records

/// Random histories of one event, played to the register and to its model.
///
/// `GUICHET_HISTORIES=10000` plays so many; `GUICHET_SEED=…` begins with the one that a failure named.
@Suite struct HistoryTests {
  @Test func theRegisterDoesWhatItsModelDoes() async throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["GUICHET_HISTORIES"].flatMap { UInt64($0) } ?? 60
    let first = environment["GUICHET_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...UInt64(UInt32.max))
    for seed in first..<first + count {
      var generator = SplitMix64(seed: seed)
      let history = History(using: &generator)
      guard try await Rehearsal.difference(in: history) != nil else { continue }
      let shortest = try await shortest(of: history)
      let difference = try await Rehearsal.difference(in: shortest) ?? "it did not happen again"
      Issue.record("GUICHET_SEED=\(seed) GUICHET_HISTORIES=1: \(difference)\n\(shortest)")
      return
    }
    print("\(count) histories from GUICHET_SEED=\(first)")
  }

  /// The generator, so that the test above can fail for each rule.
  @Test func historiesHoldWhateverMayHappen() {
    var kinds: Set<Substring> = []
    var promotions = 0
    for seed in UInt64(1)...200 {
      var generator = SplitMix64(seed: seed)
      let history = History(using: &generator)
      var model = RegisterModel(capacity: history.capacity)
      for (number, step) in history.steps.enumerated() {
        let told = model.play(step, message: Int64(number))
        kinds.formUnion(told.results.joined().map { "\($0)".prefix { $0 != "(" } })
        promotions += told.promotions.count
      }
    }
    #expect(
      kinds == [
        "confirmed", "waiting", "alreadyConfirmed", "alreadyWaiting", "cancelled", "full", "noMatch",
        "forStaff",
      ])
    #expect(promotions > 100)
  }

  /// Takes away one thing after the other, as long as the register and the model still part.
  private func shortest(of history: History) async throws -> History {
    for smaller in history.smaller {
      if try await Rehearsal.difference(in: smaller) != nil { return try await shortest(of: smaller) }
    }
    return history
  }
}
