import Foundation
import GRDB
import Registration
import Testing

@testable import Records

/// What staff decide by answering the digest: whole or not at all, told to whom it concerns, and taken back.
@Suite struct DecisionTests {
  private static let event = EventID(rawValue: "training")

  /// A case that waits for staff: number 1, from Awa, who would be registered.
  private func desk(capacity: Int? = nil, waitingList: Bool = false) async throws -> Desk {
    let desk = try await Desk(capacity: capacity, waitingList: waitingList)
    try await desk.wait(for: "Awa Diallo", from: "awa@a.example", uid: 1)
    return desk
  }

  @Test func yesDoesWhatWasProposedInItsPlace() async throws {
    let desk = try await desk()
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2)
    #expect(try await desk.open().map(\.number) == [1])
    #expect(try await desk.open().first?.proposal.count == 1)
    let reports = try await desk.order("1 oui", .accept, on: [1])
    #expect(reports.map(\.isDone) == [true])
    #expect(reports.first?.name == "Awa Diallo")
    // By the time the message came, before Omar.
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed", "Omar Sarr confirmed"])
    #expect(try await desk.open() == [])
    #expect(
      try await desk.kinds() == [
        "test awa@a.example", "test omar@b.example", "outcomes awa@a.example",
        "transcript staff@office.example",
      ])
    #expect(try await desk.causes().contains("staff 3"))
  }

  @Test func noIsToldWithItsReason() async throws {
    let desk = try await desk()
    let reports = try await desk.order("1 non : complet", .refuse(reason: "complet"), on: [1])
    #expect(reports.map(\.result) == [.refused(isTold: true)])
    #expect(try await desk.kinds().contains("refusal complet awa@a.example"))
    #expect(try await desk.entries("training") == [])
    #expect(try await desk.open() == [])
  }

  @Test func whoWasNotAnsweredIsNotRefusedByLetterEither() async throws {
    let desk = try await Desk()
    try await desk.wait(for: "Awa Diallo", from: "awa@a.example", uid: 1, isAnswered: false)
    #expect(
      try await desk.order("1 non", .refuse(reason: nil), on: [1]).map(\.result) == [.refused(isTold: false)])
    #expect(try await desk.kinds() == ["transcript staff@office.example"])
  }

  @Test func answeredClosesTheCaseAlone() async throws {
    let desk = try await desk()
    #expect(try await desk.order("1 répondu", .settle, on: [1]).map(\.result) == [.settled])
    #expect(try await desk.open() == [])
    #expect(try await desk.entries("training") == [])
  }

  @Test func theListIsForEventsThatHaveOne() async throws {
    let desk = try await desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2)
    let reports = try await desk.order("1 liste", .wait, on: [1])
    #expect(reports.flatMap(\.changes).map(\.result) == [.waiting(rank: 1)])
    let without = try await self.desk(capacity: 1)
    let event = try #require(Self.event)
    #expect(
      try await without.order("1 liste", .wait, on: [1]).map(\.result) == [.notDone(.noWaitingList(event))])
    #expect(try await without.open().map(\.number) == [1])
  }

  @Test func aRegistrationThatFoundNoRoomIsProposedAgain() async throws {
    let desk = try await Desk(capacity: 1)
    let event = try #require(Self.event)
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 1)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 2)
    #expect(try await desk.open().map(\.matter) == [.staff(.eventFull)])
    #expect(
      try await desk.order("2 oui", .accept, on: [2]).map(\.result) == [.notDone(.noRoom(event, seats: 1))])
    try await desk.receive(.cancel("training", "Omar Sarr"), from: "omar@b.example", uid: 3)
    #expect(try await desk.order("2 oui", .accept, on: [2]).map(\.isDone) == [true])
    #expect(try await desk.entries("training").contains("Awa Diallo confirmed"))
  }

  @Test func namesOfStaffsOwn() async throws {
    let desk = try await desk()
    let event = try #require(Self.event)
    let reports = try await desk.order(
      "1 : inscrire", .register(["DIALLO Awa", "Rose Petit"], event), on: [1])
    #expect(reports.flatMap(\.changes).map(\.result) == [.confirmed, .confirmed])
    // The author's own name brings the author's address with it.
    #expect(try await desk.register.entries().map(\.email) == ["awa@a.example", nil])
    let reference = try await desk.reference(of: "Rose Petit")
    let without = try await desk.order(
      "annuler", .cancel(reference: reference.rawValue, names: ["Rose Petit"]), on: [])
    #expect(without.map(\.isDone) == [true])
    #expect(try await desk.entries("training") == ["DIALLO Awa confirmed", "Rose Petit cancelled"])
  }

  @Test func whatCannotBeDoneChangesNothing() async throws {
    let desk = try await desk()
    try await desk.receive(.staff(.question), from: "omar@b.example", uid: 2)
    let orders = [
      StaffOrder(words: "9 oui", cases: [9], deed: .accept),
      StaffOrder(words: "2 oui", cases: [2], deed: .accept),
      StaffOrder(words: "annuler 1", cases: [1], deed: .undo),
      StaffOrder(words: "?", cases: [1], deed: .unclear(.words)),
      StaffOrder(words: "annuler ZZZZ-ZZ", cases: [], deed: .cancel(reference: "ZZZZ-ZZ", names: [])),
    ]
    let lines = try await desk.journal()
    let reports = try await desk.order(orders)
    #expect(
      reports.map(\.result) == [
        .notDone(.unknownCase(9)), .notDone(.nothingProposed(2)), .notDone(.undecided(1)), .unclear(.words),
        .notDone(.unknownReference("ZZZZ-ZZ")),
      ])
    // The digest, the message itself, and nothing it asked for.
    #expect(try await desk.journal() == lines + 2)
    #expect(try await desk.entries("training") == [])
    #expect(try await desk.open().map(\.number) == [1, 2])
    #expect(try await desk.order("1 oui", .accept, on: [1]).map(\.isDone) == [true])
    #expect(
      try await desk.order("1 non", .refuse(reason: nil), on: [1]).map(\.result) == [.notDone(.decided(1))])
  }

  @Test func aFailedOrderLeavesTheOthersDone() async throws {
    let desk = try await desk(capacity: 1)
    try await desk.wait(for: "Omar Sarr", from: "omar@b.example", uid: 2)
    let reports = try await desk.order("1, 2 oui", .accept, on: [1, 2])
    #expect(reports.map(\.isDone) == [true, false])
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
    #expect(try await desk.open().map(\.number) == [2])
  }

  @Test func seenAgainItOrdersNothing() async throws {
    let desk = try await desk()
    let order = StaffOrder(words: "1 oui", cases: [1], deed: .accept)
    _ = try await desk.order([order], uid: 50)
    let letters = try await desk.kinds()
    #expect(try await desk.recording([order], uid: 50) == .known(.handled))
    #expect(try await desk.recording([order], uid: 51, bytes: "1/50") == .known(.handled))
    #expect(try await desk.kinds() == letters)
  }

  @Test func aYesIsTakenBack() async throws {
    let desk = try await desk(capacity: 1, waitingList: true)
    _ = try await desk.order("1 oui", .accept, on: [1])
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2)
    let reports = try await desk.order("annuler 1", .undo, on: [1])
    #expect(reports.map(\.isDone) == [true])
    // The seat goes on, and the case waits again.
    #expect(try await desk.entries("training") == ["Awa Diallo cancelled", "Omar Sarr confirmed"])
    #expect(
      try await desk.kinds().suffix(3).map { $0.split(separator: " ")[0] } == [
        "outcomes", "promotion", "transcript",
      ])
    #expect(try await desk.open().map(\.number) == [1])
    #expect(try await desk.order("1 répondu", .settle, on: [1]).map(\.isDone) == [true])
  }

  @Test func aNoIsTakenBack() async throws {
    let desk = try await desk()
    _ = try await desk.order("1 non", .refuse(reason: nil), on: [1])
    #expect(try await desk.order("annuler 1", .undo, on: [1]).map(\.result) == [.reopened([], untold: 0)])
    #expect(try await desk.order("1 oui", .accept, on: [1]).map(\.isDone) == [true])
  }

  @Test func whatWasGivenBackIsTakenAgainWhereThereIsRoom() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    let event = try #require(Self.event)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.staff(.notUnderstood), from: "awa@a.example", uid: 2)
    let reference = try await desk.reference(of: "Awa Diallo").rawValue
    _ = try await desk.order("2 : annuler", .cancel(reference: reference, names: []), on: [2])
    #expect(try await desk.entries("training") == ["Awa Diallo cancelled"])
    #expect(
      try await desk.order("annuler 2", .undo, on: [2]).flatMap(\.changes).map(\.result) == [.confirmed])
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
    // Again, and this time somebody else has the seat.
    _ = try await desk.order("2 : annuler", .cancel(reference: reference, names: []), on: [2])
    _ = try await desk.change { $0.hasWaitingList = false }
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 3)
    #expect(try await desk.order("annuler 2", .undo, on: [2]).map(\.result) == [.notDone(.seatGone(event))])
    #expect(try await desk.entries("training") == ["Awa Diallo cancelled", "Omar Sarr confirmed"])
    // The decision stands.
    #expect(try await desk.open() == [])
  }

  @Test func aQuestionThatStaffDecideOnWaitsForNobody() async throws {
    let desk = try await Desk()
    try await desk.receive(.ask(Question(.who, candidates: [])), from: "awa@a.example", uid: 1)
    let event = try #require(Self.event)
    #expect(try await desk.order("1", .register(["Awa Diallo"], event), on: [1]).map(\.isDone) == [true])
    #expect(try await desk.open() == [])
    #expect(try await desk.register.closeQuestions(at: desk.now.addingTimeInterval(9 * 86_400)) == 0)
  }

  @Test func aCaseThatTheDigestDidNotTellIsNotDecided() async throws {
    let desk = try await desk()
    try await desk.digest()
    try await desk.wait(for: "Omar Sarr", from: "omar@b.example", uid: 2)
    // In answer to the first digest, which had one case.
    let receipt = desk.receipt(.act([]), from: "staff@office.example", uid: 900, answering: ["d0@desk"])
    let order = StaffOrder(words: "2 oui", cases: [2], deed: .accept)
    let recording = try await desk.register.carryOut(
      [order], of: receipt, at: desk.now, letters: .named(after: 900))
    guard case .new(_, let reports, _) = recording else { return #expect(Bool(false), "it is new") }
    #expect(reports.map(\.result) == [.notDone(.notInDigest(2))])
    #expect(try await desk.order("2 oui", .accept, on: [2]).map(\.isDone) == [true])
  }

  @Test func whatAsksForNothingIsNotRefused() async throws {
    let desk = try await Desk()
    try await desk.receive(.staff(.question), from: "awa@a.example", uid: 1)
    var receipt = desk.receipt(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2)
    receipt.aside = .questionBeside
    try await desk.record(receipt)
    let reports = try await desk.order("1, 2 non", .refuse(reason: nil), on: [1, 2])
    #expect(reports.map(\.result) == [.notDone(.nothingToRefuse(1)), .notDone(.nothingToRefuse(2))])
    #expect(try await desk.kinds().allSatisfy { !$0.hasPrefix("refusal") })
  }

  @Test func whatComesOfADecidedCaseLaterIsTold() async throws {
    let desk = try await desk()
    _ = try await desk.order("1 répondu", .settle, on: [1])
    try await desk.register.writer.write { try News.write($0, of: 1, .promotionNotTold) }
    #expect(try await desk.open().map(\.matter) == [.staff(.promotionNotTold)])
    #expect(try await desk.order("1 répondu", .settle, on: [1]).map(\.isDone) == [true])
    #expect(try await desk.open() == [])
  }

  @Test func aSubstitutionIsTakenBackAndDoneAgain() async throws {
    let desk = try await Desk(capacity: 1)
    let event = try #require(Self.event)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1, ownEmail: true)
    var receipt = desk.receipt(.staff(.notUnderstood), from: "awa@a.example", uid: 2)
    receipt.proposal = [
      Action(
        .cancel, event: event, seats: 1,
        participants: [Participant(name: "Awa Diallo", email: "awa@a.example")]),
      Action(.register, event: event, seats: 1, participants: [Participant(name: "Omar Sarr")]),
    ]
    try await desk.record(receipt)
    for _ in 1...2 {
      #expect(try await desk.order("2 oui", .accept, on: [2]).map(\.isDone) == [true])
      #expect(try await desk.active() == ["Omar Sarr"])
      #expect(try await desk.order("annuler 2", .undo, on: [2]).map(\.isDone) == [true])
      #expect(try await desk.active() == ["Awa Diallo"])
    }
  }

  @Test func whoRegisteredAgainIsNotRegisteredTwice() async throws {
    let desk = try await Desk()
    let event = try #require(Self.event)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.staff(.notUnderstood), from: "awa@a.example", uid: 2)
    let reference = try await desk.reference(of: "Awa Diallo").rawValue
    _ = try await desk.order("2 : annuler", .cancel(reference: reference, names: []), on: [2])
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 3)
    let result = try await desk.order("annuler 2", .undo, on: [2]).first?.result
    guard case .notDone(.alreadyRegistered(event, _)) = result else {
      return #expect(Bool(false), "\(String(describing: result))")
    }
    #expect(try await desk.active() == ["Awa Diallo"])
  }

  @Test func oneLetterThatCannotBeComposedCostsThatOrderAlone() async throws {
    let desk = try await desk()
    try await desk.wait(for: "Omar Sarr", from: "omar@b.example", uid: 2)
    struct Broken: Error {}
    try await desk.digest()
    var letters = OrderLetters.named(after: 900)
    let compose = letters.outcomes
    letters.outcomes = { if $0.origin.message == 1 { throw Broken() } else { try compose($0) } }
    let order = StaffOrder(words: "1, 2 oui", cases: [1, 2], deed: .accept)
    let receipt = desk.receipt(.act([]), from: "staff@office.example", uid: 900)
    let recording = try await desk.register.carryOut([order], of: receipt, at: desk.now, letters: letters)
    guard case .new(_, let reports, _) = recording else { return #expect(Bool(false), "it is new") }
    #expect(reports.map(\.isDone) == [false, true])
    #expect(reports[0].result == .notDone(.impossible))
    #expect(try await desk.active() == ["Omar Sarr"])
  }

  @Test func whoCannotBeWrittenToIsToldByStaff() async throws {
    let desk = try await Desk()
    try await desk.wait(for: "René Roux", from: "rené@asso.example", uid: 1, isAnswered: false)
    guard case .done(_, let untold) = try await desk.order("1 oui", .accept, on: [1]).first?.result else {
      return #expect(Bool(false), "it is done")
    }
    #expect(untold == 1)
  }

  @Test func nobodyWaitsWhereThereIsRoom() async throws {
    let desk = try await desk(capacity: 2, waitingList: true)
    let event = try #require(Self.event)
    #expect(try await desk.order("1 liste", .wait, on: [1]).map(\.result) == [.notDone(.seatsAreFree(event))])
  }

  @Test func aQuestionThatItsAuthorSettledIsNotDecided() async throws {
    let desk = try await Desk()
    try await desk.receive(.ask(Question(.who, candidates: [])), from: "awa@a.example", uid: 1)
    let event = try #require(Self.event)
    try await desk.receive(
      .register("training", "Awa Diallo"), from: "awa@a.example", uid: 2, answering: ["r1@desk"])
    #expect(
      try await desk.order("1", .register(["Rose Petit"], event), on: [1]).map(\.result)
        == [.notDone(.settledSince(1))])
  }

  @Test func aRequestThatNobodyCouldBeToldOfIsProposed() async throws {
    let desk = try await Desk()
    var receipt = desk.receipt(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    receipt.answerAddress = nil
    try await desk.record(receipt)
    #expect(try await desk.open().map(\.matter) == [.staff(.unanswerable)])
    #expect(try await desk.order("1 oui", .accept, on: [1]).map(\.isDone) == [true])
    #expect(try await desk.active() == ["Awa Diallo"])
  }

  @Test func whatNobodyDecidedOnIsToldAgain() async throws {
    let desk = try await desk()
    let report = try await desk.report()
    #expect(report.older == [])
    #expect(try await desk.register.recordDigest(report, [], at: desk.now))
    let tomorrow = try await desk.report(desk.today.adding(days: 1))
    #expect(tomorrow.cases == [])
    #expect(tomorrow.older.map(\.number) == [1])
    _ = try await desk.order("1 répondu", .settle, on: [1])
    #expect(try await desk.report(desk.today.adding(days: 1)).older == [])
  }

  @Test func onlyTheDesksOwnLettersToStaffBeginAThread() async throws {
    let desk = try await desk()
    let report = try await desk.report()
    let draft = ComposedLetter(
      kind: "digest", recipient: "staff@office.example", subject: "s", messageID: "d1@desk", content: [1])
    #expect(try await desk.register.recordDigest(report, [draft], at: desk.now))
    let kinds = ["digest", "transcript"]
    #expect(
      try await desk.register.staffThread(["x@y", "d1@desk"], kinds: kinds)
        == StaffThread(kind: "digest", recipient: "staff@office.example", sentAt: desk.now))
    #expect(try await desk.register.staffThread(["r1@desk"], kinds: kinds) == nil)
    #expect(try await desk.register.staffThread([], kinds: kinds) == nil)
  }
}

