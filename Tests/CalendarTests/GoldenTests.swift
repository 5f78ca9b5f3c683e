import Foundation
import Testing

@testable import Calendar

/// Each entry beside its golden. `GUICHET_RECORD_GOLDENS=1` writes them anew; a missing one fails.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

  @Test(arguments: Samples.byName.keys.sorted()) func entryIsAsRecorded(_ name: String) throws {
    let text = try #require(Samples.byName[name]).encoded()
    let file = Self.folder.appending(path: "\(name).ics")
    if ProcessInfo.processInfo.environment["GUICHET_RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let golden = try #require(try? Data(contentsOf: file), "\(name).ics is missing: record it")
    #expect(text == String(decoding: golden, as: UTF8.self))
  }
}
