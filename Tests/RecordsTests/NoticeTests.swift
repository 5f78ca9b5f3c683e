import Foundation
import Registration
import Testing

@testable import Records

/// What the desk writes of its own accord: changes of an event, reminders, and the end of a wait.
@Suite struct NoticeTests {
  // MARK: changes of the catalogue

  @Test func aMoveIsToldOnceAfterTheGrace() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo", "Omar Sarr"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rose Petit"), from: "rose@b.example", uid: 2)
    _ = try await desk.change { $0.place = "Salle 2" }
    #expect(try await desk.tell(after: 0) == [])
    let notices = try await desk.tell(after: Adoption.grace)
    #expect(notices.map(\.origin.recipient) == ["awa@a.example", "rose@b.example"])
    #expect(notices.first?.matter == .changed(former: desk.announcement))
    #expect(notices.first?.outcome.changes.map(\.entry.name) == ["Awa Diallo", "Omar Sarr"])
    #expect(try await desk.tell(after: 2 * Adoption.grace) == [])
  }

  @Test func whatIsTakenBackInTimeIsToldToNobody() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    _ = try await desk.change { $0.isCancelled = true }
    _ = try await desk.change { _ in }
    #expect(try await desk.tell(after: Adoption.grace) == [])
  }

  @Test func whatWasToldAndIsTakenBackIsToldAgain() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    _ = try await desk.change { $0.isCancelled = true }
    #expect(try await desk.tell(after: Adoption.grace).map(\.matter) == [.cancelled])
    _ = try await desk.change { _ in }
    var told = desk.announcement
    told.isCancelled = true
    #expect(try await desk.tell(after: Adoption.grace).map(\.matter) == [.changed(former: told)])
  }

  @Test func whatIsEditedAfterACancellationIsToldToNobody() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    _ = try await desk.change { $0.isCancelled = true }
    #expect(try await desk.tell(after: Adoption.grace).map(\.matter) == [.cancelled])
    _ = try await desk.change {
      $0.isCancelled = true
      $0.title = "ANNULÉ"
    }
    #expect(try await desk.tell(after: 2 * Adoption.grace) == [])
  }

  @Test func aLaterDayThatMovesIsToldWhenTheFirstIsOver() async throws {
    let desk = try await Desk(day: "2017-07-13")
    func end(_ day: Int) throws -> Session {
      Session(
        start: try #require(
          CivilDate(year: 2017, month: 7, day: day).flatMap { CivilDateTime($0, hour: 9, minute: 0) }),
        end: nil)
    }
    _ = try await desk.change { $0.sessions.append(try end(20)) }
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    _ = try await desk.change { $0.sessions.append(try end(27)) }
    #expect(try await desk.tell(after: Adoption.grace).count == 1)
  }

  @Test func aLetterWrittenFromAFormerCatalogueIsPutRight() async throws {
    let desk = try await Desk()
    _ = try await desk.change { $0.place = "Salle 2" }
    var receipt = desk.receipt(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    let event = try #require(EventID(rawValue: "training"))
    receipt.announced = [event: desk.announcement]
    try await desk.record(receipt)
    #expect(try await desk.tell(after: Adoption.grace).map(\.matter) == [.changed(former: desk.announcement)])
  }

  @Test func whoeverCameAfterTheChangeKnowsIt() async throws {
    let desk = try await Desk()
    _ = try await desk.change { $0.title = "Another title" }
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    #expect(try await desk.tell(after: Adoption.grace) == [])
  }

  @Test func whoeverLeftIsToldNothing() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    _ = try await desk.change { $0.place = "Salle 2" }
    try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 2)
    #expect(try await desk.tell(after: Adoption.grace) == [])
  }

  @Test func aCalendarEntryIsNumberedAnewAtEachChange() async throws {
    let desk = try await Desk()
    let changes = try await desk.changes(
      .register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    #expect(changes.map(\.sequence) == [0])
    _ = try await desk.change { $0.place = "Salle 2" }
    let notices = try await desk.tell(after: Adoption.grace)
    #expect(notices.flatMap(\.outcome.changes).map(\.sequence) == [1])
    let gone = try await desk.changes(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 2)
    #expect(gone.map(\.sequence) == [2])
  }

  @Test func aWaitingPersonHasNoCalendarEntry() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    let waiting = try await desk.changes(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2)
    let left = try await desk.changes(.cancel("training", "Omar Sarr"), from: "omar@b.example", uid: 3)
    #expect((waiting + left).map(\.sequence) == [nil, nil])
  }

  @Test func staffAreToldOfAnEventThatLeftWithPeople() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.adoptNothing()
    try await desk.adoptNothing()
    #expect(try await desk.report().notices == [.eventLeftCatalogue(title: "T", registered: 1)])
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
  }

  @Test func aRefusedReloadIsToldOnce() async throws {
    let desk = try await Desk()
    try await desk.register.noteRefusedReload("catalogue.toml: event 1: title: is missing")
    try await desk.register.noteRefusedReload("catalogue.toml: event 1: title: is missing")
    #expect(try await desk.report().notices.count == 1)
  }

  // MARK: reminders

  /// The event is on 14 November 2017; the clocks went back on 29 October.
  @Test(arguments: [
    ("2017-11-06T23:30:00+01:00", []), ("2017-11-07T08:59:00+01:00", []), ("2017-11-07T09:00:00+01:00", [7]),
    ("2017-11-10T12:00:00+01:00", [4]), ("2017-11-12T23:59:00+01:00", [2]), ("2017-11-13T08:59:00+01:00", []),
    ("2017-11-13T09:00:00+01:00", [1]), ("2017-11-14T01:00:00+01:00", []), ("2017-11-15T09:00:00+01:00", []),
  ])
  func aReminderIsOfItsCivilDay(instant: String, days: [Int]) async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    #expect(try await desk.remind(at: instant) == days)
    #expect(try await desk.remind(at: instant) == [])
  }

  @Test func bothRemindersComeOnceEach() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    #expect(try await desk.remind(at: "2017-11-07T09:00:00+01:00") == [7])
    #expect(try await desk.remind(at: "2017-11-08T09:00:00+01:00") == [])
    #expect(try await desk.remind(at: "2017-11-13T09:00:00+01:00") == [1])
    #expect(try await desk.remind(at: "2017-11-13T18:00:00+01:00") == [])
  }

  @Test func remindersKeepTheHourAcrossBothClockChanges() async throws {
    for (day, before, hour) in [
      ("2017-10-30", "2017-10-29T08:59:00+01:00", "2017-10-29T09:00:00+01:00"),
      ("2018-03-26", "2018-03-25T08:59:00+02:00", "2018-03-25T09:00:00+02:00"),
    ] {
      let desk = try await Desk(day: day)
      try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
      #expect(try await desk.remind(at: before, days: [1]) == [])
      #expect(try await desk.remind(at: hour, days: [1]) == [1])
    }
  }

  @Test func whoHasNoSeatIsNotReminded() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2)
    try await desk.receive(.register("training", "Rose Petit"), from: "rose@c.example", uid: 3)
    try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 4)
    #expect(try await desk.remindedAddresses(at: "2017-11-07T09:00:00+01:00") == ["omar@b.example"])
  }

  @Test func whoeverAskedOnThatDayKnowsWellEnough() async throws {
    let desk = try await Desk(day: "2017-07-21")
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    #expect(try await desk.remind(at: "2017-07-14T10:00:00+02:00") == [])
    #expect(try await desk.remind(at: "2017-07-20T09:00:00+02:00") == [1])
  }

  @Test func aLargeEventIsRemindedInPieces() async throws {
    let desk = try await Desk()
    let many = UInt32(Register.noticesAtOnce + 5)
    for uid in 1...many {
      try await desk.receive(.register("training", "Awa Diallo"), from: "awa\(uid)@a.example", uid: uid)
    }
    let all = try await desk.remindedAddresses(at: "2017-11-07T09:00:00+01:00")
    #expect(all.count == Int(many))
    #expect(Set(all).count == Int(many))
  }

  // MARK: questions

  @Test func aQuestionThatIsNotAnsweredGoesToStaff() async throws {
    let desk = try await Desk()
    try await desk.receive(.ask(Question(.who, candidates: [])), from: "awa@a.example", uid: 1)
    #expect(try await desk.register.closeQuestions(at: desk.now.addingTimeInterval(6 * 86_400)) == 0)
    #expect(try await desk.register.closeQuestions(at: desk.now.addingTimeInterval(7 * 86_400)) == 1)
    #expect(try await desk.register.closeQuestions(at: desk.now.addingTimeInterval(9 * 86_400)) == 0)
    #expect(try await desk.report().cases.map(\.matter).last == .staff(.unansweredQuestion))
  }

  @Test func theDigestListsTheQuestionsThatStillWait() async throws {
    let desk = try await Desk()
    for (uid, author) in [(UInt32(1), "awa@a.example"), (2, "omar@b.example"), (3, "rose@c.example")] {
      try await desk.receive(.ask(Question(.who, candidates: [])), from: author, uid: uid)
    }
    try await desk.receive(
      .register("training", "Awa Diallo"), from: "awa@a.example", uid: 4, answering: ["r1@desk"])
    try await desk.receive(.staff(.question), from: "omar@b.example", uid: 5, answering: ["r2@desk"])
    let cases = try await desk.report().cases
    #expect(cases.filter { if case .asked = $0.matter { true } else { false } }.map(\.number) == [3])
    #expect(try await desk.register.closeQuestions(at: desk.now.addingTimeInterval(9 * 86_400)) == 1)
    #expect(try await desk.report().cases.map(\.matter) == [.staff(.question), .staff(.unansweredQuestion)])
  }

  @Test func anAnswerEndsTheWait() async throws {
    let desk = try await Desk()
    try await desk.receive(.ask(Question(.who, candidates: [])), from: "awa@a.example", uid: 1)
    try await desk.receive(
      .register("training", "Awa Diallo"), from: "awa@a.example", uid: 2, answering: ["r1@desk"])
    #expect(try await desk.register.closeQuestions(at: desk.now.addingTimeInterval(9 * 86_400)) == 0)
  }

  @Test func aSecondUnclearAnswerGoesToStaff() async throws {
    let desk = try await Desk()
    let question = Decision.ask(Question(.who, candidates: []))
    try await desk.receive(question, from: "awa@a.example", uid: 1)
    let second = try await desk.receive(question, from: "awa@a.example", uid: 2, answering: ["r1@desk"])
    guard case .new(let recorded) = second else {
      Issue.record("the answer was taken for a known message")
      return
    }
    #expect(recorded.answer == .passedOn(.unsettledQuestion))
    #expect(recorded.folder == .review)
  }

  @Test func aQuestionOfAnotherIsNotAnswered() async throws {
    let desk = try await Desk()
    let question = Decision.ask(Question(.who, candidates: []))
    try await desk.receive(question, from: "awa@a.example", uid: 1)
    let other = try await desk.receive(question, from: "mallory@b.example", uid: 2, answering: ["r1@desk"])
    guard case .new(let recorded) = other else { return }
    #expect(recorded.answer == .question(Question(.who, candidates: [])))
  }

  @Test func whatCannotBeDoneAwaitsNoAnswer() async throws {
    let desk = try await Desk()
    try await desk.receive(.ask(Question(.closed, candidates: [])), from: "awa@a.example", uid: 1)
    #expect(try await desk.register.closeQuestions(at: desk.now.addingTimeInterval(9 * 86_400)) == 0)
  }

  @Test func theAuthorsWordsAreKeptAsLongAsTheQuestionIsOpen() async throws {
    let desk = try await Desk()
    var receipt = desk.receipt(.ask(Question(.who, candidates: [])), from: "awa@a.example", uid: 1)
    receipt.ownWords = "Je m’inscris avec Omar Sarr."
    try await desk.record(receipt)
    let asked = try await desk.register.letter(
      answeredBy: "awa@a.example", messageIDs: ["r1@desk"], reference: nil)
    #expect(asked?.words == "Je m’inscris avec Omar Sarr.")
    #expect(
      try await desk.register.letter(answeredBy: "eve@a.example", messageIDs: ["r1@desk"], reference: nil)
        == nil)
    try await desk.receive(
      .register("training", "Awa Diallo"), from: "awa@a.example", uid: 2, answering: ["r1@desk"])
    let settled = try await desk.register.letter(
      answeredBy: "awa@a.example", messageIDs: ["r1@desk"], reference: nil)
    #expect(settled?.words == "")
  }
}
