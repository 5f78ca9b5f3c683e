/// How much of a message is taken, and how many are looked at in one go.
package struct FetchLimits: Sendable {
  /// A message of more octets than this is not fetched whole.
  package var whole = 10 << 20
  /// What is fetched of such a message.
  package var beginning = 1 << 20
  /// Messages whose sizes are asked for at a time.
  package var window = 1_000

  package init() {}
}

extension IMAPSession {
  /// The messages of the set in ascending order of UID: whole up to `limits.whole` octets, the beginning of those that are larger.
  ///
  /// Sizes are asked for first, a window at a time; messages in a row that fit are one FETCH. See `fetch` for `take`.
  package func fetchMessages(
    in uids: UIDSet, limits: FetchLimits = FetchLimits(), take: MessageTaker
  ) async throws -> FetchReport {
    var report = FetchReport()
    for window in uids.pieces(limit: limits.window) {
      let sizes = report.wasStopped ? [:] : try fetchSizes(of: window)
      var given = UIDSet()
      for run in Self.runs(of: sizes, limits) where !report.wasStopped {
        let part = try await fetch(run.uids, run.part, take: take)
        report.wasStopped = part.wasStopped
        given = given.union(run.uids.subtracting(part.missing))
      }
      report.missing = report.missing.union(window.subtracting(given))
    }
    return report
  }

  private struct Run {
    var uids: UIDSet
    let part: FetchPart
  }

  /// Neighbours that are fetched alike, in ascending order.
  private static func runs(of sizes: [UID: Int], _ limits: FetchLimits) -> [Run] {
    var runs: [Run] = []
    for (uid, size) in sizes.sorted(by: { $0.key < $1.key }) {
      let part: FetchPart =
        size > limits.whole ? .beginning(octets: limits.beginning) : .whole(limit: limits.whole)
      if runs.last?.part == part {
        runs[runs.count - 1].uids.insert(uid)
      } else {
        runs.append(Run(uids: UIDSet([uid]), part: part))
      }
    }
    return runs
  }
}
