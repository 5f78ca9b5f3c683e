/// Phrases: words that a letter's subject, text and HTML share, each written once, such as `waiting/headline`.
///
/// They hold neither markup nor pragma, and are one line however they are laid out.
enum Phrase {
  /// Every template is one but the parts of a letter and the partials of one of them, such as `partials/events.html`.
  static func isPhrase(_ template: String) -> Bool {
    let name = template.split(separator: "/").last.map(String.init) ?? template
    let suffix = name.split(separator: ".").last.map(String.init) ?? name
    return LetterPart(rawValue: suffix) == nil
  }

  /// On one line: a line end beside a tag counts for nothing, so that each case may have a line of its own; elsewhere it is a space.
  static func joined(_ source: String) -> String {
    let lines = source.split(separator: "\n").map(trimmed).filter { !$0.isEmpty }
    return lines.reduce(into: "") { text, line in
      let isInWords = !text.isEmpty && !text.hasSuffix("}}") && !line.hasPrefix("{{")
      text += isInWords ? " " + line : line
    }
  }

  /// A phrase alone on its line is a line: Mustache takes the line end of such a partial away, which a phrase does not bring itself.
  static func keepingLines(_ source: String) -> String {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { isPhraseAlone($0) ? $0 + "\n" : $0 }.joined(separator: "\n")
  }

  private static func isPhraseAlone(_ line: Substring) -> Bool {
    let text = trimmed(line)
    guard text.hasPrefix("{{>"), text.hasSuffix("}}") else { return false }
    let tags = TemplateTag.all(in: text)
    return tags.count == 1 && tags.allSatisfy { isPhrase($0.name) }
  }

  private static func trimmed(_ line: Substring) -> String {
    let end = line.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { String(line[...$0].drop { $0 == " " || $0 == "\t" }) } ?? ""
  }
}
