import Foundation
import Registration
import Testing

@testable import Records

/// A letter that staff send: from the register to the folder of drafts, and what becomes of it there.
@Suite struct DraftsTests {
  @Test func itIsFiledAndNeverHandedToTheServer() async throws {
    let (desk, letter) = try await desk()
    #expect(try await desk.letters() == 0)
    #expect(try await desk.register.nextDue() == nil)
    #expect(try await desk.register.nextDraftDue() == desk.now)
    try await desk.register.beginDrafting(letter.id)
    #expect(try await desk.register.draftsDue(at: desk.now, limit: 9).map(\.attempts) == [1])
    try await desk.register.noteDrafted(letter.id, at: desk.now)
    #expect(try await desk.register.draftsDue(at: desk.now, limit: 9).isEmpty)
    let waiting = try await desk.register.waitingDrafts(at: desk.now)
    #expect(waiting.map(\.answers) == ["m1@a.example"])
    #expect(waiting.map(\.messageID) == ["d1@desk"])
    #expect(try await desk.report().health.drafts == DayReport.Drafts(count: 1, since: desk.now))
  }

  @Test func itIsKnownAsItWentOut() async throws {
    let (desk, letter) = try await drafted()
    let copy = SentCopy(messageID: "new@client", subject: "Autre objet", content: [2])
    try await desk.register.noteSentByStaff(letter.id, copy, at: desk.now)
    #expect(try await desk.register.waitingDrafts(at: desk.now).isEmpty)
    #expect(try await desk.report().health.drafts == nil)
    let answered = try await desk.register.letter(
      answeredBy: "awa@a.example", messageIDs: ["new@client"], reference: nil)
    #expect(answered?.content == [2])
    let sent = try await desk.register.dossier(ofAddress: "awa@a.example").letters
    #expect(sent.map(\.state) == [.sent] && sent.map(\.subject) == ["Autre objet"])
    #expect(try await desk.report().undelivered.isEmpty)
  }

  @Test func whatIsInNeitherFolderIsDiscardedAfterAWhileAndStaffAreTold() async throws {
    let (desk, letter) = try await drafted()
    let later = desk.now.addingTimeInterval(Register.draftGrace)
    #expect(try await desk.register.noteMissing([letter.id], at: desk.now) == 0)
    #expect(try await desk.register.noteMissing([letter.id], at: later.addingTimeInterval(-1)) == 0)
    #expect(try await desk.report().undelivered.isEmpty)
    #expect(try await desk.register.noteMissing([letter.id], at: later) == 1)
    #expect(try await desk.report().undelivered.map(\.state) == [.discarded])
    #expect(try await desk.register.noteMissing([letter.id], at: later) == 0)
  }

  @Test func whatComesBackToTheFolderWaitsAgain() async throws {
    let (desk, letter) = try await drafted()
    let later = desk.now.addingTimeInterval(Register.draftGrace)
    _ = try await desk.register.noteMissing([letter.id], at: desk.now)
    try await desk.register.notePresent([letter.id])
    #expect(try await desk.register.noteMissing([letter.id], at: later) == 0)
    #expect(try await desk.register.noteMissing([letter.id], at: later + Register.draftGrace) == 1)
    #expect(try await desk.register.waitingDrafts(at: later).map(\.id) == [letter.id])
    try await desk.register.notePresent([letter.id])
    #expect(try await desk.report().health.drafts?.count == 1)
    #expect(try await desk.report().undelivered.isEmpty)
  }

  @Test func aDiscardedOneIsLookedForAWeek() async throws {
    let (desk, letter) = try await drafted()
    _ = try await desk.register.noteMissing([letter.id], at: desk.now)
    let end = desk.now.addingTimeInterval(Register.draftGrace)
    _ = try await desk.register.noteMissing([letter.id], at: end)
    let week = end.addingTimeInterval(Register.draftsLookedFor)
    #expect(try await desk.register.waitingDrafts(at: week - 1).map(\.id) == [letter.id])
    #expect(try await desk.register.waitingDrafts(at: week + 1).isEmpty)
  }

  @Test func whatTheFolderDoesNotTakeIsTriedLaterAndThenToldToStaff() async throws {
    let (desk, letter) = try await desk()
    let later = desk.now.addingTimeInterval(60)
    try await desk.register.beginDrafting(letter.id)
    try await desk.register.noteNotDrafted(letter.id, reason: "full", retryAt: later, at: desk.now)
    #expect(try await desk.register.draftsDue(at: desk.now, limit: 9).isEmpty)
    #expect(try await desk.register.draftsDue(at: later, limit: 9).map(\.id) == [letter.id])
    #expect(try await desk.report().health.lettersQueued == 1)
    try await desk.register.noteNotDrafted(letter.id, reason: "full", retryAt: nil, at: later)
    #expect(try await desk.report().undelivered.map(\.reason) == ["full"])
  }

