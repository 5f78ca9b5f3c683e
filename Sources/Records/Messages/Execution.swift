internal import Foundation
internal import GRDB
internal import Registration

/// Carries out what one message asks, inside its transaction.
struct Execution {
  let db: Database
  let receipt: Receipt
  let now: Date

  /// Afterwards the message is recorded with all it brought about, but for its letters.
  func run() throws -> Register.Recorded {
    let excess = try count.excess()
    let isAnswerable = receipt.answerAddress != nil && excess == nil
    let verdict = try verdict(isAnswerable: isAnswerable)
    let language = try language()
    let reference = try isAnswerable && verdict.isOpen ? References(db: db).unused(for: receipt.sha256) : nil
    var row = try MessageRow(receipt, outcome: verdict.outcome, language, reference, at: now)
    row.excess = verdict.outcome.mayHaveAnswer ? excess : nil
    if case .act(let actions) = receipt.decision, case .staff = verdict.decision {
      row.proposalJson = try JSON.text(of: actions)
    }
    try row.insert(db)
    guard let number = row.id else {
      throw RegisterError("the register gave no number to a message", kind: .unusable)
    }
    var recorded = Register.Recorded(
      number: number, decision: verdict.decision, outcomes: [], answer: nil, outcome: verdict.outcome,
      reference: reference, language: language,
      folder: .handled, promotions: [],
      isAnswerable: try isAnswerable && verdict.outcome.mayHaveAnswer && !isToldAlready(verdict.decision),
      isFirstLetter: try isFirstLetter(), letters: 0)
    if recorded.isAnswerable {
      recorded.letterName = try LetterNames(db: db).unused(for: "answer \(receipt.sha256)")
    }
    try carryOut(verdict, &recorded)
    try note(verdict, &recorded, isOneOfMany: excess != nil && count.hasManyUnanswered())
    return recorded
  }

  /// What is done with the message.
  private enum Verdict {
    case decision(Decision)
    /// The register settles it, whatever the decision was.
    case settled(RequestPlan, insteadOf: Decision)

    var decision: Decision {
      switch self {
      case .decision(let decision), .settled(_, let decision): decision
      }
    }

    /// The author is asked something, or told that somebody will answer.
    var isOpen: Bool {
      switch self {
      case .decision(let decision): decision.outcome == .ask || decision.outcome == .staff
      case .settled: false
      }
    }

    var outcome: MessageOutcome {
      switch self {
      case .decision(let decision): decision.outcome
      case .settled(.tellStaff, _): .staff
      case .settled: .act
      }
    }
  }

  /// Nothing is done that its author could not be told of.
  private func verdict(isAnswerable: Bool) throws -> Verdict {
    if try isRedelivery() { return .decision(.silent(.redelivery)) }
    let decision = receipt.decision
    if let request = receipt.request, isAnswerable || request.needsNoAnswer,
      let plan = try seats(of: 0).plan(request)
    {
      return .settled(plan, insteadOf: decision)
    }
    switch decision {
    case .staff, .silent: return .decision(decision)
    case .act: return .decision(isAnswerable ? decision : .staff(.unanswerable))
    case .ask:
      guard isAnswerable else { return .decision(.staff(.unanswerable)) }
      return try .decision(answered().isEmpty ? decision : .staff(.unsettledQuestion))
    }
  }

  private func carryOut(_ verdict: Verdict, _ recorded: inout Register.Recorded) throws {
    let seats = seats(of: recorded.number)
    switch verdict {
    case .settled(let plan, _):
      recorded.answer = try seats.carryOut(plan)
      if case .done(let outcomes) = recorded.answer { try close(outcomes, &recorded) }
      try questions.end(answered(), as: .settled)
    case .decision(.act(let actions)):
      let outcomes = try receipt.replacesEarlier ? seats.replace(by: actions) : seats.apply(actions)
      try close(outcomes, &recorded)
      try follow(.settled, registers: actions.contains { $0.verb == .register })
    case .decision(.ask(let question)):
      recorded.answer = .question(question)
      if question.topic.awaitsAnswer { try open(recorded.number) }
    case .decision(.staff(let matter)):
      recorded.answer = .passedOn(matter)
      try follow(.staff)
    case .decision(.silent):
      if let returned = receipt.returned { _ = try Returns(db: db, now: now).note(returned) }
    }
  }

  /// Numbers the calendar entries, and gives the seats that came free to those who wait.
  private func close(_ outcomes: [Outcome], _ recorded: inout Register.Recorded) throws {
    recorded.outcomes = try outcomes.map(Invitations(db: db).numbered)
    recorded.promotions = try WaitingList(db: db, now: now).promote(afterChangesTo: outcomes.map(\.event))
    recorded.answer = .done(recorded.outcomes)
  }

