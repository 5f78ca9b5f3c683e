import Foundation
import Testing

@testable import Guichet

@Suite("A line of JSON") struct JSONTests {
  @Test(arguments: [
    "", "a/b", "« \"quoted\" \\ »", "\u{0}\u{1}\u{1F}\t\r\n", "🙂 é\u{7F}\u{2028}",
    "\u{80}\u{9B}2J\u{A0}\u{BF}",
  ])
  func textComesBack(_ text: String) throws {
    let line = JSON.list([.text(text)]).line
    // Nothing that a terminal obeys, where one is shown the line.
    #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(try JSONDecoder().decode([String].self, from: Data(line.utf8)) == [text])
  }

  @Test func nullAndWhatIsJSONAlready() {
    #expect(JSON.object(["a": .null, "b": .encoded("{\"c\":1}")]).line == #"{"a":null,"b":{"c":1}}"#)
  }

  @Test func membersWithoutValueAreLeftOut() {
    let value = JSON.object(["a": .number(-1), "b": nil, "c": .flag(true), "d": .list([.object([:])])])
    #expect(value.line == #"{"a":-1,"c":true,"d":[{}]}"#)
  }
}
