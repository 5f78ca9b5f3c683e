package import Foundation
internal import GRDB
internal import Registration

/// A group that got its seats from the waiting list, and the message it had asked by.
package struct Promotion: Sendable, Equatable {
  /// Where the answer to that message went.
  package var recipient: String
  package var recipientName: String?
  /// Message-ID of that message, without brackets.
  package var messageID: String?
  package var references: [String]
  package var subject: String
  package var receivedAt: Date
  /// The group, confirmed.
  package var outcome: Outcome
}

/// The one way up from a waiting list, whatever freed the seat.
struct WaitingList {
  let db: Database
  let now: Date

  /// Gives free seats to those who wait, in order of receipt. A group is seated whole; the first that does not fit ends it, so that
  /// nobody overtakes. Nobody is called up once the event has begun.
  func promote(afterChangesTo events: [EventID]) throws -> [Promotion] {
    var seen: Set<EventID> = []
    return try events.filter { seen.insert($0).inserted }.flatMap(promote)
  }

  private func promote(_ event: EventID) throws -> [Promotion] {
    guard let settings = try EventRow.fetchOne(db, key: event.rawValue), now < settings.startsAt else {
      return []
    }
    var promotions: [Promotion] = []
    while let group = try firstGroup(event), try fits(group.count, settings, event) {
      promotions.append(try seat(group, event))
    }
    return promotions
  }

  /// Those who wait together under the reference that is first in line.
  private func firstGroup(_ event: EventID) throws -> [RegistrationRow]? {
    let waiting = RegistrationRow.filter(
      RegistrationRow.Columns.event == event.rawValue
        && RegistrationRow.Columns.status == Entry.Status.waiting)
    guard let first = try waiting.inOrder().fetchOne(db) else { return nil }
    return try waiting.filter(RegistrationRow.Columns.reference == first.reference).inOrder().fetchAll(db)
  }

  private func fits(_ size: Int, _ settings: EventRow, _ event: EventID) throws -> Bool {
    guard let capacity = settings.capacity else { return true }
    let taken = try RegistrationRow.filter(
      RegistrationRow.Columns.event == event.rawValue
        && RegistrationRow.Columns.status == Entry.Status.confirmed
    ).fetchCount(db)
    return taken + size <= capacity
  }

  private func seat(_ group: [RegistrationRow], _ event: EventID) throws -> Promotion {
    let changes = try group.map { row in
      var row = row
      row.status = .confirmed
      try row.update(db)
      return try Change(row, result: .confirmed)
    }
    guard let first = group.first, let message = try MessageRow.fetchOne(db, key: first.message) else {
      throw RegisterError("a registration of \(event) has no message that made it", kind: .unusable)
    }
    try Journal.write(
      db, at: now, cause: "waiting list", act: "promoted",
      detail: ["event": event.rawValue, "reference": first.reference])
    let answer = try OutboxRow.filter(OutboxRow.Columns.message == first.message).fetchOne(db)
    return Promotion(
      recipient: answer?.recipient ?? first.authorEmail, recipientName: message.senderName,
      messageID: message.messageId,
      references: message.references, subject: message.subject, receivedAt: message.receivedAt,
      outcome: Outcome(event: event, changes: changes))
  }
}
