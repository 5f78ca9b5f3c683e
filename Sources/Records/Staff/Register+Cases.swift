package import Foundation
internal import GRDB

extension Register {
  /// The messages that were handed to a human and received at that instant or later, in the order in which they were; each once for
  /// each reason. Questions that wait for their author are none of them.
  package func cases(since instant: Date) async throws -> [DayReport.Case] {
    try await writer.read { db in
      let all = try NewsStretch(db: db, since: 0, through: News.last(db)).cases()
      return all.reduce(into: []) { cases, item in
        guard item.receivedAt >= instant, case .staff = item.matter, !cases.contains(item) else { return }
        cases.append(item)
      }
    }
  }
}
