import Foundation
import MIME
import Testing

@testable import Correspondence

/// Each letter beside its golden. `GUICHET_RECORD_GOLDENS=1` writes them anew; a missing one fails.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
  static let names = [
    "confirmation", "confirmation-several", "waiting", "promotion", "cancellation", "changes", "question",
    "question-closed",
    "acknowledgement",
    "digest", "digest-empty",
  ]

  @Test(arguments: names) func letterIsAsRecorded(_ name: String) throws {
    let letter = try #require(try Desk().letters()[name])
    let text = "Subject: \(letter.subject)\n\n\(letter.text)"
    try compare(text, with: "\(name).txt")
    try compare(try #require(letter.html), with: "\(name).html")
  }

  private func compare(_ text: String, with name: String) throws {
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["GUICHET_RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let golden = try #require(try? String(contentsOf: file, encoding: .utf8), "\(name) is missing: record it")
    #expect(text == golden)
  }
}
