/// A tag of a template as it is written, with its line: what the check reads, beside Mustache's own parser.
struct TemplateTag: Equatable {
  enum Kind: Equatable {
    case variable, unescaped, section, inverted, close, partial, comment, pragma
    /// Delimiters, inheritance and dynamic partials: part of Mustache, but none the check can follow.
    case unsupported
  }

  var kind: Kind
  /// Without sigil and surrounding spaces.
  var name: String
  /// From 1.
  var line: Int

  /// The tags of a text, in order. An unfinished tag ends the list: Mustache's parser reports it.
  static func all(in text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var rest = text[...]
    var line = 1
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      line += rest[..<open.lowerBound].count { $0.isNewline }
      let content = rest[open.upperBound..<close.lowerBound]
      tags.append(tag(content, line: line))
      line += content.count { $0.isNewline }
      rest = rest[close.upperBound...]
    }
    return tags
  }

  private static func tag(_ content: Substring, line: Int) -> TemplateTag {
    let kinds: [Character: Kind] = [
      "#": .section, "^": .inverted, "/": .close, ">": .partial, "!": .comment, "%": .pragma, "{": .unescaped,
      "&": .unescaped, "=": .unsupported, "<": .unsupported, "$": .unsupported,
    ]
    let sigil = content.first.flatMap { kinds[$0] }
    let name = (sigil == nil ? content : content.dropFirst()).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let isDynamic = sigil == .partial && name.hasPrefix("*")
    return TemplateTag(kind: isDynamic ? .unsupported : sigil ?? .variable, name: name, line: line)
  }
}
