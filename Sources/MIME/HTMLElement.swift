/// What an element of HTML means for the text, read off its name and attributes.
struct HTMLElement {
  let name: String
  private let attributes: [String: String]
  /// Declarations of the `style` attribute, in lower case, blanks collapsed.
  private let style: [String: String]
  private let tokens: [String]

  init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
    style = attributes["style"].map(Self.declarations) ?? [:]
    tokens = Self.tokens(of: attributes)
  }

  /// Elements that begin and end a line (HTML Living Standard §15.3.3).
  var isBlock: Bool { Self.blocks.contains(name) }

  /// A paragraph that margins set off, as HTML has them by itself; Word's and Outlook's take theirs away.
  var isApart: Bool {
    guard name == "p" else { return false }
    if attributes["class"]?.hasPrefix("Mso") == true || style["margin"] != nil { return false }
    return !(isZero(style["margin-top"]) || isZero(style["margin-bottom"]))
  }

  /// Whether blanks and line ends inside stay as they are; nil where the element says nothing of it.
  var keepsBlanks: Bool? {
    if let value = style["white-space"] {
      return value.hasPrefix("pre") ? true : ["normal", "nowrap"].contains(value) ? false : nil
    }
    return name == "pre" ? true : nil
  }

  /// A list that counts its items begins at this number.
  var start: Int { attributes["start"].flatMap { Int($0) }.map { min(max($0, 0), 10_000) } ?? 1 }

  /// A quotation. Gmail and Word use a borderless `blockquote` for a mere indent.
  var isQuotation: Bool {
    guard name == "blockquote" else { return false }
    if attributes["type"]?.lowercased() == "cite" || attributes["class"] != nil { return true }
    return !["none", "0", "0px", "medium none"].contains(style["border"] ?? "")
  }

  /// No reader shows it: not rendered at all, or a preheader of no size.
  var isHidden: Bool {
    if Self.unrendered.contains(name) || attributes["hidden"] != nil { return true }
    guard !style.isEmpty else { return false }
    if style["display"] == "none" || style["visibility"] == "hidden" || style["mso-hide"] == "all" {
      return true
    }
    if isZero(style["opacity"]) || isZero(style["max-height"]) && style["overflow"] == "hidden" {
      return true
    }
    return isZero(style["font-size"]) && isZero(style["line-height"])
  }

  /// The mark that mail clients put on the text inside.
  var mark: TextLine.Mark? {
    if tokens.contains(where: { Self.replies.contains($0) || $0.hasPrefix("yahoo_quoted") }) { return .reply }
    return tokens.contains(where: Self.signatures.contains) ? .signature : nil
  }

  /// Outlook puts the original after its header, not inside it: all that follows is a reply.
  var beginsReply: Bool {
    if tokens.contains(where: Self.replyHeads.contains) { return true }
    guard name == "div", let border = style["border-top"] else { return false }
    // Word's own: the rule above "De : … Envoyé : …".
    return border.hasPrefix("solid #e1e1e1") || border.hasPrefix("solid #b5c4df")
  }

  /// Class and id, without the `x_` that Outlook on the web puts before what it quotes.
  private static func tokens(of attributes: [String: String]) -> [String] {
    guard !attributes.isEmpty else { return [] }
    return ["class", "id"].compactMap { attributes[$0] }.joined(separator: " ").prefix(2_000).lowercased()
      .split(separator: " ").map { token in
        var token = token
        while token.hasPrefix("x_") { token = token.dropFirst(2) }
        return String(token)
      }
  }

  private static func declarations(_ text: String) -> [String: String] {
    let bytes = text.utf8.prefix(4_000).map(\.lowered)
    var found: [String: String] = [:]
    for declaration in bytes.split(separator: UInt8(ascii: ";")) {
      let pair = declaration.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard pair.count == 2 else { continue }
      let words = pair[1].split { $0 <= UInt8(ascii: " ") }.filter { !$0.elementsEqual("!important".utf8) }
      let name = pair[0].filter { $0 > UInt8(ascii: " ") }
      found[String(decoding: name, as: UTF8.self)] = String(
        decoding: Array(words.joined(separator: " ".utf8)), as: UTF8.self)
    }
    return found
  }

  private func isZero(_ value: String?) -> Bool {
    value.map { ["0", "0px", "0pt", "0em", "0%", "0cm", "0in"].contains($0) } ?? false
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div",
    "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr",
    "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "summary", "table",
    "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul",
  ]
  private static let unrendered: Set<String> = [
    "head", "script", "style", "title", "template", "noscript", "noembed", "object", "svg", "math",
    "textarea",
    "select", "audio", "video", "iframe",
  ]
  private static let replies: Set<String> = [
    "gmail_quote", "gmail_quote_container", "moz-cite-prefix", "moz-forward-container", "protonmail_quote",
    "tutanota_quote", "zmail_extra", "outlookmessageheader",
  ]
  private static let replyHeads: Set<String> = [
    "divrplyfwdmsg", "appendonsend", "outlookmessageheader", "ms-outlook-mobile-reference-message",
  ]
  private static let signatures: Set<String> = [
    "gmail_signature", "moz-signature", "signature", "composer_signature", "applemailsignature",
    "ms-outlook-mobile-signature", "protonmail_signature_block",
  ]
}
