internal import GRDB

extension Register {
  /// What is wrong with the database, where that is what failed, and what to do: without SQL, which may hold what citizens wrote. nil for
  /// an error of another kind. Every write is tried again: where the cause passes, nothing more is to be done.
  package static func trouble(_ error: any Error) -> String? {
    guard let error = error as? DatabaseError else { return nil }
    let problem =
      switch error.resultCode {
      case .SQLITE_FULL: "the database's disk is full; make room"
      case .SQLITE_BUSY, .SQLITE_LOCKED: "another program holds the database; end that program"
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
        "the database may not be written; check its owner and mode, and that its disk is not mounted to read only"
      case .SQLITE_IOERR: "the database's disk fails; check it"
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: "the database is damaged; stop the desk and restore a copy"
      default: "the database fails"
      }
    return "\(problem) (SQLite \(error.extendedResultCode.rawValue))"
  }
}
