import Foundation
import MIME
import Records
import Registration
import Testing

@testable import Correspondence

/// What the person who edits a template is told.
@Suite struct TemplateTests {
  static let pragma = "{{% CONTENT_TYPE: TEXT}}\n"

  @Test func ownTemplatesAreSound() { #expect(TemplateSet.problems(in: templatesFolder) == []) }

  @Test(arguments: [
    ("waiting/text", nil, "fr/waiting/text.mustache: is missing; restore it from the distribution."),
    (
      "waiting/text", "Bonjour",
      "fr/waiting/text.mustache: lacks the pragma {{% CONTENT_TYPE: TEXT}} after its first comment; add it, or ’ and & come out as HTML."
    ),
    (
      "waiting/text", pragma + "x\n{{#events}}",
      "fr/waiting/text.mustache:3: a section is not closed before the end of the file; add its {{/…}}."
    ),
    (
      "waiting/html", "<p>\n{{{about}}}</p>",
      "fr/waiting/html.mustache:2: {{{about}}} would put a stranger’s words in unescaped; write {{about}}."
    ),
    (
      "waiting/html", "<p>\n{{> partials/nul}}</p>",
      "fr/waiting/html.mustache:2: there is no partial \"partials/nul\"; create fr/partials/nul.mustache or correct the name."
    ),
    (
      "acknowledgement/html", "<p>{{nom}}</p>",
      "fr/acknowledgement/html.mustache:1: the key \"nom\" is unknown here; use one of: about, hasAdvice, letter, matter."
    ),
    (
      "waiting/headline", "Liste\n{{#rank}}<b>{{rank}}</b>{{/rank}}",
      "fr/waiting/headline.mustache:2: holds < or &; a phrase serves text and HTML alike: write words alone."
    ),
    (
      "waiting/headline", "Liste\n\n{{rang}}",
      "fr/waiting/headline.mustache:3: the key \"rang\" is unknown here; use one of: about, events, hasReadings, hasSeats, hasWaiting, isNone, isOwn, letter, manyEvents, other, rank, readings, references, several, severalRanks, tallies."
    ),
    (
      "waiting/headline", "Liste\n\n{{#rank}}",
      "fr/waiting/headline.mustache:3: a section is not closed before the end of the file; add its {{/…}}."
    ),
    (
      "waiting/headline", pragma + "Liste",
      "fr/waiting/headline.mustache:1: has a pragma; a phrase serves text and HTML alike: take it out."
    ),
    ("waiting/html", " ", "fr/waiting/html.mustache: renders to nothing with sample data; write its text."),
    (
      "waiting/subject", pragma + "a\nb",
      "fr/waiting/subject.mustache: renders to several lines with sample data; a subject is one line."
    ),
  ])
  func brokenTemplateIsNamed(_ name: String, _ source: String?, _ sentence: String) throws {
    let root = try copyOfTemplates()
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.removeItem(at: root.appending(path: "en"))
    let file = root.appending(path: "fr/\(name).mustache")
    try FileManager.default.removeItem(at: file)
    if let source { try Data(source.utf8).write(to: file) }
    let error = #expect(throws: TemplateError.self) { _ = try TemplateSet(folder: root) }
    #expect(error?.problems.map(\.description) == [sentence])
  }

  @Test func englishIsCheckedToo() throws {
    let root = try copyOfTemplates()
    defer { try? FileManager.default.removeItem(at: root) }
    try Data("{{! x }}\nWaiting {{rnk}}".utf8).write(to: root.appending(path: "en/waiting/headline.mustache"))
    let problems = TemplateSet.problems(in: root)
    #expect(problems.map(\.file) == ["en/waiting/headline.mustache"])
    #expect(problems.first?.line == 2)
    #expect(problems.first?.sentence.hasPrefix("the key \"rnk\" is unknown here") == true)
  }

  /// An office without English answers in French throughout, dates and hours too.
  @Test func withoutEnglishTheLetterIsFrench() throws {
    let root = try copyOfTemplates()
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.removeItem(at: root.appending(path: "en"))
    #expect(TemplateSet.problems(in: root) == [])
    let desk = try Desk()
    let writer = LetterWriter(
      templates: try TemplateSet(folder: root), catalogue: desk.catalogue, from: desk.writer.from)
    let outcome = Outcome(
      event: desk.pottery.id, changes: [try desk.change(.confirmed, desk.pottery, "Omar Sarr")])
    let letter = writer.reminder(to: desk.context, outcome: outcome, daysBefore: 1, in: .en)
    #expect(letter == desk.writer.reminder(to: desk.context, outcome: outcome, daysBefore: 1, in: .fr))
    #expect(letter.text.contains("mardi 6\u{A0}mars 2018"))
  }

  /// Laid out over lines, a case each, a phrase is one line all the same; words do not run together.
  @Test(arguments: [
    ("{{! x }}\n{{#a}}un{{/a}}\n{{^a}}deux{{/a}}\n", "{{! x }}{{#a}}un{{/a}}{{^a}}deux{{/a}}"),
    ("un\n  deux \n", "un deux"), ("\n", ""),
  ])
  func phraseIsOneLine(_ source: String, _ joined: String) { #expect(Phrase.joined(source) == joined) }

  /// The keys are read from the samples: one with a hole would make a good template look broken.
  @Test(arguments: LetterKind.allCases) func samplesAreFull(_ kind: LetterKind) {
    #expect(holes(in: kind.sample) == [])
  }

  /// Mustache looks outside for a key that is empty inside: the same name twice would show another's value.
  @Test(arguments: LetterKind.allCases) func noKeyHidesAnother(_ kind: LetterKind) {
    #expect(hidden(in: TemplateShape(of: kind.sample), outside: []) == [])
  }

  private func copyOfTemplates() throws -> URL {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.copyItem(at: templatesFolder, to: root)
    return root
  }

  private func holes(in value: Any) -> [String] {
    let mirror = Mirror(reflecting: value)
    if value is String { return [] }
    if mirror.displayStyle == .optional || mirror.displayStyle == .collection, mirror.children.isEmpty {
      return ["\(mirror.subjectType)"]
    }
    return mirror.children.flatMap { holes(in: $0.value) }
  }

  private func hidden(in shape: TemplateShape, outside: Set<String>) -> [String] {
    let keys = shape.inside.keys
    let here = Set(keys.keys)
    return outside.intersection(here).sorted()
      + keys.values.flatMap { hidden(in: $0, outside: outside.union(here)) }
  }
}
