internal import Registration

/// A table as comma-separated values that a French spreadsheet opens as it is: RFC 4180, semicolons for commas (the comma is the
/// decimal sign), UTF-8 with its mark.
package enum CSV {
  package static func encode(_ table: Table) -> [UInt8] {
    let lines = [table.headings.map(Table.Cell.text)] + table.rows
    return Array("\u{FEFF}".utf8)
      + lines.flatMap { Array(($0.map(field).joined(separator: ";") + "\r\n").utf8) }
  }

  private static func field(_ cell: Table.Cell) -> String {
    switch cell {
    case .text(let text): quoted(harmless(text))
    case .number(let number): String(number)
    case .moment(let moment): moment.description.replacing("T", with: " ")
    case .empty: ""
    }
  }

  /// A CSV file has no types: a spreadsheet runs as a formula what begins like one (OWASP, "CSV Injection"). An apostrophe before it
  /// makes it text.
  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, formulaStarts.contains(first) else { return text }
    return "'" + text
  }

  /// The wide forms are taken for the narrow ones where a spreadsheet speaks Japanese or Chinese.
  private static let formulaStarts = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { ";,\"\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
  }
}
