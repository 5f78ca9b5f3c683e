import Foundation
import MIME
import Registration
import Testing

@testable import Correspondence

/// Each letter beside its golden, such as `reminder.fr.txt`. `GUICHET_RECORD_GOLDENS=1` writes them anew; a missing one fails.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

  @Test(arguments: Language.allCases) func lettersAreAsRecorded(_ language: Language) throws {
    for (name, letter) in try Desk().letters(in: language) {
      try compare(letter, with: "\(name).\(language.rawValue)")
    }
  }

  @Test func digestsAreAsRecorded() throws {
    for (name, letter) in try Desk().digests() { try compare(letter, with: "\(name).fr") }
  }

  @Test func everyKindHasAGolden() throws {
    let desk = try Desk()
    let names = Set(try desk.letters(in: .en).keys).union(try desk.digests().keys)
    #expect(LetterKind.allCases.map(\.rawValue).filter { !names.contains($0) } == [])
  }

  /// A golden that no letter is compared with would be believed.
  @Test func everyGoldenHasALetter() throws {
    let desk = try Desk()
    let names = try Language.allCases.flatMap { language in
      try desk.letters(in: language).keys.map { "\($0).\(language.rawValue)" }
    }
    let expected = Set(
      (names + (try desk.digests().keys.map { "\($0).fr" })).flatMap { ["\($0).txt", "\($0).html"] })
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)) == expected)
  }

  private func compare(_ letter: Letter, with name: String) throws {
    try compare("Subject: \(letter.subject)\n\n\(letter.text)", withFile: "\(name).txt")
    try compare(try #require(letter.html), withFile: "\(name).html")
  }

  private func compare(_ text: String, withFile name: String) throws {
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["GUICHET_RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let golden = try #require(try? String(contentsOf: file, encoding: .utf8), "\(name) is missing: record it")
    #expect(text == golden, "\(name) differs: read the difference, then record it")
  }
}
