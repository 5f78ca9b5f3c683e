import Foundation
import MIME
import Records
import Registration
import Testing

@testable import Correspondence

@Suite struct LetterTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test(arguments: [
    ("confirmation", "Inscription confirmée\u{A0}: Atelier de poterie\u{A0}: tourner & émailler [K7M3-QD]"),
    ("confirmation-several", "3 inscriptions confirmées\u{A0}: 2 événements [K7M3-QD] [ABCD-EF]"),
    (
      "waiting", "Liste d’attente (rang\u{A0}3)\u{A0}: Atelier de poterie\u{A0}: tourner & émailler [K7M3-QD]"
    ),
    ("cancellation", "Annulation enregistrée\u{A0}: Réunion de la chorale [K7M3-QD]"),
    (
      "digest",
      "Guichet, mardi 20\u{A0}février 2018\u{A0}: 1\u{A0}à traiter, 1\u{A0}inscription, 1\u{A0}en liste d’attente, 1\u{A0}annulation, 1\u{A0}lettre non remise"
    ),
    ("question-closed", "Demande non enregistrée\u{A0}: les inscriptions sont closes"),
    ("digest-empty", "Guichet, mardi 20\u{A0}février 2018\u{A0}: rien à signaler"),
  ])
  func subjectSaysTheState(_ name: String, _ subject: String) throws {
    #expect(try desk.letters()[name]?.subject == subject)
  }

  @Test func waitingLetterNeverSaysConfirmed() throws {
    let letter = try #require(try desk.letters()["waiting"])
    for part in [letter.subject, letter.text, letter.html ?? ""] {
      #expect(!part.lowercased().contains("confirm"))
    }
  }

  @Test func headersThreadAndMarkTheAnswer() throws {
    let letter = try #require(try desk.letters()["confirmation"])
    #expect(letter.inReplyTo == "m2@mail.example")
    #expect(letter.references == ["m1@mail.example", "m2@mail.example"])
    #expect(letter.autoSubmitted == .replied)
    #expect(letter.replyTo?.address == "ateliers@morville.example")
    #expect(letter.extraHeaders.contains(LetterWriter.ownHeader))
    #expect(letter.to.address == "zoe@mail.example")
    #expect(try desk.letters()["digest"]?.autoSubmitted == .generated)
  }

  @Test func longThreadKeepsItsRootAndItsEnd() {
    var context = desk.context
    context.references = (1...90).map { "r\($0)@mail.example" }
    #expect(context.thread.count == ThreadContext.referenceLimit)
    #expect(context.thread.first == "r1@mail.example")
    #expect(context.thread.last == "m2@mail.example")
  }

  @Test func strangersWordsAreEscapedInHTML() throws {
    let html = try #require(try desk.letters()["digest"]?.html)
    #expect(html.contains("&lt;b&gt;venir"))
    #expect(!html.contains("<b>venir"))
  }

  @Test func textLinesAreShort() throws {
    for letter in try desk.letters().values {
      for line in letter.text.split(separator: "\n") { #expect(line.count <= PlainText.width) }
    }
  }

  @Test func noticesComeOnce() throws {
    var later = desk.context
    later.isFirst = false
    let first = desk.writer.question(to: desk.context, Question(.who, candidates: []))
    #expect(first.text.contains("L. 112-11") && first.text.contains("RGPD"))
    #expect(!desk.writer.question(to: later, Question(.who, candidates: [])).text.contains("L. 112-11"))
  }

  @Test(arguments: [([3], "rang\u{A0}3"), ([4, 1], "rangs 1 et 4"), ([3, 4, 5], "rangs 3 à 5")])
  func ranksAreWorded(_ ranks: [Int], _ words: String) { #expect(AnswerView.rank(ranks) == words) }
}

@Suite struct WordingTests {
  @Test func everyCaseHasItsOwnSentence() {
    let sentences = [
      StaffMatter.allCases.map(\.inFrench), Silence.allCases.map(\.inFrench),
      LetterState.allCases.map(\.inFrench),
      Question.Topic.allCases.map(\.problemInFrench), Question.Topic.allCases.map(\.subjectInFrench),
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
