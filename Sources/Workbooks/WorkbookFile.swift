internal import CXLSXWriter
internal import Foundation
internal import Registration

/// A workbook of libxlsxwriter's while it is written. The one door for its errors.
final class WorkbookFile {
  /// nil once it is closed.
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private let formats: WorkbookFormats
  /// Borrowed by the library until the workbook is closed.
  private let folder: UnsafeMutablePointer<CChar>?

  init(_ path: String, temporary folder: String) throws(WorkbookError) {
    self.folder = strdup(folder)
    var options = lxw_workbook_options()
    options.tmpdir = self.folder
    guard let workbook = workbook_new_opt(path, &options) else {
      free(self.folder)
      throw WorkbookError("libxlsxwriter could not begin one; check the memory that is left")
    }
    self.workbook = workbook
    formats = WorkbookFormats(workbook)
  }

  /// The library frees a workbook by closing it alone.
  deinit {
    if let workbook { _ = workbook_close(workbook) }
    free(folder)
  }

  /// Afterwards the file is complete.
  func close() throws(WorkbookError) {
    let closing = workbook
    workbook = nil
    try check(workbook_close(closing))
  }

  func describe(title: String, author: String, createdAt: Date) throws(WorkbookError) {
    var properties = lxw_doc_properties()
    properties.title = strdup(title)
    properties.author = strdup(author)
    defer {
      free(properties.title)
      free(properties.author)
    }
    // 0 would be the time of writing: other bytes each time.
    properties.created = max(1, time_t(createdAt.timeIntervalSince1970))
    try check(workbook_set_properties(workbook, &properties))
  }

  func add(_ table: Table, named name: String) throws(WorkbookError) {
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw WorkbookError("libxlsxwriter refused the name of a sheet, or had no memory for it")
    }
    try write(table, to: sheet)
    try lay(table, out: sheet)
  }

  private func write(_ table: Table, to sheet: UnsafeMutablePointer<lxw_worksheet>) throws(WorkbookError) {
    for (column, heading) in table.headings.enumerated() {
      try check(worksheet_write_string(sheet, 0, lxw_col_t(column), heading, formats.heading))
    }
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        try write(cell, to: sheet, lxw_row_t(row + 1), lxw_col_t(column))
      }
    }
  }

  /// What begins with `=`, `+`, `-` or `@` is no formula by that: in the file a formula is an element of its own (ECMA-376 part 1
  /// §18.3.1.40), and a string is a string. The format “text” keeps it one for whoever edits the cell.
  private func write(
    _ cell: Table.Cell, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t, _ column: lxw_col_t
  ) throws(WorkbookError) {
    switch cell {
    case .text(let text): try check(worksheet_write_string(sheet, row, column, text, formats.text))
    case .number(let number): try check(worksheet_write_number(sheet, row, column, Double(number), nil))
    case .moment(let moment):
      var value = lxw_datetime(moment)
      try check(worksheet_write_datetime(sheet, row, column, &value, formats.moment))
    case .empty: break
    }
  }

  private func lay(_ table: Table, out sheet: UnsafeMutablePointer<lxw_worksheet>) throws(WorkbookError) {
    for (column, width) in table.widths.enumerated() {
      try check(worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nil))
    }
    let lastColumn = lxw_col_t(max(table.headings.count, 1) - 1)
    worksheet_freeze_panes(sheet, 1, 0)
    try check(worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.count), lastColumn))
    // A telephone is text on purpose: no green corner says otherwise.
    try check(
      worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:Z1048576"))
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_fit_to_pages(sheet, 1, 0)
    try check(worksheet_repeat_rows(sheet, 0, 0))
    // `&` begins a code there; 255 characters are the limit.
    let title = String(table.title.prefix(200)).replacing("&", with: "&&")
    try check(worksheet_set_header(sheet, "&L&B\(title)"))
    try check(worksheet_set_footer(sheet, "&R&P / &N"))
  }

  private func check(_ error: lxw_error) throws(WorkbookError) {
    guard error != LXW_NO_ERROR else { return }
    let text = lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)"
    throw WorkbookError(
      "libxlsxwriter: \(text); check the space that is left in the folder of temporary files")
  }
}

/// How cells look; owned by the workbook.
private struct WorkbookFormats {
  let heading: UnsafeMutablePointer<lxw_format>?
  let text: UnsafeMutablePointer<lxw_format>?
  let moment: UnsafeMutablePointer<lxw_format>?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    heading = workbook_add_format(workbook)
    format_set_bold(heading)
    format_set_bg_color(heading, 0xDDE6F0)
    format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    text = workbook_add_format(workbook)
    format_set_num_format(text, "@")
    moment = workbook_add_format(workbook)
    format_set_num_format(moment, "dd/mm/yyyy hh:mm")
    format_set_align(moment, UInt8(LXW_ALIGN_LEFT.rawValue))
  }
}

extension lxw_datetime {
  fileprivate init(_ moment: CivilDateTime) {
    self.init(
      year: Int32(moment.date.year), month: Int32(moment.date.month), day: Int32(moment.date.day),
      hour: Int32(moment.hour), min: Int32(moment.minute), sec: 0)
  }
}

extension Table {
  /// Of each column, in characters of the sheet's font: as wide as its widest cell, within bounds.
  fileprivate var widths: [Double] {
    headings.indices.map { column in
      // A heading has the button of its filter beside it.
      let widest = rows.reduce(headings[column].count + 3) { max($0, $1[column].length) }
      return Double(min(max(widest + 1, 8), 60))
    }
  }
}

extension Table.Cell {
  fileprivate var length: Int {
    switch self {
    case .text(let text): text.count
    case .number(let number): String(number).count
    case .moment: 16
    case .empty: 0
    }
  }
}
