/// Plain text in short lines (RFC 3676 §4.2 advises 78 columns at most; 76 leaves room for a quotation mark).
enum PlainText {
  static let width = 76

  /// Folds long lines at plain spaces, keeps the indentation, and leaves one empty line where there were more.
  static func folded(_ text: String) -> String {
    var lines: [String] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let folded = fold(Substring(line))
      if folded == [""], lines.last ?? "" == "" { continue }
      lines += folded
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fold(_ line: Substring) -> [String] {
    let margin = String(line.prefix { $0 == " " })
    let words = line.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    guard let first = words.first else { return [""] }
    // What follows a dash hangs under its words, not under the dash.
    let hanging = margin + (["-", "–", "•"].contains(first) ? "  " : "")
    var lines = [margin + first]
    var length = margin.utf8.count + columns(first)
    for word in words.dropFirst() {
      let size = columns(word)
      if length + 1 + size <= width {
        lines[lines.count - 1] += " " + word
        length += 1 + size
      } else {
        lines.append(hanging + word)
        length = hanging.utf8.count + size
      }
    }
    return lines
  }

  private static func columns(_ word: Substring) -> Int {
    word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.count
  }
}
