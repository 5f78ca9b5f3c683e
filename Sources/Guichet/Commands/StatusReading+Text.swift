internal import Foundation
internal import Records
internal import Registration

extension StatusReading {
  /// For a person.
  package var text: String {
    TextTable(rows: rows, margin: 0).text(width: nil) + (events.isEmpty ? "" : "\n" + eventTable)
  }

  private var zone: TimeZone { state.catalogue.organiser.timeZone }
  private var register: RegisterState { state.register }
  private var events: [[String]] {
    state.events.map { event, count in
      let places = event.capacity.map { "\(count.confirmed) of \($0) places" } ?? "\(count.confirmed) places"
      return [event.id.rawValue, places, count.waiting > 0 ? "\(count.waiting) wait" : ""]
    }
  }
  private var eventTable: String { TextTable(rows: events, margin: 0).text(width: nil) }

  private var rows: [[String]] {
    var rows = [
      ["desk", isAtWork ? "at work" : "not at work"],
      ["mail", register.mailLastReadAt.map { "last read \(when($0))" } ?? "never read"],
    ]
    if let error = register.mailboxError {
      rows.append(["", "out of reach, last tried \(when(register.mailboxErrorAt)): \(error.visible)"])
    }
    rows.append(["letters", letters])
    if let drafts = register.drafts {
      rows.append(["drafts", "\(drafts.count) wait for staff, since \(when(drafts.since))"])
    }
    if let hold = register.hold {
      rows.append([
        "held", "letters to citizens, since \(when(hold.since)), \(hold.waiting) wait: guichet resume",
      ])
    }
    rows.append([
      "cases", register.openCases == 0 ? "none undecided" : "\(register.openCases) undecided: guichet review",
    ])
    rows.append(["questions", "\(register.openQuestions) wait for their author"])
    rows += state.credentials.map { ["credential", credential($0)] }
    rows.append(["register", "\(database), \(kibibytes) KiB, schema “\(register.schema)”"])
    return rows
  }

  private var letters: String {
    let letters = register.letters
    let waiting = letters.queued + letters.uncertain
    guard waiting > 0 else { return "none waits" }
    return [
      "\(waiting) wait, the oldest since \(when(letters.oldest))",
      letters.retried > 0 ? "\(letters.retried) tried in vain" : nil,
      letters.uncertain > 0 ? "\(letters.uncertain) perhaps sent" : nil,
    ].compactMap(\.self).joined(separator: "; ")
  }

  private func credential(_ credential: DeskState.Credential) -> String {
    let name = credential.name.replacing("_", with: " ")
    let written = credential.written.map { "written \(when($0))" } ?? "not to be seen by this user"
    return
      "\(name): \(written), \(credential.expires.map { "expires \(when($0))" } ?? "nobody says when it expires")"
  }

  private var kibibytes: Int { (state.size + 1023) / 1024 }

  /// `2026-11-29 06:40 (12 min ago)`
  private func when(_ instant: Date?) -> String {
    guard let instant else { return "never" }
    let seconds = state.at.timeIntervalSince(instant)
    return "\(instant.short(in: zone)) (\(Self.span(abs(seconds)))\(seconds < 0 ? " from now" : " ago"))"
  }

  private static func span(_ seconds: TimeInterval) -> String {
    switch seconds {
    case ..<120: "\(Int(seconds)) s"
    case ..<7_200: "\(Int(seconds / 60)) min"
    case ..<172_800: "\(Int(seconds / 3_600)) h"
    default: "\(Int(seconds / 86_400)) days"
    }
  }
}

extension StatusReading {
  /// One line of JSON.
  package var json: String {
    JSON.object([
      "at": time(state.at), "at_work": .flag(isAtWork), "mail_last_read_at": time(register.mailLastReadAt),
      "mailbox_error": register.mailboxError.map(JSON.text) ?? .null,
      "mailbox_error_at": time(register.mailboxErrorAt),
      "letters": lettersJSON, "hold": register.hold.map(holdJSON) ?? .null,
      "cases_undecided": .number(register.openCases), "questions_open": .number(register.openQuestions),
      "events": .list(state.events.map(eventJSON)),
      "credentials": .list(state.credentials.map(credentialJSON)),
      "database": .text(database), "bytes": .number(state.size), "schema": .text(register.schema),
    ]).line + "\n"
  }

  private var lettersJSON: JSON {
    let letters = register.letters
    return .object([
      "queued": .number(letters.queued), "uncertain": .number(letters.uncertain),
      "retried": .number(letters.retried),
      "oldest_at": time(letters.oldest), "drafts": .number(register.drafts?.count ?? 0),
      "drafts_since": time(register.drafts?.since),
    ])
  }

  private func holdJSON(_ hold: Hold) -> JSON {
    .object(["since": time(hold.since), "waiting": .number(hold.waiting)])
  }

  private func eventJSON(_ event: Event, _ count: DayReport.EventCount) -> JSON {
    .object([
      "event": .text(event.id.rawValue), "confirmed": .number(count.confirmed),
      "waiting": .number(count.waiting),
      "capacity": event.capacity.map(JSON.number) ?? .null,
    ])
  }

  private func credentialJSON(_ credential: DeskState.Credential) -> JSON {
    .object([
      "credential": .text(credential.name), "written_at": time(credential.written),
      "expires_at": time(credential.expires),
    ])
  }

  private func time(_ instant: Date?) -> JSON { instant.map { .text($0.iso8601(in: zone)) } ?? .null }
}
