internal import Correspondence
package import Foundation
internal import Records
internal import Registration
internal import Settings

/// The messages that wait for a human, as `guichet review` shows them.
package struct Review: Sendable {
  /// How far it looks back where no day is given.
  package static let days = 30

  private let cases: [DayReport.Case]
  private let zone: TimeZone

  /// Those received on that day (YYYY-MM-DD) or later. Reads the register; a desk may be at work on it.
  package static func read(
    configuration path: String, since day: String?, now: Date = Date()
  ) async throws(Failure) -> Review {
    let configuration = try Configuration.loaded(path)
    let zone = try configuration.loadedCatalogue().organiser.timeZone
    let given = try day.map { text throws(Failure) in try CivilDate(option: "--since", text) }
    let first = given ?? CivilDate(now, in: zone).adding(days: -days)
    let start = CivilDateTime(first, hour: 0, minute: 0)?.instant(in: zone) ?? .distantPast
    return Review(cases: try await configuration.reading { try await $0.cases(since: start) }, zone: zone)
  }

  /// A line for each.
  package var json: String {
    cases.map { item in
      JSON.object([
        "email": item.email.map(JSON.text), "matter": .text(item.matter.word),
        "name": item.name.map(JSON.text),
        "number": .number(Int(item.number)), "received_at": .text(item.receivedAt.iso8601(in: zone)),
        "subject": .text(item.subject), "words": .text(item.words),
      ]).line + "\n"
    }.joined()
  }

  /// For a person, in lines no longer than that where there is a limit: each with the author's words.
  package func text(width: Int?) -> String {
    cases.isEmpty ? "Nothing waits for a human.\n" : cases.map { text($0, width) }.joined(separator: "\n")
  }

  private func text(_ item: DayReport.Case, _ width: Int?) -> String {
    let author = [Echo.cleanOrNil(item.name), item.email.map { "<\(Echo.address($0))>" }]
      .compactMap(\.self).joined(separator: " ")
    return "\(item.number)  \(item.receivedAt.short(in: zone))  \(item.matter.word)\n"
      + paragraph(author, margin: 4, width: width)
      + paragraph(Echo.clean(item.subject), margin: 4, width: width)
      + paragraph("« \(Echo.clean(item.words, limit: Echo.wordsLimit)) »", margin: 4, width: width)
  }
}

extension DayReport.Case.Matter {
  fileprivate var word: String {
    switch self {
    case .staff(let matter): matter.rawValue
    case .asked(let question): question.topic.rawValue
    }
  }
}
