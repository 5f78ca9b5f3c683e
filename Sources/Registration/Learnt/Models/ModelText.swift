internal import Foundation

/// The tables of a model, as `deploy/learn` writes them: of each a line with its name, rows, columns and whether columns have names; those, a line
/// each; then, in Base64 (RFC 4648) over lines, the scale of each column as a `Float` and, column after column, the rows as `Int8`; an empty line.
struct ModelText {
  struct Table {
    var rows: Int
    var columns: Int
    var names: ArraySlice<Substring.UTF8View>
    var scales: [Float]
    var cells: [Int8]
  }

  private(set) var tables: [String: Table] = [:]

  init(_ text: String) {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    while let head = lines.popFirst() {
      let fields = Substring(head).split(separator: " ").map(String.init)
      guard fields.count == 4, let rows = Int(fields[1]), let columns = Int(fields[2]) else { continue }
      let names = fields[3] == "named" ? lines.prefix(columns) : []
      lines = lines.dropFirst(names.count)
      let coded = lines.prefix { !$0.isEmpty }
      lines = lines.dropFirst(coded.count)
      let octets = [UInt8](Data(base64Encoded: Data(coded.joined())) ?? Data())
      guard octets.count == columns * (4 + rows) else { continue }
      let scales = (0..<columns).map { column in
        Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(octets[column * 4 + $1]) << UInt32(8 * $1) })
      }
      let cells = octets[(columns * 4)...].map { Int8(bitPattern: $0) }
      tables[fields[0]] = Table(rows: rows, columns: columns, names: names, scales: scales, cells: cells)
    }
  }

  /// Of nothing but zeros where there is none of that name.
  subscript(name: String, rows: Int, columns: Int) -> Table {
    tables[name]
      ?? Table(
        rows: rows, columns: columns, names: [], scales: Array(repeating: 0, count: columns),
        cells: Array(repeating: 0, count: rows * columns))
  }
}
