package import Foundation
internal import Records
internal import Settings

/// Lets letters to citizens go again, also while a desk is at work.
package struct ResumeDesk: Sendable {
  private let database: String
  private let register: Register

  /// The database must exist: the desk makes it.
  package static func open(configuration path: String) throws(Failure) -> ResumeDesk {
    let configuration = try Configuration.loaded(path)
    do {
      return ResumeDesk(
        database: configuration.database, register: try Register.openBesideDesk(configuration.database))
    } catch {
      throw Failure(error)
    }
  }

  /// `droppingRepeats`: without what only says or asks something once more.
  package func resume(droppingRepeats: Bool, now: Date = Date()) async throws(Failure) -> ResumeText {
    do {
      return ResumeText(report: try await register.resume(droppingRepeats: droppingRepeats, at: now))
    } catch {
      throw Failure(writing: error, database)
    }
  }
}

/// What became of held letters, as the command tells it.
package struct ResumeText: Sendable {
  /// nil where none were held.
  let report: ResumeReport?

  package var text: String {
    guard let report else { return "Letters are not held: nothing was done.\n" }
    let lines = [
      "letters that go out now: \(report.released); a desk at work begins within half a minute, `run --once` at once",
      report.past > 0 ? "given up, their day is over: \(report.past)" : nil,
      report.dropped > 0 ? "given up as repeats: \(report.dropped); the next digest tells" : nil,
    ].compactMap(\.self)
    return lines.map { $0 + "\n" }.joined()
  }

  /// One line of JSON.
  package var json: String {
    JSON.object([
      "did": .text("resume"), "held_since": (report?.since).map { .text($0.iso8601(in: .gmt)) },
      "released": .number(report?.released ?? 0), "past": .number(report?.past ?? 0),
      "dropped": .number(report?.dropped ?? 0),
    ]).line + "\n"
  }
}