  @Test func aDraftWhoseWordNoLongerCountsIsToldAndNoNewsOnceDiscarded() async throws {
    let (desk, letter) = try await drafted()
    try await desk.file(.cancel("training", "Awa Diallo"), uid: 2, replacesEarlier: true)
    let told = try await desk.report().undelivered
    #expect(told.map(\.outdated) == [.replaced] && told.map(\.recipient) == ["awa@a.example"])
    #expect(try await desk.register.waitingDrafts(at: desk.now).map(\.isOutdated) == [true])
    let letters = try await desk.register.dossier(ofAddress: "awa@a.example").letters
    #expect(letters.map(\.outdated) == [.replaced, nil])
    _ = try await desk.register.noteMissing([letter.id], at: desk.now)
    let later = desk.now.addingTimeInterval(Register.draftGrace)
    #expect(try await desk.register.noteMissing([letter.id], at: later) == 1)
    #expect(try await desk.report().undelivered.isEmpty)
  }

  @Test func aLetterThatOnlyAddsReplacesNothing() async throws {
    let (desk, _) = try await drafted()
    try await desk.file(.register("training", "Jean Petit"), uid: 2, replacesEarlier: false)
    #expect(try await desk.register.waitingDrafts(at: desk.now).map(\.isOutdated) == [false])
    #expect(try await desk.report().undelivered.isEmpty)
  }

  @Test func aDraftWhoseDayIsOverIsTold() async throws {
    let desk = try await Desk()
    let end = desk.now.addingTimeInterval(3600)
    try await desk.file(.register("training", "Awa Diallo"), uid: 1, replacesEarlier: false, holdsUntil: end)
    let letter = try #require(try await desk.register.draftsDue(at: desk.now, limit: 1).first)
    try await desk.register.noteDrafted(letter.id, at: desk.now)
    try await desk.register.noteOutdated(at: end.addingTimeInterval(-1))
    #expect(try await desk.report().undelivered.isEmpty)
    try await desk.register.noteOutdated(at: end)
    #expect(try await desk.report().undelivered.map(\.outdated) == [.past])
    try await desk.register.noteSentByStaff(
      letter.id, SentCopy(messageID: nil, subject: "s", content: nil), at: end)
    #expect(try await desk.report().undelivered.isEmpty)
  }

  @Test func whatComesBackBeforeItWasFoundAmongTheSentMailIsKnown() async throws {
    let (desk, _) = try await drafted()
    var receipt = desk.receipt(.silent(.report), from: "mailer-daemon@a.example", uid: 2)
    receipt.returned = ReturnedLetter(
      kind: .hard, messageIDs: ["d1@desk"], recipient: nil, reason: "550 no such user")
    try await desk.record(receipt)
    #expect(try await desk.report().undelivered.map(\.reason) == ["550 no such user"])
    #expect(try await desk.register.waitingDrafts(at: desk.now).isEmpty)
  }

  @Test func aChallengeSaysNothingOfADraft() async throws {
    let (desk, letter) = try await drafted()
    var receipt = desk.receipt(.silent(.challenge), from: "filter@a.example", uid: 2)
    receipt.returned = ReturnedLetter(
      kind: .challenge, messageIDs: [], recipient: "awa@a.example", reason: "prove it")
    try await desk.record(receipt)
    #expect(try await desk.register.waitingDrafts(at: desk.now).map(\.id) == [letter.id])
  }

  @Test func aPersonIsNotErasedWhileALetterWaits() async throws {
    let (desk, _) = try await drafted()
    let plan = try await desk.register.erasurePlan("awa@a.example", at: desk.now)
    #expect(plan.lettersOnTheirWay == 1)
  }

  private func desk() async throws -> (Desk, Outgoing) {
    let desk = try await Desk()
    try await desk.file(.register("training", "Awa Diallo"), uid: 1, replacesEarlier: false)
    return (desk, try #require(try await desk.register.draftsDue(at: desk.now, limit: 1).first))
  }

  private func drafted() async throws -> (Desk, Outgoing) {
    let (desk, letter) = try await desk()
    try await desk.register.noteDrafted(letter.id, at: desk.now)
    return (desk, letter)
  }
}

extension Desk {
  /// Records a message of Awa's that is answered by a draft.
  fileprivate func file(_ decision: Decision, uid: UInt32, replacesEarlier: Bool, holdsUntil: Date? = nil)
    async throws
  {
    let receipt = receipt(decision, from: "awa@a.example", uid: uid)
    _ = try await register.record(receipt, at: now, notice: Self.notice) { recorded in
      var draft = Self.letter("d\(uid)@desk", to: "awa@a.example")
      draft.events = recorded.outcomes.map(\.event)
      (draft.isSentByStaff, draft.replacesEarlier, draft.holdsUntil) = (true, replacesEarlier, holdsUntil)
      return [draft]
    }
  }
}
