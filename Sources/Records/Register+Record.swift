package import Foundation
internal import GRDB
package import Registration

extension Register {
  /// What a transaction made of a message; the letters are composed from it, within the same transaction.
  package struct Recorded: Sendable, Equatable {
    /// The message's number in the register: what staff call a case by.
    package var number: Int64
    /// The decision as it was carried out.
    package var decision: Decision
    /// What became of each action, in order; empty unless the decision is to act.
    package var outcomes: [Outcome]
    package var folder: Folder
    /// Groups that a seat given back by this message called up from the waiting list, in the order of the list.
    package var promotions: [Promotion]
    /// Letters that the author's address got in the day before this message: a brake against machines that answer each other.
    package var recentLetters: Int
    /// Whether the author's address never had a letter of ours before: the first one carries the notices that the law asks for.
    package var isFirstLetter: Bool
    /// Letters recorded together with it.
    package var letters: Int
  }

  package enum Recording: Sendable, Equatable {
    case new(Recorded)
    /// Recorded before, here or at another place: nothing changed but that this place is known now.
    case known(Folder)
  }

  /// Records a message, once: the message, its registrations, its letters and the journal, or nothing at all.
  ///
  /// Afterwards the message is known by its place and by its bytes, for ever. `compose` is called within the transaction and only for
  /// a message that is new; an error it throws undoes everything.
  package func record(
    _ receipt: Receipt, at now: Date, compose: @Sendable @escaping (Recorded) throws -> [Draft]
  ) async throws -> Recording {
    try await writer.write { db in
      if let folder = try Self.recognise(receipt, db) { return .known(folder) }
      var recorded = try Self.carryOut(receipt, at: now, db)
      for draft in try compose(recorded) {
        try Self.enqueue(draft, answering: recorded.number, at: now, db)
        recorded.letters += 1
      }
      return .new(recorded)
    }
  }

  /// The places of one UIDVALIDITY, among these UIDs, that are recorded: a message there needs no second look.
  package func known(_ uids: [UInt32], uidValidity: UInt32) async throws -> Set<UInt32> {
    try await writer.read { db in
      let rows = PlaceRow.filter(PlaceRow.Columns.uidValidity == uidValidity)
        .filter(uids.contains(PlaceRow.Columns.uid)).select(PlaceRow.Columns.uid, as: UInt32.self)
      return try rows.fetchSet(db)
    }
  }

  /// Knows the message by its place, else by its bytes; then notes the new place.
  private static func recognise(_ receipt: Receipt, _ db: Database) throws -> Folder? {
    let key: [String: any DatabaseValueConvertible] = [
      "uid_validity": receipt.place.uidValidity, "uid": receipt.place.uid,
    ]
    if let place = try PlaceRow.fetchOne(db, key: key) { return place.folder }
    let same = MessageRow.filter(MessageRow.Columns.sha256 == receipt.sha256)
    guard let message = try same.fetchOne(db), let id = message.id else { return nil }
    let folder = Folder(message.outcome)
    try insertPlace(receipt.place, message: id, folder: folder, db)
    try Journal.write(db, at: message.recordedAt, cause: "message \(id)", act: "seen again")
    return folder
  }

  private static func carryOut(_ receipt: Receipt, at now: Date, _ db: Database) throws -> Recorded {
    let isRedelivery = try isRedelivery(receipt, db)
    var row = try MessageRow(
      receipt, outcome: isRedelivery ? .duplicate : MessageOutcome(receipt.decision), at: now)
    try row.insert(db)
    guard let number = row.id else {
      throw RegisterError("the register gave no number to a message", kind: .unusable)
    }
    var recorded = Recorded(
      number: number, decision: isRedelivery ? .silent(.redelivery) : receipt.decision, outcomes: [],
      folder: .handled, promotions: [],
      recentLetters: try recentLetters(to: receipt.sender?.email, before: now, db),
      isFirstLetter: try isFirstLetter(to: receipt.sender?.email, db), letters: 0)
    if case .act(let actions) = recorded.decision {
      let seats = Seats(db: db, receipt: receipt, message: number, now: now)
      recorded.outcomes = try actions.map(seats.apply)
      recorded.promotions = try WaitingList(db: db, now: now).promote(afterChangesTo: actions.map(\.event))
    }
    recorded.folder = Folder(row.outcome, outcomes: recorded.outcomes)
    try insertPlace(receipt.place, message: number, folder: recorded.folder, db)
    try Journal.write(
      db, at: now, cause: "message \(number)", act: row.outcome.rawValue, detail: recorded.decision)
    return recorded
  }

  /// The same Message-ID and the same author and text are one message that was delivered twice; a reused Message-ID is not.
  private static func isRedelivery(_ receipt: Receipt, _ db: Database) throws -> Bool {
    guard let key = receipt.redeliveryKey else { return false }
    return try !MessageRow.filter(MessageRow.Columns.redeliveryKey == key).isEmpty(db)
  }

  private static func recentLetters(to address: String?, before now: Date, _ db: Database) throws -> Int {
    guard let address else { return 0 }
    let aDay: TimeInterval = 86_400
    return try OutboxRow.filter(OutboxRow.Columns.recipient == address)
      .filter(OutboxRow.Columns.createdAt > now.addingTimeInterval(-aDay)).fetchCount(db)
  }

  private static func isFirstLetter(to address: String?, _ db: Database) throws -> Bool {
    guard let address else { return true }
    return try OutboxRow.filter(OutboxRow.Columns.recipient == address).isEmpty(db)
  }

  private static func insertPlace(_ place: Place, message: Int64, folder: Folder, _ db: Database) throws {
    try PlaceRow(
      uidValidity: place.uidValidity, uid: place.uid, message: message, folder: folder, filedAt: nil
    ).insert(db)
  }
}

extension Folder {
  /// A change that found no match, or no seat, is for a human too.
  init(_ outcome: MessageOutcome, outcomes: [Outcome] = []) {
    switch outcome {
    case .act: self = outcomes.contains(where: \.needsStaff) ? .review : .handled
    case .ask: self = .handled
    case .staff, .unreadable: self = .review
    case .silent, .duplicate: self = .ignored
    }
  }
}

extension Outcome {
  /// Whether anything of it was not done as asked.
  package var needsStaff: Bool { changes.contains { $0.result == .noMatch } }
}

extension MessageOutcome {
  init(_ decision: Decision) {
    switch decision {
    case .act: self = .act
    case .ask: self = .ask
    case .staff(.unreadable): self = .unreadable
    case .staff: self = .staff
    case .silent: self = .silent
    }
  }
}

extension MessageRow {
  init(_ receipt: Receipt, outcome: MessageOutcome, at now: Date) throws {
    self.init(
      sha256: receipt.sha256, redeliveryKey: receipt.redeliveryKey, messageId: receipt.messageID,
      referencesJson: try Journal.json(receipt.references), receivedAt: receipt.receivedAt,
      uid: receipt.place.uid,
      senderName: receipt.sender?.name, senderEmail: receipt.sender?.email?.lowercased(),
      subject: receipt.subject,
      words: receipt.words, outcome: outcome, decisionJson: try Journal.json(receipt.decision),
      recordedAt: now)
  }
}
