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
    (
      "digest",
      "Guichet, mardi 20\u{A0}février 2018\u{A0}: 2\u{A0}à traiter, 1\u{A0}inscription, 1\u{A0}en liste d’attente, 1\u{A0}annulation, 1\u{A0}lettre non remise"
    ),
    ("digest-empty", "Guichet, mardi 20\u{A0}février 2018\u{A0}: rien à signaler"),
  ])
  func digestSubjectSaysTheDay(_ name: String, _ subject: String) throws {
    #expect(try desk.digests()[name]?.subject == subject)
  }

  @Test func headersThreadAndMarkTheAnswer() throws {
    let letter = try #require(try desk.letters(in: .fr)["confirmation"])
    #expect(letter.inReplyTo == "m2@mail.example")
    #expect(letter.references == ["m1@mail.example", "m2@mail.example"])
    #expect(letter.autoSubmitted == .replied)
    #expect(letter.replyTo?.address == "ateliers@morville.example")
    #expect(letter.extraHeaders.contains(LetterWriter.ownHeader))
    #expect(letter.to.address == "zoe@mail.example")
  }

  /// RFC 3834 §5: an answer is `auto-replied`, what goes out of its own accord is `auto-generated`, in the same thread.
  @Test(arguments: [
    ("reminder", Letter.AutoSubmitted.generated), ("event-changed", .generated),
    ("event-cancelled", .generated),
    ("promotion", .replied), ("status", .replied), ("personal-data", .replied),
  ])
  func lettersSayWhetherTheyAnswer(_ name: String, _ autoSubmitted: Letter.AutoSubmitted) throws {
    let letter = try #require(try desk.letters(in: .fr)[name])
    #expect(letter.autoSubmitted == autoSubmitted)
    #expect(letter.inReplyTo == "m2@mail.example")
    #expect(letter.to.address == "zoe@mail.example")
    #expect(try desk.digests()["digest"]?.autoSubmitted == .generated)
  }

  @Test func longThreadKeepsItsRootAndItsEnd() {
    var context = desk.context
    context.references = (1...90).map { "r\($0)@mail.example" }
    #expect(context.thread.count == ThreadContext.referenceLimit)
    #expect(context.thread.first == "r1@mail.example")
    #expect(context.thread.last == "m2@mail.example")
  }

  @Test func strangersWordsAreEscapedInHTML() throws {
    let html = try #require(try desk.digests()["digest"]?.html)
    #expect(html.contains("&lt;b&gt;venir"))
    #expect(!html.contains("<b>venir"))
  }

  @Test(arguments: Language.allCases) func textLinesAreShort(_ language: Language) throws {
    for letter in try desk.letters(in: language).merging(desk.digests(), uniquingKeysWith: { a, _ in a })
      .values
    {
      for line in letter.text.split(separator: "\n") { #expect(line.count <= PlainText.width) }
    }
  }

  /// Whatever is asked, a subject says something.
  @Test(arguments: [
    (Language.fr, "Rien n’a changé\u{A0}: votre message"), (.en, "Nothing has changed: your message"),
  ])
  func letterOfNothingSaysSo(_ language: Language, _ subject: String) {
    #expect(desk.writer.answer(to: desk.context, outcomes: [], in: language).subject == subject)
  }

  /// The kind of a letter is that of all its changes; where they differ, it tells each.
  @Test(
    arguments: [
      ([.confirmed, .confirmed], .confirmation), ([.waiting(rank: 1)], .waiting),
      ([.cancelled], .cancellation),
      ([.corrected], .correction), ([.alreadyConfirmed], .already),
      ([.alreadyWaiting(rank: 2), .alreadyConfirmed], .already), ([.alreadyConfirmed, .confirmed], .changes),
      ([.cancelled, .confirmed], .changes), ([.full], .changes), ([.corrected, .cancelled], .changes),
    ] as [([Change.Result], LetterKind)])
  func kindIsThatOfEveryChange(_ results: [Change.Result], _ kind: LetterKind) throws {
    let changes = try results.map { try desk.change($0, desk.pottery, "Omar Sarr") }
    #expect(LetterKind(answering: [Outcome(event: desk.pottery.id, changes: changes)]) == kind)
  }

  @Test func noticesComeOnce() throws {
    var later = desk.context
    later.isFirst = false
    let first = desk.writer.question(to: desk.context, Question(.who, candidates: []))
    #expect(first.text.contains("L. 112-11") && first.text.contains("RGPD"))
    #expect(!desk.writer.question(to: later, Question(.who, candidates: [])).text.contains("L. 112-11"))
  }
}
