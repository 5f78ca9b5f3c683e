import Foundation

/// How clients write a text as HTML.
enum HTMLShape: String, Sendable, CaseIterable {
  /// `<p>` a paragraph, `<br>` within.
  case paragraphs
  /// Word: a `<p class=MsoNormal>` a line, `&nbsp;` in empty ones.
  case word
  /// Gmail: a `<div>` a line.
  case gmail
  /// One `<div>`, a `<br>` a line.
  case breaks
  /// Outlook on the web: styled `<div>`s, letters as entities.
  case outlook
  /// Paragraphs as their author wrote them: the line ends of the client's wrapping are gone.
  case unwrapped
  /// The whole in a table that lays it out.
  case layout
  /// Lines of cells, and fields with their values, as rows of a table.
  case table
  /// As plain text, in `<pre>`.
  case preformatted

  func document(_ text: String) -> String {
    let blocks = Self.blocks(text)
    let body = blocks.map { block in
      let inner = markup(block.lines)
      return (0..<block.depth).reduce(inner) { html, _ in "<blockquote type=\"cite\">\(html)</blockquote>\n" }
    }.joined()
    return head + frame(body) + "</html>\n"
  }

  private var head: String {
    switch self {
    case .word:
      """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
      <style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>

      """
    default: "<html><head><title>courrier</title></head>\n"
    }
  }

  private func frame(_ body: String) -> String {
    switch self {
    case .word: "<body lang=FR><div class=WordSection1>\n\(body)</div></body>"
    case .gmail: "<body><div dir=\"ltr\">\(body)</div></body>"
    case .layout: "<body><table width=\"600\"><tbody><tr><td>\(body)</td></tr></tbody></table></body>"
    default: "<body>\(body)</body>"
    }
  }

  private func markup(_ lines: [String]) -> String {
    switch self {
    case .paragraphs:
      Self.paragraphs(lines).map { "<p>\($0.map(Self.escaped).joined(separator: "<br>\n"))</p>\n" }.joined()
    case .unwrapped:
      Self.paragraphs(lines).map {
        "<p>\(Self.joined($0).map(Self.escaped).joined(separator: "<br>\n"))</p>\n"
      }.joined()
    case .word:
      lines.map {
        "<p class=MsoNormal>\($0.isEmpty ? "<o:p>&nbsp;</o:p>" : Self.escaped($0) + "<o:p></o:p>")</p>\n"
      }.joined()
    case .gmail:
      lines.enumerated().map {
        $0 == 0 ? Self.escaped($1) : "<div>\($1.isEmpty ? "<br>" : Self.escaped($1))</div>"
      }.joined()
    case .breaks, .layout: lines.map { Self.escaped($0) + "<br>\n" }.joined()
    case .outlook:
      lines.map {
        "<div class=\"elementToProof\" style=\"font-family: Aptos; color: rgb(0, 0, 0);\">\n\($0.isEmpty ? "<br>" : Self.entities($0))</div>\n"
      }.joined()
    case .table: Self.tables(lines)
    case .preformatted: "<pre>\(lines.map(Self.marked).joined(separator: "\n"))</pre>"
    }
  }

  /// Lines of one quote depth together.
  private static func blocks(_ text: String) -> [(depth: Int, lines: [String])] {
    var blocks: [(depth: Int, lines: [String])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == ">" }.count
      let content = String(line.dropFirst(depth).drop { depth > 0 && $0 == " " })
      if blocks.last?.depth == depth {
        blocks[blocks.count - 1].lines.append(content)
      } else {
        blocks.append((depth, [content]))
      }
    }
    return blocks
  }

  private static func paragraphs(_ lines: [String]) -> [[String]] {
    lines.split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
  }

  /// A line that was full goes on in the next.
  private static func joined(_ lines: [String]) -> [String] {
    var lengthOfLast = 0
    return lines.reduce(into: []) { joined, line in
      let isFull =
        lengthOfLast > 0 && lengthOfLast <= 80 && lengthOfLast + line.prefix { $0 != " " }.count > 70
      lengthOfLast = line.count
      if isFull, let last = joined.last, line.first?.isLetter == true, !line.contains(" : ") {
        joined[joined.count - 1] = last + " " + line
      } else {
        joined.append(line)
      }
    }
  }

  private static func tables(_ lines: [String]) -> String {
    var html = ""
    var isOpen = false
    for line in lines {
      if let cells = cells(of: line) {
        if !isOpen { html += "<table border=\"1\"><tbody>\n" }
        isOpen = true
        html += "<tr>\(cells.map { "<td><p>\(escaped($0))</p></td>" }.joined())</tr>\n"
      } else {
        if isOpen { html += "</tbody></table>\n" }
        isOpen = false
        html += "<div>\(line.isEmpty ? "<br>" : escaped(line))</div>\n"
      }
    }
    return html + (isOpen ? "</tbody></table>\n" : "")
  }

  /// « Nom : Diallo », or values between tabs, bars, or two blanks and more.
  static func cells(of line: String) -> [String]? {
    let bars = line.replacing("\t", with: " | ").replacing("   ", with: " | ").split(separator: " | ")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    if bars.count > 1 { return bars }
    let sides = line.split(separator: " : ", maxSplits: 1)
    guard sides.count == 2, sides[0].count < 25, sides[1].count < 60,
      !["De", "Envoyé", "À", "Cc", "Objet", "Date", "From", "Sent", "To", "Subject"].contains(sides[0])
    else { return nil }
    return sides.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// Clients keep the gaps that an author typed with blanks that do not break.
  private static func escaped(_ text: String) -> String {
    marked(text).replacing("\t", with: "&nbsp;&nbsp;&nbsp; ").replacing("  ", with: "&nbsp; ")
  }

  private static func marked(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// As escaped, with what is not ASCII as numbers, and names for the commonest.
  private static func entities(_ text: String) -> String {
    let names = [
      "é": "&eacute;", "è": "&egrave;", "à": "&agrave;", "ç": "&ccedil;", "ê": "&ecirc;", "’": "&rsquo;",
    ]
    return escaped(text).unicodeScalars.map { scalar in
      scalar.isASCII ? String(scalar) : names[String(scalar)] ?? "&#\(scalar.value);"
    }.joined()
  }
}