extension OrderReport {
  fileprivate var changes: [Change] {
    switch result {
    case .done(let outcomes, _), .reopened(let outcomes, _): outcomes.flatMap(\.changes)
    case .refused, .settled, .attended, .notDone, .notNoted, .unclear: []
    }
  }
}

extension Desk {
  /// A message that waits for staff, with one registration proposed.
  fileprivate func wait(for name: String, from address: String, uid: UInt32, isAnswered: Bool = true)
    async throws
  {
    guard let event = EventID(rawValue: "training") else { return }
    var receipt = receipt(.staff(.notUnderstood), from: address, uid: uid)
    receipt.sender = Participant(name: name, email: address)
    receipt.proposal = [
      Action(.register, event: event, seats: 1, participants: [Participant(name: name, email: address)])
    ]
    if !isAnswered { receipt.answerAddress = nil }
    try await record(receipt)
  }

  fileprivate func order(_ words: String, _ deed: StaffOrder.Deed, on cases: [Int64]) async throws
    -> [OrderReport]
  {
    let last = try await journal()
    return try await order([StaffOrder(words: words, cases: cases, deed: deed)], uid: UInt32(1000 + last))
  }

  @discardableResult
  fileprivate func order(_ orders: [StaffOrder], uid: UInt32 = 900) async throws -> [OrderReport] {
    guard case .new(_, let reports, _) = try await recording(orders, uid: uid) else { return [] }
    return reports
  }

