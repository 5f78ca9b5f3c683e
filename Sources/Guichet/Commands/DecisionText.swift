internal import Records
internal import Registration

/// What became of orders of staff's, as the command tells it: a line for each, and below it those whom it concerned.
package struct DecisionText: Sendable {
  let reports: [OrderReport]
  /// Recorded together with what was done.
  let letters: Int

  package var text: String {
    let lines = reports.flatMap { report in
      ["“\(report.words)”: \(report.words(for: report.result))"] + report.changes.map { "  \($0.line)" }
    }
    return (lines + sent).map { $0 + "\n" }.joined()
  }

  /// One line of JSON for each order and case.
  package var json: String {
    reports.map { report in
      JSON.object([
        "order": .text(report.words), "case": report.number.map { .number(Int($0)) },
        "done": .flag(report.isDone), "result": .text(report.words(for: report.result)),
        "changes": .list(report.changes.map(\.json)),
      ]).line + "\n"
    }.joined()
  }

  /// nil where all was done.
  package var failure: Failure? {
    let missed = reports.count { !$0.isDone }
    guard missed > 0 else { return nil }
    return Failure(
      .badData, "\(missed) of \(reports.count) orders were not done; standard output says why for each")
  }

  private var sent: [String] {
    guard letters > 0 else { return [] }
    return [
      "letters in the outbox: \(letters); a desk at work sends them within half a minute, `run --once` at once"
    ]
  }
}

extension OrderReport {
  fileprivate var changes: [Change] {
    switch result {
    case .done(let outcomes, _), .reopened(let outcomes, _): outcomes.flatMap(\.changes)
    case .refused, .settled, .attended, .notDone, .notNoted, .unclear: []
    }
  }

  fileprivate func words(for result: Result) -> String {
    switch result {
    case .done(_, let untold):
      untold > 0 ? "done; nobody is written to about \(untold): tell them yourself" : "done"
    case .refused(let isTold): isTold ? "refused; the author is written to" : "refused; nobody is written to"
    case .settled: "closed; nobody is written to"
    case .reopened(_, let untold):
      untold > 0
        ? "taken back, the case is open again; nobody is written to about \(untold): tell them yourself"
        : "taken back, the case is open again"
    case .notDone(let error): "not done: \(error)"
    case .unclear(let doubt): "not done: \(doubt.inEnglish)"
    case .attended, .notNoted: "not done: who came is told by answering the sign-in sheet"
    }
  }
}

extension StaffOrder.Doubt {
  fileprivate var inEnglish: String {
    switch self {
    case .words: "not understood; write for example “12 oui”, “12 non : complet”, “12 liste” or “12 répondu”"
    case .longReason:
      "the reason is not plainly one, and it would be sent as it stands; write it alone, after “non :”"
    case .nothing: "no order was read"
    case .noCase: "which case? Begin with its number: “12 oui”"
    case .noName: "who is to be registered? Write “12 : inscrire Prénom Nom à titre de l’événement”"
    case .unknownEvent: "no event of the catalogue bears these words; write words of its title, or its date"
    case .severalEvents(let events):
      "several events bear these words: \(events.map(\.rawValue).joined(separator: ", ")); add the date"
    case .attendance, .unknownHalfDay: "who came is told by answering the sign-in sheet"
    }
  }
}
