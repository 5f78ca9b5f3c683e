package import Foundation
internal import GRDB
package import Registration

extension Register {
  /// What a transaction made of a message; the letters are composed from it, within the same transaction.
  package struct Recorded: Sendable, Equatable {
    /// The message's number in the register: what staff call a case by.
    package var number: Int64
    /// The decision as it was carried out; where the register settled the request itself, what would have been decided without it.
    package var decision: Decision
    /// What became of each action, in order; empty unless the decision is to act.
    package var outcomes: [Outcome]
    /// What the author is to be told; nil where there is nothing to say.
    package var answer: Answer?
    package var outcome: MessageOutcome
    /// What the author may call the message by, where it is asked about or passed on.
    package var reference: Reference?
    /// To write to the author in: of the message, or of the one before where it has no words of its own.
    package var language: Language
    package var folder: Folder
    /// Groups that a seat given back by this message called up from the waiting list, in the order of the list.
    package var promotions: [Notice]
    /// Whether a letter may go out to the author; where not, none is composed.
    package var isAnswerable: Bool
    /// Whether the address it would go to never had a letter of ours before: the first one carries the notices that the law asks for.
    package var isFirstLetter: Bool
    /// What the answer's Message-ID begins with; nil where no letter may go out.
    package var letterName: String?
    /// Letters recorded together with it.
    package var letters: Int
    /// The stop of all letters to citizens that it brought about.
    package var hold: Hold?
  }

  package enum Recording: Sendable, Equatable {
    case new(Recorded)
    /// Recorded before, here or at another place: nothing changed but that this place is known now.
    case known(Folder)
  }

  /// A message to be recorded.
  package struct Submission: Sendable {
    package var receipt: Receipt
    /// Writes its letters, within the transaction; called only where a letter may exist. An error it throws undoes all of the message.
    package var compose: @Sendable (Recorded) throws -> [ComposedLetter]

    package init(_ receipt: Receipt, compose: @escaping @Sendable (Recorded) throws -> [ComposedLetter]) {
      self.receipt = receipt
      self.compose = compose
    }
  }

  /// What became of several messages.
  package struct Recordings: Sendable {
    /// Of the first, the second… as far as they could be recorded.
    package var recorded: [Recording] = []
    /// Why the next one could not; none after it was tried, since the order of arrival decides.
    package var failure: (any Error)?
  }

  /// Records a message, once: the message, its registrations, its letters and the journal, or nothing at all.
  ///
  /// Afterwards the message is known by its place and by its bytes, for ever. Where no letter may go out to its author, a request is
  /// not carried out: staff are told, before anything is done. The closures are called within the transaction, and only for a message
  /// that is new: `compose` where a letter may exist, an error it throws undoes everything; `notice` for each group called up,
  /// where an error costs that letter alone, and staff are told; `alert` where its answer is one too many: the letters that tell staff.
  package func record(
    _ receipt: Receipt, at now: Date, notice: @escaping @Sendable (Notice) throws -> ComposedLetter,
    alert: @escaping @Sendable (Hold) throws -> [ComposedLetter] = { _ in [] },
    compose: @escaping @Sendable (Recorded) throws -> [ComposedLetter]
  ) async throws -> Recording {
    try await writer.write { db in
      try Self.record(Submission(receipt, compose: compose), at: now, db, notice: notice, alert: alert)
    }
  }

  /// The same for several, in their order and in one transaction, each of them whole or not at all: what one throws undoes nothing of
  /// those before it. Throws where the register itself cannot be written, and then none is recorded.
  package func record(
    _ submissions: [Submission], at now: Date,
    notice: @escaping @Sendable (Notice) throws -> ComposedLetter,
    alert: @escaping @Sendable (Hold) throws -> [ComposedLetter] = { _ in [] }
  ) async throws -> Recordings {
    try await writer.write { db in
      var result = Recordings()
      for submission in submissions {
        do {
          var recording: Recording?
          try db.inSavepoint {
            recording = try Self.record(submission, at: now, db, notice: notice, alert: alert)
            return .commit
          }
          if let recording { result.recorded.append(recording) }
        } catch {
          // A full disk, for one, ends the transaction with all that is in it (https://sqlite.org/lang_transaction.html).
          guard db.isInsideTransaction else { throw error }
          result.failure = error
          break
        }
      }
      return result
    }
  }

  private static func record(
    _ submission: Submission, at now: Date, _ db: Database, notice: (Notice) throws -> ComposedLetter,
    alert: (Hold) throws -> [ComposedLetter]
  ) throws -> Recording {
    let receipt = submission.receipt
    try endHandling(receipt.place, db)
    if let folder = try recognise(receipt, at: now, db) { return .known(folder) }
    var recorded = try Execution(db: db, receipt: receipt, now: now).run()
    for composed in recorded.isAnswerable && recorded.answer != nil ? try submission.compose(recorded) : [] {
      let letter = try enqueue(composed, answering: recorded.number, at: now, db)
      recorded.letters += 1
      if let hold = try count(letter, composed, receipt, recorded.number, at: now, db) {
        recorded.hold = hold
        try enqueue(alert: hold, at: now, db, compose: alert)
      }
    }
    recorded.letters += try enqueue(recorded.promotions, at: now, db, compose: notice)
    return .new(recorded)
  }

  /// Counts an answer; the hold that it is one too many for.
  private static func count(
    _ letter: Int64, _ composed: ComposedLetter, _ receipt: Receipt, _ message: Int64, at now: Date,
    _ db: Database
  ) throws -> Hold? {
    let isRepeat = try AnswerCount(db: db, receipt: receipt, now: now)
      .note(letter, to: composed.recipient, answering: message)
    return try AnswerRate(db: db, now: now).count(
      arrivedAt: receipt.receivedAt, isRepeat: isRepeat, limit: receipt.limits.perHour)
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
    let known = try db.value(
      Folder.self, "SELECT folder FROM place WHERE uid_validity = ? AND uid = ?",
      [receipt.place.uidValidity, receipt.place.uid])
    if let known { return known }
    guard let id = try db.value(Int64.self, "SELECT id FROM message WHERE sha256 = ?", [receipt.sha256])
    else {
      return nil
    }
    let seen = try PlaceRow.filter(PlaceRow.Columns.message == id).fetchOne(db)
    let folder = seen?.folder ?? .review
    try PlaceRow(
      uidValidity: receipt.place.uidValidity, uid: receipt.place.uid, message: id, folder: folder,
      filedAt: nil
    ).insert(db)
    try Journal.write(db, at: now, cause: .message(id), act: "seen again")
    return folder
  }
}

extension Folder {
  /// A change that found no match, or no seat, is for a human too.
  init(_ outcome: MessageOutcome, outcomes: [Outcome], aside: StaffMatter?) {
    let isAsked = (outcome == .act || outcome == .silent) && aside != nil
    if isAsked || outcomes.contains(where: \.needsStaff) {
      self = .review
    } else {
      self.init(outcome)
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
