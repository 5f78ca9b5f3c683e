import Foundation
import FoundationXML
import Testing

/// A workbook as a spreadsheet program reads it: unzipped, its XML parsed (ECMA-376).
struct OpenedWorkbook {
  /// A cell as the file has it.
  struct Cell: Equatable {
    /// `s` for a string, nil for a number.
    let type: String?
    let text: String
    let isFormula: Bool
    /// The number format of its style; nil for the general one.
    let format: String?
  }

  let names: [String]
  private let sheets: [XMLDocument]
  private let strings: [String]
  private let formats: [String?]
  let core: String

  init(_ bytes: [UInt8]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sheets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = folder.appending(path: "book.xlsx")
    try Data(bytes).write(to: archive)
    let unzip = try Process.run(
      URL(filePath: "/usr/bin/python3"), arguments: ["-m", "zipfile", "-e", archive.path, folder.path])
    unzip.waitUntilExit()
    try #require(unzip.terminationStatus == 0, "python3 could not unzip it")
    let document = { (path: String) in
      try XMLDocument(contentsOf: folder.appending(path: path), options: [])
    }
    let workbook = try document("xl/workbook.xml")
    names = workbook.elements("sheet").map { $0.attribute("name") ?? "" }
    sheets = try names.indices.map { try document("xl/worksheets/sheet\($0 + 1).xml") }
    strings = try document("xl/sharedStrings.xml").elements("si").map { $0.stringValue ?? "" }
    formats = Self.formats(try document("xl/styles.xml"))
    core = try document("docProps/core.xml").rootElement()?.stringValue ?? ""
  }

  func sheet(_ name: String) throws -> XMLDocument { sheets[try #require(names.firstIndex(of: name))] }

  /// The cells of each row, by their column's letter.
  func rows(of name: String) throws -> [[String: Cell]] {
    try sheet(name).elements("row").map { row in
      Dictionary(
        uniqueKeysWithValues: row.children("c").map { cell in
          (String((cell.attribute("r") ?? "").prefix { $0.isLetter }), self.cell(cell))
        })
    }
  }

  /// The text of each row's cells.
  func texts(of name: String) throws -> [[String: String]] {
    try rows(of: name).map { $0.mapValues(\.text) }
  }

  private func cell(_ cell: XMLElement) -> Cell {
    let value = cell.children("v").first?.stringValue ?? ""
    let type = cell.attribute("t")
    let style = cell.attribute("s").flatMap { Int($0) } ?? 0
    return Cell(
      type: type, text: type == "s" ? Int(value).map { strings[$0] } ?? "" : value,
      isFormula: !cell.children("f").isEmpty, format: formats[style])
  }

  private static func formats(_ styles: XMLDocument) -> [String?] {
    let own = Dictionary(
      uniqueKeysWithValues: styles.elements("numFmt").map {
        ($0.attribute("numFmtId") ?? "", $0.attribute("formatCode") ?? "")
      })
    let styles = styles.elements("cellXfs").first?.children("xf") ?? []
    return styles.map { style in
      let id = style.attribute("numFmtId") ?? "0"
      // ECMA-376 part 1 §18.8.30: 49 is text.
      return id == "0" ? nil : id == "49" ? "@" : own[id]
    }
  }
}

extension XMLDocument {
  func elements(_ name: String) -> [XMLElement] {
    rootElement().map { $0.descendants(name) } ?? []
  }
}

extension XMLElement {
  /// `attribute(forName:)` finds none in an element that has a namespace (Foundation on Linux).
  func attribute(_ name: String) -> String? { attributes?.first { $0.name == name }?.stringValue }

  func children(_ name: String) -> [XMLElement] {
    (children ?? []).compactMap { $0 as? XMLElement }.filter { $0.name == name }
  }

  func descendants(_ name: String) -> [XMLElement] {
    let own = self.name == name ? [self] : []
    return own + (children ?? []).compactMap { $0 as? XMLElement }.flatMap { $0.descendants(name) }
  }
}
