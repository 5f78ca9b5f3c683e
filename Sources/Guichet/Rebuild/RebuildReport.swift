package import Records

/// What `guichet rebuild` found.
package struct RebuildReport: Sendable, Equatable {
  package var database: String
  /// Where the new register lies; nil: nowhere.
  package var file: String?
  /// The desk's own that were read.
  package var folders: Int
  package var messages: Int
  package var registrations: Int
  package var letters: Int
  /// Messages for the desk to read.
  package var waiting: Int
  /// Messages from before the desk was opened.
  package var leftAlone: Int
  /// Messages whose order is not certain.
  package var uncertain: Int
  /// Messages that count as answered though they lie in the folder that is watched.
  package var inInbox: Int
  /// nil where there was no register to compare with.
  package var differences: [RegisterDifference]?

  package var isExplained: Bool { unexplained == 0 }

  var unexplained: Int { (differences ?? []).count { $0.cause == nil } }

  /// What to say where it is not.
  package var failure: Failure? {
    isExplained
      ? nil
      : Failure(
        .badData,
        "\(database): \(unexplained) of \(differences?.count ?? 0) differences from what the mailbox tells are not explained; "
          + "keep this file, and look at each with `guichet show` and `guichet journal`")
  }
}

extension RebuildReport {
  /// For a terminal.
  package var text: String {
    var lines = [
      "\(messages) messages in \(folders) folders, \(registrations) registrations, \(letters) letters."
    ]
    if waiting > 0 { lines.append("\(waiting) messages wait for the desk.") }
    if leftAlone > 0 { lines.append("\(leftAlone) messages are older than the desk, and were left alone.") }
    if differences == nil, inInbox > 0 {
      lines.append(
        "\(inInbox) messages in the folder that is watched count as answered: later ones were filed.")
    }
    if uncertain > 0 {
      lines.append(
        "\(uncertain) messages came in the same second in several folders: their order is not certain, and staff's "
          + "answers about their numbers were not carried out.")
    }
    if let differences {
      lines += differences.map(\.line)
      lines.append(sum(differences))
    }
    if let file { lines.append("The new register is in \(file), its key in \(file)-key.") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func sum(_ differences: [RegisterDifference]) -> String {
    if differences.isEmpty { return "Identical." }
    let count = differences.count == 1 ? "1 difference" : "\(differences.count) differences"
    return isExplained ? "\(count), each explained." : "\(count), \(unexplained) not explained."
  }

  /// One line of JSON.
  package var json: String {
    JSON.object([
      "messages": .number(messages), "folders": .number(folders), "registrations": .number(registrations),
      "letters": .number(letters), "waiting": .number(waiting), "left_alone": .number(leftAlone),
      "uncertain": .number(uncertain), "into": file.map(JSON.text),
      "identical": differences.map { .flag($0.isEmpty) },
      "explained": differences.map { _ in .flag(isExplained) },
      "differences": differences.map { .list($0.map(\.json)) },
    ]).line + "\n"
  }
}

extension RegisterDifference {
  fileprivate var line: String { "  \(subject): \(finding.text); \(cause?.text ?? "NOT EXPLAINED")" }

  fileprivate var json: JSON {
    .object([
      "subject": .text(subject), "finding": .text(finding.text), "cause": cause.map { .text($0.text) },
    ])
  }
}

extension RegisterDifference.Finding {
  fileprivate var text: String {
    switch self {
    case .onlyInRegister: "only in the register"
    case .onlyInMailbox: "only in the mailbox"
    case .differs(let names): "another " + names.joined(separator: ", ")
    }
  }
}

extension RegisterDifference.Cause {
  fileprivate var text: String {
    switch self {
    case .command(let name, let line): "command \(name) (journal, line \(line))"
    case .catalogue(let line): "the catalogue was changed (journal, line \(line))"
    case .erased: "erased, at a person’s request or by the terms of retention"
    case .notInMailbox: "the message lies in no folder any more"
    case .neverGiven: "the server never gave the message"
    case .setAside: "the message was set aside when the desk came down with it in hand"
    case .namedAtRandom: "named at random, before names were derived from a key"
    case .hours: "digests, sheets and alerts have their hours and readers from the configuration"
    case .draft: "a draft, which staff’s program may have named anew"
    case .follows(let cause): "follows from: \(cause.text)"
    }
  }
}
