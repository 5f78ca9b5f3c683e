internal import Foundation
internal import Registration

/// Finds what Mustache would pass over in silence: missing files and partials, unknown keys, a forgotten pragma.
struct TemplateCheck {
  static let plainPragma = "{{% CONTENT_TYPE: TEXT}}"
  /// What Mustache can do to a value, as in `{{^last()}}`.
  static let transforms: Set<String> = [
    "count", "empty", "first", "last", "reversed", "sorted", "index", "even", "odd", "plusone", "minusone",
    "equalzero", "capitalized", "lowercased", "uppercased",
  ]
  /// Partials inside partials at most.
  static let depthLimit = 8

  let folder: TemplateFolder
  private(set) var problems: [TemplateProblem]

  init(_ folder: TemplateFolder) {
    self.folder = folder
    problems = folder.problems
    for kind in LetterKind.allCases where !kind.isForStaff || folder.name == Language.fr.rawValue {
      let sample = kind.sample
      let (shape, values) = (TemplateShape(of: sample), ViewTree.values(of: sample) ?? sample)
      for part in LetterPart.allCases { check(kind, part, shape, values) }
    }
  }

  private mutating func check(_ kind: LetterKind, _ part: LetterPart, _ shape: TemplateShape, _ values: Any) {
    let name = "\(kind.rawValue)/\(part.rawValue)"
    guard folder.sources[name] != nil else {
      return report(name, nil, "is missing; restore it from the distribution.")
    }
    let before = problems.count
    walk(name, plain: part.isPlain, scopes: [shape], depth: 0)
    // Rendering says nothing about a template that is known to be broken.
    guard problems.count == before, !folder.problems.contains(where: { $0.file == folder.file(name) }) else {
      return
    }
    let rendered = folder.render(values, kind, part) ?? ""
    let line = rendered.trimmingCharacters(in: .whitespacesAndNewlines)
    if line.isEmpty { report(name, nil, "renders to nothing with sample data; write its text.") }
    if part == .subject, line.contains(where: \.isNewline) {
      report(name, nil, "renders to several lines with sample data; a subject is one line.")
    }
  }

  private mutating func walk(_ name: String, plain: Bool, scopes: [TemplateShape], depth: Int) {
    guard let source = folder.sources[name], let tags = folder.tags[name] else { return }
    if Phrase.isPhrase(name) {
      checkPhrase(name, source, tags)
    } else {
      checkPragma(of: name, tags, plain: plain)
    }
    var scopes = [scopes]
    for tag in tags {
      let scope = scopes.last ?? []
      switch tag.kind {
      case .section: scopes.append(scope + [check(tag, in: name, scope)?.inside ?? .leaf])
      case .inverted:
        _ = check(tag, in: name, scope)
        scopes.append(scope)
      case .close: if scopes.count > 1 { scopes.removeLast() }
      case .variable: _ = check(tag, in: name, scope)
      case .partial: follow(tag, from: name, plain: plain, scope, depth)
      case .unescaped:
        report(
          name, tag.line,
          "{{{\(tag.name)}}} would put a stranger’s words in unescaped; write {{\(tag.name)}}.")
      case .unsupported:
        report(
          name, tag.line,
          "delimiters, inheritance and dynamic partials are not used here; use {{> partials/…}}.")
      case .comment, .pragma: break
      }
    }
  }

  private mutating func checkPragma(of name: String, _ tags: [TemplateTag], plain: Bool) {
    let first = tags.first { $0.kind != .comment }
    let isPlain = first?.kind == .pragma && first?.name == "CONTENT_TYPE: TEXT"
    if plain, !isPlain {
      report(
        name, nil,
        "lacks the pragma \(Self.plainPragma) after its first comment; add it, or ’ and & come out as HTML.")
    } else if !plain, tags.contains(where: { $0.kind == .pragma }) {
      report(
        name, nil,
        "has a pragma; an HTML template has none, so that strangers’ words are escaped: take it out.")
    }
  }

  private mutating func checkPhrase(_ name: String, _ source: String, _ tags: [TemplateTag]) {
    if let pragma = tags.first(where: { $0.kind == .pragma }) {
      report(name, pragma.line, "has a pragma; a phrase serves text and HTML alike: take it out.")
    }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    if let line = lines.firstIndex(where: { $0.contains("<") || $0.contains("&") }) {
      report(name, line + 1, "holds < or &; a phrase serves text and HTML alike: write words alone.")
    }
  }

  private mutating func follow(
    _ tag: TemplateTag, from name: String, plain: Bool, _ scope: [TemplateShape], _ depth: Int
  ) {
    guard folder.sources[tag.name] != nil else {
      return report(
        name, tag.line,
        "there is no partial \"\(tag.name)\"; create \(folder.file(tag.name)) or correct the name.")
    }
    guard depth < Self.depthLimit else {
      return report(name, tag.line, "the partial \"\(tag.name)\" leads back to itself; take one of them out.")
    }
    walk(tag.name, plain: plain, scopes: scope, depth: depth + 1)
  }

  /// What the key of a tag stands for; reports it where it stands for nothing.
  private mutating func check(_ tag: TemplateTag, in name: String, _ scope: [TemplateShape]) -> TemplateShape?
  {
    var calls = tag.name.split(separator: "(", omittingEmptySubsequences: false).map(String.init)
    let key = calls.removeLast().replacing(")", with: "")
    if let unknown = calls.first(where: { !Self.transforms.contains($0) }) {
      report(name, tag.line, "the function \"\(unknown)\" is unknown; take it out.")
      return nil
    }
    // `{{^last()}}`: the position in the list, not a key.
    if key.isEmpty, !calls.isEmpty { return .leaf }
    if let shape = scope.resolve(key) { return shape }
    report(
      name, tag.line,
      "the key \"\(key)\" is unknown here; use one of: \(scope.knownKeys.joined(separator: ", ")).")
    return nil
  }

  /// Once: a partial that many letters share is looked at with each.
  private mutating func report(_ template: String, _ line: Int?, _ sentence: String) {
    let problem = TemplateProblem(file: folder.file(template), line: line, sentence: sentence)
    if !problems.contains(problem) { problems.append(problem) }
  }
}
