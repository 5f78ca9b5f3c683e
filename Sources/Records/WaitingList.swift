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
    guard let settings = try EventRow.fetchOne(db, key: event.rawValue), now < settings.startsAt,
      !settings.isCancelled
    else { return [] }
    var promotions: [Notice] = []
    while let group = try firstGroup(event, capacity: settings.capacity),
      try fits(group.count, settings, event)
    {
      promotions += try seat(group, event)
    }
    return promotions
  }

  /// Those who wait together under the reference that is first in line, among groups that could ever be seated.
  private func firstGroup(_ event: EventID, capacity: Int?) throws -> [RegistrationRow]? {
    let waiting = RegistrationRow.filter(
      RegistrationRow.Columns.event == event.rawValue
        && RegistrationRow.Columns.status == Entry.Status.waiting)
    var impossible: [String] = []
    while let first = try waiting.filter(!impossible.contains(RegistrationRow.Columns.reference)).inOrder()
      .fetchOne(db)
    {
      let group = try waiting.filter(RegistrationRow.Columns.reference == first.reference).inOrder()
        .fetchAll(db)
      if group.count <= capacity ?? .max { return group }
      impossible.append(first.reference)
    }
    return nil
  }

  private func fits(_ size: Int, _ settings: EventRow, _ event: EventID) throws -> Bool {
    guard let capacity = settings.capacity else { return true }
    let taken = try RegistrationRow.filter(
      RegistrationRow.Columns.event == event.rawValue
        && RegistrationRow.Columns.status == Entry.Status.confirmed
    ).fetchCount(db)
    return taken + size <= capacity
  }

  /// A group may have been made by several messages, where somebody took another's place: each author is told of their own.
  private func seat(_ group: [RegistrationRow], _ event: EventID) throws -> [Notice] {
    let confirmed = try group.map { row in
      var row = row
      row.status = .confirmed
      try row.save(db, as: "promoted", at: now, cause: .rule("waiting list"))
      return row
    }
    let messages = confirmed.map(\.message).reduce(into: [Int64]()) { if !$0.contains($1) { $0.append($1) } }
    return try messages.map { message in
      try promotion(of: confirmed.filter { $0.message == message }, madeBy: message, event)
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
