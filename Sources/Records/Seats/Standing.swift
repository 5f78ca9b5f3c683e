internal import GRDB
internal import Registration

/// How registrations stand, in the terms of a letter.
struct Standing {
  let db: Database

  func outcome(_ event: EventID, _ rows: [RegistrationRow]) throws -> Outcome {
    Outcome(event: event, changes: try rows.map { try change($0, in: event) })
  }

  func change(_ row: RegistrationRow, in event: EventID) throws -> Change {
    switch row.status {
    case .confirmed: try Change(row, result: .alreadyConfirmed)
    case .waiting:
      try Change(row, result: .alreadyWaiting(rank: WaitingLine(db: db, event: event).rank(of: row)))
    case .cancelled: try Change(row, result: .cancelled)
    }
  }
}
