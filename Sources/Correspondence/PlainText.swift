/// Plain text in short lines (RFC 3676 §4.2 advises 78 columns at most; 76 leaves room for a quotation mark).
enum PlainText {
  static let width = 76

  /// Folds long lines at plain spaces, keeps the indentation, and leaves one empty line where there were more.
  static func folded(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let folded = fold(line)
      if folded == [""], lines.last ?? "" == "" { continue }
      lines += folded
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fold(_ line: Substring) -> [String] {
    let margin = String(line.prefix { $0 == " " })
    let words = line.split(separator: " ")
    guard let first = words.first else { return [""] }
    // What follows a dash hangs under its words, not under the dash.
    let hanging = margin + (["-", "–", "•"].contains(first) ? "  " : "")
    var lines = [margin + first]
    for word in words.dropFirst() {
      let longer = (lines.last ?? "") + " " + word
      if longer.count <= width { lines[lines.count - 1] = longer } else { lines.append(hanging + word) }
    }
    return lines
  }
}
