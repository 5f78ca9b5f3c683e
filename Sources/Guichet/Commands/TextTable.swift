/// Rows of text for a person: columns aligned, two spaces between them.
struct TextTable {
  /// A column is cut no shorter than this, however narrow the terminal.
  private static let least = 8

  let rows: [[String]]
  /// Spaces before each line.
  var margin = 2

  /// A line for each row. Within `width` columns, where there is a limit: the widest columns are cut, and say so by an ellipsis.
  func text(width: Int?) -> String {
    let widths = fitting(width)
    return rows.map { row in
      let cells = zip(row, widths).map(Self.cell)
      var line = String(repeating: " ", count: margin) + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private static func cell(_ text: String, _ width: Int) -> String {
    guard text.count > width else { return text + String(repeating: " ", count: width - text.count) }
    return text.prefix(width - 1) + "…"
  }

  private func fitting(_ width: Int?) -> [Int] {
    let columns = rows.map(\.count).max() ?? 0
    var widths = (0..<columns).map { column in
      rows.reduce(0) { max($0, column < $1.count ? $1[column].count : 0) }
    }
    guard let width else { return widths }
    let room = width - margin - 2 * (columns - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > Self.least,
      let column = widths.firstIndex(of: widest)
    {
      widths[column] -= 1
    }
    return widths
  }
}

/// Running text for a person, each line after a margin; no longer than that, or than what is read well where there is no limit.
func paragraph(_ text: String, margin: Int, width: Int?) -> String {
  var lines: [String] = []
  for word in text.split(whereSeparator: \.isWhitespace) {
    if let last = lines.last, margin + last.count + 1 + word.count <= width ?? 78 {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(String(word))
    }
  }
  return lines.map { String(repeating: " ", count: margin) + $0 + "\n" }.joined()
}
