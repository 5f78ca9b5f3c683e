package import Foundation

/// Tables as one XLSX file (ECMA-376), a sheet each. The same workbook has the same bytes.
package struct Workbook: Sendable {
  /// Of the document, as its properties show them.
  package var title: String
  package var author: String
  package var createdAt: Date
  /// A name for each sheet that tells it from the others; at least one.
  package var sheets: [(name: String, table: Table)]

  package static let mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  /// The file. libxlsxwriter writes to files alone: to a folder of its own, which nobody else may read and which is gone afterwards.
  package func encoded() throws(WorkbookError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw WorkbookError(
        "\(folder.path): cannot be made; check that its folder may be written to, or set TMPDIR")
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "workbook.xlsx").path
    try write(to: path, temporary: folder.path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw WorkbookError("\(path): cannot be read again; check the space that is left there")
    }
    return [UInt8](data)
  }

  private func write(to path: String, temporary folder: String) throws(WorkbookError) {
    let file = try WorkbookFile(path, temporary: folder)
    try file.describe(title: title, author: author, createdAt: createdAt)
    for sheet in sheets { try file.add(sheet.table, named: sheet.name) }
    try file.close()
  }
}

/// Why a workbook could not be written.
package struct WorkbookError: Error, Sendable, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = "workbook: \(description)" }
}
