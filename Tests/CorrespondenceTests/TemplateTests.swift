import Foundation
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
      "fr/acknowledgement/html.mustache:1: the key \"nom\" is unknown here; use one of: about, advice, letter."
    ),
    ("waiting/html", " ", "fr/waiting/html.mustache: renders to nothing with sample data; write its text."),
    (
      "waiting/subject", pragma + "a\nb",
      "fr/waiting/subject.mustache: renders to several lines with sample data; a subject is one line."
    ),
  ])
  func brokenTemplateIsNamed(_ name: String, _ source: String?, _ sentence: String) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.copyItem(at: templatesFolder, to: root)
    let file = root.appending(path: "fr/\(name).mustache")
    try FileManager.default.removeItem(at: file)
    if let source { try Data(source.utf8).write(to: file) }
    #expect(TemplateSet.problems(in: root).map(\.description) == [sentence])
    #expect(throws: TemplateError.self) { _ = try TemplateSet(folder: root) }
  }

  /// The keys are read from the samples: one with a hole would make a good template look broken.
  @Test(arguments: LetterKind.allCases) func samplesAreFull(_ kind: LetterKind) {
    #expect(holes(in: kind.sample) == [])
  }

  /// Mustache looks outside for a key that is empty inside: the same name twice would show another's value.
  @Test(arguments: LetterKind.allCases) func noKeyHidesAnother(_ kind: LetterKind) {
    #expect(hidden(in: TemplateShape(of: kind.sample), outside: []) == [])
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
