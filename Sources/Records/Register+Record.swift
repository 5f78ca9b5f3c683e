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
    /// Whether a letter may go out to the author; where not, none is composed.
    package var isAnswerable: Bool
    /// Whether the address it would go to never had a letter of ours before: the first one carries the notices that the law asks for.
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
  /// Afterwards the message is known by its place and by its bytes, for ever. Where no letter may go out to its author, a request is
  /// not carried out: staff are told, before anything is done. The closures are called within the transaction, and only for a message
  /// that is new: `compose` where a letter may exist, an error it throws undoes everything; `promotion` for each group called up,
  /// where an error costs that letter alone, and staff are told.
  package func record(
    _ receipt: Receipt, at now: Date, promotion: @escaping @Sendable (Promotion) throws -> Draft,
    compose: @escaping @Sendable (Recorded) throws -> [Draft]
  ) async throws -> Recording {
    try await writer.write { db in
      try Self.endHandling(receipt.place, db)
      if let folder = try Self.recognise(receipt, at: now, db) { return .known(folder) }
      var recorded = try Self.carryOut(receipt, at: now, db)
      for draft in recorded.isAnswerable ? try compose(recorded) : [] {
        try Self.enqueue(draft, answering: recorded.number, at: now, db)
        recorded.letters += 1
      }
      recorded.letters += try Self.enqueue(recorded.promotions, at: now, db, compose: promotion)
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
  static func recognise(_ receipt: Receipt, at now: Date, _ db: Database) throws -> Folder? {
    let key: [String: any DatabaseValueConvertible] = [
      "uid_validity": receipt.place.uidValidity, "uid": receipt.place.uid,
    ]
    if let place = try PlaceRow.fetchOne(db, key: key) { return place.folder }
    let same = MessageRow.filter(MessageRow.Columns.sha256 == receipt.sha256)
    guard let message = try same.fetchOne(db), let id = message.id else { return nil }
    let seen = try PlaceRow.filter(PlaceRow.Columns.message == id).fetchOne(db)
    let folder = seen?.folder ?? .review
    try insertPlace(receipt.place, message: id, folder: folder, db)
    try Journal.write(db, at: now, cause: "message \(id)", act: "seen again")
    return folder
  }

  static func carryOut(_ receipt: Receipt, at now: Date, _ db: Database) throws -> Recorded {
    var recorded = try begin(receipt, at: now, db)
    if case .act(let actions) = recorded.decision {
      let seats = Seats(db: db, receipt: receipt, message: recorded.number, now: now)
      recorded.outcomes = try seats.apply(actions)
      recorded.promotions = try WaitingList(db: db, now: now).promote(afterChangesTo: actions.map(\.event))
    }
    recorded.folder = Folder(recorded.decision, outcomes: recorded.outcomes, aside: receipt.aside)
    try insertPlace(receipt.place, message: recorded.number, folder: recorded.folder, db)
    try News.write(db, of: recorded.number, recorded.decision, recorded.outcomes, aside: receipt.aside)
    try Journal.write(
      db, at: now, cause: "message \(recorded.number)", act: recorded.decision.outcome.rawValue,
      detail: recorded.decision)
    return recorded
  }

  /// The message itself, with the decision that will be carried out.
  private static func begin(_ receipt: Receipt, at now: Date, _ db: Database) throws -> Recorded {
    let isAnswerable = try mayAnswer(receipt, at: now, db)
    let decision = try decision(on: receipt, isAnswerable: isAnswerable, db)
    var row = try MessageRow(receipt, outcome: decision.outcome, at: now)
    try row.insert(db)
    guard let number = row.id else {
      throw RegisterError("the register gave no number to a message", kind: .unusable)
    }
    return Recorded(
      number: number, decision: decision, outcomes: [], folder: .handled, promotions: [],
      isAnswerable: isAnswerable && decision.outcome.mayHaveAnswer,
      isFirstLetter: try isFirstLetter(to: receipt.answerAddress, db), letters: 0)
  }

  /// Nothing is done that its author could not be told of.
  private static func decision(on receipt: Receipt, isAnswerable: Bool, _ db: Database) throws -> Decision {
    if try isRedelivery(receipt, db) { return .silent(.redelivery) }
    switch receipt.decision {
    case .act, .ask: return isAnswerable ? receipt.decision : .staff(.unanswerable)
    case .staff, .silent: return receipt.decision
    }
  }

  /// The same Message-ID and the same author and text are one message that was delivered twice; a reused Message-ID is not.
  private static func isRedelivery(_ receipt: Receipt, _ db: Database) throws -> Bool {
    guard let key = receipt.redeliveryKey else { return false }
    return try !MessageRow.filter(MessageRow.Columns.redeliveryKey == key).isEmpty(db)
  }

  /// Where there is an address, and it had fewer letters in the last day than make two machines likely (RFC 3834 §2).
  private static func mayAnswer(_ receipt: Receipt, at now: Date, _ db: Database) throws -> Bool {
    guard let address = receipt.answerAddress else { return false }
    let aDay: TimeInterval = 86_400
    let letters = try OutboxRow.filter(OutboxRow.Columns.recipient == address)
      .filter(OutboxRow.Columns.createdAt > now.addingTimeInterval(-aDay)).fetchCount(db)
    return letters < receipt.dailyLimit
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
  init(_ decision: Decision, outcomes: [Outcome], aside: StaffMatter?) {
    let isAsked = decision.outcome == .act && aside != nil
    if isAsked || outcomes.contains(where: \.needsStaff) {
      self = .review
    } else {
      self.init(decision.outcome)
    }
  }

  private init(_ outcome: MessageOutcome) {
    switch outcome {
    case .act, .ask: self = .handled
    case .staff, .unreadable: self = .review
    case .silent, .duplicate: self = .ignored
    }
  }
}

extension Outcome {
  /// Whether anything of it was not done as asked.
  package var needsStaff: Bool { !staffMatters.isEmpty }

  /// Why a human must look at it, each reason once.
  var staffMatters: [StaffMatter] {
    let matters = changes.compactMap(\.result.staffMatter)
    return matters.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Change.Result {
  fileprivate var staffMatter: StaffMatter? {
    switch self {
    case .noMatch: .noMatchingRegistration
    case .full: .eventFull
    case .forStaff: .registeredByAnother
    case .confirmed, .waiting, .alreadyConfirmed, .alreadyWaiting, .cancelled, .corrected: nil
    }
  }
}

extension MessageOutcome {
  /// Rule: silence is for ever.
  fileprivate var mayHaveAnswer: Bool { self != .silent && self != .duplicate }
}

extension Decision {
  var outcome: MessageOutcome {
    switch self {
    case .act: .act
    case .ask: .ask
    case .staff(.unreadable): .unreadable
    case .staff: .staff
    case .silent(.redelivery): .duplicate
    case .silent: .silent
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
