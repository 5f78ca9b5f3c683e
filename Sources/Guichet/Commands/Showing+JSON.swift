internal import Foundation
internal import Records

extension Showing {
  /// One object, on one line.
  package var json: String {
    JSON.object([
      "journal": .list(dossier.journal.map { $0.json(in: zone) }),
      "letters": .list(dossier.letters.map { $0.json(in: zone) }),
      "messages": .list(dossier.messages.map { $0.json(in: zone) }),
      "registrations": .list(dossier.registrations.map { $0.json(in: zone) }),
    ]).line + "\n"
  }
}

extension Dossier.Received {
  fileprivate func json(in zone: TimeZone) -> JSON {
    .object([
      "email": email.map(JSON.text), "name": name.map(JSON.text), "number": .number(Int(number)),
      "outcome": .text(outcome.rawValue), "received_at": .text(receivedAt.iso8601(in: zone)),
      "subject": .text(subject), "words": .text(words),
    ])
  }
}

extension Dossier.Sent {
  fileprivate func json(in zone: TimeZone) -> JSON {
    .object([
      "created_at": .text(createdAt.iso8601(in: zone)), "kind": .text(kind), "number": .number(Int(number)),
      "outdated": outdated.map { .text($0.rawValue) }, "reason": reason.map(JSON.text),
      "recipient": .text(recipient),
      "returned": returned.map { .text($0.rawValue) }, "state": .text(state.rawValue),
      "subject": .text(subject),
    ])
  }
}
