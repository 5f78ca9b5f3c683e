import Foundation
import IMAP
import Records
import Testing

@testable import Guichet

/// How letters are found again, as mail programs leave them.
@Suite struct DraftSearchTests {
  private static let day = Date(timeIntervalSince1970: 1_790_000_000)

  private static func letter(
    _ id: Int64 = 1, subject: String = "Inscription confirmée [K7M3-QD]", answers: String? = "q1@citizen"
  ) -> WaitingDraft {
    WaitingDraft(
      id: id, recipient: "Awa@citizen.example", subject: subject, messageID: "letter\(id)@desk",
      answers: answers, draftedAt: day)
  }

  private static func mail(
    _ uid: UInt32 = 1, id: String? = "other@client", to: String = "awa@citizen.example",
    subject: String = "Inscription confirmée [K7M3-QD]", thread: Set<String> = [], after: TimeInterval = 60
  ) throws -> SeenMail {
    SeenMail(
      uid: try #require(UID(uid)), messageID: id, recipients: [to], subject: subject, thread: thread,
      receivedAt: day.addingTimeInterval(after))
  }

  private func fates(
    _ letters: [WaitingDraft] = [letter()], drafts: [SeenMail] = [], sent: [SeenMail] = [],
    known: Set<String> = []
  ) -> [Int64: DraftFate] {
    DraftSearch(letters, drafts: drafts, sent: sent, known: known).found()
  }

  @Test func untouchedItWaits() throws {
    let mail = try Self.mail(id: "letter1@desk")
    #expect(fates(drafts: [mail]) == [1: .waits(mail)])
  }

  @Test func sentUnderItsOwnMessageID() throws {
    let mail = try Self.mail(id: "letter1@desk", subject: "Tout autre chose")
    #expect(fates(sent: [mail]) == [1: .sent(mail)])
  }

  @Test func aCopyLeftAmongTheDraftsDoesNotHideThatItWasSent() throws {
    let mail = try Self.mail(id: "letter1@desk")
    #expect(fates(drafts: [mail], sent: [mail]) == [1: .sent(mail)])
  }

  @Test func sentUnderAnotherMessageIDAndFoldedOtherwise() throws {
    let mail = try Self.mail(subject: "Inscription  confirmée\t[K7M3-QD]")
    #expect(fates(sent: [mail]) == [1: .sent(mail)])
  }

  @Test func sentWithAnotherSubjectInTheThread() throws {
    let mail = try Self.mail(subject: "Bienvenue !", thread: ["q1@citizen"])
    #expect(fates(sent: [mail]) == [1: .sent(mail)])
  }

  @Test func savedAnewItWaits() throws {
    let mail = try Self.mail(subject: "Bienvenue !", thread: ["q1@citizen"])
    #expect(fates(drafts: [mail]) == [1: .waits(mail)])
  }

  @Test func anAnswerWrittenByHandIsNotTheDraftThatLiesThere() throws {
    let (draft, answer) = (
      try Self.mail(id: "letter1@desk"),
      try Self.mail(2, subject: "Re: votre question", thread: ["q1@citizen"])
    )
    #expect(fates(drafts: [draft], sent: [answer]) == [1: .waits(draft)])
  }

  @Test(arguments: [
    ("awa.other@citizen.example", "Inscription confirmée [K7M3-QD]", 60.0, Set(["q1@citizen"])),
    ("awa@citizen.example", "Autre chose", 60.0, Set(["q2@citizen"])),
    ("awa@citizen.example", "Inscription confirmée [K7M3-QD]", -3600.0, Set(["q1@citizen"])),
  ])
  func whatIsToAnotherOrOfAnotherThreadOrOlderIsNotIt(
    to: String, subject: String, after: TimeInterval, thread: Set<String>
  ) throws {
    let mail = try Self.mail(to: to, subject: subject, thread: thread, after: after)
    #expect(fates(sent: [mail]) == [1: .missing])
  }

  @Test func oneMessageStandsForOneLetter() throws {
    let mail = try Self.mail()
    #expect(fates([Self.letter(1), Self.letter(2)], sent: [mail]) == [1: .sent(mail), 2: .missing])
  }

  @Test func aLetterOfOursThatIsKnownIsNoOther() throws {
    let mail = try Self.mail(id: "sentbefore@client")
    #expect(fates(sent: [mail], known: ["sentbefore@client"]) == [1: .missing])
  }

  @Test func anotherWaitingLetterIsNotTaken() throws {
    let (first, second) = (Self.letter(1), Self.letter(2, subject: "Rappel [K7M3-QD]"))
    let reminder = try Self.mail(id: "letter2@desk", subject: "Rappel [K7M3-QD]", thread: ["q1@citizen"])
    #expect(fates([first, second], drafts: [reminder]) == [1: .missing, 2: .waits(reminder)])
  }
}
