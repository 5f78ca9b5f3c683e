import Foundation
import Testing

@testable import Guichet

/// What commands write is for its owner's eyes alone, and whole.
@Suite struct OutputFileTests {
  @Test func aFileIsItsOwnersAloneAndTakesTheFormerOnesPlace() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "export.csv").path
    for text in ["first", "second"] { try OutputFile.write(Array(text.utf8), to: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "second")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["export.csv"])
  }

  @Test func aFolderThatIsMissingIsNamed() {
    let failure = #expect(throws: Failure.self) { try OutputFile.write([], to: "/nowhere/export.csv") }
    #expect(failure?.status == .cannotCreate)
    #expect(failure?.description.hasPrefix("/nowhere/export.csv: cannot be written") == true)
  }
}
