import Foundation
import Registration
import Testing

@testable import Records

/// What only the register can settle, and letters that come back.
@Suite struct RequestTests {
  private func answer(
    _ desk: Desk, _ request: RegisterRequest, from sender: String, uid: UInt32, answering: [String] = []
  )
    async throws -> Register.Recorded?
  {
    var receipt = desk.receipt(.staff(.question), from: sender, uid: uid, answering: answering)
    receipt.request = request
    guard case .new(let recorded) = try await desk.record(receipt) else { return nil }
    return recorded
  }

  @Test func whereOneStands() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2)
    let awa = try await answer(desk, .status, from: "awa@a.example", uid: 3)
    let omar = try await answer(desk, .status, from: "omar@b.example", uid: 4)
    guard case .status(let hers) = awa?.answer, case .status(let his) = omar?.answer else {
      Issue.record("no status")
      return
    }
    #expect(hers.flatMap(\.changes).map(\.result) == [.alreadyConfirmed])
    #expect(his.flatMap(\.changes).map(\.result) == [.alreadyWaiting(rank: 1)])
    #expect(awa?.folder == .handled)
    #expect(try await desk.report().cases.isEmpty)
  }

  @Test func whoIsNotRegisteredIsPassedOn() async throws {
    let desk = try await Desk()
    let recorded = try await answer(desk, .status, from: "eve@a.example", uid: 1)
    #expect(recorded?.answer == .passedOn(.question))
  }

  @Test func thanksForALetterNeedNothing() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    let thanks = try await answer(desk, .courtesy, from: "awa@a.example", uid: 2, answering: ["r1@desk"])
    #expect(thanks?.answer == nil && thanks?.letters == 0 && thanks?.folder == .handled)
    let unasked = try await answer(desk, .courtesy, from: "awa@a.example", uid: 3)
    #expect(unasked?.answer == .passedOn(.question))
  }

  @Test func whereOneStandsSaysNothingOfWhatIsOverOrOff() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    _ = try await desk.change { $0.isCancelled = true }
    #expect(try await answer(desk, .status, from: "awa@a.example", uid: 2)?.answer == .passedOn(.question))
    let past = try await Desk(day: "2017-07-13")
    try await past.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    #expect(try await answer(past, .status, from: "awa@a.example", uid: 2)?.answer == .passedOn(.question))
  }

  @Test func thanksLeaveAnotherQuestionOpen() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.ask(Question(.who, candidates: [])), from: "awa@a.example", uid: 2)
    _ = try await answer(desk, .courtesy, from: "awa@a.example", uid: 3, answering: ["r1@desk"])
    #expect(try await desk.register.closeQuestions(at: desk.now.addingTimeInterval(9 * 86_400)) == 1)
  }

  @Test func aNameIsCorrected() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Ava Dialo", "Omar Sarr"), from: "awa@a.example", uid: 1)
    let correction = Correction(person: "Ava Dialo", name: "Awa Diallo", phone: "+33639981234")
    let recorded = try await answer(desk, .correct([correction]), from: "awa@a.example", uid: 2)
    #expect(recorded?.outcomes.flatMap(\.changes).map(\.result) == [.corrected])
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed", "Omar Sarr confirmed"])
    #expect(try await desk.register.entries().first?.phone == "+33639981234")
  }

  /// Whom a correction means must be certain, and nobody corrects another's registration.
  @Test(arguments: [
    ("awa@a.example", Correction(person: nil, phone: "+33639981234")),
    ("awa@a.example", Correction(person: "Rose Petit", phone: "+33639981234")),
    ("awa@a.example", Correction(person: "Awa Diallo", name: "Omar Sarr")),
    ("eve@b.example", Correction(person: "Awa Diallo", phone: "+33639981234")),
    ("awa@a.example", Correction(person: nil, email: "new@a.example")),
  ])
  func aCorrectionThatFitsNobodyIsPassedOn(sender: String, correction: Correction) async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo", "Omar Sarr"), from: "awa@a.example", uid: 1)
    let recorded = try await answer(desk, .correct([correction]), from: sender, uid: 2)
    #expect(recorded?.answer == .passedOn(.question))
    #expect(try await desk.register.entries().map(\.phone) == [nil, nil])
  }

  @Test func seatsWithoutANameAreNobodysToCorrect() async throws {
    let desk = try await Desk()
    try await desk.receive(.act(.register, "training", seats: 2, []), from: "rose@a.example", uid: 1)
    let recorded = try await answer(
      desk, .correct([Correction(person: nil, name: "Rose Petit")]), from: "rose@a.example", uid: 2)
    #expect(recorded?.answer == .passedOn(.question))
  }

  @Test func onesDataAreThoseOfOnesAddress() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rose Petit"), from: "rose@b.example", uid: 2)
    let recorded = try await answer(desk, .personalData, from: "rose@b.example", uid: 3)
    guard case .personalData(let data) = recorded?.answer else {
      Issue.record("no data")
      return
    }
    #expect(data.registrations.map(\.name) == ["Rose Petit"])
    #expect(data.messages.count == 2 && data.letters.count == 1)
  }

  /// Whom one registered may have given another telephone since: it is theirs to know.
  @Test func ofThoseOneRegisteredOnlyWhatOneKnowsIsTold() async throws {
    let desk = try await Desk()
    guard case .act(var actions) = Decision.register("training", "Awa Diallo", "Omar Sarr") else { return }
    actions[0].participants[0].email = "awa@a.example"
    actions[0].participants[1].email = "omar@b.example"
    try await desk.receive(.act(actions), from: "awa@a.example", uid: 1)
    _ = try await answer(
      desk, .correct([Correction(person: "Omar Sarr", phone: "+33639981234")]), from: "omar@b.example", uid: 2
    )
    let recorded = try await answer(desk, .personalData, from: "awa@a.example", uid: 3)
    guard case .personalData(let data) = recorded?.answer else {
      Issue.record("no data")
      return
    }
    #expect(data.registrations.map(\.name) == ["Awa Diallo", "Omar Sarr"])
    #expect(data.registrations.map(\.email) == ["awa@a.example", nil])
    #expect(data.registrations.map(\.phone) == [nil, nil])
    #expect(try await desk.register.entries().map(\.phone) == [nil, "+33639981234"])
  }

  // MARK: an invitation that is declined

  @Test func aDeclinedInvitationGivesTheReadersSeatBack() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo", "Omar Sarr"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rose Petit"), from: "rose@b.example", uid: 2)
    let reference = try #require(try await desk.register.entries().first?.reference)
    var receipt = desk.receipt(.staff(.nothingOwn), from: "awa@a.example", uid: 3)
    receipt.request = .decline(uid: "\(reference)@o.example")
    receipt.sender?.name = "Awa DIALLO"
    guard case .new(let recorded) = try await desk.record(receipt) else { return }
    #expect(recorded.outcomes.flatMap(\.changes).map(\.result) == [.cancelled])
    #expect(recorded.outcomes.flatMap(\.changes).map(\.sequence) == [1])
    #expect(recorded.promotions.map(\.origin.recipient) == ["rose@b.example"])
    #expect(
      try await desk.entries("training") == [
        "Awa Diallo cancelled", "Omar Sarr confirmed", "Rose Petit confirmed",
      ])
  }

  private func invitation(_ desk: Desk) async throws -> String {
    "\(try #require(try await desk.register.entries().first?.reference))@o.example"
  }

  @Test func whoeverTidiesACalendarAfterTheEventGivesNothingUp() async throws {
    let desk = try await Desk(day: "2017-07-13")
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1, ownEmail: true)
    let recorded = try await answer(
      desk, .decline(uid: invitation(desk)), from: "awa@a.example", uid: 2)
    #expect(recorded?.answer == nil)
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
  }

  @Test func whoeverAcceptsASeatThatIsGoneIsToldToStaff() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1, ownEmail: true)
    for uid in [UInt32(2), 4] {
      var receipt = desk.receipt(.silent(.calendarReply), from: "awa@a.example", uid: uid)
      receipt.request = .accept(uid: try await invitation(desk))
      receipt.answerAddress = nil
      try await desk.record(receipt)
      if uid == 2 { try await desk.receive(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 3) }
    }
    #expect(try await desk.report().cases.map(\.matter) == [.staff(.acceptedWithoutSeat)])
  }

  @Test func aQuestionBesideADeclineReachesStaff() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1, ownEmail: true)
    var receipt = desk.receipt(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 2)
    receipt.request = .decline(uid: try await invitation(desk))
    receipt.aside = .questionBeside
    try await desk.record(receipt)
    #expect(try await desk.report().cases.map(\.matter) == [.staff(.questionBeside)])
  }

  @Test func anothersInvitationIsNotDeclined() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    let reference = try #require(try await desk.register.entries().first?.reference)
    let recorded = try await answer(
      desk, .decline(uid: "\(reference)@o.example"), from: "eve@b.example", uid: 2)
    #expect(recorded?.answer == .passedOn(.question))
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
  }

  // MARK: what takes the place of an earlier message

  @Test func aMessageThatReplacesAnotherGivesUpWhatItLeavesOut() async throws {
    let desk = try await Desk(capacity: 3)
    try await desk.receive(.register("training", "Awa Diallo", "Omar Sarr"), from: "awa@a.example", uid: 1)
    var receipt = desk.receipt(
      .register("training", "Awa Diallo", "Rose Petit", "Paul Martin"), from: "awa@a.example", uid: 2)
    receipt.replacesEarlier = true
    try await desk.record(receipt)
    #expect(
      try await desk.entries("training") == [
        "Awa Diallo confirmed", "Omar Sarr cancelled", "Rose Petit confirmed", "Paul Martin confirmed",
      ])
  }

  @Test func whatIsReplacedKeepsItsSeatInAFullEvent() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo", "Omar Sarr"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Linh Tran"), from: "linh@b.example", uid: 2)
    var receipt = desk.receipt(
      .register("training", "Awa Diallo", "Rose Petit"), from: "awa@a.example", uid: 3)
    receipt.replacesEarlier = true
    try await desk.record(receipt)
    #expect(
      try await desk.entries("training") == [
        "Awa Diallo confirmed", "Omar Sarr cancelled", "Rose Petit confirmed", "Linh Tran waiting",
      ])
  }

  /// The message before was only asked about: what was registered long before it is not meant.
  @Test func whatWasAskedEarlierStillIsNotReplaced() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Omar Sarr"), from: "awa@a.example", uid: 1)
    try await desk.receive(.ask(Question(.who, candidates: [])), from: "awa@a.example", uid: 2)
    for (uid, references) in [(UInt32(3), ["r2@desk"]), (4, [])] {
      var receipt = desk.receipt(
        .register("training", "Rose Petit"), from: "awa@a.example", uid: uid, answering: references)
      receipt.replacesEarlier = true
      try await desk.record(receipt)
      #expect(try await desk.entries("training") == ["Omar Sarr confirmed", "Rose Petit confirmed"])
    }
  }

  @Test func onlyOnesOwnEarlierMessageIsReplaced() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    var receipt = desk.receipt(
      .register("training", "Eve Noir"), from: "eve@b.example", uid: 2, answering: ["r1@desk"])
    receipt.replacesEarlier = true
    try await desk.record(receipt)
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed", "Eve Noir confirmed"])
  }

  // MARK: letters that come back

  private func bounce(_ desk: Desk, _ returned: ReturnedLetter, uid: UInt32) async throws {
    var receipt = desk.receipt(.silent(.report), from: "mailer-daemon@b.example", uid: uid)
    receipt.answerAddress = nil
    receipt.returned = returned
    try await desk.record(receipt)
  }

  @Test func aLetterThatCameBackIsToldOnceWithTheTelephone() async throws {
    let desk = try await Desk()
    guard case .act(var actions) = Decision.register("training", "Awa Diallo") else { return }
    actions[0].participants[0].email = "awa@a.example"
    actions[0].participants[0].phone = "+33639981234"
    try await desk.receive(.act(actions), from: "awa@a.example", uid: 1)
    try await desk.register.settle(1, .sent, at: desk.now)
    let returned = ReturnedLetter(
      kind: .hard, messageIDs: ["unknown@desk", "r1@desk"], recipient: nil, reason: "550")
    try await bounce(desk, returned, uid: 2)
    try await bounce(desk, returned, uid: 3)
    let undelivered = try await desk.report().undelivered
    #expect(undelivered.map(\.recipient) == ["awa@a.example"])
    #expect(undelivered.map(\.phone) == ["+33639981234"])
    #expect(undelivered.map(\.reason) == ["550"])
  }

  @Test func whatIsNotOursComesBackUnnoticed() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await bounce(
      desk, ReturnedLetter(kind: .hard, messageIDs: ["x@y"], recipient: "awa@a.example", reason: "550"),
      uid: 2)
    #expect(try await desk.report().undelivered.isEmpty)
  }

  @Test func aLetterThatDidNotLeaveYetCannotComeBack() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    for kind in [ReturnedLetter.Kind.challenge, .hard] {
      try await bounce(
        desk,
        ReturnedLetter(kind: kind, messageIDs: ["r1@desk"], recipient: "awa@a.example", reason: "filtre"),
        uid: kind == .hard ? 2 : 3)
    }
    #expect(try await desk.letters() == 1)
    #expect(try await desk.report().undelivered.isEmpty)
  }

  @Test func aChallengeIsKnownByWhomTheLetterWentTo() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    try await desk.register.settle(1, .sent, at: desk.now)
    try await bounce(
      desk, ReturnedLetter(kind: .challenge, messageIDs: [], recipient: "AWA@a.example", reason: "filtre"),
      uid: 2)
    #expect(try await desk.report().undelivered.map(\.recipient) == ["awa@a.example"])
  }
}