  /// Where the message goes, what staff are told, and the journal.
  private func note(_ verdict: Verdict, _ recorded: inout Register.Recorded, isOneOfMany: Bool) throws {
    // What stands beside a decision goes with it: a message delivered twice is told of once.
    let aside = verdict.decision == receipt.decision ? receipt.aside : nil
    recorded.folder = Folder(recorded.outcome, outcomes: recorded.outcomes, aside: aside)
    try PlaceRow(
      uidValidity: receipt.place.uidValidity, uid: receipt.place.uid, message: recorded.number,
      folder: recorded.folder, filedAt: nil
    ).insert(db)
    switch verdict {
    // The digest counts them: a thousand cases would hide the others.
    case .decision(let decision) where isOneOfMany && !decision.isPressing: break
    case .decision(let decision):
      try News.write(db, of: recorded.number, decision, recorded.outcomes, aside: aside)
      if case .act(let actions) = decision {
        try Proposals(db: db).keep(refusedOf: actions, recorded.outcomes, message: recorded.number)
      }
    case .settled(.tellStaff, _): try News.write(db, of: recorded.number, .acceptedWithoutSeat)
    case .settled: if let aside { try News.write(db, of: recorded.number, aside) }
    }
    try Journal.write(
      db, at: now, cause: .message(recorded.number), act: recorded.outcome.rawValue,
      detail: DecisionNote(verdict.decision))
  }

  private var count: AnswerCount { AnswerCount(db: db, receipt: receipt, now: now) }

  private func seats(of message: Int64) -> Seats {
    Seats(db: db, receipt: receipt, message: message, now: now, cause: .message(message))
  }
}

/// The desk's questions that the message may answer.
extension Execution {
  private var questions: Questions { Questions(db: db, now: now) }
  private var author: String { receipt.sender?.email?.lowercased() ?? "" }

  private func answered() throws -> [Int64] { try questions.asked(by: receipt.references, of: author) }

  /// Ends the questions it answers; who registers, and answers none in particular, needs none of them any more.
  private func follow(_ end: Questions.End, registers: Bool = false) throws {
    var ended = try answered()
    if ended.isEmpty, registers { ended = try questions.openQuestions(of: author) }
    try questions.end(ended, as: end)
  }

  private func open(_ message: Int64) throws {
    try questions.open(
      message, author: author, words: receipt.ownWords, closesAt: now.addingTimeInterval(receipt.answerWithin)
    )
  }
}

/// What is known of the message before it is recorded.
extension Execution {
  /// The same Message-ID and the same author and text are one message that was delivered twice; a reused Message-ID is not.
  private func isRedelivery() throws -> Bool {
    guard let key = receipt.redeliveryKey else { return false }
    return try db.value(
      Bool.self, "SELECT EXISTS (SELECT 1 FROM message WHERE redelivery_key = ?)", [key]) ?? false
  }

  /// Whether the message answers a letter that says that staff will read it, and staff will: to say so again and again is how two machines
  /// talk for ever. What a letter must add is told all the same.
  private func isToldAlready(_ decision: Decision) throws -> Bool {
    guard case .staff(let matter) = decision, matter != .distress, matter != .specialNeed,
      let address = receipt.answerAddress, !receipt.references.isEmpty
    else { return false }
    return try !OutboxRow.filter(
      receipt.references.suffix(50).contains(OutboxRow.Columns.messageID)
        && OutboxRow.Columns.recipient == address && Column("kind") == "acknowledgement"
    ).isEmpty(db)
  }

  private func language() throws -> Language {
    guard receipt.ownWords.allSatisfy(\.isWhitespace), !author.isEmpty else { return receipt.language }
    let last = MessageRow.filter(MessageRow.Columns.senderEmail == author).order(MessageRow.Columns.id.desc)
    return try last.fetchOne(db)?.language ?? receipt.language
  }

  private func isFirstLetter() throws -> Bool {
    guard let address = receipt.answerAddress else { return true }
    return try !OutboxRow.isAnswered(address, db)
  }
}

extension Decision {
  /// Whether a human must see it, however many came before.
  fileprivate var isPressing: Bool {
    switch self {
    case .staff(.distress), .staff(.specialNeed), .staff(.legal): true
    case .act, .ask, .staff, .silent: false
    }
  }
}

extension MessageOutcome {
  /// Rule: silence is for ever.
  fileprivate var mayHaveAnswer: Bool { self != .silent && self != .duplicate }
}

extension MessageRow {
  init(
    _ receipt: Receipt, outcome: MessageOutcome, _ language: Language, _ reference: Reference? = nil,
    at now: Date
  ) throws {
    self.init(
      sha256: receipt.sha256, redeliveryKey: receipt.redeliveryKey, messageId: receipt.messageID,
      referencesJson: try JSON.text(of: receipt.references), receivedAt: receipt.receivedAt,
      uid: receipt.place.uid, senderName: receipt.sender?.name,
      senderEmail: receipt.sender?.email?.lowercased(), subject: receipt.subject, words: receipt.words,
      outcome: outcome, decisionJson: try JSON.text(of: receipt.decision), recordedAt: now,
      language: language, reference: reference?.rawValue,
      proposalJson: receipt.proposal.isEmpty ? nil : try JSON.text(of: receipt.proposal),
      doubt: receipt.doubt)
  }
}