  /// What waits for staff.
  fileprivate func open() async throws -> [DayReport.Case] { try await register.cases(since: .distantPast) }

  /// Who has a seat, or waits.
  fileprivate func active() async throws -> [String] {
    try await register.entries().filter { $0.status != .cancelled }.compactMap(\.name)
  }

  /// Staff have all that waits before them, in a letter `d0@desk`, `d1@desk`…
  fileprivate func digest() async throws {
    let count = try await register.writer.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM digest") }
    let day = count ?? 0
    let draft = ComposedLetter(
      kind: "digest", recipient: "staff@office.example", subject: "s", messageID: "d\(day)@desk", content: [1]
    )
    let isMade = try await register.recordDigest(
      report(today.adding(days: day)), [draft], at: now.addingTimeInterval(Double(day)))
    #expect(isMade)
  }

  fileprivate func recording(_ orders: [StaffOrder], uid: UInt32, bytes: String? = nil) async throws
    -> OrdersRecording
  {
    try await digest()
    let receipt = receipt(.act([]), from: "staff@office.example", uid: uid, bytes: bytes)
    return try await register.carryOut(orders, of: receipt, at: now, letters: .named(after: uid))
  }

  /// What each letter is, and to whom.
  fileprivate func kinds() async throws -> [String] {
    try await register.writer.read {
      try String.fetchAll(
        $0, sql: "SELECT kind || ' ' || recipient FROM outbox WHERE kind <> 'digest' ORDER BY id")
    }
  }
}

extension OrderLetters {
  /// Each is of the kind of its closure.
  static func named(after uid: UInt32) -> OrderLetters {
    @Sendable func draft(_ kind: String, _ recipient: String, _ number: Int64) -> ComposedLetter {
      ComposedLetter(
        kind: kind, recipient: recipient, subject: "s", messageID: "\(kind.prefix(4)).\(uid).\(number)@desk",
        content: [1])
    }
    return OrderLetters(
      promotion: { draft("promotion", $0.origin.recipient, $0.origin.message) },
      outcomes: { draft("outcomes", $0.origin.recipient, $0.origin.message) },
      refusal: { draft("refusal \($1 ?? "")", $0.recipient, $0.message) },
      transcript: { reports, _ in draft("transcript", "staff@office.example", Int64(reports.count)) })
  }
}
