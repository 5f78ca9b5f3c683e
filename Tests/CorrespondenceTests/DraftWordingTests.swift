import Foundation
import Records
import Registration
import Testing

@testable import Correspondence

/// What the digest says of letters that wait among the drafts.
@Suite struct DraftWordingTests {
  private static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
  private static let since = Date(timeIntervalSince1970: 1_510_650_000)

  @Test(arguments: [
    (1, "1 lettre attend, depuis le mardi 14 novembre 2017 à 10 h"),
    (3, "3 lettres attendent, la première depuis le mardi 14 novembre 2017 à 10 h"),
  ])
  func howManyWaitAndSinceWhen(count: Int, line: String) {
    let health = DayReport.Health(lettersQueued: 0)
    var waiting = health
    waiting.drafts = DayReport.Drafts(count: count, since: Self.since)
    #expect(HealthView(health, in: Self.zone).drafts == nil)
    #expect(plain(HealthView(waiting, in: Self.zone).drafts) == line)
  }

  @Test func aDraftThatWasReplacedIsNoLetterThatFailed() throws {
    var letter = DayReport.Undelivered(
      recipient: "awa@a.example", subject: "s", phone: nil, state: .drafted, reason: "")
    letter.outdated = .replaced
    let day = try #require(CivilDate(year: 2017, month: 11, day: 14))
    var report = DayReport(date: day, undelivered: [letter])
    #expect(plain(DigestView.summary(report, older: 0)) == "1 brouillon dépassé")
    #expect(UndeliveredView(letter).state.hasPrefix("Brouillon dépassé"))
    letter.outdated = .past
    #expect(UndeliveredView(letter).state.contains("le jour dont il parle est passé"))
    report.health.drafts = DayReport.Drafts(count: 2, since: Self.since)
    #expect(plain(DigestView.summary(report, older: 0)) == "1 brouillon dépassé, 2 brouillons à envoyer")
  }

  private func plain(_ text: String?) -> String? {
    text?.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}
