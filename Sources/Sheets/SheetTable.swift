internal import Correspondence
internal import Registration

/// The table of a sign-in sheet: a row for each line, a column for each half-day.
struct SheetTable {
  /// A signature needs that much.
  static let rowHeight = 30.0
  private static let tallestRow = 64.0
  private static let padding = 4.0

  private struct Cell {
    let text: TextBlock
    let grey: Double
  }

  private struct Row {
    let cells: [Cell?]
    let height: Double
    var isShaded = false
  }

  private let columns: [Double]
  private let head: Row
  private let rows: [Row]

  init(_ lines: [SheetLine], _ part: SheetPart, _ typesetter: Typesetter) throws(SheetError) {
    columns = Self.columns(part)
    head = try Self.head(part, columns, typesetter)
    var rows: [Row] = []
    var number = 0
    for line in lines {
      if line.isHeld { number += 1 }
      rows.append(try Self.row(line, number, columns, typesetter))
    }
    self.rows = rows
  }

  /// The rows of each page, `room` points being left for the table.
  func pages(room: Double) -> [Range<Int>] {
    Pagination.pages(of: rows.map(\.height), room: room - head.height)
  }

  func draw(_ range: Range<Int>, on canvas: Canvas, y: Double) {
    var y = y
    for row in [head] + rows[range] {
      var x = Paper.margin
      for (cell, width) in zip(row.cells, columns) {
        canvas.box(x: x, y: y, width: width, height: row.height, fill: row.isShaded ? 0.93 : nil)
        if let cell {
          let middle = y + (row.height - cell.text.height) / 2
          canvas.draw(cell.text, x: x + Self.padding, y: middle, grey: cell.grey)
        }
        x += width
      }
      y += row.height
    }
  }

  /// Number, name, organisation, then a box for each half-day; in points.
  static func columns(_ part: SheetPart) -> [Double] {
    let signature = part.paper == .portrait ? 105.0 : 112.0
    let number = 26.0
    let left = part.paper.innerWidth - number - signature * Double(part.halfDays.count)
    return [number, left * 0.58, left * 0.42] + part.halfDays.map { _ in signature }
  }

  private static func head(
    _ part: SheetPart, _ columns: [Double], _ typesetter: Typesetter
  ) throws(SheetError) -> Row {
    let titles =
      ["N°", "Nom", "Organisation"]
      + part.halfDays.map { "\(FrenchTime.day($0.date))\n\(FrenchTime.part($0.part))" }
    var cells: [Cell?] = []
    for (title, width) in zip(titles, columns) {
      cells.append(
        try cell(title, TextStyle(8.5, smallest: 7, isBold: true, isCentred: true), width, typesetter))
    }
    return Row(cells: cells, height: height(cells, atLeast: 22), isShaded: true)
  }

  private static func row(
    _ line: SheetLine, _ number: Int, _ columns: [Double], _ typesetter: Typesetter
  ) throws(SheetError) -> Row {
    let words = line.words
    let name = TextStyle(words.isQuiet ? 8 : 10.5, smallest: 7)
    let cells = [
      line.isHeld
        ? try cell(
          "\(number)", TextStyle(8, smallest: 6, isCentred: true), columns[0], typesetter, grey: 0.35)
        : nil,
      try cell(words.name, name, columns[1], typesetter, grey: words.isQuiet ? 0.35 : 0),
      try cell(words.organisation, TextStyle(9, smallest: 7), columns[2], typesetter),
    ]
    let boxes = columns.dropFirst(cells.count).map { _ in nil as Cell? }
    return Row(cells: cells + boxes, height: height(cells, atLeast: rowHeight))
  }

  private static func cell(
    _ words: String?, _ style: TextStyle, _ width: Double, _ typesetter: Typesetter, grey: Double = 0
  ) throws(SheetError) -> Cell? {
    guard let words else { return nil }
    let inside = tallestRow - 2 * padding
    return Cell(
      text: try typesetter.set(words, style, width: width - 2 * padding, height: inside), grey: grey)
  }

  private static func height(_ cells: [Cell?], atLeast least: Double) -> Double {
    cells.compactMap { $0.map { $0.text.height + 2 * padding } }.reduce(least, max)
  }
}

extension SheetLine {
  /// Whether somebody has a seat there.
  fileprivate var isHeld: Bool {
    switch self {
    case .person, .reserved: true
    case .spare, .trainer: false
    }
  }

  /// What is printed; quiet where it only says what to write there.
  fileprivate var words: (name: String?, organisation: String?, isQuiet: Bool) {
    switch self {
    case .person(let name, let organisation): (name, organisation, false)
    case .reserved(let author?, let organisation): ("Place réservée par \(author)", organisation, true)
    case .reserved(nil, let organisation): ("Place réservée", organisation, true)
    case .spare: (nil, nil, true)
    case .trainer: (FrenchTypography.spaced("Intervenant : nom et signature"), nil, true)
    }
  }
}
