/// Lines gathered, with the rows of tables joined: `cell | cell | cell`.
///
/// A row of one cell is layout and reads as plain lines; so does a row whose cells hold whole texts.
struct HTMLRows {
  private struct Row {
    var cells: [[TextLine]] = []
    var isCellOpen = false
  }

  private var lines: [TextLine] = []
  private var count = 0
  private var rows: [Row] = []
  /// Rows opened beyond `Bounds.tableDepth`, read as plain blocks.
  private var deeper = 0

  mutating func append(_ line: TextLine) {
    guard count < Bounds.textLines else {
      count = Bounds.textLines + 1
      return
    }
    count += 1
    add([line])
  }

  mutating func openRow() {
    if rows.count < Bounds.tableDepth { rows.append(Row()) } else { deeper += 1 }
  }

  mutating func openCell() {
    guard deeper == 0, !rows.isEmpty else { return }
    rows[rows.count - 1].cells.append([])
    rows[rows.count - 1].isCellOpen = true
  }

  mutating func closeCell() {
    guard deeper == 0, !rows.isEmpty else { return }
    rows[rows.count - 1].isCellOpen = false
  }

  mutating func closeRow() {
    if deeper > 0 {
      deeper -= 1
    } else if let row = rows.popLast() {
      add(Self.joined(row.cells))
    }
  }

  /// All lines, and whether there were more than the bound. Blank lines at both ends go.
  mutating func finish() -> (lines: [TextLine], isCut: Bool) {
    while !rows.isEmpty { closeRow() }
    let first = lines.firstIndex { !$0.text.isEmpty } ?? lines.endIndex
    while lines.last?.text.isEmpty == true { lines.removeLast() }
    let isCut = count > Bounds.textLines
    return (Array(lines.dropFirst(first)), isCut)
  }

  private mutating func add(_ more: [TextLine]) {
    guard let last = rows.indices.last else {
      lines += more
      return
    }
    if rows[last].cells.isEmpty { rows[last].cells.append([]) }
    rows[last].cells[rows[last].cells.count - 1] += more
  }

  /// A cell of an address may take a few lines; one of more is a text and not a value.
  private static let cellLines = 3

  private static func joined(_ cells: [[TextLine]]) -> [TextLine] {
    let filled = cells.map { $0.filter { !$0.text.isEmpty } }.filter { !$0.isEmpty }
    guard filled.count > 1 else { return cells.flatMap { $0 } }
    guard filled.allSatisfy({ $0.count <= cellLines }), let first = filled.first?.first else {
      return cells.flatMap { $0 }
    }
    let texts = cells.map { $0.map(\.text).filter { !$0.isEmpty }.joined(separator: " ") }
    let last = texts.lastIndex { !$0.isEmpty } ?? 0
    let text = texts[...last].joined(separator: " | ")
    return [TextLine(text, quoteDepth: first.quoteDepth, mark: first.mark)]
  }
}
