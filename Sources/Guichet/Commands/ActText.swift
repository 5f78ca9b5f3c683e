internal import Records
internal import Registration

/// What an act of staff's brought about, as the command tells it.
package struct ActText: Sendable {
  private let report: ActReport
  private let command: String

  init(_ report: ActReport, command: String) {
    self.report = report
    self.command = command
  }

  /// A line for each person, then who else is concerned.
  package var text: String {
    let lines = report.outcomes.flatMap(\.changes).map(\.line)
    return (lines + more).map { $0 + "\n" }.joined()
  }

  /// One line of JSON.
  package var json: String {
    JSON.object([
      "did": .text(command), "changes": .list(report.outcomes.flatMap(\.changes).map(\.json)),
      "called_up": .number(report.promotions.flatMap(\.outcome.changes).count),
      "letters": .number(report.letters), "untold": .number(report.untold),
      "namesakes": .list(report.namesakes.map { .text($0.rawValue) }),
    ]).line + "\n"
  }

  private var more: [String] {
    var lines: [String] = []
    for notice in report.promotions {
      let reference = notice.outcome.changes.first?.entry.reference?.rawValue ?? "-"
      lines.append(
        "\(reference)  \(notice.outcome.event)  called up from the waiting list: \(notice.outcome.changes.count)"
      )
    }
    if !report.namesakes.isEmpty {
      let list = report.namesakes.map(\.rawValue).joined(separator: ", ")
      lines.append(
        "somebody of the same name is registered under \(list); cancel one if it is the same person")
    }
    if report.untold > 0 {
      lines.append("nobody is written to about: \(report.untold); no address, or over: tell them yourself")
    }
    if report.letters > 0 {
      lines.append(
        "letters in the outbox: \(report.letters); a desk at work sends them within half a minute, `run --once` at once"
      )
    }
    return lines
  }
}

extension Change {
  /// For a person.
  var line: String {
    "\(entry.reference?.rawValue ?? "-")  \(entry.event)  \(result.words)  \(entry.shownName)"
  }

  var json: JSON {
    .object([
      "reference": entry.reference.map { .text($0.rawValue) }, "event": .text(entry.event.rawValue),
      "name": entry.name.map(JSON.text), "result": .text(result.word), "rank": result.rank.map(JSON.number),
    ])
  }
}

extension Change.Result {
  fileprivate var word: String {
    switch self {
    case .confirmed: "confirmed"
    case .waiting: "waiting"
    case .alreadyConfirmed: "already confirmed"
    case .alreadyWaiting: "already waiting"
    case .cancelled: "cancelled"
    case .corrected: "corrected"
    case .full: "full"
    case .noMatch: "no match"
    case .forStaff: "for staff"
    }
  }

  fileprivate var rank: Int? {
    switch self {
    case .waiting(let rank), .alreadyWaiting(let rank): rank
    default: nil
    }
  }

  fileprivate var words: String { rank.map { "\(word), rank \($0)" } ?? word }
}
