package import Foundation
internal import GRDB

extension Register {
  /// The messages that were handed to a human, received at that instant or later, and not decided on, in the order in which they were;
  /// each once for each reason. Questions that wait for their author are none of them.
  package func cases(since instant: Date) async throws -> [DayReport.Case] {
    try await writer.read { db in
      try NewsStretch(db: db, since: 0, through: News.last(db)).cases().filter { item in
        if case .staff = item.matter { item.receivedAt >= instant } else { false }
      }
    }
  }
}
