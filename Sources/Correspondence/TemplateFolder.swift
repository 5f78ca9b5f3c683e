import Foundation
import Mustache

/// The template files of one language, read and parsed, with what was wrong.
struct TemplateFolder: Sendable {
  /// Source by name: `waiting/text`, `partials/notice.text`, `waiting/headline`.
  private(set) var sources: [String: String] = [:]
  /// The tags of each source.
  private(set) var tags: [String: [TemplateTag]] = [:]
  /// For HTML, where what is put in is escaped, and for subject and text, where it is not: a phrase serves in both.
  private var escaped = MustacheLibrary()
  private var plain = MustacheLibrary()
  private(set) var problems: [TemplateProblem] = []
  /// Name of the folder, such as `fr`.
  let name: String

  static let suffix = ".mustache"

  /// Reads every `.mustache` file below `root/name`.
  init(_ name: String, in root: URL) {
    self.name = name
    let folder = root.appending(path: name)
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    for path in paths.sorted() where path.hasSuffix(Self.suffix) {
      read(folder.appending(path: path), named: String(path.dropLast(Self.suffix.count)))
    }
  }

  private mutating func read(_ url: URL, named template: String) {
    guard let data = try? Data(contentsOf: url) else {
      return report(template, nil, "cannot be read; make it readable for the user the desk runs as.")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      return report(template, nil, "is not UTF-8; save it as UTF-8.")
    }
    let source = text.replacing("\r\n", with: "\n")
    sources[template] = source
    tags[template] = TemplateTag.all(in: source)
    do {
      try register(source, template)
    } catch {
      // As written, so that the mistake is reported at its line.
      do { _ = try MustacheTemplate(string: source) } catch { return report(template, error) }
      report(template, error)
    }
  }

  private mutating func register(_ source: String, _ template: String) throws {
    guard Phrase.isPhrase(template) else {
      let text = Phrase.keepingLines(source)
      if tags[template]?.contains(where: { $0.kind == .pragma }) == true {
        return plain.register(try MustacheTemplate(string: text), named: template)
      }
      return try escaped.register(HTMLWords.pragma + "\n" + text, named: template)
    }
    let line = Phrase.joined(source)
    try escaped.register(HTMLWords.pragma + line, named: template)
    try plain.register(TemplateCheck.plainPragma + line, named: template)
  }

  /// A part of a letter with the values of a view; nil where there is no such template.
  func render(_ view: Any, _ kind: LetterKind, _ part: LetterPart) -> String? {
    (part.isPlain ? plain : escaped).render(view, withTemplate: "\(kind.rawValue)/\(part.rawValue)")
  }

  /// The path that problems are reported under.
  func file(_ template: String) -> String { "\(name)/\(template)\(Self.suffix)" }

  private mutating func report(_ template: String, _ line: Int?, _ sentence: String) {
    problems.append(TemplateProblem(file: file(template), line: line, sentence: sentence))
  }

  private mutating func report(_ template: String, _ error: any Error) {
    guard let error = error as? MustacheTemplate.ParserError else {
      return report(template, nil, "is not a Mustache template (\(error)); correct it.")
    }
    let sentence = (error.error as? MustacheTemplate.Error).map(Self.sentence) ?? Self.unfinished
    report(template, error.context.lineNumber, sentence)
  }

  private static let unfinished = "a tag is not finished; write it as {{key}}."

  private static func sentence(_ error: MustacheTemplate.Error) -> String {
    switch error {
    case .sectionCloseNameIncorrect:
      "a {{/…}} closes another section than the one that is open; close the innermost first."
    case .unfinishedName: unfinished
    case .expectedSectionEnd: "a section is not closed before the end of the file; add its {{/…}}."
    case .invalidSetDelimiter: "delimiters cannot be changed; write tags between {{ and }}."
    case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection, .textInsideInheritSection:
      "template inheritance is not used here; use a partial, {{> partials/…}}."
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
      "a pragma is not known; the only one is \(TemplateCheck.plainPragma)."
    }
  }
}
