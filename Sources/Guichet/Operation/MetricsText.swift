internal import Foundation
internal import Records
internal import Registration

/// What Prometheus reads, in its text format: numbers and times of the desk, nobody's name.
/// https://prometheus.io/docs/instrumenting/exposition_formats/
struct MetricsText {
  private(set) var text = ""

  /// `counters` are since the desk was opened; `state` is nil where the register cannot be read.
  init(isUp: Bool, counters: Counters, state: DeskState?) {
    gauge("guichet_up", "Whether the desk is at work; 0 once it has closed.", isUp ? 1 : 0)
    gauge("guichet_register_readable", "Whether the register could be read.", state == nil ? 0 : 1)
    count(counters)
    if let state { tell(state) }
  }

  /// The lines of the log that are counted.
  static let lines = [
    ("guichet_letters_sent_total", "Letters that the server took.", "letter sent"),
    ("guichet_letters_filed_as_drafts_total", "Letters filed for staff to send.", "letter filed as a draft"),
    (
      "guichet_letters_delayed_total", "Tries after which a letter waits for another.", "letter not taken yet"
    ),
    ("guichet_letters_doubtful_total", "Letters perhaps sent.", "letter perhaps sent"),
    ("guichet_letters_failed_total", "Letters given up.", "letter given up; staff are told"),
    ("guichet_messages_set_aside_total", "Messages set aside unread.", "message set aside for staff"),
    ("guichet_mailbox_connections_total", "Connections to the mailbox.", "mailbox connected"),
    ("guichet_mailbox_failures_total", "Times that the mailbox was out of reach.", "mailbox out of reach"),
    (
      "guichet_register_failures_total", "Times that the register took nothing.", "register cannot be written"
    ),
    ("guichet_digests_written_total", "Digests written.", "digest written"),
  ]

  private mutating func count(_ counters: Counters) {
    family(
      "guichet_messages_handled_total", "counter", "Messages recorded, by outcome.",
      counters.outcomes.sorted { $0.key < $1.key }.map { ("outcome=\"\($0.key)\"", Double($0.value)) })
    for (name, help, line) in Self.lines {
      family(name, "counter", help, [("", Double(counters.count(of: line)))])
    }
  }

  private mutating func tell(_ state: DeskState) {
    let register = state.register
    gauge(
      "guichet_mail_last_read_timestamp_seconds", "When the mailbox was last read to its end.",
      register.mailLastReadAt)
    gauge(
      "guichet_mailbox_in_trouble", "Whether the last try to read the mailbox failed.",
      register.mailboxError == nil ? 0 : 1)
    family(
      "guichet_letters_waiting", "gauge", "Letters that have not left.",
      [
        ("state=\"queued\"", Double(register.letters.queued)),
        ("state=\"uncertain\"", Double(register.letters.uncertain)),
      ])
    gauge(
      "guichet_letters_oldest_waiting_timestamp_seconds", "When the oldest of them was written.",
      register.letters.oldest)
    gauge("guichet_drafts_waiting", "Drafts that wait for staff.", Double(register.drafts?.count ?? 0))
    gauge(
      "guichet_letters_held", "Whether letters to citizens are held until staff let them go.",
      register.hold == nil ? 0 : 1)
    gauge("guichet_cases_undecided", "Messages that wait for a human.", Double(register.openCases))
    gauge("guichet_questions_open", "Questions that wait for their author.", Double(register.openQuestions))
    gauge("guichet_register_size_bytes", "The database and its WAL.", Double(state.size))
    tell(state.events)
    family(
      "guichet_credential_expiry_timestamp_seconds", "gauge", "When what signs in expires.",
      state.credentials.compactMap { credential in
        credential.expires.map { ("credential=\"\(credential.name)\"", $0.timeIntervalSince1970) }
      })
  }

  private mutating func tell(_ events: [(event: Event, count: DayReport.EventCount)]) {
    func samples(_ value: (Event, DayReport.EventCount) -> Int?) -> [(String, Double)] {
      events.compactMap { event, count in
        value(event, count).map { ("event=\"\(event.id)\"", Double($0)) }
      }
    }
    family(
      "guichet_event_capacity", "gauge", "Places, where they are limited.",
      samples { event, _ in event.capacity })
    family("guichet_event_confirmed", "gauge", "Places taken.", samples { $1.confirmed })
    family("guichet_event_waiting", "gauge", "People on the waiting list.", samples { $1.waiting })
  }

  private mutating func gauge(_ name: String, _ help: String, _ value: Double) {
    family(name, "gauge", help, [("", value)])
  }

  /// Nothing where there is no such instant.
  private mutating func gauge(_ name: String, _ help: String, _ instant: Date?) {
    family(name, "gauge", help, instant.map { [("", $0.timeIntervalSince1970)] } ?? [])
  }

  /// Labels are written by this file: none holds what would have to be escaped.
  private mutating func family(_ name: String, _ type: String, _ help: String, _ samples: [(String, Double)])
  {
    guard !samples.isEmpty else { return }
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    for (labels, value) in samples {
      text += "\(name)\(labels.isEmpty ? "" : "{\(labels)}") \(Int64(value.rounded()))\n"
    }
  }
}
