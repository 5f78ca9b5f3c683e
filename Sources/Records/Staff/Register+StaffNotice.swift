internal import GRDB

extension Register {
  /// Tells staff in the next digest, once, what comes from no message.
  package func tellStaff(_ notice: StaffNotice) async throws {
    try await writer.write { db in
      if try !News.isToBeTold(db, notice) { try News.write(db, notice) }
    }
  }
}
