package import Foundation
internal import GRDB
internal import Registration

/// Those of one message who got their seats from the waiting list, and the message they had asked by.
package struct Promotion: Sendable, Equatable {
  /// That message's number in the register.
  package var message: Int64
  /// Where the answer to that message went.
  package var recipient: String
  package var recipientName: String?
  /// Message-ID of that message, without brackets.
  package var messageID: String?
  package var references: [String]
  package var subject: String
  package var receivedAt: Date
  /// They, confirmed.
  package var outcome: Outcome
}

/// The one way up from a waiting list, whatever freed the seat.
struct WaitingList {
  let db: Database
  let now: Date

  /// Gives free seats to those who wait, in order of receipt. A group is seated whole; the first that does not fit ends it, so that
  /// nobody overtakes. One larger than the event itself holds up nobody. Nobody is called up once the event has begun.
  func promote(afterChangesTo events: [EventID]) throws -> [Promotion] {
    var seen: Set<EventID> = []
    return try events.filter { seen.insert($0).inserted }.flatMap(promote)
  }

  private func promote(_ event: EventID) throws -> [Promotion] {
    guard let settings = try EventRow.fetchOne(db, key: event.rawValue), now < settings.startsAt,
      !settings.isCancelled
    else { return [] }
    let line = WaitingLine(db: db, event: event)
    var promotions: [Promotion] = []
    while let group = try line.firstGroup(capacity: settings.capacity),
      try line.confirmed() + group.count <= settings.capacity ?? .max
    {
      promotions += try seat(group, event)
    }
    return promotions
  }

  /// A group may have been made by several messages, where somebody took another's place: each author is told of their own.
  private func seat(_ group: [RegistrationRow], _ event: EventID) throws -> [Promotion] {
    let confirmed = try group.map { row in
      var row = row
      row.status = .confirmed
      try row.update(db)
      return row
    }
    try Journal.write(
      db, at: now, cause: "waiting list", act: "promoted",
      detail: ["event": event.rawValue, "reference": group.first?.reference])
    let messages = confirmed.map(\.message).reduce(into: [Int64]()) { if !$0.contains($1) { $0.append($1) } }
    return try messages.map { message in
      try promotion(of: confirmed.filter { $0.message == message }, madeBy: message, event)
    }
  }

  private func promotion(of rows: [RegistrationRow], madeBy number: Int64, _ event: EventID) throws
    -> Promotion
  {
    guard let first = rows.first, let message = try MessageRow.fetchOne(db, key: number) else {
      throw RegisterError("a registration of \(event) has no message that made it", kind: .unusable)
    }
    let answer = try OutboxRow.filter(
      OutboxRow.Columns.message == number && OutboxRow.Columns.isPromotion == false
    ).order(OutboxRow.Columns.id).fetchOne(db)
    return Promotion(
      message: number, recipient: answer?.recipient ?? first.authorEmail, recipientName: message.senderName,
      messageID: message.messageId, references: message.references, subject: message.subject,
      receivedAt: message.receivedAt,
      outcome: Outcome(event: event, changes: try rows.map { try Change($0, result: .confirmed) }))
  }
}
