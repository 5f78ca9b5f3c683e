internal import Foundation
internal import GRDB

/// What a message says of a letter of ours that did not reach its addressee.
package struct ReturnedLetter: Sendable, Equatable {
  package enum Kind: String, Sendable, Equatable, Codable {
    /// It will never arrive: no such address, refused (RFC 3463 class 5).
    case hard
    /// It was given up for a reason that may pass: mailbox full, server out of reach (class 4).
    case soft
    /// A filter holds it until somebody proves to be human.
    case challenge
  }

  package var kind: Kind
  /// Message-IDs it may be known by, without brackets: those of the returned part, of `References`, or of the envelope address.
  package var messageIDs: [String]
  /// Whom it was for, where the message tells; a challenge is known by that alone.
  package var recipient: String?
  /// What the other server said, for staff.
  package var reason: String

  package init(kind: Kind, messageIDs: [String], recipient: String?, reason: String) {
    self.kind = kind
    self.messageIDs = messageIDs
    self.recipient = recipient
    self.reason = reason
  }
}

/// Finds the letter that came back.
struct Returns {
  /// How long after a letter a challenge to it may come.
  private static let challengeWindow: TimeInterval = 2 * 86_400

  let db: Database
  let now: Date

  /// Afterwards the letter counts as not delivered, once, and staff are told; false where it is none of ours that left.
  func note(_ returned: ReturnedLetter) throws -> Bool {
    guard var row = try letter(returned) else { return false }
    row.returned = returned.kind
    row.returnedAt = now
    row.state = .failed
    row.reason = returned.reason
    try row.update(db)
    try Journal.write(
      db, at: now, cause: .letter(row.id ?? 0), act: "returned", detail: ["kind": returned.kind.rawValue])
    return true
  }

  private func letter(_ returned: ReturnedLetter) throws -> OutboxRow? {
    let ids = returned.messageIDs.prefix(50)
    // Nobody knows the Message-ID of a draft before staff have sent it.
    let known = try OutboxRow.filter(
      [LetterState.sent, .uncertain, .drafted, .discarded].contains(OutboxRow.Columns.state)
    ).filter(Column("returned") == nil && ids.contains(OutboxRow.Columns.messageID))
      .order(OutboxRow.Columns.id.desc).fetchOne(db)
    guard known == nil, returned.kind == .challenge, let recipient = returned.recipient else { return known }
    // What did not leave yet cannot come back, whatever a stranger says.
    let left = OutboxRow.filter([LetterState.sent, .uncertain].contains(OutboxRow.Columns.state))
      .filter(Column("returned") == nil).order(OutboxRow.Columns.id.desc)
    return try left.filter(
      OutboxRow.Columns.recipient == recipient
        && OutboxRow.Columns.createdAt > now.addingTimeInterval(-Self.challengeWindow)
    ).fetchOne(db)
  }
}
