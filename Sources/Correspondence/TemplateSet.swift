package import Foundation
import Mustache
import Registration

/// Every template, loaded and checked once: a broken one is found at start, not when a citizen waits.
package struct TemplateSet: Sendable {
  private let folders: [Language: TemplateFolder]

  /// Loads `root/fr`, and `root/en` where there is such a folder.
  /// Throws `TemplateError` with every problem of every file.
  package init(folder root: URL) throws {
    let folders = Self.folders(in: root)
    let problems = folders.values.flatMap { TemplateCheck($0).problems }
    guard problems.isEmpty else { throw TemplateError(problems: Self.sorted(problems)) }
    self.folders = folders
  }

  /// Everything that is wrong with the templates of a folder, in order of file and line; empty where all is well.
  package static func problems(in root: URL) -> [TemplateProblem] {
    sorted(folders(in: root).values.flatMap { TemplateCheck($0).problems })
  }

  /// How the letters asked for in that language are written: as French where the language has no templates.
  func tongue(_ language: Language) -> Tongue { Tongue(language: folders[language] == nil ? .fr : language) }

  /// A view's letter, in that language, or in French where the language has no templates.
  func render(_ kind: LetterKind, _ view: some Sendable, in language: Language) -> RenderedLetter {
    let tongue = tongue(language)
    let values = ViewTree.values(of: view) ?? view
    func part(_ part: LetterPart) -> String {
      let rendered = folders[tongue.language]?.render(values, kind, part) ?? ""
      return tongue.spaced(rendered, markup: part == .html)
    }
    // A subject is one line, whatever its template does.
    let subject = part(.subject).split(whereSeparator: { $0.isNewline || $0 == " " }).joined(separator: " ")
    return RenderedLetter(subject: subject, text: PlainText.folded(part(.text)), html: part(.html))
  }

  /// French is required; another language only where its folder is there.
  private static func folders(in root: URL) -> [Language: TemplateFolder] {
    var folders: [Language: TemplateFolder] = [:]
    for language in Language.allCases {
      let exists = FileManager.default.fileExists(atPath: root.appending(path: language.rawValue).path)
      if exists || language == .fr { folders[language] = TemplateFolder(language.rawValue, in: root) }
    }
    return folders
  }

  private static func sorted(_ problems: [TemplateProblem]) -> [TemplateProblem] {
    problems.sorted { ($0.file, $0.line ?? 0, $0.sentence) < ($1.file, $1.line ?? 0, $1.sentence) }
  }
}
