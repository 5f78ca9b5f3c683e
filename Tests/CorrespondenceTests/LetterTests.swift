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
      "Guichet, mardi 20\u{A0}février 2018\u{A0}: 1\u{A0}à traiter, 1\u{A0}inscription, 1\u{A0}en liste d’attente, 1\u{A0}annulation, 1\u{A0}lettre non remise"
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

  @Test func noticesComeOnce() throws {
    var later = desk.context
    later.isFirst = false
    let first = desk.writer.question(to: desk.context, Question(.who, candidates: []))
    #expect(first.text.contains("L. 112-11") && first.text.contains("RGPD"))
    #expect(!desk.writer.question(to: later, Question(.who, candidates: [])).text.contains("L. 112-11"))
  }
}
