package import Registration

/// Rows under headings: a sheet of a workbook, or a CSV file.
package struct Table: Sendable, Equatable {
  package var title: String
  package var headings: [String]
  /// As many cells in each as there are headings.
  package var rows: [[Cell]]

  package init(title: String, headings: [String], rows: [[Cell]]) {
    self.title = title
    self.headings = headings
    self.rows = rows
  }

  /// What stands in a cell.
  package enum Cell: Sendable, Equatable {
    /// Text, however it begins: never a formula.
    case text(String)
    case number(Int)
    /// Civil time: a spreadsheet knows no zones.
    case moment(CivilDateTime)
    case empty

    /// Text where there is any.
    package init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
  }
}
