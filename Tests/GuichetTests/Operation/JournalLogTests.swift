import Foundation
import Logging
import Testing

@testable import Guichet

/// Lines for systemd's journal, and the table of README.md that says what each means.
@Suite struct JournalLogTests {
  @Test(arguments: [
    (Logger.Level.error, "<3>"), (.warning, "<4>"), (.notice, "<5>"), (.info, "<6>"), (.debug, "<7>"),
    (.critical, "<2>"),
  ])
  func theLevelComesFirst(level: Logger.Level, prefix: String) {
    let line = JournalLogHandler.line(
      level, "mailbox out of reach", ["retry_in": "2.0 s", "problem": "it is away"])
    #expect(line == "\(prefix)mailbox out of reach problem=it is away retry_in=2.0 s\n")
  }

  @Test func whatAServerSaidStaysInTheLine() {
    let line = JournalLogHandler.line(.error, "a", ["problem": "one\r\n<6>two\n"])
    #expect(line == "<3>a problem=one <6>two\n")
  }

  @Test func onlyTheStreamThatSystemdNamesIsTheJournal() {
    var file = stat()
    #expect(fstat(STDERR_FILENO, &file) == 0)
    let own = "\(file.st_dev):\(file.st_ino)"
    #expect(JournalLogHandler.isStandardError(environment: ["JOURNAL_STREAM": own]))
    #expect(!JournalLogHandler.isStandardError(environment: ["JOURNAL_STREAM": own + "1"]))
    #expect(!JournalLogHandler.isStandardError(environment: [:]))
  }

  @Test func theReadmeHasEveryLineAndNoOther() throws {
    let source = try text("Sources/Guichet/DeskLog.swift")
    let logged = Set(
      source.matches(of: /logger\.(?:info|notice|warning|error)\(\s*"([^"]+)"/).map { String($0.1) })
    #expect(logged.count > 30)
    let chapter = try #require(
      try text("README.md").components(separatedBy: "### What it logs\n").dropFirst().first)
    let table = chapter.components(separatedBy: "\n## ")[0]
    // A cell may name several; a command within a line has a star instead of its quotes.
    let told = Set(
      table.matches(of: /\n\| ([^|]+) \|/).flatMap { row in
        row.1.matches(of: /`([^`]+)`/).map {
          String($0.1).replacing("*guichet resume*", with: "`guichet resume`")
        }
      })
    #expect(logged.subtracting(told).isEmpty, "not in the table: \(logged.subtracting(told))")
    #expect(told.subtracting(logged).isEmpty, "never logged: \(told.subtracting(logged))")
  }

  @Test func everyCountedLineIsLogged() throws {
    let source = try text("Sources/Guichet/DeskLog.swift")
    for (name, _, line) in MetricsText.lines { #expect(source.contains("\"\(line)\""), "\(name)") }
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOf: TestDesk.root.appending(path: file), encoding: .utf8)
  }
}
