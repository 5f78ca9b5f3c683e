import Foundation
import Records
import Registration
import Testing

@testable import Correspondence

@Suite struct WordingTests {
  @Test func everyCaseHasItsOwnSentence() {
    let sentences = [
      StaffMatter.allCases.map(\.inFrench), Silence.allCases.map(\.inFrench),
      LetterState.allCases.map(\.inFrench), Question.Topic.allCases.map(\.inFrench),
    ]
    for family in sentences {
      #expect(Set(family).count == family.count)
      #expect(family.allSatisfy { $0.count > 5 })
    }
  }

  @Test(arguments: [
    ("2018-03-06T09:30", "2018-03-06T17:00", "mardi 6\u{A0}mars 2018, de 9\u{A0}h\u{A0}30 à 17\u{A0}h"),
    ("2018-04-01T18:00", nil, "dimanche 1er\u{A0}avril 2018, à 18\u{A0}h"),
    ("2018-04-01T00:05", nil, "dimanche 1er\u{A0}avril 2018, à 0\u{A0}h\u{A0}05"),
    (
      "2018-12-31T22:00", "2019-01-01T01:00",
      "du lundi 31\u{A0}décembre 2018 à 22\u{A0}h au mardi 1er\u{A0}janvier 2019 à 1\u{A0}h"
    ),
  ])
  func sessionsAreWorded(_ start: String, _ end: String?, _ words: String) throws {
    #expect(FrenchTime.session(try session(start, end)) == words)
  }

  @Test(arguments: [
    ("2018-03-06T09:30", "2018-03-06T17:00", "Tuesday 6\u{A0}March 2018, 09:30 to 17:00"),
    ("2018-04-01T18:00", nil, "Sunday 1\u{A0}April 2018, 18:00"),
    ("2018-04-01T00:05", nil, "Sunday 1\u{A0}April 2018, 00:05"),
    (
      "2018-12-31T22:00", "2019-01-01T01:00",
      "Monday 31\u{A0}December 2018, 22:00 to Tuesday 1\u{A0}January 2019, 01:00"
    ),
  ])
  func sessionsAreWordedInEnglish(_ start: String, _ end: String?, _ words: String) throws {
    #expect(Tongue(language: .en).session(try session(start, end)) == words)
  }

  @Test(
    arguments: [
      ([], nil, nil), ([3], "3", "3"), ([4, 1], "1 et 4", "1 and 4"), ([3, 4, 5], "3 à 5", "3 to 5"),
      ([1, 2, 4], "1, 2 et 4", "1, 2 and 4"),
    ] as [([Int], String?, String?)])
  func ranksAreWorded(_ ranks: [Int], _ french: String?, _ english: String?) {
    #expect(Tongue(language: .fr).ranks(ranks) == french)
    #expect(Tongue(language: .en).ranks(ranks) == english)
  }

  @Test(arguments: [
    ("+33612345678", "06\u{A0}12\u{A0}34\u{A0}56\u{A0}78", "+33\u{A0}6\u{A0}12\u{A0}34\u{A0}56\u{A0}78"),
    ("+22370123456", "+22370123456", "+22370123456"),
  ])
  func telephonesAreWorded(_ number: String, _ french: String, _ english: String) {
    #expect(Tongue(language: .fr).phone(number) == french)
    #expect(Tongue(language: .en).phone(number) == english)
  }

  @Test(arguments: [
    (["2018-03-06"], "le mardi 6\u{A0}mars 2018"),
    (["2018-03-06", "2018-03-13"], "les mardis 6 et 13\u{A0}mars 2018"),
    (["2018-03-06", "2018-03-08"], "les 6 et 8\u{A0}mars 2018"),
    (["2018-03-27", "2018-04-03"], "le mardi 27\u{A0}mars 2018 et le mardi 3\u{A0}avril 2018"),
  ])
  func daysAreWorded(_ days: [String], _ words: String) throws {
    #expect(FrenchTime.days(try days.map { try civil($0 + "T00:00").date }) == words)
  }

  @Test(arguments: [
    ("Zoé https://evil.example/x Martin", "Zoé Martin"), ("Zoé www.evil.example", "Zoé"),
    ("evil.example", "evil. example"), ("Zoé\r\nBcc: x", "Zoé Bcc: x"),
    ("\u{202E}Zoé\u{200B}\u{2066}", "Zoé"),
    ("J. Dupont", "J. Dupont"), ("N’Diaye d'Or", "N’Diaye d'Or"), (" \u{0} ", ""),
    (String(repeating: "a", count: 500), String(repeating: "a", count: 79) + "…"),
  ])
  func strangersWordsAreCleaned(_ text: String, _ clean: String) { #expect(Echo.clean(text) == clean) }

  @Test func punctuationIsSpacedOutsideMarkup() {
    #expect(
      FrenchTypography.spaced("<p a : b>« Oui » : non !", markup: true)
        == "<p a : b>«\u{A0}Oui\u{A0}»\u{A0}: non\u{202F}!")
  }
}
