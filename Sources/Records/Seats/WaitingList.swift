internal import Foundation
internal import GRDB
internal import Registration

/// The one way up from a waiting list, whatever freed the seat.
struct WaitingList {
  let db: Database
  let now: Date

  /// Gives free seats to those who wait, in order of receipt. A group is seated whole; the first that does not fit ends it, so that
  /// nobody overtakes. One larger than the event itself holds up nobody. Nobody is called up once the event has begun.
  func promote(afterChangesTo events: [EventID]) throws -> [Notice] {
    var seen: Set<EventID> = []
    return try events.filter { seen.insert($0).inserted }.flatMap(promote)
  }

  private func promote(_ event: EventID) throws -> [Notice] {
    guard let settings = try EventRow.kept(db, where: "id", is: event.rawValue), now < settings.startsAt,
      !settings.isCancelled
    else { return [] }
    let line = WaitingLine(db: db, event: event)
    var promotions: [Notice] = []
    while let group = try line.firstGroup(capacity: settings.capacity),
      try line.confirmed() + group.count <= settings.capacity ?? .max
    {
      promotions += try seat(group, event)
    }
    return promotions
  }

  /// A group may have been made by several messages, where somebody took another's place: each author is told of their own.
  private func seat(_ group: [RegistrationRow], _ event: EventID) throws -> [Notice] {
    let confirmed = try group.map { row in
      var row = row
      row.status = .confirmed
      try row.save(db, as: "promoted", at: now, cause: .rule("waiting list"))
      return row
    }
    return try confirmed.byMessage().map { message, rows in
      try promotion(of: rows, madeBy: message, event)
    }
  }

  private func promotion(of rows: [RegistrationRow], madeBy number: Int64, _ event: EventID) throws
    -> Notice
  {
    let changes = try rows.map { try Change($0, result: .confirmed) }
    return Notice(
      matter: .promotion, origin: try Origin(of: number, author: rows.first?.authorEmail ?? "", db),
      outcome: try Invitations(db: db).numbered(Outcome(event: event, changes: changes)))
  }
}
