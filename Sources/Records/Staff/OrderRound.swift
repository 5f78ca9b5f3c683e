internal import Foundation
internal import GRDB
internal import Registration

/// The orders of one message, one after the other.
struct OrderRound {
  let db: Database
  let now: Date
  let answer: Int64
  let cause: Journal.Cause
  let digest: DigestSpan
  /// The one that the letter is about which the message answers.
  let event: EventID?
  let letters: OrderLetters
  private(set) var reports: [OrderReport] = []
  /// Letters recorded.
  private(set) var count = 0
  private var summary: AttendanceSummary?

  init(
    db: Database, now: Date, answer: Int64, cause: Journal.Cause, digest: DigestSpan, event: EventID?,
    letters: OrderLetters
  ) {
    self.cause = cause
    self.digest = digest
    self.db = db
    self.now = now
    self.answer = answer
    self.event = event
    self.letters = letters
  }

  mutating func carryOut(_ orders: [StaffOrder]) throws {
    var attendance = try attendance(orders)[...]
    for order in orders {
      if case .attend = order.deed, let report = attendance.popFirst() {
        reports.append(report)
      } else {
        let numbers = order.cases.isEmpty ? [nil] : order.cases.map(Optional.some)
        for number in numbers { try carryOut(order, on: number) }
      }
    }
  }

  private mutating func carryOut(_ order: StaffOrder, on number: Int64?) throws {
    var report = OrderReport(words: order.words, number: number, result: .settled)
    report.name = try number.flatMap { try MessageRow.fetchOne(db, key: $0)?.senderName }
    var written = 0
    do {
      try db.inSavepoint {
        let made = try Decisions(db: db, now: now, answer: answer, cause: cause, digest: digest)
          .carryOut(order.deed, on: number)
        written = try write(made)
        report.result = made.result
        return .commit
      }
      count += written
    } catch let error as ActError {
      report.result = .notDone(error)
    } catch let error as DatabaseError where error.resultCode != .SQLITE_CONSTRAINT {
      throw error
    } catch {
      // A letter that cannot be composed, or what the database holds: this order alone is not done.
      report.result = .notDone(.impossible)
      try Journal.write(
        db, at: now, cause: cause, act: "order failed",
        detail: ["message": number.map(String.init) ?? "", "error": "\(type(of: error))"])
    }
    reports.append(report)
  }

  private func write(_ made: Decisions.Made) throws -> Int {
    var written = 0
    for told in made.notices {
      var told = told
      told.origin = try told.origin.named(for: "act", db)
      try Register.enqueue(
        try letters.outcomes(told), answering: told.origin.message, isNotice: true, at: now, db)
      written += 1
    }
    if let (origin, reason) = made.refusal {
      try Register.enqueue(
        try letters.refusal(origin.named(for: "refusal", db), reason), answering: origin.message,
        isNotice: true, at: now, db)
      written += 1
    }
    let promotions = try WaitingList(db: db, now: now).promote(afterChangesTo: made.events)
    return try written + Register.enqueue(promotions, at: now, db, compose: letters.promotion)
  }

  /// Tells whoever gave the orders; nobody, where there were none.
  mutating func report() throws {
    guard !reports.isEmpty, let transcript = letters.transcript else { return }
    let composed = try transcript(reports, summary)
    try Register.enqueue(composed, answering: answer, isNotice: true, at: now, db)
    if let event { try EventLetters(db: db).note(composed, about: event) }
    count += 1
  }
}

/// Who came is told all at once: a line that is not clear may change what the others mean, and a certificate cannot be called back.
extension OrderRound {
  /// A report for each line that tells who came, in order.
  private mutating func attendance(_ orders: [StaffOrder]) throws -> [OrderReport] {
    let told = orders.compactMap { order -> (words: String, note: AttendanceNote)? in
      if case .attend(let note) = order.deed { (order.words, note) } else { nil }
    }
    guard let sheet = told.first?.note.sheet else { return [] }
    var reports = told.map { OrderReport(words: $0.words, number: nil, result: .notNoted(.otherLineUnclear)) }
    guard try !orders.contains(where: { try isDoubtful($0, sheet.event) }) else { return reports }
    var round = AttendanceRound(db: db, now: now, answer: answer)
    try db.inSavepoint {
      for (place, line) in told.enumerated() { reports[place].result = try note(line.note, &round) }
      guard reports.contains(where: \.isDoubtful) else { return .commit }
      for place in reports.indices where !reports[place].isDoubtful {
        reports[place].result = .notNoted(.otherLineUnclear)
      }
      return .rollback
    }
    if reports.contains(where: \.isDone) { summary = try AttendanceSummary(sheet, at: now, db) }
    return reports
  }

  private func note(_ note: AttendanceNote, _ round: inout AttendanceRound) throws -> OrderReport.Result {
    var trial = round
    var result = OrderReport.Result.settled
    do {
      try db.inSavepoint {
        result = .attended(try trial.carryOut(note))
        return .commit
      }
      round = trial
      return result
    } catch let doubt as AttendanceDoubt {
      return .notNoted(doubt)
    } catch let error as ActError {
      return .notDone(error)
    }
  }

  private func isDoubtful(_ order: StaffOrder, _ event: EventID) throws -> Bool {
    guard case .unclear(let doubt) = order.deed else { return false }
    switch doubt {
    case .attendance, .unknownHalfDay: return true
    case .words, .longReason, .nothing, .noCase, .noName, .unknownEvent, .severalEvents:
      return try EventRoll(event, db).isNamed(in: order.words)
    }
  }
}

extension OrderReport {
  fileprivate var isDoubtful: Bool { if case .notNoted = result { true } else { false } }
}
