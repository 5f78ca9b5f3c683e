internal import Foundation
internal import Records
internal import Registration
internal import Settings

/// The journal, as `guichet journal` shows it.
package struct JournalReading: Sendable {
  /// Lines that are held in memory at once.
  private static let page = 1_000

  private let configuration: Configuration
  private let zone: TimeZone

  package init(configuration path: String) throws(Failure) {
    configuration = try Configuration.loaded(path)
    zone = try configuration.loadedCatalogue().organiser.timeZone
  }

  /// Says the lines from that number on, as JSON or as a table. Nothing of a line is cut, however narrow the terminal.
  package func lines(from number: Int, asJSON: Bool, say: (String) -> Void) async throws(Failure) {
    guard number >= 1 else {
      throw Failure(.usage, "--from: is \(number); give the number of a line, 1 or more")
    }
    try await configuration.reading { register in
      var next = Int64(number)
      while case let lines = try await register.journal(from: next, limit: Self.page), let last = lines.last {
        say(
          asJSON
            ? lines.map { $0.json(in: zone).line + "\n" }.joined()
            : TextTable(rows: lines.map { $0.row(in: zone) }, margin: 0).text(width: nil))
        next = last.number + 1
      }
    }
  }

  /// Looks at every seal, and says what was found. Throws where a line is not as it was written.
  package func verify(asJSON: Bool, say: (String) -> Void) async throws(Failure) {
    let check = try await configuration.reading { try await $0.checkJournal() }
    if asJSON { say(check.json.line + "\n") }
    if let broken = check.broken {
      throw Failure(
        .badData,
        "\(configuration.database): line \(broken) of the journal is not as it was written, or follows a gap; "
          + "keep this file, and compare it with a backup")
    }
    if !asJSON { say("\(check.lines) lines, every seal holds; the last is \(check.seal)\n") }
  }
}

extension JournalCheck {
  fileprivate var json: JSON {
    .object(["broken": broken.map { .number(Int($0)) }, "lines": .number(lines), "seal": .text(seal)])
  }
}

extension JournalLine {
  func row(in zone: TimeZone) -> [String] {
    ["\(number)", at.short(in: zone), cause, act, detail == "{}" ? "" : detail]
  }

  func json(in zone: TimeZone) -> JSON {
    .object([
      "act": .text(act), "at": .text(at.iso8601(in: zone)), "cause": .text(cause), "detail": .encoded(detail),
      "number": .number(Int(number)), "seal": .text(seal),
    ])
  }
}
